import { useState } from 'preact/hooks';
import type { AddDutiesRequest, NoticeAnswer, NoticeRequest } from '../../answers';
import { Action } from '../parts/Action';
import { goToBy } from '../parts/goTo';
import { keepText } from '../parts/keptText';
import { Status } from '../parts/Status';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import { PasteForm, pastedKey } from './PasteForm';
import { Proposals } from './Proposals';

const noticeDoors = doorsOf<typeof import('../../doors/notice')>();

/** The page "Nhập thông báo": from a pasted notice to rows, with a person's consent in between. */
export function NoticePage() {
  const [text, setText] = useState('');
  const [notice, setNotice] = useState<NoticeAnswer | null>(null);
  const [needsDate, setNeedsDate] = useState(false);
  const work = useWork();

  const read = (request: NoticeRequest) =>
    work.run('Đang đọc thông báo…', async () => {
      const answer = await noticeDoors.readNotice(request);
      if (!answer.ok) return answer;
      setNeedsDate(answer.date === null);
      if (answer.date === null)
        return { ok: false, message: 'Văn bản không ghi ngày. Chọn ngày của văn bản rồi đọc lại.' };
      setText(request.text);
      setNotice(answer);
      return '';
    });

  const add = (request: AddDutiesRequest) =>
    work.run('Đang thêm vào Nhiệm vụ…', async () => {
      const answer = await noticeDoors.addDuties(request);
      if (!answer.ok) return answer;
      keepText(pastedKey, '');
      setNotice(null);
      setText('');
      return answer.message;
    });

  const widen = () =>
    work.run('Đang mở cửa sổ rộng…', async () => {
      const answer = await noticeDoors.showNoticeWide();
      return answer ?? '';
    });

  return (
    <main class="intake">
      {notice === null ? (
        <>
          <h1>Nhập thông báo</h1>
          <PasteForm busy={work.busy} needsDate={needsDate} read={(request) => void read(request)} />
          <div class="widen">
            <Action look="link" disabled={work.busy} onPress={widen}>
              Mở ở cửa sổ rộng hơn
            </Action>
          </div>
          <Status said={work.said} />
        </>
      ) : (
        <Proposals
          text={text}
          notice={notice}
          work={work}
          add={add}
          again={() => setNotice(null)}
          goTo={goToBy(work)}
        />
      )}
    </main>
  );
}

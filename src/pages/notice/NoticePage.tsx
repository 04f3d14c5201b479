import { useState } from 'preact/hooks';
import type { AddDutiesRequest, NoticeAnswer } from '../../answers';
import type { LeftOut } from '../../notice/notice';
import { Action } from '../parts/Action';
import { goToBy } from '../parts/goTo';
import { keepText } from '../parts/keptText';
import { Status } from '../parts/Status';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import { PasteForm, pastedKey } from './PasteForm';
import { Proposals } from './Proposals';
import { longestText, reading, toPropose } from './reading';

const noticeDoors = doorsOf<typeof import('../../doors/notice')>();

/** The page "Nhập thông báo": from a pasted notice to rows, with a person's consent in between. */
export function NoticePage() {
  const [text, setText] = useState('');
  const [notice, setNotice] = useState<NoticeAnswer | null>(null);
  const [sentences, setSentences] = useState<readonly LeftOut[]>([]);
  const [needsDate, setNeedsDate] = useState(false);
  /** Asked for while the text is being pasted. */
  const [names, setNames] = useState(noticeDoors.namesForNotice);
  const work = useWork();

  const read = (pasted: string, date: string) =>
    work.run('Đang đọc thông báo…', async () => {
      if (pasted.length > longestText)
        return { ok: false, message: 'Văn bản dán vào quá dài. Dán từng phần rồi đọc lại.' };
      const known = await names;
      if (!known.ok) {
        setNames(noticeDoors.namesForNotice());
        return known;
      }
      const found = reading(pasted, date, known.names);
      setNeedsDate(found.document.date === null);
      if (found.document.date === null)
        return { ok: false, message: 'Văn bản không ghi ngày. Chọn ngày của văn bản rồi đọc lại.' };
      const answer = await noticeDoors.proposeDuties(toPropose(found));
      if (!answer.ok) return answer;
      setText(pasted);
      setSentences(found.leftOut);
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
          <PasteForm
            busy={work.busy}
            needsDate={needsDate}
            read={(pasted, date) => void read(pasted, date)}
          />
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
          sentences={sentences}
          work={work}
          add={add}
          again={() => setNotice(null)}
          goTo={goToBy(work)}
        />
      )}
    </main>
  );
}

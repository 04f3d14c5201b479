import { useState } from 'preact/hooks';
import type { AddDutiesRequest, AddedAnswer, NoticeAnswer } from '../../answers';
import type { LeftOut } from '../../notice/notice';
import { Action } from '../parts/Action';
import { goToBy } from '../parts/goTo';
import { Heading } from '../parts/Heading';
import { keepText } from '../parts/keptText';
import { Status } from '../parts/Status';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import { Added } from './Added';
import { PasteForm, pastedKey } from './PasteForm';
import { Proposals } from './Proposals';
import { longestText, reading, toPropose } from './reading';

const noticeDoors = doorsOf<typeof import('../../doors/notice')>();

/** The page "Nhập thông báo": from a pasted notice to rows, with a person's consent in between. */
export function NoticePage() {
  const [text, setText] = useState('');
  const [notice, setNotice] = useState<NoticeAnswer | null>(null);
  const [sentences, setSentences] = useState<readonly LeftOut[]>([]);
  /** What was added last, and the text it came from, until another is read. */
  const [added, setAdded] = useState<(AddedAnswer & { from: string }) | null>(null);
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
      setAdded(null);
      return '';
    });

  const add = (request: AddDutiesRequest) =>
    work.run('Đang thêm vào Nhiệm vụ…', async () => {
      const answer = await noticeDoors.addDuties(request);
      if (!answer.ok) return answer;
      keepText(pastedKey, '');
      setNotice(null);
      setText('');
      setAdded({ ...answer, from: text });
      return answer.message;
    });

  const takeBack = ({ undo, from }: { undo: AddedAnswer['undo']; from: string }) =>
    work.run('Đang hoàn tác…', async () => {
      const answer = await noticeDoors.takeBackDuties(undo);
      if (!answer.ok) return answer;
      // What was taken back can be read again.
      keepText(pastedKey, from);
      setText(from);
      setAdded(null);
      return answer.message;
    });

  const goTo = goToBy(work);

  const widen = () =>
    work.run('Đang mở cửa sổ rộng…', async () => {
      const answer = await noticeDoors.showNoticeWide();
      return answer ?? '';
    });

  return (
    <main class="intake">
      {notice === null ? (
        <>
          <Heading key={text}>Nhập thông báo</Heading>
          <PasteForm
            key={text}
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
          {added && <Added added={added} busy={work.busy} goTo={goTo} takeBack={() => takeBack(added)} />}
        </>
      ) : (
        <Proposals
          text={text}
          notice={notice}
          sentences={sentences}
          work={work}
          add={add}
          again={() => setNotice(null)}
          goTo={goTo}
        />
      )}
    </main>
  );
}

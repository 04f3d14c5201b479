import { useState } from 'preact/hooks';
import type { AddDutiesRequest, AddedAnswer, NoticeAnswer } from '../../answers';
import type { LeftOut } from '../../notice/notice';
import { keepText } from '../parts/keptText';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import { pastedKey } from './PasteForm';
import { longestText, reading, toPropose } from './reading';

const noticeDoors = doorsOf<typeof import('../../doors/notice')>();

/** What was added, and the text it came from. */
type Added = AddedAnswer & { from: string };

interface Reading {
  /** The text that was read. */
  text: string;
  /** Null while there is nothing to decide on. */
  notice: NoticeAnswer | null;
  /** Sentences that were not taken for duties. */
  sentences: readonly LeftOut[];
  /** Added last, until another text is read. */
  added: Added | null;
  /** The text does not tell its day. */
  needsDate: boolean;
  read(pasted: string, date: string): Promise<void>;
  /** Another text is wanted. */
  again(): void;
  add(request: AddDutiesRequest): Promise<void>;
  takeBack(added: Added): Promise<void>;
}

/** A notice on its way from the pasted text to rows. */
export function useNotice(work: Work): Reading {
  const [text, setText] = useState('');
  const [notice, setNotice] = useState<NoticeAnswer | null>(null);
  const [sentences, setSentences] = useState<readonly LeftOut[]>([]);
  const [added, setAdded] = useState<Added | null>(null);
  const [needsDate, setNeedsDate] = useState(false);
  /** Asked for while the text is being pasted. */
  const [names, setNames] = useState(noticeDoors.namesForNotice);

  return {
    text,
    notice,
    sentences,
    added,
    needsDate,
    read: (pasted, date) =>
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
      }),
    again: () => setNotice(null),
    add: (request) =>
      work.run('Đang thêm vào Nhiệm vụ…', async () => {
        const answer = await noticeDoors.addDuties(request);
        if (!answer.ok) return answer;
        keepText(pastedKey, '');
        setNotice(null);
        setText('');
        setAdded({ ...answer, from: text });
        return answer.message;
      }),
    takeBack: ({ undo, from }) =>
      work.run('Đang hoàn tác…', async () => {
        const answer = await noticeDoors.takeBackDuties(undo);
        if (!answer.ok) return answer;
        // What was taken back can be read again.
        keepText(pastedKey, from);
        setText(from);
        setAdded(null);
        return answer.message;
      }),
  };
}

import { useRef, useState } from 'preact/hooks';
import type { AcceptedUpdate, Failure, RepliesAnswer } from '../../answers';
import { askWhole, type Known } from '../../replies/committee';
import { readReplies, type Unread } from '../../replies/readReplies';
import { Action } from '../parts/Action';
import { goToBy } from '../parts/goTo';
import { Heading } from '../parts/Heading';
import { Status } from '../parts/Status';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import { PasteForm } from './PasteForm';
import { Proposals } from './Proposals';

const repliesDoors = doorsOf<typeof import('../../doors/replies')>();

/** A day's chat of a large group. */
const longestText = 200_000;

/** The page "Nhập phản hồi": from pasted chats and mails to changed rows, with a person's consent in between. */
export function RepliesPage() {
  const [text, setText] = useState('');
  const [replies, setReplies] = useState<RepliesAnswer | null>(null);
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  const [undo, setUndo] = useState<AcceptedUpdate[]>([]);
  const work = useWork();

  /** Asked for while messages are pasted, and anew for each reading, because the rows change meanwhile. */
  const asked = useRef<Promise<Known | Failure> | null>(null);
  const known = () => (asked.current ??= askWhole((from) => repliesDoors.committeeForReplies({ from })));
  const paste = (pasted: string) => {
    setText(pasted);
    if (pasted.trim() !== '') void known();
  };

  const read = () =>
    work.run('Đang đọc phản hồi…', async () => {
      if (text.length > longestText)
        return { ok: false, message: 'Tin dán vào quá dài. Dán từng phần rồi đọc lại.' };
      const sheet = await known();
      asked.current = null;
      if (!sheet.ok) return sheet;
      const found = readReplies(text, sheet.committee, sheet.today);
      const answer = await repliesDoors.proposeUpdates({ updates: found.updates });
      if (!answer.ok) return answer;
      setUnread(found.unread);
      setReplies(answer);
      setUndo([]);
      return '';
    });

  const write = (updates: AcceptedUpdate[], isUndo: boolean) =>
    work.run(isUndo ? 'Đang hoàn tác…' : 'Đang ghi vào Nhiệm vụ…', async () => {
      const answer = await repliesDoors.writeReplies({ updates });
      if (!answer.ok) return answer;
      setUndo(isUndo ? [] : answer.undo);
      setReplies(null);
      if (answer.undone !== '') return { ok: false, message: `${answer.message} Chưa ghi ${answer.undone}` };
      // What was taken back can be read again.
      if (!isUndo) setText('');
      return isUndo ? 'Đã hoàn tác. Các ô trở lại như trước.' : answer.message;
    });

  return (
    <main class="replies">
      {replies === null ? (
        <>
          <Heading key={undo}>Nhập phản hồi</Heading>
          <PasteForm text={text} busy={work.busy} change={paste} read={() => void read()} />
          <Status said={work.said} />
          {undo.length > 0 && (
            <Action disabled={work.busy} onPress={() => write(undo, true)}>
              Hoàn tác
            </Action>
          )}
        </>
      ) : (
        <Proposals
          replies={replies}
          unread={unread}
          work={work}
          write={(updates) => write(updates, false)}
          again={() => setReplies(null)}
          goTo={goToBy(work)}
        />
      )}
    </main>
  );
}

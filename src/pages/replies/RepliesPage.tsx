import { useState } from 'preact/hooks';
import type { AcceptedUpdate, RepliesAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { goToBy } from '../parts/goTo';
import { Status } from '../parts/Status';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import { PasteForm } from './PasteForm';
import { Proposals } from './Proposals';

const repliesDoors = doorsOf<typeof import('../../doors/replies')>();

/** The page "Nhập phản hồi": from pasted chats and mails to changed rows, with a person's consent in between. */
export function RepliesPage() {
  const [text, setText] = useState('');
  const [replies, setReplies] = useState<RepliesAnswer | null>(null);
  const [undo, setUndo] = useState<AcceptedUpdate[]>([]);
  const work = useWork();

  const read = () =>
    work.run('Đang đọc phản hồi…', async () => {
      const answer = await repliesDoors.readReplies({ text });
      if (!answer.ok) return answer;
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
          <h1>Nhập phản hồi</h1>
          <PasteForm text={text} busy={work.busy} change={setText} read={() => void read()} />
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
          work={work}
          write={(updates) => write(updates, false)}
          again={() => setReplies(null)}
          goTo={goToBy(work)}
        />
      )}
    </main>
  );
}

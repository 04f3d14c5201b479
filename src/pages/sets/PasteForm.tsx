import { useId, useState } from 'preact/hooks';
import type { PastedAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { TableField } from '../parts/TableField';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import { PastedRows } from './PastedRows';

const setsDoors = doorsOf<typeof import('../../doors/sets')>();

/** A field for a table from Word, Excel or a web page; it is shown as rows before anything is added. */
export function PasteForm({ work }: { work: Work }) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<PastedAnswer | null>(null);
  const id = useId();

  function type(typed: string): void {
    setText(typed);
    setFound(null);
  }

  const look = () =>
    work.run('Đang đọc bảng dán…', async () => {
      const answer = await setsDoors.previewPasted({ text });
      if (!answer.ok) return answer;
      setFound(answer);
      return '';
    });

  const add = () =>
    work.run('Đang thêm vào bảng…', async () => {
      const answer = await setsDoors.addPasted({ text });
      if (!answer.ok) return answer;
      type('');
      return answer.message;
    });

  return (
    <>
      <label for={id}>Bảng chép từ Word, Excel hoặc trang web</label>
      <TableField id={id} describedBy={`${id}-how`} text={text} type={type} />
      <p id={`${id}-how`} class="under">
        Cần cột nội dung; nên có cột số (3.1, 3.2…) hoặc dòng tên tiêu chí ở trên. Nhận cả cột yêu cầu, điểm
        tối đa.
      </p>
      {found === null ? (
        <Action disabled={work.busy || text.trim() === ''} onPress={look}>
          Xem trước bảng dán
        </Action>
      ) : (
        <PastedRows found={found} busy={work.busy} add={add} />
      )}
    </>
  );
}

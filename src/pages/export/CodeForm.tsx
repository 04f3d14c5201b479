import { useId, useState } from 'preact/hooks';
import { Action } from '../parts/Action';

interface Props {
  committee: string;
  busy: boolean;
  save(code: string): Promise<void>;
}

/** Asks once for the code that tells this commune from others, and keeps it in the settings. */
export function CodeForm({ committee, busy, save }: Props) {
  const [code, setCode] = useState('');
  const id = useId();
  return (
    <>
      <p class="under">
        Cấp trên nhận số liệu của nhiều nơi nên mỗi nơi cần một mã. Nhập một lần cho {committee}.
      </p>
      <label for={id}>Mã đơn vị</label>
      <input
        id={id}
        value={code}
        maxLength={30}
        aria-describedby={`${id}-how`}
        onInput={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <p id={`${id}-how`} class="under">
        Mã do cấp trên quy định, ví dụ mã đơn vị hành chính. Chữ không dấu, số, dấu chấm, gạch ngang.
      </p>
      <Action look="primary" disabled={busy || code.trim() === ''} onPress={() => save(code)}>
        Lưu và lấy số liệu
      </Action>
    </>
  );
}

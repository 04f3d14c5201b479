import { useId, useState } from 'preact/hooks';
import { keepText, keptText } from '../parts/keptText';

interface Props {
  busy: boolean;
  /** Asked for the day when the text does not tell it. */
  needsDate: boolean;
  read(text: string, date: string): void;
}

/** One for the narrow and the wide page: the text goes along. */
export const pastedKey = 'notice';

/** Where the notice is pasted. */
export function PasteForm({ busy, needsDate, read }: Props) {
  const [text, setText] = useState(() => keptText(pastedKey));
  const [date, setDate] = useState('');
  const id = useId();
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        read(text, date);
      }}
    >
      <label for={`${id}-text`}>Dán toàn văn thông báo vào đây</label>
      <textarea
        id={`${id}-text`}
        rows={12}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          keepText(pastedKey, value);
          setText(value);
        }}
        placeholder="Sao chép từ Word, PDF, trang web hoặc Zalo đều được."
      />
      {needsDate && (
        <>
          <label for={`${id}-date`}>Ngày của văn bản</label>
          <input
            id={`${id}-date`}
            type="date"
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
        </>
      )}
      <button type="submit" class="primary" disabled={busy || text.trim() === ''}>
        Đọc thông báo
      </button>
      <p class="under">
        Văn bản được đọc ngay trong trang này, không gửi đi đâu. Bấm Thêm thì mới ghi vào bảng.
      </p>
    </form>
  );
}

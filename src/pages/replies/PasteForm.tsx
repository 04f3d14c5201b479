import { useId } from 'preact/hooks';

interface Props {
  text: string;
  busy: boolean;
  change(text: string): void;
  read(): void;
}

/** Where messages are pasted. */
export function PasteForm({ text, busy, change, read }: Props) {
  const id = useId();
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label for={id}>Dán tin nhắn hoặc thư trả lời vào đây</label>
      <textarea
        id={id}
        rows={12}
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        placeholder="Sao chép cả đoạn trò chuyện Zalo, kèm tên người gửi, hoặc dán nguyên thư."
      />
      <button type="submit" class="primary" disabled={busy || text.trim() === ''}>
        Đọc phản hồi
      </button>
      <p class="under">Tin được đọc ngay trong trang này, không gửi đi đâu. Bấm Ghi thì mới sửa bảng.</p>
    </form>
  );
}

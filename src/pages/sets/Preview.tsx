import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SetPreview } from '../../answers';
import { Action } from '../parts/Action';

interface Props {
  preview: SetPreview;
  busy: boolean;
  add(): Promise<void>;
  close(): void;
}

/** What a set would add to each tab and what it leaves alone; whoever pressed for it by keyboard goes on from here. */
export function Preview({ preview, busy, add, close }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { adds, left, occupied } = preview;
  const title = occupied
    ? 'Bảng đang theo bộ khác, chưa thêm gì'
    : adds.length === 0
      ? 'Bảng đã đủ, không phải thêm gì'
      : 'Nếu chọn bộ này';
  return (
    <div class="preview">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {adds.map(({ title, lines }) => (
        <details key={title}>
          <summary>{title}</summary>
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      {left.length > 0 && (
        <div class="notice dueSoon">
          <p>
            <b>◐ Giữ nguyên {left.length} chỗ khác với bộ này</b>
          </p>
          <ul>
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {occupied && <p>Để đổi sang bộ này: nhân bản các tab để lưu, xóa dòng cũ rồi chọn lại.</p>}
        </div>
      )}
      <div class="actions">
        {adds.length > 0 && (
          <Action look="primary" disabled={busy} onPress={add}>
            Thêm vào bảng
          </Action>
        )}
        <button type="button" class="plain" disabled={busy} onClick={close}>
          Không thêm
        </button>
      </div>
    </div>
  );
}

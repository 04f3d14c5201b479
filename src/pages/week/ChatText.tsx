import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatAnswer } from '../../answers';
import { copyFrom } from '../parts/copy';

/** The news as it goes into the group chat: copied as soon as it is there, and seen before it is pasted. */
export function ChatText({ chat }: { chat: ChatAnswer }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');

  async function copy(): Promise<void> {
    const copied = field.current !== null && (await copyFrom(field.current));
    setSaid(copied ? '✓ Đã sao chép. Dán vào nhóm Zalo.' : 'Nhấn Ctrl+C để sao chép (máy Mac: ⌘C).');
  }

  useEffect(() => void copy(), []);

  return (
    <details class="item chat" open>
      <summary>
        <span class="first">Tin cho nhóm Zalo</span>
      </summary>
      <textarea ref={field} aria-label="Tin cho nhóm Zalo" readOnly rows={9} value={chat.text} />
      <p role="status" aria-live="polite">
        {said}
      </p>
      <button type="button" class="link" onClick={() => void copy()}>
        Sao chép lại
      </button>
    </details>
  );
}

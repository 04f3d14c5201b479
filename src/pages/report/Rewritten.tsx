import type { KeptEdition } from '../../answers';
import { printed } from '../parts/printedDate';

interface Props {
  kept: KeptEdition;
  /** The day of the numbers that are shown. */
  today: string;
  takeBack(key: string): void;
}

/** The sentences people rewrote, each with the way back; those of older numbers want another look. */
export function Rewritten({ kept, today, takeBack }: Props) {
  const sentences = Object.entries(kept.rewritten);
  if (sentences.length === 0) return null;
  return (
    <section aria-label="Câu đã sửa">
      <h2>
        Câu đã sửa<span class="count">{sentences.length}</span>
      </h2>
      <ul class="rewritten">
        {sentences.map(([key, { text, on }]) => (
          <li key={key}>
            <p>{text}</p>
            {on !== today && <p class="notice dueSoon">◐ Sửa theo số liệu ngày {printed(on)}, xem lại.</p>}
            <button type="button" class="link" onClick={() => takeBack(key)}>
              Lấy lại câu gốc
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

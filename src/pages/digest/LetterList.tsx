import type { LetterPreview } from '../../answers';
import { LetterState } from './LetterState';

interface Props {
  letters: LetterPreview[];
  /** Whose letters do not go this time, by address. */
  without: ReadonlySet<string>;
  tick(email: string, on: boolean): void;
  chosen: number;
  choose(index: number): void;
}

/** Who gets a letter, of which kind, and whether it went out; the chosen one is shown beside the list. */
export function LetterList({ letters, without, tick, chosen, choose }: Props) {
  if (letters.length === 0)
    return <p class="empty">Chưa có ai nhận bản tin. Hãy điền cột Email và Bản tin ở tab Thành viên.</p>;
  return (
    <nav aria-label="Các thư">
      <ul>
        {letters.map((letter, index) => (
          <li key={letter.email} class={letter.willSend ? 'ticked' : ''}>
            {letter.willSend && (
              <input
                type="checkbox"
                aria-label={`Gửi cho ${letter.recipient} lần này`}
                checked={!without.has(letter.email)}
                onChange={({ currentTarget }) => tick(letter.email, currentTarget.checked)}
              />
            )}
            <button
              type="button"
              class="row"
              aria-current={index === chosen ? 'true' : undefined}
              onClick={() => choose(index)}
            >
              <span class="first">{letter.recipient}</span>
              <span class="second">
                <LetterState letter={letter} brief /> {letter.kind}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

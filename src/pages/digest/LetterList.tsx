import type { LetterPreview } from '../../answers';
import { LetterState } from './LetterState';

interface Props {
  letters: LetterPreview[];
  chosen: number;
  choose(index: number): void;
}

/** Who gets a letter, of which kind, and whether it went out; the chosen one is shown beside the list. */
export function LetterList({ letters, chosen, choose }: Props) {
  if (letters.length === 0)
    return <p class="empty">Chưa có ai nhận bản tin. Hãy điền cột Email và Bản tin ở tab Thành viên.</p>;
  return (
    <nav aria-label="Các thư">
      <ul>
        {letters.map((letter, index) => (
          <li key={letter.email}>
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

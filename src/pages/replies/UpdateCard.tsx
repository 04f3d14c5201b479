import { Action } from '../parts/Action';
import { Badge } from '../parts/Badge';
import type { GoTo } from '../parts/goTo';
import type { Choice } from './choices';

interface Props {
  choice: Choice;
  change(choice: Choice): void;
  goTo: GoTo;
}

/** One row: what was written of it, and each cell from → to, which can be left out. */
export function UpdateCard({ choice, change, goTo }: Props) {
  const { proposed, left } = choice;
  const { update, changes, jump, text } = proposed;
  const toggle = (field: string) =>
    change({
      ...choice,
      left: left.includes(field) ? left.filter((one) => one !== field) : [...left, field],
    });
  return (
    <li class="update">
      <h2>{text}</h2>
      <blockquote>
        {update.quote}
        <footer>{update.sender ?? 'Chưa rõ ai gửi'}</footer>
      </blockquote>
      {changes.length === 0 ? (
        <p>
          <Badge tone="done" text="✓ Bảng đã có" />
        </p>
      ) : (
        update.doubts.length > 0 && (
          <p class="doubt">
            <Badge tone="dueSoon" text="◐ Cần xem lại" /> {update.doubts.join(' ')}
          </p>
        )
      )}
      {changes.map(({ field, name, from, to }) => (
        <label key={field} class="change">
          <input type="checkbox" checked={!left.includes(field)} onInput={() => toggle(field)} />
          <span>
            <b>{name}:</b> {from === '' ? '(trống)' : <del>{from}</del>} → <ins>{to}</ins>
          </span>
        </label>
      ))}
      {jump !== null && (
        <Action look="link" onPress={() => goTo(jump)}>
          Mở ô {jump.cell}
        </Action>
      )}
    </li>
  );
}

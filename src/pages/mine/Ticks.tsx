import type { TaskField } from '../../answers';
import { fieldNames, isTicked, withTick } from './draft';

interface Props {
  /** The marked days as the cell has them: "05/08/2023; bỏ 12/08/2023". */
  text: string;
  /** The days that may be ticked. */
  days: string[];
  type(field: TaskField, text: string): void;
}

/** The last occurrences of a recurring task, each with a box to tick. */
export function Ticks({ text, days, type }: Props) {
  return (
    <fieldset class="field ticks">
      <legend>{fieldNames.occurrences}</legend>
      {days.length === 0 && <p>Chưa tới lần nào.</p>}
      {days.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={isTicked(text, day)}
            onChange={({ currentTarget }) => type('occurrences', withTick(text, day, currentTarget.checked))}
          />{' '}
          {day}
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'preact/hooks';
import type { StateChoice, TaskField as Field } from '../../answers';
import { fieldNames } from './draft';
import { printed } from '../parts/printedDate';

interface Props {
  field: Field;
  text: string;
  states: StateChoice[];
  type(field: Field, text: string): void;
}

/** One field of the form, of the kind that suits it: a list, a number, a date or text. */
export function TaskField({ field, text, states, type }: Props) {
  const id = useId();
  const props = {
    id,
    class: 'tall',
    value: text,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => type(field, currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{fieldNames[field]}</label>
      {field === 'state' ? (
        <select {...props}>
          {states.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      ) : field === 'progress' ? (
        <input type="number" inputMode="numeric" min={0} max={100} step={1} {...props} />
      ) : field === 'completedOn' ? (
        <>
          <input type="date" required aria-describedby={`${id}-day`} {...props} />
          {/* A browser in English shows the month first. */}
          <p id={`${id}-day`} class="under">
            {text === '' ? 'Chọn ngày.' : `Tức ngày ${printed(text)}.`}
          </p>
        </>
      ) : field === 'proof' ? (
        <input type="text" inputMode="url" placeholder="Dán đường dẫn ảnh hoặc tài liệu" {...props} />
      ) : (
        <textarea rows={3} {...props} />
      )}
    </div>
  );
}

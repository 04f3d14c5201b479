import { useId } from 'preact/hooks';
import type { StateChoice, TaskField as Field } from '../../answers';
import { fieldNames, isTicked, withTick } from './draft';
import { printed } from '../parts/printedDate';

interface Props {
  field: Field;
  text: string;
  states: StateChoice[];
  /** `yyyy-MM-dd`. */
  today: string;
  type(field: Field, text: string): void;
}

/** One field of the form, of the kind that suits it: a list, a number, a date or text. */
export function TaskField({ field, text, states, today, type }: Props) {
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
      ) : field === 'completedOn' || field === 'waitingSince' ? (
        <>
          <input type="date" required={field === 'completedOn'} aria-describedby={`${id}-day`} {...props} />
          {/* A browser in English shows the month first. */}
          <p id={`${id}-day`} class="under">
            {text === '' ? 'Chọn ngày.' : `Tức ngày ${printed(text)}.`}
          </p>
        </>
      ) : field === 'waitingFor' ? (
        <input type="text" placeholder="Ví dụ: Sở Xây dựng; NV-05" {...props} />
      ) : field === 'pressedOn' ? (
        <>
          <input type="text" placeholder="Ví dụ: 05/08/2023; 12/08/2023" {...props} />
          <button
            type="button"
            class="plain tall"
            disabled={isTicked(text, printed(today))}
            onClick={() => type(field, withTick(text, printed(today), true))}
          >
            Hôm nay đã đôn đốc
          </button>
        </>
      ) : field === 'proof' ? (
        <input type="text" inputMode="url" placeholder="Dán đường dẫn ảnh hoặc tài liệu" {...props} />
      ) : (
        <textarea rows={3} {...props} />
      )}
    </div>
  );
}

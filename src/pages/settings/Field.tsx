import { useId } from 'preact/hooks';
import type { SettingField } from '../../answers';

interface Props {
  field: SettingField;
  text: string;
  /** Why the server did not take this text; empty when it did, or was not asked yet. */
  refusal: string;
  type(text: string): void;
}

/** Lists of days fill several lines, though they may be empty at first. */
const isLong = ({ isDayList, value }: SettingField): boolean => isDayList || value.length > 36;

/** One setting: its name, a field of the fitting kind, what it means, and what is wrong with what was typed. */
export function Field({ field, text, refusal, type }: Props) {
  const { label, explanation, value, choices } = field;
  const id = useId();
  const props = {
    id,
    value: text,
    'aria-describedby': `${id}-what`,
    'aria-invalid': refusal !== '',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => type(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {choices.length > 0 ? (
        <select {...props}>
          {withTyped(choices, value).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : isLong(field) ? (
        <textarea rows={3} {...props} />
      ) : (
        <input inputMode={/^\d+$/.test(value) ? 'numeric' : 'text'} {...props} />
      )}
      <p id={`${id}-what`} class="under">
        {refusal !== '' && <span class="refusal">▲ {refusal}</span>}
        {explanation}
      </p>
    </div>
  );
}

/** A word somebody typed into the tab that is not one of the choices stays to be seen, until another is chosen. */
const withTyped = (choices: readonly string[], value: string): readonly string[] =>
  choices.includes(value) ? choices : [value, ...choices];

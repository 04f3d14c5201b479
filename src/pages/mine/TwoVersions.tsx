import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldValue, StateChoice, TaskField } from '../../answers';
import { type Changes, type Choice, fieldNames, isConflict, mayKeepBoth } from './draft';

interface Props {
  changes: Changes;
  /** What stands in the row now. */
  now: FieldValue[];
  states: StateChoice[];
  busy: boolean;
  choose(choices: Partial<Record<TaskField, Choice>>): Promise<void>;
  back(): void;
}

const choiceNames: Record<Choice, string> = {
  theirs: 'Giữ bản trong bảng',
  mine: 'Dùng bản của tôi',
  both: 'Giữ cả hai',
};

/** Somebody changed the row meanwhile: both versions of each field beside each other, and the person chooses. */
export function TwoVersions({ changes, now, states, busy, choose, back }: Props) {
  const [choices, setChoices] = useState<Partial<Record<TaskField, Choice>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const conflicts = changes.filter((change) => isConflict(change, now));
  const printed = (one: Pick<FieldValue, 'field' | 'value'> | undefined): string =>
    (one?.field === 'state' ? states.find(({ key }) => key === one.value)?.name : one?.value) || '(để trống)';
  const undecided = conflicts.filter(({ field }) => choices[field] === undefined).length;

  return (
    <form
      class="versions"
      onSubmit={(event) => {
        event.preventDefault();
        void choose(choices);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        Có người vừa sửa dòng này
      </h2>
      <p>Chưa có gì bị ghi đè. Chọn bản cần giữ ở từng mục; các mục khác vẫn được lưu.</p>
      {conflicts.map(({ field, value }) => (
        <fieldset key={field}>
          <legend>{fieldNames[field]}</legend>
          <dl>
            <div>
              <dt>Trong bảng</dt>
              <dd>{printed(now.find((one) => one.field === field))}</dd>
            </div>
            <div>
              <dt>Của tôi</dt>
              <dd>{printed({ field, value })}</dd>
            </div>
          </dl>
          {(mayKeepBoth(field) ? (['theirs', 'mine', 'both'] as const) : (['theirs', 'mine'] as const)).map(
            (choice) => (
              <label key={choice} class="choice">
                <input
                  type="radio"
                  name={field}
                  required
                  checked={choices[field] === choice}
                  onChange={() => setChoices({ ...choices, [field]: choice })}
                />{' '}
                {choiceNames[choice]}
              </label>
            ),
          )}
        </fieldset>
      ))}
      <div class="save">
        <button type="submit" class="primary tall" disabled={busy || undecided > 0}>
          Lưu theo lựa chọn
        </button>
        <button type="button" class="plain tall" disabled={busy} onClick={back}>
          Quay lại sửa
        </button>
      </div>
    </form>
  );
}

import { useId } from 'preact/hooks';
import type { NewDuty, NoticeAnswer } from '../../answers';

interface Props {
  fields: NewDuty;
  criteria: NoticeAnswer['criteria'];
  /** The subject matter suggests the criterion; the text does not name it. */
  criterionGuessed: boolean;
  /** Ids of the lists of names offered while typing. */
  lists: { people: string; neighbourhoods: string };
  change(fields: NewDuty): void;
}

/** The cells of a row to be, each to be corrected before it is written. */
export function DutyFieldsForm({ fields, criteria, criterionGuessed, lists, change }: Props) {
  const id = useId();
  const text = (key: keyof NewDuty, label: string, list?: string) => (
    <div class="field">
      <label for={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        list={list}
        value={fields[key]}
        onInput={({ currentTarget }) => change({ ...fields, [key]: currentTarget.value })}
      />
    </div>
  );
  return (
    <div class="fields">
      <div class="field">
        <label for={`${id}-content`}>Nội dung nhiệm vụ</label>
        <textarea
          id={`${id}-content`}
          rows={4}
          value={fields.content}
          onInput={({ currentTarget }) => change({ ...fields, content: currentTarget.value })}
        />
      </div>
      {text('owners', 'Người phụ trách', lists.people)}
      {text('partners', 'Phối hợp', lists.people)}
      {text('neighbourhoods', 'Khu phố', lists.neighbourhoods)}
      <div class="field">
        <label for={`${id}-criterion`}>Tiêu chí</label>
        <select
          id={`${id}-criterion`}
          value={fields.criterion}
          onInput={({ currentTarget }) => change({ ...fields, criterion: currentTarget.value })}
        >
          <option value="">Không gắn tiêu chí</option>
          {criteria.map(({ code, name }) => (
            <option key={code} value={code}>
              {code}. {name}
            </option>
          ))}
        </select>
        {criterionGuessed && <p class="under">Gợi ý theo nội dung; văn bản không ghi tiêu chí.</p>}
      </div>
      {text('phrase', 'Thời hạn (theo văn bản)')}
      <div class="field">
        <label for={`${id}-deadline`}>Hạn</label>
        <input
          id={`${id}-deadline`}
          type="date"
          value={fields.deadline}
          onInput={({ currentTarget }) => change({ ...fields, deadline: currentTarget.value })}
        />
      </div>
      {text('recurrence', 'Lặp lại')}
    </div>
  );
}

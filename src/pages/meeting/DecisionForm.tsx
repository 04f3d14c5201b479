import { useId } from 'preact/hooks';
import type { MeetingAnswer } from '../../answers';
import { NameList } from '../parts/NameList';
import type { Decisions } from './useDecisions';

interface Props {
  decisions: Decisions;
  agenda: MeetingAnswer;
  /** The day read from the words of the deadline; empty while none was. */
  deadline: string;
}

/** Where a decision is typed while it is spoken. Enter in any field takes it down and goes on to the next. */
export function DecisionForm({ decisions, agenda, deadline }: Props) {
  const { draft, type, said, failed } = decisions;
  const people = useId();
  const finish = () => void decisions.finish();
  return (
    <form
      class="decision"
      aria-label="Ghi kết luận"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <label class="content">
        {draft.about === '' ? 'Kết luận' : `Kết luận về ${draft.about}`}
        <input
          id="decision"
          autocomplete="off"
          value={draft.content}
          onInput={({ currentTarget }) => type({ content: currentTarget.value })}
        />
      </label>
      <label>
        Người phụ trách
        <input
          list={people}
          autocomplete="off"
          value={draft.owners}
          disabled={draft.isNoted}
          onInput={({ currentTarget }) => type({ owners: currentTarget.value })}
        />
      </label>
      <NameList id={people} names={agenda.people} />
      <label>
        Thời hạn{deadline === '' ? '' : `: ${deadline.split('-').reverse().join('/')}`}
        <input
          autocomplete="off"
          placeholder="trước 30/8"
          value={draft.phrase}
          disabled={draft.isNoted}
          onInput={({ currentTarget }) => type({ phrase: currentTarget.value })}
        />
      </label>
      <label>
        Tiêu chí
        <select
          value={draft.criterion}
          onChange={({ currentTarget }) => type({ criterion: currentTarget.value })}
        >
          <option value="">Không gắn</option>
          {agenda.criteriaNames.map(({ code, name }) => (
            <option key={code} value={code}>
              {code}. {name}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.isNoted}
          onChange={({ currentTarget }) => type({ isNoted: currentTarget.checked })}
        />
        Không phát sinh nhiệm vụ
      </label>
      <button type="submit" class="primary">
        Ghi
      </button>
      <p class={failed ? 'status failed' : 'status'} role={failed ? 'alert' : 'status'}>
        {said}
      </p>
    </form>
  );
}

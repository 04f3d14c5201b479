import type { FieldValue, MyTask, StateChoice } from '../../answers';
import { type Draft, shownFields, withState } from './draft';
import { TaskField } from './TaskField';
import { Ticks } from './Ticks';

interface Props {
  task: Pick<MyTask, 'fields' | 'occurrences'>;
  draft: Draft;
  states: StateChoice[];
  today: string;
  change(draft: Draft): void;
}

/** Everything a person may report of one task; a state brings with it what follows from it. */
export function TaskFields({ task, draft, states, today, change }: Props) {
  const type = (field: FieldValue['field'], text: string) =>
    change(field === 'state' ? withState(draft, text, task, today) : { ...draft, [field]: text });
  return (
    <>
      {shownFields(draft, task).map(({ field, value }) => {
        const text = draft[field] ?? value;
        return field === 'occurrences' ? (
          <Ticks key={field} text={text} days={task.occurrences} type={type} />
        ) : (
          <TaskField key={field} field={field} text={text} states={states} today={today} type={type} />
        );
      })}
    </>
  );
}

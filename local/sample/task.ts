import type { WithPlainCodes } from '../../src/domain/ids';
import { type CalendarDate, calendarDateFromIso } from '../../src/domain/calendar';
import type { Task } from '../../src/domain/tracker';
import type { Person } from './people';

/** A task as people enter it: without the row it will stand in; indicators are named among the criteria. Nobody waits here, nor proves anything. */
export type SampleTask = WithPlainCodes<
  Omit<Task, 'row' | 'indicators' | 'proof' | 'waitingFor' | 'waitingSince' | 'pressedOn'>
>;

type Entered = Partial<Omit<SampleTask, 'owners'>> &
  Pick<SampleTask, 'content' | 'source'> & { owners: readonly Person[] };

/** What a new row looks like before anybody has touched it, with what is entered on top. */
export function task(id: string, entered: Entered): SampleTask {
  return {
    id,
    criteria: [],
    neighbourhoods: [],
    partners: [],
    assignedOn: null,
    deadlinePhrase: '',
    deadline: null,
    firstDeadline: entered.deadline ?? null,
    recurrence: '',
    recurring: null,
    deadlineTime: null,
    extensionSource: '',
    extensionAsked: null,
    extensionReason: '',
    state: 'notStarted',
    progress: null,
    completedOn: null,
    result: '',
    difficulty: '',
    proposal: '',
    ...entered,
    owners: [...entered.owners],
  };
}

/** `yyyy-MM-dd`, known to be a day. */
export function day(iso: string): CalendarDate {
  const date = calendarDateFromIso(iso);
  if (date === null) throw new RangeError(`${iso} is no day`);
  return date;
}

import type { Given } from '../domain/givenTo';
import { stateNames } from '../domain/wording';
import type { Cell } from '../sheet/cells';
import type { TaskKey } from './tabs/tasksTab';

/** The cells of a row to be, as a person would type them; dates as `yyyy-MM-dd` or empty. */
export interface NewDuty {
  content: string;
  owners: string;
  partners: string;
  neighbourhoods: string;
  criterion: string;
  phrase: string;
  deadline: string;
  recurrence: string;
  source: string;
}

const dateCell = (date: string): Cell => (date === '' ? '' : { date, time: null });

/** The row of a duty; of one given to a class, the row of one of its parts. */
export const dutyRow = (
  duty: NewDuty,
  id: string,
  assignedOn: string,
  part: Given | null,
): Partial<Record<TaskKey, Cell>> => ({
  id,
  content: duty.content,
  criteria: duty.criterion,
  neighbourhoods: part?.neighbourhood || duty.neighbourhoods,
  owners: part?.owner ?? duty.owners,
  partners: duty.partners,
  assignedOn: dateCell(assignedOn),
  deadlinePhrase: duty.phrase,
  deadline: dateCell(duty.deadline),
  firstDeadline: dateCell(duty.deadline),
  recurrence: duty.recurrence,
  state: stateNames.notStarted,
  source: duty.source,
});

import { classIn, type Given, meantBy, nameOf } from '../../domain/givenTo';
import { type Refusal, refused, type Result } from '../../domain/outcome';
import { listed } from '../../domain/text';
import { dutyRow } from '../../workbook/dutyRow';
import { tasksTabIn } from '../../workbook/tabs/tasksTab';
import { addRows } from '../rows/addRows';
import type { AcceptedDuty, AddDutiesRequest, DoneAnswer } from '../../answers';
import { saveEdits, TaskEdit } from '../rows/taskEdit';
import { busy } from '../exclusively';
import { codesInTurn, codesOfWeek } from '../rows/givenCodes';
import { readTasks } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';

/**
 * Adds the duties a person accepted below the last row, all in one write, and moves the deadlines they agreed to move. What
 * could not be done is said, and nothing else is lost by it.
 */
export function addDuties({ duties, date }: AddDutiesRequest): Result<DoneAnswer> {
  const week = readTasks(duties.some(({ spread }) => spread.length > 0));
  if (!week.ok) return week;
  const moved = duties.filter(({ extends: id }) => id !== '');
  const added = duties.filter(({ extends: id }) => id === '');
  const unmoved = moveDeadlines(moved, week);
  const adding = added.length === 0 ? null : addTasks(added, date, week);
  const done = [
    adding?.ok ? adding.message : '',
    moved.length > unmoved.length ? `Đã đổi hạn ${moved.length - unmoved.length} dòng.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const undone = [...unmoved, ...(adding?.ok === false ? [{ task: null, why: adding.why }] : [])];
  return undone.length === 0 ? { ok: true, message: done } : refused({ code: 'partlyDone', done, undone });
}

/**
 * A row each; behind one given to a class, on request, those of its parts, whose codes belong to it. `week`: as it was read for this. Gives
 * the code of each duty.
 */
export function addTasks(
  duties: readonly Omit<AcceptedDuty, 'extends'>[],
  date: string,
  week: ReadWeek,
): Result<DoneAnswer & { codes: string[] }> {
  const codes = codesInTurn(codesOfWeek(week), duties.length);
  if (codes === null) return busy;
  const rows = duties.flatMap((duty, index) => {
    const code = codes[index] as string;
    const parts = meantByOwners(duty.owners, week.tracker).filter((one) => duty.spread.includes(nameOf(one)));
    return [
      dutyRow(duty, code, date, null),
      ...parts.map((part, at) => dutyRow(duty, `${code}.${at + 1}`, date, part)),
    ];
  });
  const added = addRows(tasksTabIn(week.tracker.settings), 'id', rows);
  return added.ok ? { ...added, codes } : added;
}

const meantByOwners = (owners: string, tracker: ReadWeek['tracker']): Given[] =>
  listed(owners).flatMap((name) => {
    const to = classIn(name);
    return to === null ? [] : meantBy(to, [], tracker);
  });

/** Puts other deadlines into the rows they were given in, all in one write; what went wrong. */
function moveDeadlines(
  duties: readonly AcceptedDuty[],
  week: ReadWeek,
): { task: string | null; why: Refusal }[] {
  const { tasks } = week.tracker;
  const gone = duties.filter(({ extends: code }) => !tasks.some(({ id }) => id === code));
  const edits = duties.flatMap((duty) => {
    const task = tasks.find(({ id }) => id === duty.extends);
    if (task === undefined) return [];
    const edit = new TaskEdit(task, week);
    edit.moveDeadline(duty);
    return [edit];
  });
  return [
    ...gone.map(({ extends: task }) => ({ task: null, why: { code: 'rowGone' as const, task, tab: null } })),
    ...saveEdits(edits, week),
  ];
}

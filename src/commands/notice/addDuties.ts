import { classIn, type Given, meantBy, nameOf } from '../../domain/givenTo';
import { type Refusal, refused, type Result } from '../../domain/outcome';
import { listed } from '../../domain/text';
import type { Cell } from '../../sheet/cells';
import { dutyRow } from '../../workbook/dutyRow';
import { cellText } from '../../workbook/rowEdits';
import { type TaskKey, tasksTabIn } from '../../workbook/tabs/tasksTab';
import { addRows, type NewRow } from '../rows/addRows';
import type { AcceptedDuty, AddDutiesRequest, DoneAnswer } from '../../answers';
import { changeRow } from '../rows/changeRow';
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
  const rows = newRows(added, date, week);
  if (rows === null) return busy;
  const unmoved = moved.flatMap((duty) => moveDeadline(duty, week) ?? []);
  const adding = rows.length === 0 ? null : addRows(tabOf(week), 'id', rows);
  const done = [
    adding?.ok ? adding.message : '',
    moved.length > unmoved.length ? `Đã đổi hạn ${moved.length - unmoved.length} dòng.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const undone = [...unmoved, ...(adding?.ok === false ? [{ task: null, why: adding.why }] : [])];
  return undone.length === 0 ? { ok: true, message: done } : refused({ code: 'partlyDone', done, undone });
}

const tabOf = ({ tracker }: ReadWeek) => tasksTabIn(tracker.settings);

/** A row each; behind one given to a class, on request, those of its parts, whose codes belong to it. Null while others are at it. */
function newRows(duties: readonly AcceptedDuty[], date: string, week: ReadWeek): NewRow<TaskKey>[] | null {
  if (duties.length === 0) return [];
  const codes = codesInTurn(codesOfWeek(week), duties.length);
  if (codes === null) return null;
  return duties.flatMap((duty, index) => {
    const code = codes[index] as string;
    const parts = meantByOwners(duty.owners, week.tracker).filter((one) => duty.spread.includes(nameOf(one)));
    return [
      dutyRow(duty, code, date, null),
      ...parts.map((part, at) => dutyRow(duty, `${code}.${at + 1}`, date, part)),
    ];
  });
}

const meantByOwners = (owners: string, tracker: ReadWeek['tracker']): Given[] =>
  listed(owners).flatMap((name) => {
    const to = classIn(name);
    return to === null ? [] : meantBy(to, [], tracker);
  });

/** Puts another deadline into the row it was given in, and keeps the first one; what went wrong, or null. */
function moveDeadline(
  duty: AcceptedDuty,
  { tracker, tasksTable, grids }: ReadWeek,
): { task: string | null; why: Refusal } | null {
  const tab = tasksTabIn(tracker.settings);
  const task = tracker.tasks.find(({ id }) => id === duty.extends);
  if (task === undefined) return { task: null, why: { code: 'rowGone', task: duty.extends, tab: null } };
  const row = grids.get(tab.name)?.rows[task.row - 1] ?? [];
  const standing = (key: TaskKey): Cell => row[(tasksTable.columns[key] ?? 0) - 1] ?? '';
  const change = (key: TaskKey, value: Cell) =>
    tasksTable.columns[key] === undefined ? [] : [{ key, seen: cellText(standing(key)), value }];
  const outcome = changeRow(tab, 'id', {
    code: task.id,
    cells: [
      ...change('deadline', { date: duty.deadline, time: null }),
      ...change('deadlinePhrase', duty.phrase),
      ...change('extensionSource', duty.source),
      ...(standing('firstDeadline') === '' ? change('firstDeadline', standing('deadline')) : []),
    ],
  });
  return outcome.ok ? null : { task: task.id, why: outcome.why };
}

import { classIn, type Given, meantBy, nameOf } from '../../domain/givenTo';
import { type Refusal, refused, type Result } from '../../domain/outcome';
import { listed } from '../../domain/text';
import { dutyRow } from '../../workbook/dutyRow';
import { tasksTabIn } from '../../workbook/tabs/tasksTab';
import { type Added, addRows, removeRows } from '../rows/addRows';
import type {
  AcceptedDuty,
  AddDutiesRequest,
  AddedAnswer,
  DoneAnswer,
  TakeBackDutiesRequest,
} from '../../answers';
import { changeRow } from '../rows/changeRow';
import { saveEdits, TaskEdit } from '../rows/taskEdit';
import { busy } from '../exclusively';
import { codesInTurn, codesOfWeek } from '../rows/givenCodes';
import { readTasks } from '../readWeek';
import { readTasksTab } from '../trackingTabs';
import type { ReadWeek } from '../../workbook/week';

/**
 * Adds the duties a person accepted below the last row, all in one write, and moves the deadlines they agreed to move. What
 * could not be done is said, and nothing else is lost by it.
 */
export function addDuties({ duties, date }: AddDutiesRequest): Result<AddedAnswer> {
  const week = readTasks(duties.some(({ spread }) => spread.length > 0));
  if (!week.ok) return week;
  const { moved, unmoved } = moveDeadlines(
    duties.filter(({ extends: id }) => id !== ''),
    week,
  );
  const added = duties.filter(({ extends: id }) => id === '');
  const adding = added.length === 0 ? null : addTasks(added, date, week);
  const done = [adding?.ok ? adding.message : '', moved.length > 0 ? `Đã đổi hạn ${moved.length} dòng.` : '']
    .filter((part) => part !== '')
    .join(' ');
  const undone = [...unmoved, ...(adding?.ok === false ? [{ task: null, why: adding.why }] : [])];
  if (undone.length > 0) return refused({ code: 'partlyDone', done, undone });
  return {
    ok: true,
    message: done,
    jump: adding?.ok ? { sheet: tasksTabIn(week.tracker.settings).name, cell: adding.first } : null,
    undo: { rows: adding?.ok ? adding.rows : [], moved },
  };
}

/** Takes out the rows that were added and puts moved deadlines back, each as long as nobody changed it since; which were changed is said. */
export function takeBackDuties({ rows, moved }: TakeBackDutiesRequest): Result<DoneAnswer> {
  const tab = readTasksTab();
  const kept = [
    ...removeRows(tab, 'id', rows),
    ...moved.flatMap((change) => (changeRow(tab, 'id', change).ok ? [] : [change.code])),
  ];
  return kept.length === 0
    ? { ok: true, message: 'Đã hoàn tác. Tab nhiệm vụ trở lại như trước.' }
    : refused({ code: 'changedSince', tasks: kept });
}

/**
 * A row each; behind one given to a class, on request, those of its parts, whose codes belong to it. `week`: as it was read for this. Gives
 * the code of each duty.
 */
export function addTasks(
  duties: readonly Omit<AcceptedDuty, 'extends'>[],
  date: string,
  week: ReadWeek,
): Result<Added & { codes: string[] }> {
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

/** Puts other deadlines into the rows they were given in, all in one write; the way back of each, and what went wrong. */
function moveDeadlines(
  duties: readonly AcceptedDuty[],
  week: ReadWeek,
): { moved: TakeBackDutiesRequest['moved']; unmoved: { task: string | null; why: Refusal }[] } {
  const { tasks } = week.tracker;
  const gone = duties.filter(({ extends: code }) => !tasks.some(({ id }) => id === code));
  const edits = duties.flatMap((duty) => {
    const task = tasks.find(({ id }) => id === duty.extends);
    if (task === undefined) return [];
    const edit = new TaskEdit(task, week);
    edit.moveDeadline(duty);
    return [edit];
  });
  const failed = saveEdits(edits, week);
  return {
    moved: edits
      .filter(({ code }) => !failed.some(({ task }) => task === code))
      .map(({ code, wayBack }) => ({ code, cells: wayBack })),
    unmoved: [
      ...gone.map(({ extends: task }) => ({
        task: null,
        why: { code: 'rowGone' as const, task, tab: null },
      })),
      ...failed,
    ],
  };
}

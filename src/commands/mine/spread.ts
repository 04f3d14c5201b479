import { wholeOf } from '../../domain/codes';
import { type Class, classIn, type Part, spread } from '../../domain/givenTo';
import { refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { firstLine, refusalText, stateNames } from '../../domain/wording';
import type { TimedTask } from '../../domain/weekSummary';
import { ask, toast } from '../../google/pages';
import { selectedRows } from '../../google/rows';
import type { Cell } from '../../sheet/cells';
import { type TaskKey, tasksTabIn } from '../../workbook/tabs/tasksTab';
import { addRows, type NewRow, withoutWayBack } from '../rows/addRows';
import type { DoneAnswer } from '../../answers';
import { codeOf } from '../../answers/mineAnswer';
import { readThisWeek } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';

const title = 'Giao cho từng đơn vị, cá nhân';

/** Rows that one question can still be read for. */
const previewed = 12;

/**
 * Menu "Giao cho từng đơn vị, cá nhân": a duty of the selected rows given to "các khu phố" or "các thành viên phụ trách" becomes one row each,
 * after showing them. The duty's own row stays; places that have their part already get no second one.
 */
export function spreadDuty(): Result<DoneAnswer> {
  const answer = spreadSelected();
  toast(answer.ok ? answer.message : refusalText(answer.why), title, 12);
  return answer;
}

function spreadSelected(): Result<DoneAnswer> {
  const selection = selectedRows();
  const week = readThisWeek();
  if (!week.ok) return week;
  const { sheet } = week.tasksTable;
  const duties = week.summary.tasks.filter(
    ({ row }) => selection.sheet === sheet && row >= selection.first && row <= selection.last,
  );
  if (duties.length === 0) return refused({ code: 'noDutySelected', tab: sheet });
  const withoutCode = duties.find((duty) => codeOf(duty) === '');
  if (withoutCode !== undefined) return refused({ code: 'dutyWithoutCode', row: withoutCode.row });
  const part = duties.find(({ id }) => isPartOfSome(id, week.tracker.tasks));
  if (part !== undefined)
    return refused({ code: 'partAlready', row: part.row, whole: wholeOf(part.id) ?? '' });

  const planned = duties.map((duty) => ({ duty, parts: spread(duty, classOf(duty), week.tracker) }));
  const parts = planned.flatMap((plan) => plan.parts);
  if (parts.length === 0) return refused({ code: 'nothingToSpread' });
  if (!ask(title, question(parts))) return refused({ code: 'notWanted' });
  const rows = planned.flatMap((plan) => plan.parts.map((part) => rowOf(part, plan.duty, week)));
  return withoutWayBack(addRows(tasksTabIn(week.summary.settings), 'id', rows));
}

const placeSuffix = new RegExp(String.raw`\.\p{L}[^.]*$`, 'u');

/** NV-04.KP3 names its place; NV-04.2 is a part where NV-04 has a row too, else it may be how a committee numbers its duties. */
function isPartOfSome(id: string, tasks: readonly Pick<TimedTask, 'id'>[]): boolean {
  const whole = folded(wholeOf(id) ?? '');
  return placeSuffix.test(id) || tasks.some((task) => folded(task.id) === whole);
}

/** The class the row names; a duty that names none is taken to be for every neighbourhood, and the question says so. */
const classOf = ({ owners, content }: TimedTask): Class =>
  classIn(owners.join(', ')) ?? classIn(content) ?? { neighbourhoods: true, units: false, members: false };

function question(parts: readonly Part[]): string {
  const lines = parts.slice(0, previewed).map(({ code, owner, neighbourhood }) => {
    return `${code}: ${firstLine([neighbourhood, owner].filter((name) => name !== '').join(', '))}`;
  });
  const more = parts.length - lines.length;
  return [
    `Thêm ${parts.length} dòng vào cuối bảng, mỗi nơi một dòng:`,
    ...lines,
    ...(more > 0 ? [`… và ${more} dòng nữa.`] : []),
    'Dòng gốc giữ nguyên và được tính theo các dòng này. Thêm?',
  ].join('\n');
}

/** What a part takes over from its duty, as it stands in the cells. */
const inherited: readonly TaskKey[] = [
  'content',
  'criteria',
  'partners',
  'assignedOn',
  'deadlinePhrase',
  'deadline',
  'firstDeadline',
  'recurrence',
  'source',
];

function rowOf(part: Part, duty: TimedTask, { grids, tasksTable }: ReadWeek): NewRow<TaskKey> {
  const cells = grids.get(tasksTable.sheet)?.rows[duty.row - 1] ?? [];
  const cell = (key: TaskKey): Cell => cells[(tasksTable.columns[key] ?? 0) - 1] ?? '';
  return {
    ...Object.fromEntries(inherited.map((key) => [key, cell(key)])),
    id: part.code,
    neighbourhoods: part.neighbourhood === '' ? cell('neighbourhoods') : part.neighbourhood,
    owners: part.owner,
    state: stateNames.notStarted,
  };
}

import { calendarDateFromIso } from '../../domain/calendar';
import { isPlausible } from '../../domain/deadlines';
import { type Refused, refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { refusalText, stateKeys, stateNames } from '../../domain/wording';
import type { Member } from '../../domain/tracker';
import { currentUser } from '../../google/memory';
import { readTabs } from '../../google/spreadsheet';
import type { Cell } from '../../sheet/cells';
import { cellOfPercent } from '../../workbook/reading/percents';
import { readTable } from '../../workbook/reading/table';
import { cellText } from '../../workbook/rowEdits';
import type { TasksTab } from '../../workbook/tabs/tasksTab';
import type { FieldValue, MineAnswer, MineRequest, TaskUpdate, UpdateAnswer } from '../../answers';
import { changeRow } from '../rows/changeRow';
import { mineAnswer } from '../../answers/mineAnswer';
import { readWeek } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';
import { readTasksTab } from '../trackingTabs';

/** The tasks of who is signed in, or of the person chosen. Writes nothing. */
export function mineForSidebar(asked: MineRequest): Result<MineAnswer> {
  const week = readWeek();
  return week.ok ? answerFor(week, asked.person) : week;
}

/** Puts what a person reports of one task into its row, where that stands at this moment. */
export function updateTask(asked: TaskUpdate): Result<UpdateAnswer> {
  const tab = readTasksTab();
  const column = progressColumn(tab, asked.code);
  const cells: { key: FieldValue['field']; seen: string; value: Cell }[] = [];
  for (const { field, seen, value } of asked.changes) {
    const cell = typed(field, value.trim(), column);
    if (typeof cell === 'object' && 'why' in cell) return cell;
    cells.push({ key: field, seen, value: cell });
  }
  const outcome = changeRow(tab, 'id', { code: asked.code, cells });
  const after = readWeek();
  if (!after.ok) return after;
  const mine = answerFor(after, asked.person);
  if (outcome.ok) return { ok: true, saved: true, message: `Đã lưu việc ${asked.code}.`, mine };
  if (outcome.now === null) return refused(outcome.why);
  const fields = mine.tasks.find(({ code }) => folded(code) === folded(asked.code))?.fields ?? [];
  const now = fields.filter(({ field }) => asked.changes.some((change) => change.field === field));
  return now.length > 0
    ? { ok: true, saved: false, message: refusalText(outcome.why), now }
    : refused(outcome.why);
}

function answerFor(week: ReadWeek, person: string): MineAnswer {
  const email = currentUser();
  return mineAnswer(week, email, readersOf(week.tracker.members, person, email));
}

function readersOf(members: readonly Member[], person: string, email: string): Member[] {
  if (person !== '') return members.filter(({ name }) => name === person);
  return members.filter(({ email: first, alsoAt = [] }) =>
    [first, ...alsoAt].some((one) => email !== '' && one.toLowerCase() === email.toLowerCase()),
  );
}

/** What the form sent, as the cell is to hold it, or why the field does not take it. */
function typed(field: FieldValue['field'], value: string, progress: ProgressColumn): Cell | Refused {
  if (value === '') return '';
  switch (field) {
    case 'state': {
      const state = stateKeys.find((key) => key === value);
      return state === undefined ? refused({ code: 'unknownState' }) : stateNames[state];
    }
    case 'completedOn': {
      const date = calendarDateFromIso(value);
      return date === null || !isPlausible(date)
        ? refused({ code: 'unreadableCompletionDate' })
        : { date, time: null };
    }
    case 'progress':
      return /^\d{1,3}$/.test(value) && Number(value) <= 100
        ? cellOfPercent(Number(value), progress)
        : refused({ code: 'percentOutOfRange' });
    default:
      return value;
  }
}

/** What the progress of a task and of all others holds: how percents are written there. */
interface ProgressColumn {
  before: Cell;
  others: Cell[];
}

function progressColumn(tab: TasksTab, code: string): ProgressColumn {
  const { rows } = readTable(tab, readTabs([tab.name]).get(tab.name) ?? null);
  const own = rows.find((row) => folded(cellText(row.cell('id'))) === folded(code));
  const others = rows.filter((row) => row !== own).map((row) => row.cell('progress'));
  return { before: own?.cell('progress') ?? '', others };
}

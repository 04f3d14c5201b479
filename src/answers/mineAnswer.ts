import { isBlocked } from '../domain/blocked';
import { printDate } from '../domain/calendar';
import { concernsWithin, type Concern } from '../domain/concerns';
import { folded } from '../domain/text';
import { recentOccurrences } from '../domain/occurrences';
import { isOpen } from '../domain/timing';
import type { Member } from '../domain/tracker';
import { isFreed, isWaiting } from '../domain/waiting';
import { byUrgency } from '../domain/urgency';
import type { TimedTask } from '../domain/weekSummary';
import {
  blockedBadge,
  dueWords,
  firstLine,
  freedText,
  hasOnlyWords,
  ownersText,
  partsText,
  stateKeys,
  stateNames,
  timingBadge,
  waitingBadge,
  waitingText,
} from '../domain/wording';
import { idOfRow } from '../domain/baseline';
import { printedDayMarks } from '../workbook/reading/dayMarks';
import { cellName } from '../workbook/grid';
import { cellText } from '../workbook/rowEdits';
import { type FieldValue, type MineAnswer, type MyTask, type TaskField, taskFields } from './mine';
import type { ReadWeek } from '../workbook/week';

/** The tasks of these people, who may be several that read one mailbox, as "Việc của tôi" shows them. */
export function mineAnswer(week: ReadWeek, email: string, readers: readonly Member[]): MineAnswer {
  const { summary, tracker } = week;
  const names = (members: readonly Member[]) => [...new Set(members.map(({ name }) => name))];
  return {
    ok: true,
    email,
    person: names(readers).join(', '),
    people: names(tracker.members),
    today: summary.today,
    states: stateKeys.map((key) => ({ key, name: stateNames[key] })),
    tasks: myTasks(week, readers).map(({ line }) => line),
  };
}

/** What these people owe, or help with, or see to in a neighbourhood, the most pressing first: all they may report of. */
export function myTasks(
  week: ReadWeek,
  readers: readonly Member[],
): { task: TimedTask; tie: Concern; line: MyTask }[] {
  const { summary, tracker } = week;
  const concerns = concernsWithin(tracker)(readers);
  const tied = summary.tasks.flatMap((task) => {
    const tie = readers.length === 0 ? null : concerns.tie(task);
    return tie === null || tie === 'criterion' ? [] : [{ task, tie }];
  });
  return tied
    .sort((a, b) => byUrgency(a.task, b.task))
    .map(({ task, tie }) => ({ task, tie, line: myTask(task, tie, week) }));
}

const tieWords: Record<Concern, string> = {
  owner: '',
  partner: 'phối hợp',
  neighbourhood: 'thuộc khu phố phụ trách',
  criterion: '',
};

function myTask(task: TimedTask, tie: Concern, week: ReadWeek): MyTask {
  const { tone, text } = badgeOf(task);
  const hasCode = codeOf(task) !== '';
  return {
    code: codeOf(task),
    text: hasCode ? `${task.id} · ${firstLine(task.content)}` : firstLine(task.content),
    content: task.content,
    detail: [
      dueWords(task),
      tie === 'owner' ? '' : ownersText(task),
      task.neighbourhoods.join(', '),
      isFreed(task) ? freedText(task) : waitingText(task),
      task.parts === undefined ? '' : partsText(task.parts),
      tieWords[tie],
    ]
      .filter((part) => part !== '')
      .join(' · '),
    badge: text,
    tone,
    closed: !isOpen(task.timing),
    occurrences: recentOccurrences(task, week.summary.today, week.summary.settings).reverse().map(printDate),
    fields: fieldsOf(task, week),
    jump: {
      sheet: week.tasksTable.sheet,
      cell: cellName(task.row, week.tasksTable.columns.content ?? 1),
    },
  };
}

/** A blocked task that is overdue says that it is late; the form shows its state. Words such as "sớm" are a deadline, but no day. */
function badgeOf(task: TimedTask) {
  if (isWaiting(task)) return waitingBadge(task);
  const timed = timingBadge(task.timing);
  if (isBlocked(task) && timed.tone === 'quiet') return blockedBadge;
  return task.timing.kind === 'noDeadline' && hasOnlyWords(task)
    ? { ...timed, text: '○ Không có ngày' }
    : timed;
}

/** A row without a code, or with one that another row has too, cannot be found again for sure. */
export function codeOf({ id, row }: TimedTask): string {
  return folded(id).includes(folded(idOfRow(row))) ? '' : id;
}

/** Their columns are made when they are used first, so a task may be given them that the tab does not have yet. */
const ofWaiting: ReadonlySet<TaskField> = new Set(['waitingFor', 'waitingSince', 'pressedOn']);

/** The cells of a task that a person may report on; those of waiting too for one that begins to wait. */
export function fieldsOf(
  task: TimedTask,
  { grids, tasksTable }: ReadWeek,
  waits = task.state === 'waiting',
): FieldValue[] {
  const cells = grids.get(tasksTable.sheet)?.rows[task.row - 1] ?? [];
  return taskFields.flatMap((field) => {
    const column = tasksTable.columns[field];
    const seen = column === undefined ? '' : cellText(cells[column - 1] ?? '');
    const isThere = ofWaiting.has(field)
      ? waits || seen !== ''
      : column !== undefined && (field !== 'occurrences' || task.recurring !== null);
    if (!isThere) return [];
    return [{ field, seen, value: valueOf(task, field, seen) }];
  });
}

/** What stands in a cell as the form takes it; the rules have read the row already. */
function valueOf(task: TimedTask, field: TaskField, seen: string): string {
  switch (field) {
    case 'state':
      return task.state;
    case 'progress':
      return task.progress === null ? '' : String(task.progress);
    case 'occurrences':
      return printedDayMarks(seen, task.assignedOn);
    case 'completedOn':
      return task.completedOn ?? '';
    case 'waitingSince':
      return task.waitingSince ?? '';
    case 'pressedOn':
      return printedDayMarks(seen, task.waitingSince);
    default:
      return seen;
  }
}

import { type CalendarDate, printDate } from '../domain/calendar';
import { folded } from '../domain/text';
import type { TimedTask } from '../domain/weekSummary';
import { stateNames, taskName } from '../domain/wording';
import type { Update } from '../replies/readReplies';
import { whomOf } from '../replies/whom';
import { tasksTabIn } from '../workbook/tabs/tasksTab';
import type { ReadWeek } from '../workbook/week';
import type { FieldValue, ProposedChange, ProposedUpdate, RepliesAnswer } from '.';
import { codeOf, fieldsOf } from './mineAnswer';
import { taskLines } from './taskLines';

/** What was reported, beside what the rows hold now. Doubtful ones come first, what is in the sheet already last. */
export function repliesAnswer(updates: readonly Update[], week: ReadWeek): RepliesAnswer {
  const proposals = updates.flatMap((update): ProposedUpdate[] => {
    const task = week.summary.tasks.find(({ id }) => id === update.task);
    if (task === undefined) return [];
    const changes = codeOf(task) === '' ? [] : changesOf(update, task, week);
    return [{ update, text: taskName(task), changes, jump: taskLines(week).jump(task) }];
  });
  const place = ({ update, changes }: ProposedUpdate) =>
    changes.length === 0 ? 2 : update.doubts.length > 0 ? 0 : 1;
  return { ok: true, proposals: proposals.sort((one, other) => place(one) - place(other)) };
}

function changesOf(update: Update, task: TimedTask, week: ReadWeek): ProposedChange[] {
  const wanted = wantedOf(update, task, week.summary.today);
  const tab = tasksTabIn(week.tracker.settings);
  return fieldsOf(task, week, update.state === 'waiting' || task.state === 'waiting').flatMap((field) => {
    const value = wanted(field);
    if (value === null || value === field.value) return [];
    const name = tab.columns[field.field].header;
    return [{ ...field, value, name, from: shown({ ...field }), to: shown({ ...field, value }) }];
  });
}

/** What each field would hold; null leaves it as it is. */
function wantedOf(
  update: Update,
  task: TimedTask,
  today: CalendarDate,
): (field: FieldValue) => string | null {
  const request = [update.request, update.extension && `Xin lùi hạn đến ${printDate(update.extension)}`];
  const asked = request.filter((part) => part !== null && part !== '').join('. ');
  const isDone = update.state === 'done';
  const begins = update.state === 'waiting' && task.state !== 'waiting';
  const whom = update.state === 'waiting' ? whomOf(update.difficulty) : null;
  return ({ field, value }) => {
    switch (field) {
      case 'state':
        return update.state;
      case 'progress':
        return update.progress !== null ? String(update.progress) : isDone && value !== '' ? '100' : null;
      case 'completedOn':
        return isDone && (update.doneOn !== null || value === '') ? (update.doneOn ?? today) : null;
      case 'occurrences':
        return withTicks(value, update.ticks, task);
      case 'difficulty':
        // The same words say whom it waits for.
        return whom === null ? update.difficulty : null;
      case 'waitingFor':
        return whom;
      case 'waitingSince':
        return begins ? today : null;
      case 'pressedOn':
        return null;
      case 'result':
        return added(value, update.result);
      case 'proposal':
        return added(value, asked === '' ? null : asked);
      case 'proof':
        return added(value, update.proof);
    }
  };
}

const withTicks = (
  value: string,
  ticks: readonly CalendarDate[],
  { recurring }: TimedTask,
): string | null => {
  const missing = ticks.filter((day) => !recurring?.done.includes(day)).map(printDate);
  return missing.length === 0 ? null : [value, ...missing].filter((part) => part !== '').join('; ');
};

/** Words go below what stands there, unless it holds them already. */
function added(value: string, words: string | null): string | null {
  if (words === null || folded(value).includes(folded(words))) return null;
  return value === '' ? words : `${value}\n${words}`;
}

function shown({ field, value }: FieldValue): string {
  if (value === '') return '';
  if (field === 'state') return stateNames[value as keyof typeof stateNames];
  if (field === 'completedOn' || field === 'waitingSince') return printDate(value as CalendarDate);
  return field === 'progress' ? `${value}%` : value;
}

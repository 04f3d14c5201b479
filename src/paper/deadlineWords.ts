import { type CalendarDate, printDate } from '../domain/calendar';
import { dateOf, type ReadDeadline, readDeadlineCell, recurrenceText } from '../domain/deadlines';
import type { Settings } from '../domain/settings';
import type { Task } from '../domain/tracker';

/** By when something is to be done, as a task or a decision has it. */
export interface Due {
  phrase: string;
  /** The day the phrase counts from; null where nobody knows it. */
  givenOn: CalendarDate | null;
  deadline: CalendarDate | null;
  /** `HH:mm`. */
  time: string | null;
  /** A rule of RFC 5545, and the words it was read from. */
  rule: string | null;
  recurrence: string;
}

export const dueOf = (task: Task): Due => ({
  phrase: task.deadlinePhrase,
  givenOn: task.assignedOn,
  deadline: task.deadline,
  time: task.deadlineTime,
  rule: task.recurring?.rule ?? null,
  recurrence: task.recurrence,
});

type Reading = Pick<Settings, 'printedDayCounts'>;

const none = 'không có hạn cụ thể';

/**
 * The deadline in words that mean the same day to whoever reads the paper, though its own date is still a blank: the phrase as it was
 * given where it names the whole day, else the day itself.
 */
export function deadlineWords(due: Due, settings: Reading): string {
  const { phrase, deadline, rule } = due;
  if (rule !== null) return recurrenceWords(due, rule);
  if (deadline !== null) return dayWords({ ...due, deadline }, settings);
  const read = phrase === '' ? null : readDeadlineCell(phrase, null);
  return read?.kind === 'none' ? phrase : none;
}

const recurrenceWords = ({ recurrence, phrase }: Due, rule: string): string =>
  [recurrence, phrase, recurrenceText(rule)]
    .flatMap((words) => [words, `${words} hằng tháng`, `${words} hằng quý`])
    .find((words) => readDeadlineCell(words, null)?.recurrence === rule) ??
  (recurrence || none);

function dayWords(
  { phrase, givenOn, deadline, time: entered }: Due & { deadline: CalendarDate },
  settings: Reading,
): string {
  // The hour may stand in the words alone.
  const time = entered ?? readOn(deadline, phrase, givenOn ?? deadline, settings)?.time ?? null;
  const [hour, minute] = time?.split(':') ?? [];
  const timed =
    time === null
      ? []
      : [`trước ${hour} giờ ${minute === '00' ? '' : `${minute} `}ngày ${printDate(deadline)}`];
  const meansThat = (words: string) => {
    const read = readOn(deadline, words, null, settings);
    return read !== null && read.time === time;
  };
  return [phrase, ...timed].find(meansThat) ?? `chậm nhất ngày ${printDate(deadline)}`;
}

/** What words say that mean this day, counted from the day they were given on; null for words that mean another. */
function readOn(
  deadline: CalendarDate,
  words: string,
  givenOn: CalendarDate | null,
  settings: Reading,
): ReadDeadline | null {
  const read = words === '' ? null : readDeadlineCell(words, givenOn);
  return read !== null && read.recurrence === null && dateOf(read, settings) === deadline ? read : null;
}

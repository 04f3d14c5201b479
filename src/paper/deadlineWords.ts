import { type CalendarDate, printDate } from '../domain/calendar';
import { dateOf, readDeadlineCell, recurrenceText } from '../domain/deadlines';
import type { Settings } from '../domain/settings';

/** By when something is to be done, as a task or a decision has it. */
export interface Due {
  phrase: string;
  deadline: CalendarDate | null;
  /** `HH:mm`. */
  time: string | null;
  /** A rule of RFC 5545, and the words it was read from. */
  rule: string | null;
  recurrence: string;
}

const none = 'không có hạn cụ thể';

/**
 * The deadline in words that mean the same day to whoever reads the paper, though its own date is still a blank: the phrase as it was
 * given where it names the whole day, else the day itself.
 */
export function deadlineWords(due: Due, settings: Pick<Settings, 'printedDayCounts'>): string {
  const { phrase, deadline, time, rule, recurrence } = due;
  if (rule !== null)
    return (
      [recurrence, phrase, recurrenceText(rule)]
        .flatMap((words) => [words, `${words} hằng tháng`, `${words} hằng quý`])
        .find((words) => readDeadlineCell(words, null)?.recurrence === rule) ??
      (recurrence || none)
    );
  if (deadline === null) {
    const read = phrase === '' ? null : readDeadlineCell(phrase, null);
    return read?.kind === 'none' ? phrase : none;
  }
  const dated = `chậm nhất ngày ${printDate(deadline)}`;
  const [hour = '', minute = ''] = (time ?? '').split(':');
  const timed = time === null ? [] : [`trước ${hour} giờ ${minute} ngày ${printDate(deadline)}`];
  return [phrase, ...timed].find((words) => meansThat(words, due, settings)) ?? dated;
}

function meansThat(
  words: string,
  { deadline, time }: Due,
  settings: Pick<Settings, 'printedDayCounts'>,
): boolean {
  const read = words === '' ? null : readDeadlineCell(words, null);
  return (
    read !== null && read.recurrence === null && dateOf(read, settings) === deadline && read.time === time
  );
}

import { hasProposal } from '../blocked';
import type { Badge } from './badges';
import { type CalendarDate, namingDay, printDate } from '../calendar';
import type { EnteredState, Task } from '../tracker';
import type { Counts, Parts, TimedTask } from '../weekSummary';
import { firstLine } from './firstLine';

export const stateNames: Record<EnteredState, string> = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  blocked: 'Vướng mắc',
  waiting: 'Chờ cấp trên',
  awaitingConfirmation: 'Chờ xác nhận',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
  cancelled: 'Hủy',
};

/** In the order of the list people choose from. */
export const stateKeys = Object.keys(stateNames) as EnteredState[];

export const countLabels: readonly [keyof Counts, string][] = [
  ['doneOnTime', 'Hoàn thành đúng hạn'],
  ['doneLate', 'Hoàn thành trễ hạn'],
  ['openInTime', 'Đang làm, trong hạn'],
  ['openOverdue', 'Quá hạn'],
  ['noDeadline', 'Không có hạn'],
  ['doneUndated', 'Hoàn thành, chưa rõ ngày'],
];

/** "NV-07 · Khảo sát, lắp đặt pa nô": how a task is called wherever it is listed. */
export const taskName = (task: Pick<Task, 'id' | 'content'>): string =>
  `${task.id} · ${firstLine(task.content)}`;

/** "Trần Văn B, Công an thị trấn", or that nobody owns it. */
export const ownersText = (task: Pick<Task, 'owners'>): string =>
  task.owners.length === 0 ? 'Chưa giao ai' : task.owners.join(', ');

/** What a task waits to be decided for: "◇ Chờ xác nhận", "◇ Có kiến nghị". */
export const askedBadge = ({ state }: Pick<Task, 'state'>): Badge => ({
  tone: 'quiet',
  text: `◇ ${state === 'awaitingConfirmation' ? stateNames[state] : 'Có kiến nghị'}`,
});

/** That somebody is to confirm it, where no badge says so. */
export const confirmWords = ({ state }: Pick<Task, 'state'>): string[] =>
  state === 'awaitingConfirmation' ? ['Báo đã xong'] : [];

/** What is asked of whoever decides: "Xin lùi đến 20/08/2023: chờ vật tư", "Kiến nghị: Cấp thêm xi măng". */
export const askedWords = (task: Pick<Task, 'extensionAsked' | 'extensionReason' | 'proposal'>): string[] => [
  ...(task.extensionAsked === null
    ? []
    : [[`Xin lùi đến ${printDate(task.extensionAsked)}`, task.extensionReason].filter(Boolean).join(': ')]),
  ...(hasProposal(task) ? [`Kiến nghị: ${task.proposal}`] : []),
];

/** What stands behind a proposal once it was answered. */
export const answerWords = (agreed: boolean, by: string, on: CalendarDate): string =>
  `(${agreed ? 'Đồng ý' : 'Chưa đồng ý'}, ${by} ${printDate(on)})`;

/** The same where a meeting decided about it. */
export const decidedWords = (what: string, on: CalendarDate): string =>
  `(Giao ban ${printDate(on)}: ${what})`;

type Due = Pick<
  TimedTask,
  | 'deadline'
  | 'deadlinePhrase'
  | 'deadlineTime'
  | 'firstDeadline'
  | 'extensionSource'
  | 'recurrence'
  | 'occurrences'
  | 'endsOnDayOff'
>;

/**
 * The phrase of the notice with the day read from it said once: "trước 30/08/2023", "cuối tháng 8 (31/08/2023)"; the date alone
 * without a phrase.
 * Behind it what became of it: ", lùi từ 15/08/2023 theo 09-TB/BCĐ", "lỡ ngày 05/08/2023, lần tới 12/08/2023".
 */
export const deadlineText = (task: Due): string =>
  [dueText(task) + extensionText(task), missedText(task)].filter((part) => part !== '').join('; ');

/** "Hạn: …"; of words that name no day, what they are: "Hạn: sớm" beside "Không có hạn" would say two things. */
export function dueWords(task: Due): string {
  const text = deadlineText(task);
  if (text === '') return '';
  return hasOnlyWords(task) ? `Văn bản ghi: “${text}”` : `Hạn: ${text}`;
}

/** Until when it is to be done stands in words that are no day. */
export const hasOnlyWords = (task: Due): boolean =>
  task.deadline === null && task.recurrence === '' && task.deadlinePhrase !== '';

function dueText(task: Due): string {
  const { deadline, deadlinePhrase, deadlineTime, recurrence, occurrences } = task;
  // Of a day that was put off, the words of the notice name the old one.
  const isOld = isExtended(task) && namingDay(deadlinePhrase, task.firstDeadline) !== null;
  const phrase = (isOld ? '' : deadlinePhrase) || recurrence;
  const next = occurrences?.isTracked && occurrences.missed.length === 0 ? occurrences.next : null;
  const day = deadline ?? next;
  if (day === null) return phrase;
  const dayOff = task.endsOnDayOff ? ', ngày nghỉ' : '';
  const date = printDate(day) + dayOff;
  const named = deadlineTime === null ? namingDay(phrase, day) : null;
  if (named !== null) return named + dayOff;
  if (phrase !== '') return `${phrase} (${deadlineTime === null ? date : `${deadlineTime}, ${date}`})`;
  return deadlineTime === null ? date : `trước ${deadlineTime}, ${date}`;
}

const isExtended = (task: Due): task is Due & { firstDeadline: CalendarDate } =>
  task.deadline !== null && task.firstDeadline !== null && task.firstDeadline < task.deadline;

/** ", lùi từ 15/08/2023 theo 09-TB/BCĐ"; empty while the first deadline stands. */
function extensionText(task: Due): string {
  if (!isExtended(task)) return '';
  const { firstDeadline, extensionSource } = task;
  const moved = `, lùi từ ${printDate(firstDeadline)}`;
  return extensionSource === '' ? moved : `${moved} theo ${firstLine(extensionSource)}`;
}

function missedText({ occurrences }: Due): string {
  if (!occurrences || occurrences.missed.length === 0) return '';
  const missed = `lỡ ngày ${occurrences.missed.map(printDate).join(', ')}`;
  return occurrences.next === null ? missed : `${missed}, lần tới ${printDate(occurrences.next)}`;
}

/** "8/11 nơi xong", with how many of the others are late. */
export function partsText({ done, total, overdue }: Parts): string {
  const late = overdue === 0 ? '' : `, ${overdue} nơi quá hạn`;
  return `${done}/${total} nơi xong${late}`;
}

/** One cell of a matrix: sign, done of given, and how many are late; a dash where nothing was given. */
export function partsBadge({ done, total, overdue }: Parts): Badge {
  if (total === 0) return { tone: 'quiet', text: '–' };
  if (overdue > 0) return { tone: 'overdue', text: `● ${done}/${total}, quá hạn ${overdue}` };
  return done === total
    ? { tone: 'done', text: `✓ ${done}/${total} xong` }
    : { tone: 'quiet', text: `○ ${done}/${total}` };
}

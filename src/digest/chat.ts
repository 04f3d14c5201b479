import { printDate } from '../domain/calendar';
import type { Concerns } from '../domain/concerns';
import { decapitalised } from '../domain/text';
import type { TimedTask, WeekSummary } from '../domain/weekSummary';
import {
  news,
  headline,
  ownersText,
  personWords,
  taskName,
  timingWords,
  waitingText,
  weekName,
} from '../domain/wording';
import type { Addressee } from './addressee';
import { concernedTasks, windowOf } from './ownTasks';
import { sanitizeText, oneLine, shortened } from './sanitizeText';
import { cut, restText } from './lists';

/** What a group chat shows without folding it away, in characters. */
const mostCharacters = 1500;

/** Entries a list and characters an entry, ever fewer until the whole fits. */
const sizes: readonly Size[] = [
  { most: 8, width: 120 },
  { most: 6, width: 100 },
  { most: 5, width: 80 },
  { most: 3, width: 70 },
];
const smallest: Size = { most: 1, width: 60 };

interface Size {
  most: number;
  width: number;
}

/**
 * The week for the committee's group chat: plain lines, at most 1,500 characters whatever the data. Lines begin with "•", not
 * with a hyphen, so that pasted into a sheet none becomes a formula. The address of the sheet is left out where only this machine knows it.
 */
export function chatText(summary: WeekSummary, workbook = ''): string {
  const address = workbook.startsWith('https:') ? `: ${workbook}` : '.';
  const you = personWords[summary.settings.formOfAddress];
  const ending = sanitizeText(`Đề nghị các ${you} cập nhật tab Nhiệm vụ trong bảng theo dõi${address}`);
  const room = mostCharacters - ending.length - 2;
  const drawings = sizes.map((size) => drawAt(summary, size));
  const body = drawings.find((drawing) => drawing.length <= room) ?? drawAt(summary, smallest);
  return `${shortened(body, room)}\n\n${ending}`;
}

function drawAt(summary: WeekSummary, size: Size): string {
  const { overdue, dueSoon, blocked, waiting } = summary;
  return [
    opening(summary),
    list('Quá hạn', overdue, (task) => about(task, timingWords(task.timing), size), size),
    list('Sắp đến hạn', dueSoon, (task) => about(task, timingWords(task.timing), size), size),
    list(
      'Chờ cấp trên',
      waiting,
      (task) => about(task, line(decapitalised(waitingText(task)), size.width), size),
      size,
    ),
    list(
      'Khó khăn, vướng mắc',
      blocked,
      (task) => difficulty(task, size, ` (${line(ownersText(task), 60)})`),
      size,
    ),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** "Tuần 32 (đến 11/08/2023), Ban Chỉ đạo …: đạt 3/9 tiêu chí, 4 việc quá hạn." No line begins with what somebody typed. */
function opening(summary: WeekSummary): string {
  const said = [headline(summary), ...news(summary).lead].map(decapitalised).join(', ');
  const committee = line(summary.settings.committee, 80);
  return line(`${weekName(summary.week)} (đến ${printDate(summary.today)}), ${committee}: ${said}.`, 350);
}

function list(
  title: string,
  tasks: readonly TimedTask[],
  item: (task: TimedTask) => string,
  { most }: Size,
): string {
  if (tasks.length === 0) return '';
  const { shown, left } = cut(tasks, most);
  const rest = left === 0 ? [] : [restText({ count: left, noun: 'việc' })];
  return [`${title} (${tasks.length}):`, ...shown.map((task) => `• ${item(task)}`), ...rest].join('\n');
}

/** "N01 · Hoàn thành phương án … (Trần Văn Bình, quá hạn 7 ngày)". */
const about = (task: TimedTask, what: string, { width }: Size): string =>
  `${line(taskName(task), width)} (${line(ownersText(task), 60)}, ${what})`;

/** `whose`: empty in somebody's own message, who knows. */
function difficulty(task: TimedTask, { width }: Size, whose = ''): string {
  const words = task.difficulty === '' ? 'chưa ghi khó khăn gì' : line(task.difficulty, width);
  return `${line(taskName(task), 50)}${whose}: ${words}`;
}

const line = (text: string, most: number): string => sanitizeText(shortened(oneLine(text), most)).trim();

/**
 * One member's week for a message of their own, for whoever has no address: what they owe, at most 1,500 characters. `own`: their
 * page on the phone, null while that is off. Null where nothing concerns them.
 */
export function memberChat(
  summary: WeekSummary,
  concerns: Concerns,
  { greeting, you }: Pick<Addressee, 'greeting' | 'you'>,
  { workbook, own }: { workbook: string; own: string | null },
): string | null {
  const { overdue, due, blocked, stale } = concernedTasks(summary, concerns);
  if (overdue.length + due.length + blocked.length + stale.length === 0) return null;
  const ending =
    own === null
      ? sanitizeText(
          `Đề nghị ${you} nhắn lại kết quả, khó khăn cho thư ký${workbook.startsWith('https:') ? ` hoặc cập nhật ở ${workbook}` : ''}.`,
        )
      : `Bấm để xem và báo kết quả (liên kết riêng, không chuyển tiếp):\n${own}`;
  const drawn = (size: Size): string => {
    const timed = (title: string, tasks: readonly TimedTask[]) =>
      list(title, tasks, (task) => `${line(taskName(task), size.width)} (${timingWords(task.timing)})`, size);
    return [
      `${line(greeting, 120)}. Việc ${decapitalised(weekName(summary.week))} của ${you} (đến ${printDate(summary.today)}):`,
      timed('Quá hạn', overdue),
      timed(`Đến hạn trong ${windowOf(summary)} ngày tới`, due),
      list('Đang vướng mắc', blocked, (task) => difficulty(task, size), size),
      list('Lâu chưa cập nhật', stale, (task) => line(taskName(task), size.width), size),
    ]
      .filter((block) => block !== '')
      .join('\n\n');
  };
  const room = mostCharacters - ending.length - 2;
  const body = sizes.map(drawn).find((drawing) => drawing.length <= room) ?? drawn(smallest);
  return `${shortened(body, room)}\n\n${ending}`;
}

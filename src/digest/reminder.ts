import type { EmailAddress } from '../domain/address';
import { capitalised } from '../domain/text';
import { concernsWithin } from '../domain/concerns';
import { letterDay, printDay } from '../domain/schedule';
import type { Tracker } from '../domain/tracker';
import type { TimedTask, WeekSummary } from '../domain/weekSummary';
import { isFreed } from '../domain/waiting';
import { freedText, stateNames, waitingText, weekName } from '../domain/wording';
import { byAddress } from './addressBook';
import { type Addressee, addresseeOf } from './addressee';
import type { Item, LetterContent, Section } from './content';
import { opening } from './letterContent';
import { dueLine, taskItem } from './items';
import { sanitizeText, oneLine, shortened } from './sanitizeText';
import type { Links } from './links';
import { listSection, saysSomething } from './lists';
import { renderMail, type Mail } from './mail';
import { type ConcernedTasks, concernedTasks, staleLine, urgencyOf, windowOf } from './ownTasks';
import { staleTasks, weekIndex } from './weekIndex';

interface Reminder extends Mail {
  recipient: string;
  email: EmailAddress;
  /** As a letter's. */
  urgency: number;
}

/** What somebody is asked about: their own tasks only, each in one list. */
type Asked = Pick<ConcernedTasks, 'overdue' | 'due' | 'stale'>;

/**
 * The reminders to update, before the week's numbers are closed: to those whose own tasks are overdue, due within the window or
 * untouched for the days of the setting. Nobody else gets a mail, nor is named.
 */
export function composeReminders(
  summary: WeekSummary,
  tracker: Tracker,
  links: Links,
): { letters: Reminder[] } {
  const concernsOf = concernsWithin(tracker);
  const index = weekIndex(summary);
  const letters = byAddress(tracker.members).flatMap(([email, readers]) => {
    const addressee = sanitizeText(addresseeOf(readers, tracker.members, summary.settings));
    const found = concernedTasks(summary, concernsOf(readers), index);
    const asked = askedOf(summary, found);
    if (asked.overdue.length + asked.due.length + asked.stale.length === 0) return [];
    const mail = renderMail(reminderContent(summary, asked, addressee, email, links));
    return [{ recipient: addressee.names, email, urgency: urgencyOf(found), ...mail }];
  });
  return { letters };
}

/** A task that is held up or waits is asked about like any other when nobody touched it. */
function askedOf(summary: WeekSummary, { overdue, due, blocked, waiting, stale }: ConcernedTasks): Asked {
  const forgotten = new Set(staleTasks(summary).map(({ task }) => task.row));
  const held = [...blocked, ...waiting].filter(({ row }) => forgotten.has(row));
  return { overdue, due, stale: [...held, ...stale] };
}

function reminderContent(
  summary: WeekSummary,
  asked: Asked,
  { greeting, you }: Addressee,
  email: EmailAddress,
  links: Links,
): LetterContent {
  const { settings, week } = summary;
  const window = windowOf(summary);
  const counts = countsText(summary, asked);
  const list = (title: string, tasks: readonly TimedTask[]): Section =>
    listSection(
      title,
      tasks,
      (task) => ({
        ...askedItem(summary, task, links),
        action: { text: 'Cập nhật', href: links.act(task, email) },
      }),
      links,
    );
  return {
    subject: shortened(`Nhắc cập nhật: ${counts}`, 120),
    preheader: closingText(summary),
    committee: oneLine(settings.committee),
    issue: `Nhắc cập nhật ${weekName(week).toLowerCase()}`,
    greeting,
    parts: [
      {
        title: `Việc của ${you}`,
        headline: `Mời ${you} cập nhật ${counts}`,
        lead: [
          `Bấm Cập nhật ở từng việc rồi ghi trạng thái, tiến độ và khó khăn (nếu có). ${closingText(summary)}`,
        ],
        sections: [
          list('Việc quá hạn', asked.overdue),
          list(`Đến hạn trong ${window} ngày tới`, asked.due),
          list('Việc lâu chưa cập nhật', asked.stale),
        ].filter(saysSomething),
      },
    ],
    open: opening(links, email),
    footer: [
      links.own(email) === null
        ? `Xong rồi thì chọn Trạng thái “${stateNames.done}” và ghi Ngày hoàn thành. Cảm ơn ${you}.`
        : `Xong rồi thì bấm Đã xong ở trang đó. Cảm ơn ${you}.`,
      `${oneLine(settings.sender)} gửi lời nhắc này thay mặt ${oneLine(settings.committee)}, chỉ khi ${you} có việc cần cập nhật.`,
      `${capitalised(you)} nhận thư ở địa chỉ ${email}. Muốn đổi hoặc thôi nhận, xin báo thư ký.`,
      ...(settings.replyTo === '' ? [] : [`Thư trả lời sẽ đến ${oneLine(settings.replyTo)}.`]),
    ],
  };
}

/** "2 việc quá hạn, 1 việc đã 3 tuần chưa cập nhật". */
function countsText(summary: WeekSummary, { overdue, due, stale }: Asked): string {
  const idle = new Set(stale.map((task) => staleLine(summary, task).toLowerCase()));
  const idleWords = idle.size === 1 ? [...idle][0] : 'lâu chưa cập nhật';
  return [
    ...(overdue.length > 0 ? [`${overdue.length} việc quá hạn`] : []),
    ...(due.length > 0 ? [`${due.length} việc đến hạn trong ${windowOf(summary)} ngày tới`] : []),
    ...(stale.length > 0 ? [`${stale.length} việc ${idleWords}`] : []),
  ].join(', ');
}

/** What stands there now, so that the reader sees what to change. */
function askedItem(summary: WeekSummary, task: TimedTask, links: Links): Item {
  const progress = task.progress === null ? 'chưa ghi tiến độ' : `tiến độ ${task.progress}%`;
  return taskItem(task, links, [
    dueLine(task),
    `Đang ghi: ${stateNames[task.state]}, ${progress}`,
    isFreed(task) ? freedText(task) : waitingText(task),
    staleLine(summary, task),
  ]);
}

/** "Số liệu tuần 32 chốt lúc 14 giờ thứ Sáu 11/08/2023." */
function closingText({ settings, week, today }: WeekSummary): string {
  const name = capitalised(`số liệu ${weekName(week).toLowerCase()}`);
  const day = settings.digestOn ? letterDay(week, settings.digestWeekday, settings) : null;
  return day === null || day < today
    ? `${name} sắp được chốt.`
    : `${name} chốt lúc ${settings.digestHour} giờ ${printDay(day)}.`;
}

import type { EmailAddress } from '../domain/address';
import { printDate } from '../domain/calendar';
import { capitalised, decapitalised } from '../domain/text';
import type { Concern, Concerns } from '../domain/concerns';
import type { Told } from '../domain/told';
import type { CriterionSummary, TimedTask, WeekSummary } from '../domain/weekSummary';
import {
  blockedBadge,
  freedText,
  headline,
  news,
  ownersText,
  waitingBadge,
  waitingText,
} from '../domain/wording';
import { type Addressee } from './addressee';
import { changesSection } from './changes';
import type { Item, Line, Link, Part, Section } from './content';
import { criterionLine, difficultyLines, dueLine, taskItem, taskLine, whoAndWhere } from './items';
import { oneLine } from './sanitizeText';
import type { Links } from './links';
import { lineSection, listSection, saysSomething } from './lists';
import { type ConcernedTasks, concernedTasks, staleLine, windowOf } from './ownTasks';
import { answersSection } from './told';
import type { WeekIndex } from './weekIndex';

/** A member reads this on a phone: what they owe, with a button each, then what is around it, a line each. */
const mostOwn = 8;
const mostRelated = 4;

/** "Cá nhân": only what concerns these people; null when nothing does. */
export function personalPart(
  summary: WeekSummary,
  concerns: Concerns,
  { addressee: { you }, email, told }: { addressee: Addressee; email: EmailAddress; told: readonly Told[] },
  links: Links,
  index: WeekIndex,
): Part | null {
  const found = concernedTasks(summary, concerns, index);
  const window = windowOf(summary);
  const action = (task: TimedTask): Link => ({ text: 'Cập nhật', href: links.act(task, email) });
  const own = (task: TimedTask): Item => ({
    ...taskItem(task, links, [
      freedText(task),
      dueLine(task),
      whereAndWith(task),
      ...difficultyLines(task),
      staleLine(summary, task),
    ]),
    action: action(task),
  });
  const list = (title: string, tasks: TimedTask[], item = own): Section =>
    listSection(title, tasks, item, links, { most: mostOwn });
  const lines = (title: string, tasks: TimedTask[], more: (task: TimedTask) => string): Section =>
    lineSection(title, tasks, (task) => taskLine(task, links, more(task)), links, { most: mostRelated });
  const related = (task: TimedTask): string =>
    [ownersText(task), tieText(concerns.tie(task), you)].filter(isSaid).join(' · ');
  const further = found.overdue.length + found.due.length > 0 ? ' khác' : '';
  const sections = [
    answersSection(told, summary, concerns, links),
    list('Việc quá hạn', found.overdue),
    list(`Đến hạn trong ${window} ngày tới`, found.due),
    list(`Việc${further} đang vướng mắc`, found.blocked, (task) => ({
      ...taskItem(task, links, [...difficultyLines(task), whereAndWith(task)]),
      badges: [blockedBadge],
      action: action(task),
    })),
    list('Việc đang chờ', found.waiting, (task) => ({
      ...taskItem(task, links, [
        waitingText(task),
        dueLine(task),
        ...difficultyLines(task),
        whereAndWith(task),
      ]),
      badges: [waitingBadge(task)],
      action: action(task),
    })),
    list('Việc lâu chưa cập nhật', found.stale),
    lines('Việc liên quan đã quá hạn', found.relatedOverdue, related),
    lines(`Việc liên quan đến hạn trong ${window} ngày tới`, found.relatedDue, related),
    criteriaInCharge(summary, concerns, you, links),
    changesSection(summary, links, concerns, index),
    lineSection('Việc khác đang làm', found.others, (task) => otherLine(task, links), links, {
      most: mostRelated,
    }),
  ].filter(saysSomething);
  if (sections.length === 0) return null;
  return {
    title: `Việc của ${you}`,
    headline: personalHeadline(found, window, you),
    lead: [
      thanks(found, you),
      freed(index, concerns),
      reminder(summary, concerns, you, links.own(email)),
    ].filter(isSaid),
    sections,
  };
}

/** For a reader whom nothing concerns, in a committee that writes all the same. */
export const calmPart = (summary: WeekSummary, { you }: Addressee): Part => ({
  title: `Việc của ${you}`,
  headline: `${capitalised(you)} không có việc phải làm trong tuần`,
  lead: [
    `Cảm ơn ${you}. Khi có việc được giao, sắp đến hạn hoặc có thay đổi liên quan, bản tin sẽ báo.`,
    oneLine(`Chung cả ban: ${[headline(summary), ...news(summary).lead].join(' · ')}.`),
  ],
  sections: [],
});

/** "Đồng chí có 2 việc quá hạn, 1 việc đến hạn trong 7 ngày tới". */
function personalHeadline(found: ConcernedTasks, window: number, you: string): string {
  const pressing = [
    ...(found.overdue.length > 0 ? [`${found.overdue.length} việc quá hạn`] : []),
    ...(found.due.length > 0 ? [`${found.due.length} việc đến hạn trong ${window} ngày tới`] : []),
  ];
  if (pressing.length > 0) return `${capitalised(you)} có ${pressing.join(', ')}`;
  if (found.blocked.length > 0) return `${capitalised(you)} có ${found.blocked.length} việc vướng mắc`;
  if (found.waiting.length > 0) return `${capitalised(you)} có ${found.waiting.length} việc chờ cấp trên`;
  if (found.stale.length > 0) return `${capitalised(you)} có ${found.stale.length} việc lâu chưa cập nhật`;
  const calm = `${capitalised(you)} không có việc quá hạn`;
  return found.relatedOverdue.length > 0
    ? `${calm}, nhưng có ${found.relatedOverdue.length} việc liên quan quá hạn`
    : `${calm} hay đến hạn trong ${window} ngày tới`;
}

const thanks = ({ overdue, due, blocked, stale, others }: ConcernedTasks, you: string): string =>
  overdue.length + due.length + blocked.length + stale.length === 0 && others.length > 0
    ? `Cảm ơn ${you} đã giữ đúng tiến độ.`
    : '';

/** "NV-05 đã xong: việc NV-09 không còn phải chờ." */
function freed(index: WeekIndex, concerns: Concerns): string {
  return index.freed
    .filter((task) => concerns.tie(task) === 'owner')
    .map(({ id, waiting }) => oneLine(`${waiting?.over.join(', ')} đã xong: việc ${id} không còn phải chờ.`))
    .join(' ');
}

function reminder(summary: WeekSummary, concerns: Concerns, you: string, page: string | null): string {
  const since = summary.baseline?.closedOn;
  const stale = summary.notUpdated.some((name) => concerns.areCalled(name));
  return stale && since !== undefined
    ? `Từ ngày ${printDate(since)}, ${you} chưa cập nhật việc nào. Đề nghị mở ${page === null ? 'bảng theo dõi' : 'trang của mình'} và cập nhật.`
    : '';
}

function criteriaInCharge(summary: WeekSummary, concerns: Concerns, you: string, links: Links): Section {
  const mine = summary.criteria.filter(
    ({ criterion, applicable }) => applicable && concerns.inChargeOf(criterion),
  );
  const line = (one: CriterionSummary) => criterionLine(one, summary.settings, links);
  return lineSection(`Tiêu chí ${you} phụ trách`, mine, line, links, { noun: 'tiêu chí' });
}

const isSaid = (text: string): boolean => text !== '';

/** Where, and who shares the work: the reader knows it is theirs. */
function whereAndWith(task: TimedTask): string {
  const shared = task.owners.length > 1 ? [whoAndWhere(task)] : task.neighbourhoods;
  const partners = task.partners.length > 0 ? [`Phối hợp: ${task.partners.join(', ')}`] : [];
  return oneLine([...shared, ...partners].join(' · '));
}

function tieText(tie: Concern | null, you: string): string {
  if (tie === 'partner') return `${capitalised(you)} phối hợp`;
  if (tie === 'neighbourhood') return `Thuộc khu phố ${you} phụ trách`;
  return tie === 'criterion' ? `Thuộc tiêu chí ${you} phụ trách` : '';
}

/** "NV-03 · Giữ nếp tổng vệ sinh… · hạn thứ Bảy hàng tuần · Khu phố 9": no second colon. */
function otherLine(task: TimedTask, links: Links): Line {
  const due = decapitalised(dueLine(task)).replace(/^hạn: /, 'hạn ');
  const places = task.neighbourhoods.map(oneLine).join(', ');
  return { ...taskLine(task, links, [due, places].filter(isSaid).join(' · ')), joint: ' · ' };
}

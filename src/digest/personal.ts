import { type Concern, type Concerns, concernIn, inChargeOf } from '../domain/concerns';
import { printDate } from '../domain/calendar';
import { folded } from '../domain/text';
import { isOpen } from '../domain/timing';
import type { TimedTask, WeekSummary } from '../domain/weekSummary';
import { type Addressee, capitalised } from './addressee';
import type { Item, Part, Section } from './content';
import {
  changeItems,
  criterionItem,
  difficultyItem,
  difficultyLines,
  dueLine,
  taskItem,
  whoAndWhere,
} from './items';
import { oneLine } from './legible';
import type { Links } from './links';
import { listSection, saysSomething } from './overview';

/** How far ahead a personal letter looks, in days: until the next one. */
const window = 7;

/** The tasks that concern somebody this week, each in one list only. */
interface Concerned {
  overdue: TimedTask[];
  due: TimedTask[];
  blocked: TimedTask[];
  /** Still owed, but nothing presses: a later deadline, none, or paused. */
  others: TimedTask[];
  relatedOverdue: TimedTask[];
  relatedDue: TimedTask[];
}

const isOverdue = ({ timing }: TimedTask): boolean => timing.kind === 'overdue';

const isDue = ({ timing }: TimedTask): boolean =>
  timing.kind === 'dueToday' ||
  ((timing.kind === 'dueSoon' || timing.kind === 'ahead') && timing.daysLeft <= window);

function concerned(summary: WeekSummary, tie: (task: TimedTask) => Concern | null): Concerned {
  const open = summary.tasks.filter((task) => isOpen(task.timing));
  const mine = open.filter((task) => tie(task) === 'owner');
  const related = open.filter((task) => tie(task) !== 'owner' && tie(task) !== null);
  const blockedRows = new Set(summary.blocked.map((task) => task.row));
  const calm = mine.filter((task) => !isOverdue(task) && !isDue(task));
  return {
    overdue: mine.filter(isOverdue).sort(byDeadline),
    due: mine.filter(isDue).sort(byDeadline),
    blocked: calm.filter((task) => blockedRows.has(task.row)),
    others: calm.filter((task) => !blockedRows.has(task.row)),
    relatedOverdue: related.filter(isOverdue).sort(byDeadline),
    relatedDue: related.filter(isDue).sort(byDeadline),
  };
}

const byDeadline = (a: TimedTask, b: TimedTask): number =>
  (a.deadline ?? '') < (b.deadline ?? '') ? -1 : a.deadline === b.deadline ? 0 : 1;

/** "Cá nhân": only what concerns these people; null when nothing does. */
export function personalPart(
  summary: WeekSummary,
  concerns: Concerns,
  { you }: Addressee,
  links: Links,
): Part | null {
  const tie = (task: TimedTask): Concern | null => concernIn(task, concerns);
  const found = concerned(summary, tie);
  const list = (title: string, items: Item[]): Section => listSection(title, items, links);
  const own = (task: TimedTask): Item =>
    taskItem(task, links, [dueLine(task), whereAndWith(task), ...difficultyLines(task)]);
  const related = (task: TimedTask): Item =>
    taskItem(task, links, [whoAndWhere(task), dueLine(task), tieText(tie(task), you)]);
  const sections = [
    list('Việc quá hạn', found.overdue.map(own)),
    list(`Đến hạn trong ${window} ngày tới`, found.due.map(own)),
    list(
      found.overdue.length + found.due.length > 0 ? 'Việc khác đang vướng mắc' : 'Việc đang vướng mắc',
      found.blocked.map((task) => difficultyItem(task, links)),
    ),
    list('Việc liên quan đã quá hạn', found.relatedOverdue.map(related)),
    list(`Việc liên quan đến hạn trong ${window} ngày tới`, found.relatedDue.map(related)),
    criteriaInCharge(summary, concerns, you, links),
    listSection(
      'Thay đổi trong tuần',
      changeItems(summary, links, (task) => tie(task) !== null),
      links,
      'thay đổi',
    ),
    list('Việc khác đang làm', found.others.map(own)),
  ].filter(saysSomething);
  if (sections.length === 0) return null;
  return {
    title: `Việc của ${you}`,
    headline: personalHeadline(found, you),
    lead: [thanks(found, you), reminder(summary, concerns, you)].filter((line) => line !== ''),
    sections,
  };
}

/** "Đồng chí có 2 việc quá hạn, 1 việc đến hạn trong 7 ngày tới". */
function personalHeadline(found: Concerned, you: string): string {
  const pressing = [
    ...(found.overdue.length > 0 ? [`${found.overdue.length} việc quá hạn`] : []),
    ...(found.due.length > 0 ? [`${found.due.length} việc đến hạn trong ${window} ngày tới`] : []),
  ];
  if (pressing.length > 0) return `${capitalised(you)} có ${pressing.join(', ')}`;
  if (found.blocked.length > 0) return `${capitalised(you)} có ${found.blocked.length} việc vướng mắc`;
  const calm = `${capitalised(you)} không có việc quá hạn`;
  return found.relatedOverdue.length > 0
    ? `${calm}, ${found.relatedOverdue.length} việc liên quan quá hạn`
    : `${calm} hay đến hạn trong ${window} ngày tới`;
}

const thanks = ({ overdue, due, blocked, others }: Concerned, you: string): string =>
  overdue.length + due.length + blocked.length === 0 && others.length > 0
    ? `Cảm ơn ${you} đã giữ đúng tiến độ.`
    : '';

function reminder(summary: WeekSummary, concerns: Concerns, you: string): string {
  const since = summary.baseline?.closedOn;
  const stale = summary.notUpdated.some((name) => concerns.names.has(folded(name)));
  return stale && since !== undefined
    ? `Từ ngày ${printDate(since)}, ${you} chưa cập nhật việc nào. Đề nghị mở bảng theo dõi và cập nhật.`
    : '';
}

function criteriaInCharge(summary: WeekSummary, concerns: Concerns, you: string, links: Links): Section {
  const mine = summary.criteria.filter(
    ({ criterion, applicable }) => applicable && inChargeOf(criterion, concerns),
  );
  const items = mine.map((criterion) => criterionItem(criterion, summary.settings, links, 5));
  return listSection(`Tiêu chí ${you} phụ trách`, items, links, 'tiêu chí');
}

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

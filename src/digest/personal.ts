import { printDate } from '../domain/calendar';
import type { Concern, Concerns } from '../domain/concerns';
import { isOpen } from '../domain/timing';
import type { CriterionSummary, TimedTask, WeekSummary } from '../domain/weekSummary';
import { changeLines } from '../domain/wording';
import { type Addressee, capitalised } from './addressee';
import type { Item, Part, Section } from './content';
import {
  changeItem,
  criterionItem,
  difficultyItem,
  difficultyLines,
  dueLine,
  taskItem,
  whoAndWhere,
} from './items';
import { oneLine } from './legible';
import type { Links } from './links';
import { listSection, saysSomething } from './lists';

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

function concerned(summary: WeekSummary, concerns: Concerns): Concerned {
  const open = summary.tasks.filter((task) => isOpen(task.timing));
  const tied = open.map((task) => ({ task, tie: concerns.tie(task) }));
  const mine = tied.filter(({ tie }) => tie === 'owner').map(({ task }) => task);
  const related = tied.filter(({ tie }) => tie !== 'owner' && tie !== null).map(({ task }) => task);
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
  const found = concerned(summary, concerns);
  const list = (title: string, tasks: TimedTask[], item: (task: TimedTask) => Item): Section =>
    listSection(title, tasks, item, links);
  const own = (task: TimedTask): Item =>
    taskItem(task, links, [dueLine(task), whereAndWith(task), ...difficultyLines(task)]);
  const related = (task: TimedTask): Item =>
    taskItem(task, links, [whoAndWhere(task), dueLine(task), tieText(concerns.tie(task), you)]);
  const further = found.overdue.length + found.due.length > 0 ? ' khác' : '';
  const sections = [
    list('Việc quá hạn', found.overdue, own),
    list(`Đến hạn trong ${window} ngày tới`, found.due, own),
    list(`Việc${further} đang vướng mắc`, found.blocked, (task) => difficultyItem(task, links)),
    list('Việc liên quan đã quá hạn', found.relatedOverdue, related),
    list(`Việc liên quan đến hạn trong ${window} ngày tới`, found.relatedDue, related),
    criteriaInCharge(summary, concerns, you, links),
    changes(summary, concerns, links),
    list('Việc khác đang làm', found.others, own),
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
  const stale = summary.notUpdated.some((name) => concerns.areCalled(name));
  return stale && since !== undefined
    ? `Từ ngày ${printDate(since)}, ${you} chưa cập nhật việc nào. Đề nghị mở bảng theo dõi và cập nhật.`
    : '';
}

function criteriaInCharge(summary: WeekSummary, concerns: Concerns, you: string, links: Links): Section {
  const mine = summary.criteria.filter(
    ({ criterion, applicable }) => applicable && concerns.inChargeOf(criterion),
  );
  const item = (one: CriterionSummary): Item => criterionItem(one, summary.settings, links, 5);
  return listSection(`Tiêu chí ${you} phụ trách`, mine, item, links, { noun: 'tiêu chí' });
}

function changes(summary: WeekSummary, concerns: Concerns, links: Links): Section {
  const around = changeLines(summary).filter(({ task }) => concerns.tie(task) !== null);
  return listSection('Thay đổi trong tuần', around, (change) => changeItem(change, links), links, {
    noun: 'thay đổi',
  });
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

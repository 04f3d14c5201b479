import type { Concerns } from '../domain/concerns';
import { folded } from '../domain/text';
import { joinedTold, type Told } from '../domain/told';
import type { TimedTask, WeekSummary } from '../domain/weekSummary';
import { toldText } from '../domain/wording';
import type { Section } from './content';
import { taskLine } from './items';
import type { Links } from './links';
import { emptySection, lineSection } from './lists';

const most = 6;

/** What people told of their tasks themselves, and what was decided there: for who leads and who keeps the sheet. */
export const toldSection = (told: readonly Told[], summary: WeekSummary, links: Links): Section =>
  section('Tự báo qua điện thoại, tin nhắn', told, summary, links);

/** What was decided of the tasks these people share in: the answer to what they asked for. */
export const answersSection = (
  told: readonly Told[],
  summary: WeekSummary,
  concerns: Concerns,
  links: Links,
): Section =>
  section(
    'Đã có quyết định',
    told.filter(({ kind }) => kind === 'decision'),
    summary,
    links,
    (task) => !['criterion', null].includes(concerns.tie(task)),
  );

function section(
  title: string,
  told: readonly Told[],
  { tasks }: WeekSummary,
  links: Links,
  wanted: (task: TimedTask) => boolean = () => true,
): Section {
  if (told.length === 0) return emptySection(title, links);
  const taskOf = new Map(tasks.map((task) => [folded(task.id), task]));
  const ofTask = new Map<TimedTask, Told[]>();
  for (const one of joinedTold(told)) {
    const task = taskOf.get(folded(one.task));
    if (task !== undefined && wanted(task)) ofTask.set(task, [...(ofTask.get(task) ?? []), one]);
  }
  return lineSection(
    title,
    [...ofTask],
    ([task, all]) => ({ ...taskLine(task, links, all.map(toldText).join('; ')), badge: null }),
    links,
    { most },
  );
}

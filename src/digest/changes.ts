import { capitalised } from '../domain/text';
import type { Concerns } from '../domain/concerns';
import type { CriterionSummary, WeekSummary } from '../domain/weekSummary';
import { type Change, changeLines, criterionBadge, criterionChange, taskName } from '../domain/wording';
import type { Item, Section } from './content';
import { oneLine } from './sanitizeText';
import type { Links } from './links';
import { listSection } from './lists';

/** What moved since the last closed week: criteria gained and lost, then tasks. Of one reader, only what concerns them. */
export function changesSection(summary: WeekSummary, links: Links, concerns?: Concerns): Section {
  const criteria = summary.criteria.filter(
    (one) => turned(one) && (concerns === undefined || concerns.inChargeOf(one.criterion)),
  );
  const tasks = changeLines(summary).filter(
    ({ task }) => concerns === undefined || concerns.tie(task) !== null,
  );
  const makers: (() => Item)[] = [
    ...criteria.map((one) => () => criterionTurned(one, summary, links)),
    ...byTask(tasks).map((changes) => () => changeItem(changes, links)),
  ];
  return listSection('Thay đổi trong tuần', makers, (make) => make(), links, { noun: 'thay đổi' });
}

const turned = ({ met, metBefore, applicable }: CriterionSummary): boolean =>
  applicable && metBefore !== null && metBefore !== met;

function criterionTurned(one: CriterionSummary, { settings }: WeekSummary, links: Links): Item {
  const { code, name } = one.criterion;
  return {
    badges: [criterionBadge(one)],
    measure: { bar: null, text: criterionChange(one, settings) },
    title: { text: oneLine(`Tiêu chí ${code}. ${name}`), href: links.criterion(one.criterion) },
    details: [],
    points: [],
  };
}

/** What became of one task stands together, where the first of it stands. */
function byTask(changes: readonly Change[]): [Change, ...Change[]][] {
  const ofRow = new Map<number, [Change, ...Change[]]>();
  for (const change of changes) {
    const earlier = ofRow.get(change.task.row);
    if (earlier === undefined) ofRow.set(change.task.row, [change]);
    else earlier.push(change);
  }
  return [...ofRow.values()];
}

/** The task, then what became of it: a long name never hides the news. */
const changeItem = ([first, ...further]: [Change, ...Change[]], links: Links): Item => ({
  badges: [],
  measure: null,
  title: { text: oneLine(taskName(first.task)), href: links.task(first.task) },
  details: [capitalised(oneLine([first, ...further].map(({ what }) => what).join('; ')))],
  points: [],
});

import { hasTurned } from '../domain/changes';
import type { Concerns } from '../domain/concerns';
import type { CriterionSummary, WeekSummary } from '../domain/weekSummary';
import { criterionBadge, criterionChange } from '../domain/wording';
import type { Line, Section } from './content';
import { taskLine } from './items';
import { oneLine } from './sanitizeText';
import type { Links } from './links';
import { emptySection, lineSection } from './lists';
import { type TaskChanges, weekIndex } from './weekIndex';

const most = 6;

/**
 * What moved since the last closed week: criteria gained and lost, then tasks; those that only went on are counted. Of one reader,
 * only what concerns them.
 */
export function changesSection(
  summary: WeekSummary,
  links: Links,
  concerns?: Concerns,
  index = weekIndex(summary),
): Section {
  const criteria = summary.criteria.filter(
    (one) => hasTurned(one) && (concerns === undefined || concerns.inChargeOf(one.criterion)),
  );
  const tasks =
    concerns === undefined
      ? index.changes
      : index.changesOf(concerns).filter(([{ task }]) => concerns.tie(task) !== null);
  const news = tasks.filter((changes) => changes.some(({ kind }) => kind !== 'progress'));
  const makers: (() => Line)[] = [
    ...criteria.map((one) => () => criterionTurned(one, summary, links)),
    ...news.map((changes) => () => changeLine(changes, links)),
  ];
  const title = 'Thay đổi trong tuần';
  const wentOn = tasks.length - news.length;
  // A heading that counts none would deny the line below it.
  if (makers.length === 0 && wentOn > 0)
    return { ...emptySection(title, links), paragraphs: [`${wentOn} việc có tiến độ mới.`] };
  const section = lineSection(title, makers, (make) => make(), links, { noun: 'thay đổi', most });
  return wentOn === 0 ? section : { ...section, paragraphs: [`${wentOn} việc khác có tiến độ mới.`] };
}

function criterionTurned(one: CriterionSummary, { settings }: WeekSummary, links: Links): Line {
  const { code, name } = one.criterion;
  return {
    badge: criterionBadge(one),
    text: oneLine(`Tiêu chí ${code}. ${name}`),
    href: links.criterion(one.criterion),
    more: criterionChange(one, settings),
  };
}

/** The task, then what became of it: a long name never hides the news. */
const changeLine = ([first, ...further]: TaskChanges, links: Links): Line => ({
  ...taskLine(first.task, links, [first, ...further].map(({ what }) => what).join('; ')),
  badge: null,
});

import { capitalised } from '../../domain/text';
import type { CriterionSummary, WeekSummary } from '../../domain/weekSummary';
import {
  bar,
  criterionBadge,
  criterionChange,
  criterionScore,
  firstLine,
  reasonText,
} from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { criteriaTab } from '../tabs/tabs';
import { badge, linkedRecord, type LinkTo, say } from './cells';
import { section } from './section';

/** One line a criterion: how far it is, what moved and why. */
export const criteriaSection = (summary: WeekSummary, linkTo: LinkTo): RichCell[][] =>
  section(
    'Tiêu chí',
    [
      'Mã',
      'Tiêu chí',
      'Kết quả',
      'Tiến độ',
      capitalised(summary.settings.indicatorLabel),
      'Phụ trách',
      'Thay đổi',
      'Vì sao',
    ],
    summary.criteria.map((criterion) => criterionRow(criterion, summary, linkTo)),
    'Chưa có tiêu chí nào trong tab “Tiêu chí”.',
  );

function criterionRow(line: CriterionSummary, summary: WeekSummary, linkTo: LinkTo): RichCell[] {
  const { criterion } = line;
  return [
    ...linkedRecord(criterion, criterion.name, criteriaTab.name, linkTo),
    badge(criterionBadge(line)),
    say(line.applicable ? `${bar(line.percent)} ${line.percent}%` : ''),
    say(criterionScore(line, summary.settings)),
    say(criterion.owners.join(', ')),
    say(criterionChange(line, summary.settings)),
    say(whyText(line, summary)),
  ];
}

/** The first causes in one cell; the sidebar opens all of them. */
function whyText(line: CriterionSummary, summary: WeekSummary): string {
  const causes = line.why.map((reason) => `– ${firstLine(reasonText(reason, summary.settings))}`);
  const shownCauses = causes.slice(0, 2);
  const more = causes.length - shownCauses.length;
  return [...shownCauses, ...(more > 0 ? [`– và ${more} lý do nữa`] : [])].join('\n');
}

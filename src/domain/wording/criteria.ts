import { printDate } from '../calendar';
import type { Projection } from '../projection';
import type { Settings } from '../settings';
import type { CriterionSummary, Reason } from '../weekSummary';
import { timingWords } from './badges';
import { taskName } from './tasks';

/** "4/10 nội dung", or by what else the criterion was judged. */
export function criterionScore(criterion: CriterionSummary, settings: Settings): string {
  if (!criterion.applicable) return 'Không áp dụng';
  if (criterion.indicatorsApplicable > 0)
    return `${criterion.indicatorsMet}/${criterion.indicatorsApplicable} ${settings.indicatorLabel}`;
  return criterion.criterion.conclusion === null ? 'Chưa có kết quả' : 'Theo kết luận';
}

/** What moved since the baseline, empty when nothing did. */
export function criterionChange(criterion: CriterionSummary, settings: Settings): string {
  if (criterion.metBefore === null) return '';
  if (criterion.met && !criterion.metBefore) return 'mới đạt';
  if (!criterion.met && criterion.metBefore) return 'không còn đạt';
  const moved = criterion.indicatorsMet - (criterion.indicatorsMetBefore ?? criterion.indicatorsMet);
  if (moved === 0) return '';
  return `${moved > 0 ? '+' : '−'}${Math.abs(moved)} ${settings.indicatorLabel}`;
}

/** A text bar that prints in black and white and needs no chart: `▰▰▰▰▱▱▱▱▱▱`. */
export function bar(percent: number, cells = 10): string {
  const full = Math.max(0, Math.min(cells, Math.floor((percent * cells) / 100)));
  return '▰'.repeat(full) + '▱'.repeat(cells - full);
}

const conclusionNames = { met: 'Đạt', notMet: 'Chưa đạt', notApplicable: 'Không áp dụng' } as const;

/** One cause as one sentence, without a full stop. */
export function reasonText(reason: Reason, settings: Settings): string {
  switch (reason.kind) {
    case 'conclusion': {
      const { conclusion, reason: why } = reason.criterion;
      const said = `Ban Chỉ đạo kết luận: ${conclusionNames[conclusion ?? 'notMet']}`;
      return why === '' ? `${said} (chưa ghi lý do)` : `${said}. ${why}`;
    }
    case 'noIndicators':
      return `Chưa nhập ${settings.indicatorLabel} và chưa có kết luận của Ban Chỉ đạo`;
    case 'indicatorNotMet':
      return `Chưa đạt ${reason.indicator.code}: ${reason.indicator.content}`;
    case 'indicatorUnknown':
      return `Chưa có kết quả ${reason.indicator.code}: ${reason.indicator.content}`;
    case 'overdueTask':
      return `${taskName(reason.task)} – ${timingWords(reason.task.timing)}`;
    case 'blockedTask':
      return reason.task.difficulty === ''
        ? `${taskName(reason.task)} – vướng mắc`
        : `${taskName(reason.task)} – vướng mắc: ${reason.task.difficulty}`;
  }
}

/** What is being done for an unmet indicator: "Việc NV-05, NV-09 đang làm", or that nothing is. */
export function carriersText(reason: Reason): string {
  if (reason.kind !== 'indicatorNotMet' && reason.kind !== 'indicatorUnknown') return '';
  return reason.carriers.length === 0
    ? ''
    : `Việc đang làm: ${reason.carriers.map(({ id }) => id).join(', ')}`;
}

/** The projection as one sentence that promises nothing; empty when there is none. */
export function projectionText(projection: Projection | null, settings: Settings): string {
  if (projection === null) return '';
  const basis = `${projection.weeks} tuần đã chốt`;
  if (projection.kind === 'stalled') return `Qua ${basis}, chưa thấy tiến triển để dự tính ngày đạt.`;
  const { pace, earliest, expected, latest } = projection;
  const perWeek = pace.toFixed(1).replace('.', ',');
  const until = latest === null ? 'chưa rõ muộn nhất lúc nào' : `muộn ${printDate(latest)}`;
  return (
    `Theo nhịp ${basis} (${perWeek} ${settings.indicatorLabel} mỗi tuần): khoảng ${printDate(expected)}, ` +
    `sớm ${printDate(earliest)}, ${until}. Chỉ là dự tính.`
  );
}

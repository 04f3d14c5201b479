import { printDate } from '../calendar';
import type { Projection } from '../projection';
import type { Settings } from '../settings';
import type { Indicator } from '../tracker';
import type { CriterionSummary, Reason } from '../weekSummary';
import { timingWords } from './badges';
import { taskName } from './tasks';

/** "4/10 nội dung", or by what else the criterion was judged. */
export function criterionScore(criterion: CriterionSummary, settings: Settings): string {
  if (!criterion.applicable) return 'Không áp dụng';
  if (criterion.points) return `${pointsText(criterion.points.got)}/${pointsText(criterion.points.of)} điểm`;
  if (criterion.indicatorsApplicable > 0)
    return `${criterion.indicatorsMet}/${criterion.indicatorsApplicable} ${settings.indicatorLabel}`;
  return criterion.criterion.conclusion === null ? 'Chưa có kết quả' : 'Theo kết luận';
}

/** 4.5 as "4,5". */
export const pointsText = (points: number): string => String(points).replace('.', ',');

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
      const { conclusion, reason: why, follows } = reason.criterion;
      const by = follows === '' ? 'Ban Chỉ đạo kết luận' : `Theo kết quả ${follows}`;
      const said = `${by}: ${conclusionNames[conclusion ?? 'notMet']}`;
      if (why === '' && follows !== '') return said;
      return why === '' ? `${said} (chưa ghi lý do)` : `${said}. ${why}`;
    }
    case 'noIndicators':
      if (reason.entered) return `Mọi ${settings.indicatorLabel} đều không áp dụng, chờ Ban Chỉ đạo kết luận`;
      return reason.criterion.follows === ''
        ? `Chưa nhập ${settings.indicatorLabel} và chưa có kết luận của Ban Chỉ đạo`
        : `Chờ kết quả ${reason.criterion.follows}`;
    case 'noPoints':
      return 'Chưa có điểm tối đa nên chưa tính được';
    case 'pointsShort':
      return `Mới được ${pointsText(reason.got)} điểm, cần từ ${pointsText(reason.needed)} điểm`;
    case 'indicatorNotMet':
      return `Chưa đạt ${indicatorName(reason.indicator)}`;
    case 'indicatorUnknown':
      return `Chưa có kết quả ${indicatorName(reason.indicator)}`;
    case 'indicatorNotScored':
      return `Chưa chấm điểm ${indicatorName(reason.indicator)}`;
    case 'overdueTask':
      return `${taskName(reason.task)} – ${timingWords(reason.task.timing)}`;
    case 'blockedTask':
      return reason.task.difficulty === ''
        ? `${taskName(reason.task)} – vướng mắc`
        : `${taskName(reason.task)} – vướng mắc: ${reason.task.difficulty}`;
  }
}

/** "5.4: Đạt an toàn (theo kết quả An toàn về an ninh, trật tự)". */
const indicatorName = ({ code, content, follows }: Indicator): string =>
  `${code}: ${content}${follows === '' ? '' : ` (theo kết quả ${follows})`}`;

/** What is being done for an unmet indicator: "Việc đang làm: NV-05, NV-09"; empty when nothing is. */
export function carriersText(reason: Reason): string {
  if (!('carriers' in reason)) return '';
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

/**
 * What holds it up, by code: the committee's word and the tasks that are late or blocked, "NV-05 vướng mắc; NV-18 quá hạn 11 ngày";
 * where there is none of these, what is not met: "chưa đạt 4.1, 4.4". Empty where it has no cause.
 */
export function briefWhy(why: readonly Reason[]): string {
  const pressing = why.flatMap(briefReason);
  if (pressing.length > 0) return pressing.join('; ');
  return [
    ...indicatorsWith(why, 'indicatorNotMet', 'chưa đạt'),
    ...indicatorsWith(why, 'indicatorUnknown', 'chưa có kết quả'),
    ...indicatorsWith(why, 'indicatorNotScored', 'chưa chấm điểm'),
  ].join('; ');
}

function briefReason(reason: Reason): string[] {
  switch (reason.kind) {
    case 'conclusion':
      return ['theo kết luận của Ban Chỉ đạo'];
    case 'pointsShort':
      return [`cần từ ${pointsText(reason.needed)} điểm`];
    case 'noPoints':
      return ['chưa có điểm tối đa'];
    case 'noIndicators':
      return ['chưa có kết luận'];
    case 'blockedTask':
      return [`${reason.task.id} vướng mắc`];
    case 'overdueTask':
      return [`${reason.task.id} ${timingWords(reason.task.timing)}`];
    case 'indicatorNotMet':
    case 'indicatorUnknown':
    case 'indicatorNotScored':
      return [];
  }
}

type IndicatorReason = Extract<Reason, { indicator: Indicator }>;

function indicatorsWith(why: readonly Reason[], kind: IndicatorReason['kind'], words: string): string[] {
  const codes = why.flatMap((reason) =>
    reason.kind === kind && 'indicator' in reason ? [reason.indicator.code] : [],
  );
  return codes.length === 0 ? [] : [`${words} ${codes.join(', ')}`];
}

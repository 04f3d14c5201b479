import type { Counts, WeekSummary } from '../domain/weekSummary';
import type { Figure } from './content';
import type { Period } from './period';

const figure = (at: string, value: number, why: string, text = String(value)): Figure => ({
  figure: at,
  value,
  text,
  why,
});

const countWhys: Record<keyof Counts, string> = {
  doneOnTime: 'Nhiệm vụ hoàn thành, ngày hoàn thành không sau hạn.',
  doneLate: 'Nhiệm vụ hoàn thành sau hạn.',
  openInTime: 'Nhiệm vụ chưa xong, còn trong hạn.',
  openOverdue: 'Nhiệm vụ chưa xong, đã quá hạn.',
  noDeadline: 'Nhiệm vụ chưa xong, không có hạn.',
  doneUndated: 'Nhiệm vụ hoàn thành nhưng chưa ghi ngày.',
};

/** The figures of a week, each named by its place in summary.json. */
export const figures = (summary: WeekSummary) => {
  const label = summary.settings.indicatorLabel;
  return {
    met: figure('met', summary.met, 'Số tiêu chí đạt, theo tab Tiêu chí.'),
    total: figure('total', summary.total, 'Số tiêu chí áp dụng.'),
    count: (cell: keyof Counts) => figure(`tasks.${cell}`, summary.counts[cell], countWhys[cell]),
    /** All cells of the state table together. */
    tasks: figure(
      'tasks',
      Object.values<number>({ ...summary.counts }).reduce((sum, count) => sum + count, 0),
      'Tổng sáu ô của bảng trạng thái; nhiệm vụ đã hủy không tính.',
    ),
    overdue: figure('overdue.length', summary.overdue.length, countWhys.openOverdue),
    overdueDays: (index: number, days: number) =>
      figure(`overdue[${index}].days`, days, 'Số ngày từ hạn đến ngày lấy số liệu.'),
    blocked: figure(
      'blocked.length',
      summary.blocked.length,
      'Trạng thái Vướng mắc, hoặc chưa xong mà có ghi khó khăn.',
    ),
    waiting: figure(
      'waiting.length',
      summary.waiting.length,
      'Trạng thái Chờ cấp trên, và nơi hoặc việc đang chờ chưa xong.',
    ),
    updateRate: (rate: number) =>
      figure(
        'updateRate',
        rate,
        'Tỷ lệ người phụ trách có sửa dòng của mình từ tuần đã chốt gần nhất.',
        `${Math.round(rate * 100)}%`,
      ),
    indicatorsMet: (index: number) =>
      figure(
        `criteria[${index}].indicators.met`,
        summary.criteria[index]?.indicatorsMet ?? 0,
        `Số ${label} có kết quả Đạt.`,
      ),
    indicatorsApplicable: (index: number) =>
      figure(
        `criteria[${index}].indicators.applicable`,
        summary.criteria[index]?.indicatorsApplicable ?? 0,
        `Số ${label} áp dụng.`,
      ),
    percent: (index: number) => {
      const percent = summary.criteria[index]?.percent ?? 0;
      const why = `Tỷ lệ ${label} đạt, hoặc điểm so với điểm tối đa.`;
      return figure(`criteria[${index}].percent`, percent, why, `${Math.round(percent)}%`);
    },
  };
};

/** What was finished since the last week closed before the period; of a month its place is `month.changes`. */
export const completedFigure = (since: WeekSummary, { span }: Period): Figure =>
  figure(
    `${span === 'month' ? 'month.' : ''}changes.completed`,
    since.changes.completed.length,
    'Nhiệm vụ chuyển sang hoàn thành kể từ lần chốt số liệu trước kỳ báo cáo.',
  );

const scoreWhys = {
  done: 'Nhiệm vụ hoàn thành đúng hạn hoặc chưa ghi ngày.',
  doneLate: countWhys.doneLate,
  open: 'Nhiệm vụ chưa xong, còn trong hạn hoặc không có hạn.',
  openOverdue: countWhys.openOverdue,
  silent: 'Số tuần im lặng.',
  weeks: 'Số tuần đã chốt gần nhất có việc phải làm.',
};

export type ScoreCell = keyof typeof scoreWhys;

/** A cell of how somebody did in the month; `index`: their row among all who are scored. */
export const scoreFigure = (index: number, cell: ScoreCell, value: number): Figure =>
  figure(`month.scores[${index}].${cell}`, value, scoreWhys[cell]);

/** Members alone: who they are no paper says. */
export const pressedFigure = (value: number): Figure =>
  figure('month.pressed', value, 'Số thành viên có dấu Cần đôn đốc.');

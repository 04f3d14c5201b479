import { capitalised } from '../../domain/text';
import { type WeekPoint, weeksShown } from '../../domain/trend';
import type { WeekSummary } from '../../domain/weekSummary';
import { palette, weekMark } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { accent, say } from './cells';

/** Where the weeks stand, always the same rows, from 1. */
export const trendRow = 21;

/** A heading, then a row a week: always as many rows, of which `trendRow` is the second. */
export function trendRows(summary: WeekSummary): RichCell[][] {
  const [head = [], ...weeks] = trendNumbers(summary);
  return [
    [{ text: 'Qua các tuần', bold: true, size: 13, color: accent }],
    head.map((text) => ({
      text: String(text),
      bold: true,
      background: palette.quiet.background,
      color: palette.quiet.text,
    })),
    ...weeks.map((week) => week.map((number) => say(String(number)))),
  ];
}

/** The names of the columns, then a row for each week a chart shows, empty where there was none yet. */
export function trendNumbers({ trend, settings }: WeekSummary): (string | number)[][] {
  const label = capitalised(settings.indicatorLabel);
  const weeks = trend.map((point): (string | number)[] => [weekMark(point), ...numbersOf(point)]);
  const rest = Array.from({ length: weeksShown - weeks.length }, () => ['', '', '', '', '']);
  return [['Tuần', 'Tiêu chí đạt', `${label} đạt`, 'Việc chưa xong', 'Việc quá hạn'], ...weeks, ...rest];
}

const numbersOf = ({ criteriaMet, indicatorsMet, open, overdue }: WeekPoint): number[] => [
  criteriaMet,
  indicatorsMet,
  open,
  overdue,
];

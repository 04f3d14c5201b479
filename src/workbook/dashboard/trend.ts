import { capitalised } from '../../domain/text';
import { type WeekPoint, weeksShown } from '../../domain/trend';
import type { WeekSummary } from '../../domain/weekSummary';
import { palette, trendText, weekMark } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import type { ChartPlan } from '../../sheet/chartPlan';
import { accent, dashboardWidths, empty, say } from './cells';

/** The row the charts begin at, always the same, from 1: they lie over the numbers they are drawn from. */
export const trendRow = 21;
/** The names of the columns and a row a week. */
const rows = weeksShown + 1;
/** So many columns hold the numbers, under the charts; those behind them say the same in words. */
const numberColumns = 5;

/** A heading, then always as many rows: what the charts show, in words beside them. */
export function trendRows({ trend, settings }: WeekSummary): RichCell[][] {
  const under = Array.from({ length: numberColumns }, () => empty);
  const head = ['Tuần', 'Tiêu chí đạt', 'Nội dung đạt, việc chưa xong'].map((text) => ({
    text,
    bold: true,
    background: palette.quiet.background,
    color: palette.quiet.text,
  }));
  const weeks = trend.map((point) => [
    ...under,
    say(weekMark(point)),
    say(String(point.criteriaMet)),
    say(trendText(point, settings)),
  ]);
  return [
    [{ text: 'Qua các tuần', bold: true, size: 13, color: accent }],
    [...under, ...head],
    ...weeks,
    ...Array.from({ length: rows - 1 - weeks.length }, () => []),
  ];
}

/** The numbers under the charts: the names of the columns, then a row a week, empty where there was none yet. */
export function trendNumbers({ trend, settings }: WeekSummary): (string | number)[][] {
  const label = capitalised(settings.indicatorLabel);
  const weeks = trend.map((point): (string | number)[] => [weekMark(point), ...numbersOf(point)]);
  const rest = Array.from({ length: rows - 1 - weeks.length }, () => ['', '', '', '', '']);
  return [['Tuần', 'Tiêu chí đạt', `${label} đạt`, 'Việc chưa xong', 'Việc quá hạn'], ...weeks, ...rest];
}

const numbersOf = ({ criteriaMet, indicatorsMet, open, overdue }: WeekPoint): number[] => [
  criteriaMet,
  indicatorsMet,
  open,
  overdue,
];

/** The numbers alone, without the names around them. */
export const trendBody = { row: trendRow + 1, column: 2, rows: rows - 1, columns: numberColumns - 1 };

/** The two charts side by side over their numbers. Light and dark, so that they differ on paper without colour too. */
export function trendCharts({ settings }: Pick<WeekSummary, 'settings'>): ChartPlan[] {
  const room = dashboardWidths.slice(0, numberColumns).reduce((sum, width) => sum + width, 0);
  const width = Math.floor(room / 2);
  const column = (from: number, columns: number) => ({ row: trendRow, column: from, rows, columns });
  const shape = { row: trendRow, height: rows * 21 - 2 };
  return [
    {
      ...shape,
      title: `Tiêu chí và ${settings.indicatorLabel} đạt`,
      areas: [column(1, 1), column(2, 2)],
      colours: [accent, '#a9c4f5'],
      ...placeAt(0),
      width,
    },
    {
      ...shape,
      title: 'Việc chưa xong và quá hạn',
      areas: [column(1, 1), column(4, 2)],
      colours: ['#a9c4f5', palette.overdue.text],
      ...placeAt(width),
      width: room - width,
    },
  ];
}

/** The column so many pixels from the left, and how far into it. */
function placeAt(pixels: number): { column: number; offsetX: number } {
  let column = 1;
  let left = pixels;
  for (const width of dashboardWidths) {
    if (left < width) break;
    left -= width;
    column += 1;
  }
  return { column, offsetX: left };
}

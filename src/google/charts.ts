import type { ChartPlan } from '../sheet/chartPlan';
import { columnByColumn } from './refusable';
import { findSheet } from './spreadsheet';

type Area = ChartPlan['areas'][number];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Shows nothing of a number; a chart draws it all the same. */
const unseen = ';;;';

/**
 * Makes the charts of a tab that are not there yet; one that is stays where people put it and as they look at it. A chart is
 * known by the numbers it draws. `covered`: numbers that are not to be seen beside the charts. `have`: the tab they were made in;
 * there nothing is looked for, and what people took away stays away. Gives the tab they are in; '' where there is none.
 */
export function ensureCharts(
  name: string,
  plans: readonly ChartPlan[],
  covered: Area,
  have: string | null,
): string {
  const sheet = findSheet(name);
  if (sheet === null) return '';
  const id = String(sheet.getRange(1, 1).getGridId());
  if (id !== have) makeMissing(sheet, plans, covered);
  return id;
}

function makeMissing(sheet: Sheet, plans: readonly ChartPlan[], covered: Area): void {
  const there = new Set(sheet.getCharts().map((chart) => places(chart.getRanges())));
  const missing = plans
    .map((plan) => ({ plan, ranges: plan.areas.map((area) => rangeOf(sheet, area)) }))
    .filter(({ ranges }) => !there.has(places(ranges)));
  for (const { plan, ranges } of missing) insert(sheet, plan, ranges);
  // Where people made it one of Google's tables, the numbers are seen.
  if (missing.length > 0)
    columnByColumn([
      {
        columns: Array.from({ length: covered.columns }, (_, index) => covered.column + index),
        does: ([column = 1, ...others]) =>
          void rangeOf(sheet, { ...covered, column, columns: 1 + others.length }).setNumberFormat(unseen),
      },
    ]);
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(row, column, rows, columns);

const places = (ranges: GoogleAppsScript.Spreadsheet.Range[]): string =>
  ranges.map((range) => range.getA1Notation()).join();

function insert(sheet: Sheet, plan: ChartPlan, ranges: GoogleAppsScript.Spreadsheet.Range[]): void {
  let builder = sheet.newChart();
  for (const range of ranges) builder = builder.addRange(range);
  const chart = builder
    .setNumHeaders(1)
    .setPosition(plan.row, plan.column, plan.offsetX, 0)
    .setOption('title', plan.title)
    .setOption('colors', plan.colours)
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .setOption('legend', { position: 'bottom' })
    .setOption('vAxis', { minValue: 0, format: '0' })
    .asColumnChart()
    .build();
  sheet.insertChart(chart);
}

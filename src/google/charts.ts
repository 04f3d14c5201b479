import type { ChartPlan } from '../sheet/chartPlan';
import { findSheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the charts of a tab that are not there yet; one that is stays where people put it and as they look at it. A chart is
 * known by the numbers it draws. One round trip where all are there.
 */
export function ensureCharts(name: string, plans: readonly ChartPlan[]): void {
  const sheet = findSheet(name);
  if (sheet === null) return;
  const there = new Set(sheet.getCharts().map((chart) => places(chart.getRanges())));
  for (const plan of plans) {
    const ranges = plan.areas.map(({ row, column, rows, columns }) =>
      sheet.getRange(row, column, rows, columns),
    );
    if (!there.has(places(ranges))) insert(sheet, plan, ranges);
  }
}

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

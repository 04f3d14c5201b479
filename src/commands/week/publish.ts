import type { SendEntry } from '../../domain/sendRegister';
import { ensureCharts } from '../../google/charts';
import { getProperty, setProperty } from '../../google/memory';
import { cellAnchors, writeRichTab } from '../../google/spreadsheet';
import { dashboard } from '../../workbook/dashboard/dashboard';
import { trendBody, trendCharts, trendNumbers, trendRow } from '../../workbook/dashboard/trend';
import { dashboardTab, registerTab } from '../../workbook/tabs/tabs';
import { keptRegister } from '../register/register';
import { ensureTab } from '../ensureTab';
import { readWeek } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';
import { statusLines } from './status';
import { renewTaskColours } from './taskColours';

/** Renews the colours and the dashboard from what was read. */
export function publish(week: ReadWeek): void {
  const { summary, tasksTable } = week;
  renewTaskColours(tasksTable.sheet, tasksTable, summary.settings);
  publishDashboard(week, keptRegister(week.grids, 'digest').register);
}

/**
 * The dashboard from the tabs as they are, after the schedule changed hands or health; `before`: what the week that was read is
 * needed for besides.
 */
export function renewDashboard(before: (week: ReadWeek) => void = () => undefined): void {
  const week = readWeek([registerTab.name]);
  if (week.ok) before(week);
  if (week.ok) publishDashboard(week, keptRegister(week.grids, 'digest').register);
}

/** The dashboard alone: after letters went out only it has something new to say. */
export function publishDashboard(
  { summary, tracker, tasksTable }: ReadWeek,
  register: readonly SendEntry[],
): void {
  const cells = dashboard(
    summary,
    tasksTable,
    statusLines(summary, tracker.members, register),
    cellAnchors(),
  );
  const numbers = { row: trendRow, column: 1, values: trendNumbers(summary) };
  if (!writeRichTab(dashboardTab.name, cells, numbers)) {
    ensureTab(dashboardTab.name);
    writeRichTab(dashboardTab.name, cells, numbers);
  }
  const have = getProperty(chartsTab);
  const made = ensureCharts(dashboardTab.name, trendCharts(summary), trendBody, have);
  if (made !== have) setProperty(chartsTab, made);
}

/** The property that says in which tab the charts were made: a dashboard that is made again gets them again. */
const chartsTab = 'chartsTab';

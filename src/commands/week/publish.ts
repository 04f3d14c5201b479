import type { SendEntry } from '../../domain/sendRegister';
import { ensureCharts } from '../../google/charts';
import { getProperty, setPropertiesSoon } from '../../google/memory';
import { toast } from '../../google/pages';
import { cellAnchors } from '../../google/spreadsheet';
import { writeRichTab } from '../../google/richTab';
import { textColours } from '../../workbook/dashboard/cells';
import { dashboard } from '../../workbook/dashboard/dashboard';
import { trendBody, trendCharts, trendNumbers, trendRow } from '../../workbook/dashboard/trend';
import { tabNotWritten } from '../../domain/wording';
import { dashboardTab, registerTab } from '../../workbook/tabs/tabs';
import { keptRegister } from '../register/register';
import { ensureTab } from '../ensureTab';
import { readWeek } from '../readWeek';
import { correctionTexts, type ReadWeek } from '../../workbook/week';
import { statusLines } from './status';
import { renewTaskColours } from './taskColours';

/**
 * Renews the colours and the dashboard from what was read. Gives a sentence for each of the two that Google refused, as where somebody
 * protected a tab: neither stops the other, nor what follows.
 */
export function publish(week: ReadWeek): string[] {
  const { summary, tasksTable } = week;
  return [
    unlessRefused(tasksTable.sheet, () => renewTaskColours(tasksTable.sheet, tasksTable, summary.settings)),
    publishDashboard(week, keptRegister(week.grids, 'digest').register),
  ].filter((told) => told !== '');
}

/** Empty when it was done, and stands in the document; else why not. */
function unlessRefused(tab: string, write: () => void): string {
  try {
    write();
    return '';
  } catch (error) {
    console.error(error);
    return tabNotWritten(tab, error);
  }
}

/**
 * The dashboard from the tabs as they are, after the schedule changed hands or health; `before`: what the week that was read is
 * needed for besides.
 */
export function renewDashboard(before: (week: ReadWeek) => void = () => undefined): void {
  const week = readWeek([registerTab.name]);
  if (week.ok) before(week);
  if (week.ok) publishBeside(week, keptRegister(week.grids, 'digest').register);
}

/** The dashboard after something else was done, as letters that went out. Where it could not be written, that is told over the sheet. */
export function publishBeside(week: ReadWeek, register: readonly SendEntry[]): void {
  const told = publishDashboard(week, register);
  if (told !== '') toast(told, '', 15);
}

/** Empty, or why it could not be written. */
export const publishDashboard = (week: ReadWeek, register: readonly SendEntry[]): string =>
  unlessRefused(dashboardTab.name, () => writeDashboard(week, register));

function writeDashboard(week: ReadWeek, register: readonly SendEntry[]): void {
  const { summary, tracker, tasksTable } = week;
  const cells = dashboard(
    summary,
    tasksTable,
    statusLines(summary, tracker.members, register, correctionTexts(week)),
    cellAnchors(),
  );
  const numbers = { row: trendRow, column: 1, values: trendNumbers(summary) };
  if (!writeRichTab(dashboardTab.name, cells, numbers, textColours)) {
    ensureTab(dashboardTab.name);
    writeRichTab(dashboardTab.name, cells, numbers, textColours);
  }
  const have = getProperty(chartsTab);
  const made = ensureCharts(dashboardTab.name, trendCharts(summary), trendBody, have);
  setPropertiesSoon({ [chartsTab]: made });
}

/** The property that says in which tab the charts were made: a dashboard that is made again gets them again. */
const chartsTab = 'chartsTab';

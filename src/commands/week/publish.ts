import type { SendEntry } from '../../domain/sendRegister';
import { renewColourRules } from '../../google/colourRules';
import { cellLinks, writeRichTab } from '../../google/spreadsheet';
import { colourRules, isOurs } from '../../workbook/colourRules';
import { dashboard } from '../../workbook/dashboard/dashboard';
import { dashboardTab, registerTab } from '../../workbook/tabs/tabs';
import { keptRegister } from '../digest/register';
import { ensureTab } from '../ensureTab';
import { type ReadWeek, readWeek } from '../readWeek';
import { statusLines } from './status';

/** Renews the colours and the dashboard from what was read. */
export function publish(week: ReadWeek): void {
  const { summary, tasksTable } = week;
  renewColourRules(
    tasksTable.sheet,
    colourRules(tasksTable, summary.settings.dueSoonDays, summary.settings.stateWords),
    isOurs,
  );
  publishDashboard(week, keptRegister(week.grids, 'digest').register);
}

/** The dashboard from the tabs as they are, after the schedule changed hands or health. */
export function renewDashboard(): void {
  const week = readWeek([registerTab.name]);
  if (week.ok) publishDashboard(week, keptRegister(week.grids, 'digest').register);
}

/** The dashboard alone: after letters went out only it has something new to say. */
export function publishDashboard({ summary, tasksTable }: ReadWeek, register: readonly SendEntry[]): void {
  const cells = dashboard(summary, tasksTable, statusLines(summary, register), cellLinks().to);
  if (writeRichTab(dashboardTab.name, cells)) return;
  ensureTab(dashboardTab.name);
  writeRichTab(dashboardTab.name, cells);
}

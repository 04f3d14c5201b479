import { renewColourRules } from '../google/colourRules';
import { showSidebar, toast } from '../google/pages';
import { applyPlan, inspectTabs } from '../google/setUp';
import { cellLinks, writeRichTab } from '../google/spreadsheet';
import { colourRules, isOurs } from '../workbook/colourRules';
import { dashboard } from '../workbook/dashboard';
import { planSetUp } from '../workbook/setUpPlan';
import { dashboardTab, tasksTab } from '../workbook/tabs';
import type { Failure, SummariseAnswer, WeekAnswer } from './answers';
import { type ReadWeek, readWeek } from './readWeek';
import { summaryJson } from './summaryJson';
import { weekAnswer } from './weekAnswer';

/** Menu "Tổng hợp ngay": reads everything, renews colours and dashboard, opens the sidebar "Tuần này". */
export function summariseNow(): SummariseAnswer | Failure {
  const week = readWeek();
  if (!week.ok) {
    toast(week.message, 'Chưa tổng hợp được', 15);
    return week;
  }
  publish(week);
  showSidebar('Week', 'Tuần này');
  return {
    ok: true,
    summary: summaryJson(week.summary, week.tracker),
    notes: ['Đã tô màu tab “Nhiệm vụ” và cập nhật tab “Tổng quan”.'],
    blocking: week.blocking,
  };
}

/** The sidebar's own button: the same, answered to the page that is open already. */
export function refreshWeek(): WeekAnswer | Failure {
  const week = readWeek();
  if (!week.ok) return week;
  publish(week);
  return weekAnswer(week);
}

/** What the sidebar shows when it opens. Writes nothing. */
export function weekForSidebar(): WeekAnswer | Failure {
  const week = readWeek();
  return week.ok ? weekAnswer(week) : week;
}

function publish({ summary, tasksTable }: ReadWeek): void {
  renewColourRules(tasksTab.name, colourRules(tasksTable, summary.settings.dueSoonDays), isOurs);
  const cells = dashboard(summary, tasksTable, cellLinks().to);
  if (writeRichTab(dashboardTab.name, cells)) return;
  addScriptTab(dashboardTab.name);
  writeRichTab(dashboardTab.name, cells);
}

/** A script tab somebody deleted, or that an adopted workbook never had. */
export function addScriptTab(name: string): void {
  for (const plan of planSetUp(inspectTabs([name], () => 1))) if (plan.tab === name) applyPlan(plan, 0);
}

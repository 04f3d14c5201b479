import { showSidebar, toast } from '../../google/pages';
import { registerTab } from '../../workbook/tabs/tabs';
import type { Failure, SummariseAnswer, WeekAnswer } from '../answers';
import { publish } from './publish';
import { readWeek } from '../readWeek';
import { summaryJson } from './summaryJson';
import { weekAnswer } from './weekAnswer';

/** Menu "Tổng hợp ngay": reads everything, renews colours and dashboard, opens the sidebar "Tuần này". */
export function summariseNow(): SummariseAnswer | Failure {
  const week = readWeek([registerTab.name]);
  if (!week.ok) {
    toast(week.message, 'Chưa tổng hợp được', 15);
    return week;
  }
  publish(week);
  showSidebar('Week', 'Tuần này');
  return {
    ok: true,
    summary: summaryJson(week.summary, week.tracker),
    notes: [`Đã tô màu tab “${week.tasksTable.sheet}” và cập nhật tab “Tổng quan”.`],
    blocking: week.blocking,
  };
}

/** The sidebar's own button: the same, answered to the page that is open already. */
export function refreshWeek(): WeekAnswer | Failure {
  const week = readWeek([registerTab.name]);
  if (!week.ok) return week;
  publish(week);
  return weekAnswer(week);
}

/** What the sidebar shows when it opens. Writes nothing. */
export function weekForSidebar(): WeekAnswer | Failure {
  const week = readWeek();
  return week.ok ? weekAnswer(week) : week;
}

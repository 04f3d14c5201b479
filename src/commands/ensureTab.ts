import { applyPlan, inspectTabs } from '../google/setUp';
import { planSetUp } from '../workbook/setUpPlan';
import { dashboardTab } from '../workbook/tabs';

/** Adds one tab, or what it lacks: somebody deleted or renamed it, or an adopted workbook never had it. */
export function ensureTab(name: string): void {
  const position = name === dashboardTab.name ? 0 : Infinity;
  for (const plan of planSetUp(inspectTabs([name], () => 1))) applyPlan(plan, position);
}

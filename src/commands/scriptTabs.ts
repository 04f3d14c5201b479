import { applyPlan, inspectTabs } from '../google/setUp';
import { planSetUp } from '../workbook/setUpPlan';

/** A script tab somebody deleted or renamed, or that an adopted workbook never had. */
export function addScriptTab(name: string): void {
  for (const plan of planSetUp(inspectTabs([name], () => 1))) if (plan.tab === name) applyPlan(plan, 0);
}

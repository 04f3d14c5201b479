import { applyPlan, inspectTabs } from '../google/setUp';
import { planSetUp } from '../workbook/setUpPlan';
import { dashboardTab } from '../workbook/tabs';

/** Adds one tab, or what it lacks: somebody deleted or renamed it, or an adopted workbook never had it. `extraColumns`: headers of columns that only some sets of criteria need. */
export function ensureTab(name: string, extraColumns?: ReadonlySet<string>): void {
  const position = name === dashboardTab.name ? 0 : Infinity;
  for (const plan of planSetUp(
    inspectTabs([name], () => 1),
    extraColumns,
  ))
    applyPlan(plan, position);
}

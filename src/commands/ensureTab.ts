import { applyPlans, inspectTabs, placeAfter } from '../google/setUp';
import { planSetUp } from '../workbook/setUpPlan';
import { conditionsTab, dashboardTab, indicatorsTab } from '../workbook/tabs/tabs';

/**
 * Adds one tab, or what it lacks: somebody deleted or renamed it, or an adopted workbook never had it.
 * `extraColumns`: headers of columns that only some sets of criteria need.
 */
export function ensureTab(name: string, extraColumns?: ReadonlySet<string>): void {
  const existing = inspectTabs([name], () => 1);
  applyPlans(planSetUp(existing, extraColumns), placeOf);
}

/** From 0: the dashboard first, conditions beside the indicators, the others last. */
function placeOf(name: string): number {
  if (name === dashboardTab.name) return 0;
  return name === conditionsTab.name ? placeAfter(indicatorsTab.name) : Infinity;
}

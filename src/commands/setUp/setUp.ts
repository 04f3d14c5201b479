import { toast } from '../../google/pages';
import { applyPlans, inspectTabs } from '../../google/setUp';
import { goTo } from '../../google/spreadsheet';
import { readTabs } from '../../google/readTabs';
import { allTabs, planSetUp, refusedText, saidOf, planWithout } from '../../workbook/setUpPlan';
import { readTable } from '../../workbook/reading/table';
import { membersTab, settingsTab, tasksTab } from '../../workbook/tabs/tabs';
import { readTracker } from '../../workbook/reading/tracker';
import type { SetUpAnswer } from '../../answers';
import { prepareProofs } from '../pageProof';
import { readSettingsTab } from '../trackingTabs';
import { renewTaskColours } from '../week/taskColours';

const next = 'Tiếp theo: chọn Bộ tiêu chí, rồi điền tab Thành viên và Khu phố.';

/** Menu "Tạo bảng theo dõi": adds whatever is missing and says what it added. Run again, it finds nothing to do. */
export function setUp(): SetUpAnswer {
  const { tasksTab: theirs, grids } = readSettingsTab();
  const ours = allTabs.filter((tab) => tab !== tasksTab || !theirs.adopted);
  const names = ours.map(({ name }) => name);
  const tabOf = new Map(ours.map((tab) => [tab.name, tab]));
  const existing = inspectTabs(
    names,
    (name, grid) => {
      const tab = tabOf.get(name);
      return (tab && readTable(tab, grid).headerRow) || 1;
    },
    grids,
  );
  const plans = planSetUp(existing);
  const refusals = applyPlans(plans, (name) => names.indexOf(name));
  const applied = plans.map((plan, index) => {
    const refused = refusals[index] ?? [];
    return { plan: planWithout(plan, refused), told: refusedText(plan, refused) };
  });
  // Settings that were added say what goes without saying: as they were read, they stand.
  const changed = new Set(plans.map(({ tab }) => tab).filter((name) => name !== settingsTab.name));
  const stands = [...existing].flatMap(([name, tab]) =>
    tab === null || changed.has(name) ? [] : [[name, tab.grid] as const],
  );
  const known = new Map(stands);
  const { tracker, tasksTable } = readTracker(
    known.has(theirs.name) ? known : new Map([...known, ...readTabs([theirs.name])]),
  );
  renewTaskColours(theirs.name, tasksTable, tracker.settings);
  prepareProofs();
  const done = [
    ...saidOf(applied.map(({ plan }) => plan)),
    ...applied.flatMap(({ told }) => (told === '' ? [] : [told])),
  ];
  const answer = done.length > 0 ? done : ['Bảng đã đủ, không phải thêm gì.'];
  const begun = plans.some(({ tab, create }) => create && tab === membersTab.name);
  // Sheets shows the tab that was added last, which is not one that people fill.
  if (begun) goTo(membersTab.name, '');
  toast([...answer, ...(begun ? [next] : [])].join('\n'), 'Tạo bảng theo dõi', 15);
  return { ok: true, done: answer };
}

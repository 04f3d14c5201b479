import { folded } from '../../domain/text';
import { readTabs } from '../../google/readTabs';
import { tabNames } from '../../google/spreadsheet';
import { looksLikeTasks, understand } from '../../workbook/adopt/understand';
import { peopleTabs, scriptTabs, tasksTab } from '../../workbook/tabs/tabs';
import type { TabsAnswer } from '../../answers';
import { readTasksTab } from '../trackingTabs';

/** Every tab that is not one of ours, and which of them look like a list of tasks. */
export function tabsToAdopt(): TabsAnswer {
  const current = readTasksTab().name;
  const known = [...peopleTabs, ...scriptTabs].map(({ name }) => name);
  const ours = new Set(known.map(folded));
  const names = tabNames([...known, current]);
  const theirs = names.filter((name) => !ours.has(folded(name)) || folded(name) === folded(tasksTab.name));
  const grids = readTabs(theirs, () => true);
  const tabs = theirs.map((name) => {
    const grid = grids.get(name);
    const understanding = grid ? understand(grid, () => false) : null;
    const likely = understanding !== null && looksLikeTasks(understanding);
    return { name, likely, says: likely ? 'Có vẻ là bảng nhiệm vụ' : 'Chưa thấy giống bảng nhiệm vụ' };
  });
  return {
    ok: true,
    current: names.find((name) => folded(name) === folded(current)) ?? '',
    tabs: [...tabs.filter(({ likely }) => likely), ...tabs.filter(({ likely }) => !likely)],
  };
}

/** Builders of tabs as src/google gives them: the header's words and rows of cells. */
import type { Cell, Grid, Merge } from '../../src/sheet/cells';
import {
  criteriaTab,
  indicatorsTab,
  membersTab,
  neighbourhoodsTab,
  settingsTab,
  type Tab,
  tasksTab,
} from '../../src/workbook/tabs/tabs';
import { readTracker } from '../../src/workbook/reading/tracker';

/** A date cell, as Google's door gives one. */
export const dated = (date: string, time: string | null = null): Cell => ({ date, time });

export const grid = (sheet: string, rows: Cell[][], merges: Merge[] = []): Grid => ({ sheet, rows, merges });

/** A tab with all its own headers and these rows, each by the keys of its columns. */
export function tabWith<Key extends string>(tab: Tab<Key>, rows: Partial<Record<Key, Cell>>[] = []): Grid {
  const keys = Object.keys(tab.columns) as Key[];
  const headers = keys.map((key) => tab.columns[key].header);
  return grid(tab.name, [headers, ...rows.map((row) => keys.map((key) => row[key] ?? ''))]);
}

/** A small whole workbook: two criteria, two neighbourhoods, two members; a test replaces the tabs it is about. */
export function workbookWith(...grids: Grid[]): Map<string, Grid> {
  const all = [
    tabWith(tasksTab),
    tabWith(criteriaTab, [
      { code: '3', name: 'Môi trường và an toàn thực phẩm đô thị' },
      { code: '4', name: 'An ninh, trật tự đô thị' },
    ]),
    tabWith(indicatorsTab),
    tabWith(membersTab, [
      { name: 'Trần Văn Bình', unit: 'Công an thị trấn', email: 'binh@example.com', criteria: '4' },
      { name: 'Lê Thị Mai', unit: 'Văn phòng – Thống kê', email: 'mai@example.com', digest: 'Cả hai' },
    ]),
    tabWith(neighbourhoodsTab, [{ name: 'Khu phố 1' }, { name: 'Khu phố Xuân Hợp', head: 'Phạm Thị Cúc' }]),
    tabWith(settingsTab),
    ...grids,
  ];
  return new Map(all.map((one) => [one.sheet, one]));
}

export const trackerOf = (...grids: Grid[]) => readTracker(workbookWith(...grids)).tracker;

import type { Cell } from '../../sheet/cells';
import { isBlank } from '../grid';
import { criteriaTab, indicatorsTab, membersTab, type Tab } from '../tabs/tabs';
import { findHeader } from './header';

/** Columns that every record fills: a hole below a filled cell may be merged with it. */
const filledColumns: Readonly<Record<string, readonly string[]>> = {
  [criteriaTab.name]: ['code', 'name', 'group', 'owners'],
  [indicatorsTab.name]: ['code', 'criterion', 'content', 'owners'],
  [membersTab.name]: ['name', 'digest'],
};

/**
 * Whether the rows of a tab leave it open that cells are merged, which costs a round trip to ask. In the task tab people leave
 * many cells empty, so there it always is.
 */
export function mayBeMerged<Key extends string>(tab: Tab<Key>): (rows: Cell[][]) => boolean {
  return (rows) => {
    const filled = filledColumns[tab.name];
    const header = findHeader(Object.entries(tab.columns) as [Key, Tab<Key>['columns'][Key]][], {
      sheet: tab.name,
      rows,
      merges: [],
    });
    if (filled === undefined || header === null) return true;
    const places = filled.flatMap((key) => header.columns[key as Key] ?? []);
    const records = rows.slice(header.row).filter((row) => !row.every(isBlank));
    return records.some(headsGroup) || places.some((column) => hasHole(records, column - 1));
  };
}

/** A single filled cell may be merged over all columns. */
const headsGroup = (row: Cell[]): boolean => row.filter((cell) => !isBlank(cell)).length === 1;

function hasHole(records: Cell[][], index: number): boolean {
  const first = records.findIndex((row) => !isBlank(row[index] ?? ''));
  return first >= 0 && records.slice(first).some((row) => isBlank(row[index] ?? ''));
}

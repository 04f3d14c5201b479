import { isRefused, type Refusal, type Result } from '../../domain/outcome';
import { defaultSettings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { type ZoneOf, zoneShownOnce } from '../../google/readTabs';
import { readWhole, writePlaced } from '../../google/rows';
import type { Cell, Grid } from '../../sheet/cells';
import {
  type CellEdit,
  cellText,
  leftInFreshRows,
  looksOf,
  misread,
  TableSnapshot,
  strayWrites,
} from '../../workbook/rowEdits';
import { readTable, type Table } from '../../workbook/reading/table';
import type { Tab } from '../../workbook/tabs/tabs';

/** What is to become of one cell; `seen` is what the person had before them, as `cellText` says it. */
export interface CellChange<Key extends string> {
  key: Key;
  seen: string;
  value: Cell;
}

/** What is to become of one row of a people's tab. */
export interface RowChange<Key extends string> {
  code: string;
  /** Where that depends on the tab, or is refused because of what stands there, a function of the tab as it is found. */
  cells: readonly CellChange<Key>[] | ((found: Found<Key>) => Result<readonly CellChange<Key>[]>);
}

/** A people's tab as it was found. */
export interface Found<Key extends string> {
  table: Table<Key>;
  grid: Grid;
}

export type RowOutcome<Key extends string> =
  /** `found`: the tab as it stands now; `changed`: whether something had to be written. */
  | { ok: true; found: Found<Key>; changed: boolean }
  | {
      ok: false;
      why: Refusal;
      /** What stands in the asked cells now, where somebody else changed one of them meanwhile. */
      now: Partial<Record<Key, string>>;
      /** The tab as it stands then. */
      found: Found<Key>;
    }
  | { ok: false; why: Refusal; now: null; found: null };

/** Of a tab that is read and written: asked for only where its days do not show that it is Vietnam's. */
export const zoneOfRows = (): ZoneOf => zoneShownOnce(defaultSettings.timeZone);

/** Others may move rows between any two calls; each try needs one moment without that. */
const mostTries = 12;

/**
 * Changes cells of the row with this code, wherever it stands at that moment, if they still hold what the person saw. The row
 * is read again after the write: what landed elsewhere because others moved rows meanwhile is put back, and written anew.
 */
export function changeRow<Key extends string>(
  tab: Tab<Key>,
  idKey: NoInfer<Key>,
  { code, cells: wanting }: RowChange<Key>,
  zoneOf = zoneOfRows(),
): RowOutcome<Key> {
  const grid = readWhole(tab.name, zoneOf, true);
  const table = readTable(tab, grid);
  if (grid === null || table.columns[idKey] === undefined)
    return failure({ code: 'unreadableTab', tab: tab.name, column: tab.columns[idKey].header });
  const cells = typeof wanting === 'function' ? wanting({ table, grid }) : wanting;
  return isRefused(cells) ? failure(cells.why) : changeCells(tab, idKey, code, cells, { grid, zoneOf });
}

function changeCells<Key extends string>(
  tab: Tab<Key>,
  idKey: Key,
  code: string,
  cells: readonly CellChange<Key>[],
  { grid, zoneOf }: { grid: Grid; zoneOf: ZoneOf },
): RowOutcome<Key> {
  const keys = cells.map(({ key }) => key);
  const ours = new Set(cells.flatMap(({ value }) => looksOf({ to: value, typed: true })));
  const lookAgain = () => {
    const again = readWhole(tab.name, zoneOf, false);
    // Nobody is asked once more which cells are merged.
    return look(tab, idKey, keys, ours, again === null ? null : { ...again, merges: grid.merges });
  };
  let seen = look(tab, idKey, keys, ours, grid) as Look<Key>;
  const wanted = editsOf(tab, seen, code, cells);
  const why = obstacle(tab, seen, code, keys, wanted);
  if (why?.code === 'rowChanged') return changedMeanwhile(seen, keys, folded(code));
  if (why !== null) return failure(why);

  const settled = settle(tab.name, seen, wanted, ours, { lookAgain, zoneOf, mayType: true });
  if (settled === null) return failure({ code: 'tabRenamed', tab: tab.name });
  const { changed } = settled;
  seen = settled.seen;
  if (wanted.every((edit) => holds(seen, edit, cellText(edit.to)))) return { ok: true, found: seen, changed };
  return seen.sight.rowsCoded(code) === 1
    ? changedMeanwhile(seen, keys, folded(code))
    : failure(rowNotFound(code, tab));
}

const editsOf = <Key extends string>(
  tab: Tab<Key>,
  seen: Look<Key>,
  code: string,
  cells: readonly CellChange<Key>[],
): CellEdit[] =>
  cells.map(({ key, seen: from, value }) => ({
    row: folded(code),
    column: columnName(seen, key),
    from,
    to: value,
    keepsText: tab.columns[key].text,
  }));

/** Why a row cannot be changed as it stands; null where nothing is in the way. */
function obstacle<Key extends string>(
  tab: Tab<Key>,
  seen: Look<Key>,
  code: string,
  keys: readonly Key[],
  wanted: readonly CellEdit[],
): Refusal | null {
  const missing = keys.find((key) => seen.table.columns[key] === undefined);
  if (missing !== undefined)
    return { code: 'missingColumn', tab: tab.name, column: tab.columns[missing].header };
  const rows = seen.sight.rowsCoded(code);
  if (rows === 0) return rowNotFound(code, tab);
  if (rows !== 1) return { code: 'ambiguousRow', task: code, tab: tab.name, rows };
  if (wanted.some((edit) => isMerged(seen, edit))) return { code: 'mergedCell' };
  const isOurs = (edit: CellEdit) => holds(seen, edit, edit.from) || holds(seen, edit, cellText(edit.to));
  return wanted.every(isOurs) ? null : { code: 'rowChanged' };
}

/**
 * The same for several rows at once, in one write and one look, however many they are: a row of which one cell holds something else than
 * was seen, is merged or has no column, is left as it is, and so is one that is not there or there twice. Gives of each row, in turn, what
 * kept it from being as it was wanted; null where nothing did.
 */
export function changeRows<Key extends string>(
  tab: Tab<Key>,
  idKey: NoInfer<Key>,
  rows: readonly { code: string; cells: readonly CellChange<Key>[] }[],
  zoneOf = zoneOfRows(),
): (Refusal | null)[] {
  const grid = readWhole(tab.name, zoneOf, true);
  const all = rows.flatMap(({ cells }) => cells);
  const keys = [...new Set(all.map(({ key }) => key))];
  const ours = new Set(all.map(({ value }) => cellText(value)));
  const lookAgain = () => look(tab, idKey, keys, ours, readWhole(tab.name, zoneOf, false));
  const seen = look(tab, idKey, keys, ours, grid);
  if (seen === null)
    return rows.map(() => ({ code: 'unreadableTab', tab: tab.name, column: tab.columns[idKey].header }));
  const wanted = rows.map(({ code, cells }) => {
    const edits = editsOf(tab, seen, code, cells);
    const asked = cells.map(({ key }) => key);
    return { code, edits, why: obstacle(tab, seen, code, asked, edits) };
  });
  const open = wanted.flatMap(({ edits, why }) => (why === null ? edits : []));
  const after = settle(tab.name, seen, open, ours, { lookAgain, zoneOf, mayType: false })?.seen;
  return wanted.map(({ code, edits, why }) => {
    if (why !== null) return why;
    if (after === undefined) return { code: 'tabRenamed', tab: tab.name };
    if (edits.every((edit) => holds(after, edit, cellText(edit.to)))) return null;
    return after.sight.rowsCoded(code) === 1 ? { code: 'rowChanged' } : rowNotFound(code, tab);
  });
}

/** How many of them hold what was wanted. */
export const changedIn = (whys: readonly (Refusal | null)[]): number =>
  whys.filter((why) => why === null).length;

/** Writes the edits, looks where they landed, and puts right what went astray, until all is well. Null when the tab is gone. */
function settle<Key extends string>(
  tab: string,
  first: Look<Key>,
  wanted: readonly CellEdit[],
  ours: Set<string>,
  { lookAgain, zoneOf, mayType }: { lookAgain: () => Look<Key> | null; zoneOf: ZoneOf; mayType: boolean },
): { seen: Look<Key>; changed: boolean } | null {
  let seen = first;
  let changed = false;
  let edits = wanted;
  // Rows that held nothing but such words before are no work of ours.
  const mayClear = leftInFreshRows(seen.sight).length === 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = seen.sight;
    const waiting = edits.flatMap((edit) => {
      const at = before.place(edit);
      const waits =
        at !== null && cellText(before.cell(edit)) === edit.from && edit.from !== cellText(edit.to);
      return waits ? [{ ...edit, at }] : [];
    });
    const due = tries > 0 && mayClear ? [...waiting, ...leftInFreshRows(before)] : waiting;
    if (due.length === 0) break;
    changed = true;
    const typed = writePlaced(
      tab,
      due.map(({ at, to, keepsText }) => ({ ...at, value: to, keepsText })),
      zoneOf,
      mayType && tries === 0,
    );
    const pending = due.map((edit) => ({ ...edit, typed }));
    // Reading makes the document take what was written before.
    const after = lookAgain();
    if (after === null) return null;
    const strays = strayWrites(pending, before, after.sight);
    strays.forEach(({ to }) => ours.add(cellText(to)));
    edits = [...edits, ...strays, ...misread(pending, after.sight)];
    seen = after;
  }
  return { seen, changed };
}

interface Look<Key extends string> extends Found<Key> {
  sight: TableSnapshot;
}

function look<Key extends string>(
  tab: Tab<Key>,
  idKey: Key,
  keys: readonly Key[],
  ours: ReadonlySet<string>,
  grid: Grid | null,
): Look<Key> | null {
  const table = readTable(tab, grid);
  const idColumn = table.columns[idKey];
  if (grid === null || idColumn === undefined) return null;
  const changing = new Set(keys.flatMap((key) => table.columns[key] ?? []));
  return { table, grid, sight: new TableSnapshot(grid, table.headerRow, idColumn, changing, ours) };
}

const columnName = <Key extends string>({ table, sight }: Look<Key>, key: Key): string =>
  sight.columnNames[(table.columns[key] ?? 0) - 1] ?? '';

const holds = <Key extends string>({ sight }: Look<Key>, edit: CellEdit, text: string): boolean =>
  sight.place(edit) !== null && cellText(sight.cell(edit)) === text;

/** Only the first cell of a merged area holds anything, and it holds it for all of them. */
function isMerged<Key extends string>({ grid, sight }: Look<Key>, edit: CellEdit): boolean {
  const at = sight.place(edit);
  return grid.merges.some(
    ({ row, column, rows, columns }) =>
      at !== null &&
      at.row >= row &&
      at.row < row + rows &&
      at.column >= column &&
      at.column < column + columns,
  );
}

function changedMeanwhile<Key extends string>(
  seen: Look<Key>,
  keys: readonly Key[],
  row: string,
): RowOutcome<Key> {
  const now: Partial<Record<Key, string>> = {};
  for (const key of keys) now[key] = cellText(seen.sight.cell({ row, column: columnName(seen, key) }));
  return { ok: false, why: { code: 'rowChanged' }, now, found: seen };
}

const failure = (why: Refusal) => ({ ok: false as const, why, now: null, found: null });

const rowNotFound = (code: string, tab: Tab): Refusal => ({ code: 'rowGone', task: code, tab: tab.name });

import { refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { insertBelow, readWhole } from '../../google/rows';
import { deleteRows } from '../../google/writeCells';
import { timeZoneOfWorkbook } from '../../google/spreadsheet';
import { readTabs } from '../../google/readTabs';
import type { Cell } from '../../sheet/cells';
import { cellText } from '../../workbook/rowEdits';
import { readTable, type Table, type TableRow } from '../../workbook/reading/table';
import type { Tab } from '../../workbook/tabs/tabs';
import type { AddedRow, DoneAnswer } from '../../answers';

/** A new row by its columns; those left out stay empty. */
export type NewRow<Key extends string> = Partial<Record<Key, Cell>>;

/** What was added, as it can be taken back. */
export interface Added extends DoneAnswer {
  rows: AddedRow[];
  /** A1 name of the first. */
  first: string;
}

/** For who is offered no way back. */
export const withoutWayBack = (outcome: Result<Added>): Result<DoneAnswer> =>
  outcome.ok ? { ok: true, message: outcome.message } : outcome;

/**
 * Adds rows below the last one of a people's tab, all at once, each with a code of its own that no row has yet. Read again
 * afterwards: what does not stand is said.
 */
export function addRows<Key extends string>(
  tab: Tab<Key>,
  idKey: Key,
  rows: readonly NewRow<Key>[],
): Result<Added> {
  const table = read(tab);
  if (table.columns[idKey] === undefined)
    return refused({ code: 'unreadableTab', tab: tab.name, column: tab.columns[idKey].header });
  const codes = rows.map((row) => cellText(row[idKey] ?? ''));
  const taken = codes.filter((code) => rowsCoded(table, idKey, code).length > 0);
  if (taken.length > 0) return refused({ code: 'codesTaken', tab: tab.name, tasks: taken });

  const keys = (Object.keys(tab.columns) as Key[]).filter((key) => table.columns[key] !== undefined);
  const places = keys.map((key) => table.columns[key] as number);
  const first = Math.min(...places);
  const block = rows.map((row) => {
    const cells: Cell[] = Array.from({ length: Math.max(...places) - first + 1 }, () => '');
    keys.forEach((key, i) => (cells[(places[i] as number) - first] = row[key] ?? ''));
    return cells;
  });
  // A sum or a signature may stand below the last row that has a code.
  const coded = table.rows.filter((row) => row.cell(idKey) !== '');
  insertBehind(tab.name, table, coded.length > 0 ? coded : table.rows, first, block);

  const written = read(tab);
  const found = codes.map((code) => rowsCoded(written, idKey, code));
  const stands = (row: NewRow<Key>, i: number) => {
    const [only, ...others] = found[i] ?? [];
    return (
      only !== undefined &&
      others.length === 0 &&
      keys.every((key) => cellText(only.cell(key)) === cellText(row[key] ?? ''))
    );
  };
  const astray = rows.flatMap((row, i) => (stands(row, i) ? [] : [codes[i] ?? '']));
  if (astray.length > 0) return refused({ code: 'rowsAstray', tab: tab.name, tasks: astray });
  return {
    ok: true,
    message: `Đã thêm ${rows.length} dòng vào tab “${tab.name}”: ${span(codes)}.`,
    rows: found.flatMap(([row], i) => (row ? [{ code: codes[i] ?? '', seen: said(row) }] : [])),
    first: found[0]?.[0]?.place(idKey) ?? '',
  };
}

/** So often rows are taken out that moved between being read and being deleted. */
const mostTries = 4;

/**
 * Takes added rows out again that nobody changed since; gives the codes of the others. Read again afterwards: a row of somebody else's
 * that went because rows moved at that moment comes back below the last.
 */
export function removeRows<Key extends string>(
  tab: Tab<Key>,
  idKey: NoInfer<Key>,
  added: readonly AddedRow[],
): string[] {
  const look = () => readTable(tab, readWhole(tab.name, timeZoneOfWorkbook, false));
  let table = look();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = table;
    const going = added.flatMap(({ code, seen }) => {
      const [row, ...others] = rowsCoded(before, idKey, code);
      return row && others.length === 0 && said(row) === seen ? [row] : [];
    });
    if (going.length === 0) break;
    deleteRows(
      tab.name,
      going.map(({ row }) => row).sort((a, b) => a - b),
    );
    table = look();
    const lost = before.rows.filter((row) => !going.includes(row) && isGone(row, idKey, table));
    if (lost.length === 0) continue;
    const cells = lost.map((row) => [...row.cells]);
    insertBehind(tab.name, table, table.rows, 1, cells);
    table = look();
  }
  return added.flatMap(({ code }) => (rowsCoded(table, idKey, code).length > 0 ? [code] : []));
}

function insertBehind<Key extends string>(
  tab: string,
  { headerRow }: Table<Key>,
  rows: readonly TableRow<Key>[],
  column: number,
  block: Cell[][],
): void {
  const last = rows[rows.length - 1]?.row ?? headerRow;
  insertBelow(tab, { row: last, isHeader: last === headerRow }, column, block);
}

const isGone = <Key extends string>(row: TableRow<Key>, idKey: Key, table: Table<Key>): boolean => {
  const code = cellText(row.cell(idKey));
  return code !== '' && rowsCoded(table, idKey, code).length === 0;
};

/** All that stands in a row, people's own columns too. */
const said = ({ cells }: Pick<TableRow<string>, 'cells'>): string => cells.map(cellText).join('\t').trimEnd();

function read<Key extends string>(tab: Tab<Key>): Table<Key> {
  return readTable(tab, readTabs([tab.name]).get(tab.name) ?? null);
}

const rowsCoded = <Key extends string>(table: Table<Key>, idKey: Key, code: string) =>
  table.rows.filter((row) => folded(cellText(row.cell(idKey))) === folded(code));

/** "NV-24", "NV-24 đến NV-38". */
const span = (codes: readonly string[]): string =>
  codes.length < 2 ? (codes[0] ?? '') : `${codes[0]} đến ${codes[codes.length - 1]}`;

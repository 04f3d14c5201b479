import { refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { insertBelow } from '../../google/rows';
import { readTabs } from '../../google/readTabs';
import type { Cell } from '../../sheet/cells';
import { cellText } from '../../workbook/rowEdits';
import { readTable, type Table } from '../../workbook/reading/table';
import type { Tab } from '../../workbook/tabs/tabs';
import type { DoneAnswer } from '../../answers';

/** A new row by its columns; those left out stay empty. */
export type NewRow<Key extends string> = Partial<Record<Key, Cell>>;

/**
 * Adds rows below the last one of a people's tab, all at once, each with a code of its own that no row has yet. Read again
 * afterwards: what does not stand is said.
 */
export function addRows<Key extends string>(
  tab: Tab<Key>,
  idKey: Key,
  rows: readonly NewRow<Key>[],
): Result<DoneAnswer> {
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
  const last = (coded.length > 0 ? coded : table.rows).slice(-1)[0]?.row ?? table.headerRow;
  insertBelow(tab.name, { row: last, isHeader: last === table.headerRow }, first, block);

  const written = read(tab);
  const stands = (row: NewRow<Key>, i: number) => {
    const found = rowsCoded(written, idKey, codes[i] ?? '');
    return (
      found.length === 1 && keys.every((key) => cellText(found[0]!.cell(key)) === cellText(row[key] ?? ''))
    );
  };
  const astray = rows.flatMap((row, i) => (stands(row, i) ? [] : [codes[i] ?? '']));
  return astray.length === 0
    ? { ok: true, message: `Đã thêm ${rows.length} dòng vào tab “${tab.name}”: ${span(codes)}.` }
    : refused({ code: 'rowsAstray', tab: tab.name, tasks: astray });
}

function read<Key extends string>(tab: Tab<Key>): Table<Key> {
  return readTable(tab, readTabs([tab.name]).get(tab.name) ?? null);
}

const rowsCoded = <Key extends string>(table: Table<Key>, idKey: Key, code: string) =>
  table.rows.filter((row) => folded(cellText(row.cell(idKey))) === folded(code));

/** "NV-24", "NV-24 đến NV-38". */
const span = (codes: readonly string[]): string =>
  codes.length < 2 ? (codes[0] ?? '') : `${codes[0]} đến ${codes[codes.length - 1]}`;

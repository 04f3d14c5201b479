import type { LeftOutRow, Problem } from '../../domain/tracker';
import type { Cell, Grid, Merge } from '../../sheet/cells';
import { cellName, isBlank } from '../grid';
import { findHeader, headerLabel } from './header';
import type { Tab } from '../tabs/tabs';

/** A tab read as a table: where its header stands, which column is which, and its rows below. */
export interface Table<Key extends string> {
  sheet: string;
  /** 0 when no header was found. */
  headerRow: number;
  /** Column numbers from 1. */
  columns: Partial<Record<Key, number>>;
  rows: TableRow<Key>[];
  problems: Problem[];
  /** Filled as records are made of the rows. */
  leftOut: LeftOutRow[];
}

export interface TableRow<Key extends string> {
  row: number;
  /** All of them, those in columns that mean nothing to us too. */
  cells: readonly Cell[];
  /** How many columns the widest merged cell of the row covers; 1 when none is merged. */
  widest: number;
  /** Every filled cell says what the header says above it, as where a header is printed again on each page. */
  repeatsHeader: boolean;
  /** Empty text for a column the tab does not have. */
  cell(key: Key): Cell;
  /** Whether somebody entered something in that column: neither blanks nor what the header says above it. */
  holds(key: Key): boolean;
  /** A1 name of the row's cell in that column; of its first cell when there is no such column. */
  place(key: Key): string;
}

/** The records made of a table, each with the row it came from. */
export interface Source<Record, Key extends string> {
  table: Table<Key>;
  rows: ReadonlyMap<Record, TableRow<Key>>;
}

/**
 * Finds the header by its words, never by position, and gives the rows below it that hold anything.
 * A missing tab, header or required column is a problem, and blocks the digest when the tab is essential; the rest of the tab is still read.
 */
export function readTable<Key extends string>(tab: Tab<Key>, grid: Grid | null): Table<Key> {
  const problems: Problem[] = [];
  const none: Table<Key> = { sheet: tab.name, headerRow: 0, columns: {}, rows: [], problems, leftOut: [] };
  const columns = Object.entries(tab.columns) as [Key, Tab<Key>['columns'][Key]][];
  const wanted = columns.filter(([, { absent }]) => !absent);
  const blocks = tab.essential ? ({ blocking: true } as const) : {};
  if (grid === null) {
    problems.push({ ...missingTab(tab), ...blocks });
    return none;
  }

  const header = findHeader(wanted, grid);
  if (header === null) {
    const required = wanted.flatMap(([, column]) => (column.required ? [column.header] : []));
    problems.push({ ...missingHeader(tab, grid, required), ...blocks });
    return { ...none, sheet: grid.sheet };
  }

  for (const [key, column] of wanted)
    if (column.required && header.columns[key] === undefined)
      problems.push({ ...missingColumn(tab, grid, header.row, column.header), ...blocks });
  const merges = grid.merges.filter(({ row }) => row > header.row);
  // Whoever adopted a sheet was shown how its columns and merged cells are read.
  if (!tab.adopted)
    problems.push(
      ...header.repeated.map((column) => repeatedHeader(grid, header.row, column)),
      ...merges.map((merge) => mergedCells(grid, merge)),
    );

  const rows = withMergesFilled(grid, header.row, merges);
  const widest = widestMerges(merges);
  // A header has one or two rows.
  const isHeaderWord = headerWordsIn(grid.rows.slice(Math.max(0, header.row - 2), header.row));
  const table = rows
    .map((cells, index) => ({ cells, row: header.row + 1 + index }))
    .filter(({ cells }) => !cells.every(isBlank))
    .map(({ cells, row }) => ({
      ...tableRow(header.columns, cells, row, isHeaderWord),
      widest: widest.get(row) ?? 1,
      repeatsHeader: repeats(cells, isHeaderWord),
    }));
  return {
    sheet: grid.sheet,
    headerRow: header.row,
    columns: header.columns,
    rows: table,
    problems,
    leftOut: [],
  };
}

type IsHeaderWord = (cell: Cell, index: number) => boolean;

/** One row of cells, by the keys of its columns. */
function tableRow<Key extends string>(
  columns: Partial<Record<Key, number>>,
  cells: Cell[],
  row: number,
  isHeaderWord: IsHeaderWord,
): Omit<TableRow<Key>, 'widest' | 'repeatsHeader'> {
  const cell = (key: Key) => cells[(columns[key] ?? 0) - 1] ?? '';
  return {
    row,
    cells,
    cell,
    holds: (key) => !isBlank(cell(key)) && !isHeaderWord(cell(key), (columns[key] ?? 0) - 1),
    place: (key) => cellName(row, columns[key] ?? 1),
  };
}

/** Whether a cell says what the header says above it. */
function headerWordsIn(header: readonly Cell[][]): IsHeaderWord {
  const labels = header.map((row) => row.map(labelOf));
  return (cell, index) => {
    const label = labelOf(cell);
    return label !== '' && labels.some((row) => row[index] === label);
  };
}

const labelOf = (cell: Cell): string => (typeof cell === 'string' ? headerLabel(cell) : '');

function repeats(cells: readonly Cell[], isHeaderWord: IsHeaderWord): boolean {
  let filled = 0;
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    if (!isHeaderWord(cell, index)) return false;
    filled += 1;
  }
  return filled >= 2;
}

const wayOut = ({ adopted }: Tab<string>): string =>
  adopted ? 'Dùng bảng có sẵn để chỉ lại' : 'Tạo bảng theo dõi để thêm';

const missingTab = (tab: Tab<string>): Problem => ({
  sheet: tab.name,
  cell: '',
  value: '',
  message: `Không tìm thấy tab “${tab.name}”. Nếu tab đã đổi tên, hãy đặt lại tên cũ; nếu không, chọn ${wayOut(tab)}.`,
});

function missingHeader({ optional }: Tab<string>, { sheet, rows }: Grid, required: string[]): Problem {
  const empty = rows.every((row) => row.every((cell) => cell === ''));
  return {
    sheet,
    cell: 'A1',
    value: '',
    message: empty
      ? `Tab “${sheet}” đang trống, chưa có dòng tiêu đề. ${optional ? 'Không dùng thì xóa tab.' : 'Chọn Tạo bảng theo dõi để thêm.'}`
      : `Tab “${sheet}” không có dòng tiêu đề đọc được. Cần các cột: ${required.join(', ')}.`,
  };
}

function missingColumn(tab: Tab<string>, { sheet }: Grid, row: number, column: string): Problem {
  // Setting up adds nothing to a tab that only some committees have.
  const way = tab.optional ? 'Thêm cột ấy vào dòng tiêu đề' : `Chọn ${wayOut(tab)}`;
  return {
    sheet,
    cell: cellName(row, 1),
    value: '',
    message: `Tab “${sheet}” thiếu cột “${column}”. ${way}, hoặc đặt lại tên cột.`,
  };
}

function repeatedHeader(grid: Grid, row: number, column: number): Problem {
  const value = String(grid.rows[row - 1]?.[column - 1] ?? '');
  return {
    sheet: grid.sheet,
    cell: cellName(row, column),
    value,
    message: `Tab “${grid.sheet}” có hai cột “${value}”; chỉ cột bên trái được đọc. Đổi tên hoặc xóa một cột.`,
  };
}

/** A cell merged down over several rows means each of them. Works on a copy. */
function withMergesFilled(grid: Grid, headerRow: number, merges: readonly Merge[]): Cell[][] {
  const rows = grid.rows.slice(headerRow).map((cells) => [...cells]);
  for (const merge of merges) {
    const first = grid.rows[merge.row - 1]?.[merge.column - 1] ?? '';
    for (let row = merge.row + 1; row < merge.row + merge.rows; row += 1) {
      const cells = rows[row - headerRow - 1];
      if (cells && !cells.every(isBlank)) cells[merge.column - 1] = first;
    }
  }
  return rows;
}

function mergedCells(grid: Grid, merge: Merge): Problem {
  const first = grid.rows[merge.row - 1]?.[merge.column - 1] ?? '';
  const end = cellName(merge.row + merge.rows - 1, merge.column + merge.columns - 1);
  const area = `${cellName(merge.row, merge.column)}:${end}`;
  return {
    sheet: grid.sheet,
    cell: area,
    value: typeof first === 'object' ? first.date : String(first),
    message: `Ô ${area} đang gộp; mọi dòng trong đó được hiểu như dòng đầu. Nên bỏ gộp và điền từng dòng.`,
  };
}

const widestMerges = (merges: readonly Merge[]): Map<number, number> => {
  const widest = new Map<number, number>();
  for (const { row, columns } of merges) widest.set(row, Math.max(columns, widest.get(row) ?? 1));
  return widest;
};

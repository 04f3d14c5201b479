import { folded } from '../domain/text';
import type { Problem } from '../domain/tracker';
import { type Cell, cellName, type Grid } from './grid';
import type { Tab } from './tabs';

/** A tab read as a table: where its header stands, which column is which, and its rows below. */
export interface Table<Key extends string> {
  sheet: string;
  /** 0 when no header was found. */
  headerRow: number;
  /** Column numbers from 1. */
  columns: Partial<Record<Key, number>>;
  rows: TableRow<Key>[];
  problems: Problem[];
}

export interface TableRow<Key extends string> {
  row: number;
  /** Empty text for a column the tab does not have. */
  cell(key: Key): Cell;
  /** A1 name of the row's cell in that column; of its first cell when there is no such column. */
  place(key: Key): string;
}

/** Titles and decrees may stand above a header; further down it would be data. */
const headerSearchRows = 10;

/**
 * Finds the header by its words, never by position, and gives the rows below it that hold anything.
 * A missing tab, header or required column is a problem, and blocks the digest when the tab is essential; the rest of the tab is still read.
 */
export function readTable<Key extends string>(tab: Tab<Key>, grid: Grid | null): Table<Key> {
  const problems: Problem[] = [];
  const none: Table<Key> = { sheet: tab.name, headerRow: 0, columns: {}, rows: [], problems };
  const wanted = Object.entries(tab.columns) as [Key, Tab<Key>['columns'][Key]][];
  const wayOut = tab.adopted ? 'Dùng bảng có sẵn để chỉ lại' : 'Thiết lập để thêm';
  const blocks = tab.essential ? ({ blocking: true } as const) : {};
  if (grid === null) {
    problems.push({
      sheet: tab.name,
      cell: '',
      value: '',
      message: `Không tìm thấy tab “${tab.name}”. Nếu tab đã đổi tên, hãy đặt lại tên cũ; nếu không, chọn ${wayOut}.`,
      ...blocks,
    });
    return none;
  }

  const header = findHeader(wanted, grid.rows);
  if (header === null) {
    const empty = grid.rows.every((row) => row.every((cell) => cell === ''));
    problems.push({
      sheet: grid.sheet,
      cell: 'A1',
      value: '',
      message: empty
        ? `Tab “${grid.sheet}” đang trống, chưa có dòng tiêu đề. Chọn Thiết lập để thêm.`
        : `Tab “${grid.sheet}” không có dòng tiêu đề đọc được. Cần các cột: ${wanted
            .filter(([, column]) => column.required)
            .map(([, column]) => column.header)
            .join(', ')}.`,
      ...blocks,
    });
    return { ...none, sheet: grid.sheet };
  }

  for (const [key, column] of wanted)
    if (column.required && header.columns[key] === undefined)
      problems.push({
        sheet: grid.sheet,
        cell: cellName(header.row, 1),
        value: '',
        message: `Tab “${grid.sheet}” thiếu cột “${column.header}”. Chọn ${wayOut}, hoặc đặt lại tên cột.`,
        ...blocks,
      });
  problems.push(...header.repeated.map((column) => repeatedHeader(grid, header.row, column)));

  const rows = withMergesFilled(grid, header.row, problems);
  const table = rows
    .map((cells, index) => ({ cells, row: header.row + 1 + index }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells, row }) => tableRow(header.columns, cells, row));
  return { sheet: grid.sheet, headerRow: header.row, columns: header.columns, rows: table, problems };
}

function tableRow<Key extends string>(
  columns: Partial<Record<Key, number>>,
  cells: Cell[],
  row: number,
): TableRow<Key> {
  return {
    row,
    cell: (key) => cells[(columns[key] ?? 0) - 1] ?? '',
    place: (key) => cellName(row, columns[key] ?? 1),
  };
}

interface Header<Key extends string> {
  row: number;
  columns: Partial<Record<Key, number>>;
  /** Columns whose header says again what an earlier one says. */
  repeated: number[];
}

/** The row, among the first ten, that names most columns: two at least, or all that are required. */
function findHeader<Key extends string>(
  wanted: [Key, Tab<Key>['columns'][Key]][],
  rows: Cell[][],
): Header<Key> | null {
  const required = wanted.filter(([, column]) => column.required);
  let best: Header<Key> | null = null;
  let found = 0;
  rows.slice(0, headerSearchRows).forEach((cells, index) => {
    const header = understand(wanted, cells, index + 1);
    const count = Object.keys(header.columns).length;
    const enough = count >= 2 || required.every(([key]) => header.columns[key] !== undefined);
    if (enough && count > found) {
      best = header;
      found = count;
    }
  });
  return best;
}

/** Exact headers are matched before aliases, so that an alias never takes another column's own name. */
function understand<Key extends string>(
  wanted: [Key, Tab<Key>['columns'][Key]][],
  cells: Cell[],
  row: number,
): Header<Key> {
  const labels = cells.map((cell) => (typeof cell === 'string' ? headerLabel(cell) : ''));
  const columns: Partial<Record<Key, number>> = {};
  const taken = new Set<number>();
  const take = (key: Key, label: string) => {
    const index = labels.findIndex((candidate, i) => candidate === label && label !== '' && !taken.has(i));
    if (columns[key] !== undefined || index < 0) return;
    columns[key] = index + 1;
    taken.add(index);
  };
  for (const [key, column] of wanted) take(key, headerLabel(column.header));
  for (const [key, column] of wanted) for (const alias of column.aliases ?? []) take(key, headerLabel(alias));
  const used = new Set([...taken].map((index) => labels[index]));
  const repeated = labels.flatMap((label, index) =>
    used.has(label) && !taken.has(index) ? [index + 1] : [],
  );
  return { row, columns, repeated };
}

/** "Hạn *", "HẠN:" and "Hạn" are one header. */
const headerLabel = (text: string): string =>
  folded(text)
    .replace(/[*:.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function repeatedHeader(grid: Grid, row: number, column: number): Problem {
  const value = String(grid.rows[row - 1]?.[column - 1] ?? '');
  return {
    sheet: grid.sheet,
    cell: cellName(row, column),
    value,
    message: `Tab “${grid.sheet}” có hai cột “${value}”; chỉ cột bên trái được đọc. Đổi tên hoặc xóa một cột.`,
  };
}

/** A cell merged down over several rows is taken to mean each of them, and said so. Works on a copy. */
function withMergesFilled(grid: Grid, headerRow: number, problems: Problem[]): Cell[][] {
  const rows = grid.rows.slice(headerRow).map((cells) => [...cells]);
  for (const merge of grid.merges) {
    if (merge.row <= headerRow) continue;
    const first = grid.rows[merge.row - 1]?.[merge.column - 1] ?? '';
    for (let row = merge.row + 1; row < merge.row + merge.rows; row += 1) {
      const cells = rows[row - headerRow - 1];
      if (cells?.some((cell) => cell !== '')) cells[merge.column - 1] = first;
    }
    const end = cellName(merge.row + merge.rows - 1, merge.column + merge.columns - 1);
    const area = `${cellName(merge.row, merge.column)}:${end}`;
    problems.push({
      sheet: grid.sheet,
      cell: area,
      value: typeof first === 'object' ? first.date : String(first),
      message: `Ô ${area} đang gộp; mọi dòng trong đó được hiểu như dòng đầu. Nên bỏ gộp và điền từng dòng.`,
    });
  }
  return rows;
}

import { areaOf, columnLetters, columnNumber, quoteSheetName } from './a1';
import type { Area } from './model';

/** One corner of a reference as written; an open end (`A:A`, `2:2`) has no row or no column. */
export interface Corner {
  row?: number;
  column?: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

export interface Reference {
  sheetName?: string;
  from: Corner;
  to?: Corner;
}

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)`;
const COLUMN = String.raw`(\$?)([A-Za-z]{1,3})`;
const ROW = String.raw`(\$?)([1-9]\d*)`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])${SHEET}(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_.(!])`,
  'gu',
);

/**
 * Rewrites each reference of a formula: `change` gets it read and as it was written. What stands between quotation
 * marks is left alone.
 */
export function mapReferences(
  formula: string,
  change: (reference: Reference, written: string) => string,
): string {
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) =>
    token.startsWith('"') ? token : change(readReference(groups), token),
  );
}

function readReference(groups: (string | undefined)[]): Reference {
  const [sheet, ...rest] = groups;
  const corner = (at: number): Corner => ({
    column: columnNumber(rest[at + 1] ?? ''),
    row: Number(rest[at + 3]),
    fixedColumn: rest[at] === '$',
    fixedRow: rest[at + 2] === '$',
  });
  const columnOnly = (at: number): Corner => ({
    column: columnNumber(rest[at + 1] ?? ''),
    fixedColumn: rest[at] === '$',
    fixedRow: false,
  });
  const rowOnly = (at: number): Corner => ({
    row: Number(rest[at + 1]),
    fixedRow: rest[at] === '$',
    fixedColumn: false,
  });
  const [from, to] = rest[1]
    ? [corner(0), rest[5] ? corner(4) : undefined]
    : rest[9]
      ? [columnOnly(8), columnOnly(10)]
      : [rowOnly(12), rowOnly(14)];
  const sheetName = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { ...(sheetName === undefined ? {} : { sheetName }), from, ...(to ? { to } : {}) };
}

const cornerText = (corner: Corner): string =>
  (corner.column === undefined ? '' : (corner.fixedColumn ? '$' : '') + columnLetters(corner.column)) +
  (corner.row === undefined ? '' : (corner.fixedRow ? '$' : '') + corner.row);

export function referenceText({ sheetName, from, to }: Reference): string {
  const prefix = sheetName === undefined ? '' : `${quoteSheetName(sheetName)}!`;
  return prefix + cornerText(from) + (to ? `:${cornerText(to)}` : '');
}

/** The cells a reference names in a grid of the given size. */
export function referredArea({ from, to = from }: Reference, maxRows: number, maxColumns: number): Area {
  const row = from.row ?? 1;
  const column = from.column ?? 1;
  return areaOf(row, column, (to.row ?? maxRows) - row + 1, (to.column ?? maxColumns) - column + 1);
}

const moved = (corner: Corner, down: number, right: number): Corner => ({
  ...corner,
  ...(corner.row === undefined || corner.fixedRow ? {} : { row: corner.row + down }),
  ...(corner.column === undefined || corner.fixedColumn ? {} : { column: corner.column + right }),
});

/** The reference as it reads when its formula is copied `down` rows and `right` columns. */
export const copiedReference = (reference: Reference, down: number, right: number): Reference => ({
  ...reference,
  from: moved(reference.from, down, right),
  ...(reference.to ? { to: moved(reference.to, down, right) } : {}),
});

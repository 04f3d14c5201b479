import type { Area } from '../workbook/model';

/** 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 1, `AB` → 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `C5`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `C5` for one cell, `C5:D9` for more. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `C5`, `$C$5:$D$9`; null for anything else, whole columns among it. */
export function parseArea(name: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(name);
  if (!match) return null;
  const columns = [columnNumber(match[1]!), columnNumber(match[3] ?? match[1]!)];
  const rows = [Number(match[2]), Number(match[4] ?? match[2])];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** `'Nhiệm vụ'!$A$2:$B$9`, as defined names and lists refer to cells. */
export function absoluteName(tab: string, area: Area): string {
  return `${quotedTab(tab)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

export function quotedTab(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}

/** Splits `'Nhiệm vụ'!A2:B9` or `Tab!A2`; null when it does not name a tab and cells. */
export function parseReference(reference: string): { tab: string; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const area = match && parseArea(match[3]!);
  return area ? { tab: match[1]?.replaceAll("''", "'") ?? match[2]!, area } : null;
}

/** What cells hold, as plain data; a `Date` never leaves this file. */
import type { Cell, DateCell, Grid } from '../sheet/cells';
import { findSheet, haveRead, timeZoneOfWorkbook } from './spreadsheet';

/** Whether merged areas of a tab are asked for, which costs a round trip: yes, no, or as its rows suggest it. */
type WantsMerges = boolean | ((rows: Cell[][]) => boolean);

/**
 * The tabs of these names as they stand, each read once; a tab that does not exist is left out. Dates become calendar
 * dates in the workbook's own zone.
 */
export function readTabs(
  names: readonly string[],
  withMerges: (name: string) => WantsMerges = () => false,
  timeZone: ZoneOf = timeZoneOfWorkbook,
): Map<string, Grid> {
  const read = names.flatMap((name) => {
    const range = findSheet(name)?.getDataRange();
    return range ? [{ name, range, values: range.getValues() }] : [];
  });
  let zone: string | undefined;
  const cell = cellReader(() => (zone ??= timeZone(read.flatMap(({ values }) => values))));
  const grids = read.map(({ name, range, values }): [string, Grid] => [
    name,
    { sheet: name, ...cellsOf(range, values, withMerges(name), cell) },
  ]);
  if (grids.length > 0) haveRead();
  return new Map(grids);
}

/** The zone in which the dates of these rows are days. */
export type ZoneOf = (rows: unknown[][]) => string;

/**
 * The workbook's zone, which is asked for only where it is not `expected`: people type days, and wherever the clocks are other ones those
 * are no midnights. Rows without a date do not tell.
 */
export function zoneShownBy(rows: unknown[][], expected: string): string {
  const times = new Set(rows.flat().map((value) => (value instanceof Date ? value.getTime() : null)));
  times.delete(null);
  const isDay = (time: number | null) => dateCellOf(new Date(time ?? NaN), expected)?.time === null;
  return times.size > 0 && [...times].every(isDay) ? expected : timeZoneOfWorkbook();
}

/** The same for one tab that is read again and written: the first rows with a date tell it, of none the workbook. */
export function zoneShownOnce(expected: string): ZoneOf {
  let zone: string | undefined;
  return (rows) => (zone ??= zoneShownBy(rows, expected));
}

/** One area of a tab, as `readTabs` gives whole ones. */
export function readArea(
  name: string,
  area: GoogleAppsScript.Spreadsheet.Range,
  zoneOf: ZoneOf,
  withMerges: WantsMerges,
): Grid {
  const values = area.getValues();
  const cell = cellReader(() => zoneOf(values));
  const grid = { sheet: name, ...cellsOf(area, values, withMerges, cell) };
  haveRead();
  return grid;
}

function cellsOf(
  range: GoogleAppsScript.Spreadsheet.Range,
  values: unknown[][],
  withMerges: WantsMerges,
  cell: (value: unknown) => Cell | null,
): Omit<Grid, 'sheet'> {
  // Asked for only where some cell gives no plain value: that costs the tab one round trip more.
  let texts: string[][] | undefined;
  const shown = (row: number, column: number): string =>
    (texts ??= range.getDisplayValues())[row]?.[column] ?? '';
  const rows = values.map((row, i) => row.map((value, j) => cell(value) ?? (shown(i, j) || String(value))));
  const asks = typeof withMerges === 'function' ? withMerges(rows) : withMerges;
  const merged = asks ? range.getMergedRanges() : [];
  return {
    rows,
    merges: merged.map((area) => ({
      row: area.getRow(),
      column: area.getColumn(),
      rows: area.getNumRows(),
      columns: area.getNumColumns(),
    })),
  };
}

/**
 * How values come out of cells: dates as calendar dates of this zone; texts, finite numbers and truth values as they are. Null for
 * whatever else Google may give, such as an invalid Date, a day beyond the year 9999 or a picture: of that only its look is known.
 */
export function cellReader(timeZone: () => string): (value: unknown) => Cell | null {
  const dateCell = dateReader(timeZone);
  return (value) => {
    if (value instanceof Date) return dateCell(value);
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    return value === null || value === undefined ? '' : null;
  };
}

/**
 * Deadlines repeat: each instant is converted once, for a conversion is a call to Google. A tab without a date needs no zone, which
 * is a round trip.
 */
function dateReader(timeZone: () => string): (instant: Date) => DateCell | null {
  const known = new Map<number, DateCell | null>();
  return (instant) => {
    const seen = known.get(instant.getTime());
    if (seen !== undefined) return seen;
    const cell = dateCellOf(instant, timeZone());
    known.set(instant.getTime(), cell);
    return cell;
  };
}

/** First and last year that `yyyy-MM-dd` can write. */
const writable = { first: Date.parse('0001-01-02'), last: Date.parse('9999-12-30') };

function dateCellOf(instant: Date, timeZone: string): DateCell | null {
  if (!(instant.getTime() >= writable.first && instant.getTime() <= writable.last)) return null;
  const [date = '', time = ''] = Utilities.formatDate(instant, timeZone, 'yyyy-MM-dd HH:mm').split(' ');
  return { date, time: time === '00:00' ? null : time };
}

/**
 * The tab "Lưu trữ": weeks closed more than a year ago, in the columns of "Lịch sử", which every click reads. Nothing is
 * compared with them any more.
 */
import { addMonths, type CalendarDate, isWeekKey, type WeekKey, weekOf } from '../domain/calendar';
import { mentions } from '../domain/personalData';
import { type HistoryTable, mayNamePeople, taskTexts } from './history';
import type { TableRow } from './reading/table';
import { cellText } from './rowEdits';
import { historyTab } from './tabs/tabs';

type Key = keyof (typeof historyTab)['columns'];

/** So long a closed week stays in "Lịch sử". */
const MONTHS_KEPT = 12;

/** The weeks of a tab that closed more than a year before this day, oldest first. */
export function weeksToArchive(history: HistoryTable | null, today: CalendarDate): WeekKey[] {
  const oldestKept = weekOf(addMonths(today, -MONTHS_KEPT)).key;
  return weeksIn(history).filter((week) => week < oldestKept);
}

/** Every week a tab has rows of, oldest first. */
export const weeksIn = (table: HistoryTable | null): WeekKey[] =>
  [...new Set((table?.rows ?? []).map((row) => String(row.cell('week'))))].filter(isWeekKey).sort();

/**
 * The rows of these weeks as they stand, in the order of the archive's columns. Task texts of weeks before `oldestNamed`, which
 * may name people, are left out.
 */
export function archivedRows(
  history: HistoryTable,
  weeks: readonly WeekKey[],
  oldestNamed: WeekKey,
): (string | number)[][] {
  const keys = Object.keys(historyTab.columns) as Key[];
  return rowsOf(history, weeks).map((row) => {
    const isNameless = mayNamePeople(row) && String(row.cell('week')) < oldestNamed;
    return keys.map((key) => {
      const value = row.cell(key);
      if (key === 'name' && isNameless) return '';
      return typeof value === 'number' ? value : cellText(value);
    });
  });
}

/** The numbers of the rows of these weeks, top to bottom. */
export const rowNumbersOf = (history: HistoryTable, weeks: readonly WeekKey[]): number[] =>
  rowsOf(history, weeks).map(({ row }) => row);

function rowsOf({ rows }: HistoryTable, weeks: readonly WeekKey[]): TableRow<Key>[] {
  const meant = new Set<string>(weeks);
  return rows.filter((row) => meant.has(String(row.cell('week'))));
}

/** The cells of task texts in archived weeks before `oldest`, in A1. */
export const oldArchivedTexts = (archive: HistoryTable | null, oldest: WeekKey): string[] =>
  taskTexts(archive, (week) => week < oldest);

/** The cells of archived task texts that name this person, in A1. */
export const archivedTextsNaming = (archive: HistoryTable | null, name: string): string[] =>
  taskTexts(archive, (_, text) => mentions(text, name));

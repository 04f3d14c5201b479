import type { CalendarDate, WeekKey } from '../../domain/calendar';
import { appendRows, clearCells, deleteRows } from '../../google/writeCells';
import { readTabs } from '../../google/readTabs';
import {
  archivedRows,
  oldArchivedTexts,
  rowNumbersOf,
  weeksIn,
  weeksToArchive,
} from '../../workbook/archive';
import { type HistoryTable, historyTable } from '../../workbook/history';
import { archiveTab, historyTab } from '../../workbook/tabs/tabs';
import { ensureTab } from '../ensureTab';

/**
 * Moves weeks closed more than a year ago from "Lịch sử" to "Lưu trữ". A week stands in the archive before it leaves the
 * history, and one that stands there is not put there again: cut off anywhere, the next closing does the rest. Costs nothing
 * where no week is that old. Call it under the lock.
 */
export function archiveOldWeeks(
  history: HistoryTable | null,
  today: CalendarDate,
  oldestNamed: WeekKey,
): void {
  const old = weeksToArchive(history, today);
  if (history === null || old.length === 0) return;
  ensureTab(archiveTab.name);
  const archive = archiveTable();
  // Somebody changed its columns: where nothing can be found, nothing is put a second time.
  if (archive === null || archive.problems.length > 0) return;
  const archived = new Set(weeksIn(archive));
  const missing = old.filter((week) => !archived.has(week));
  appendRows(archiveTab.name, archivedRows(history, missing, oldestNamed));
  clearCells(archiveTab.name, oldArchivedTexts(archive, oldestNamed));
  leaveHistory(old);
}

/** Looked up again: rows may have moved since. Only what stands in the archive leaves. */
function leaveHistory(weeks: readonly WeekKey[]): void {
  const archived = new Set(weeksIn(archiveTable()));
  const history = historyTable(readTabs([historyTab.name]).get(historyTab.name) ?? null);
  if (history === null) return;
  const leaving = weeks.filter((week) => archived.has(week));
  deleteRows(historyTab.name, rowNumbersOf(history, leaving));
}

const archiveTable = (): HistoryTable | null =>
  historyTable(readTabs([archiveTab.name]).get(archiveTab.name) ?? null);

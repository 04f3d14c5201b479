import { addMonths, type CalendarDate, calendarDateFromIso, printDate } from '../../domain/calendar';
import { appendRow, deleteRows } from '../../google/writeCells';
import { hasTab } from '../../google/spreadsheet';
import { readTabs } from '../../google/readTabs';
import { type AuditEntry, auditRow, oldAuditRows, readAudit } from '../../workbook/audit';
import { cellText } from '../../workbook/rowEdits';
import { auditTab } from '../../workbook/tabs/tabs';
import type { TasksTab, TaskKey } from '../../workbook/tabs/tasksTab';
import { ensureTab } from '../ensureTab';
import type { CellChange } from './changeRow';

/** Writes down what was changed in a row: one round trip, more where the tab has to be made first. */
export function writeAudit(
  entry: Omit<AuditEntry, 'what' | 'cells' | 'undone'>,
  tab: TasksTab,
  cells: readonly CellChange<TaskKey>[],
): void {
  const row = auditRow({
    ...entry,
    undone: '',
    what: cells
      .map(
        ({ key, seen, value }) =>
          `${tab.columns[key].header}: ${printed(seen)} → ${printed(cellText(value))}`,
      )
      .join('\n'),
    cells: cells.map(({ key, seen, value }) => ({ field: key, from: seen, to: cellText(value) })),
  });
  if (appendRow(auditTab.name, row)) return;
  ensureTab(auditTab.name);
  appendRow(auditTab.name, row);
}

/** Takes out what is older than names are kept, and what is more than is kept. Call it under the lock. */
export function pruneAudit(today: CalendarDate, keepNamesMonths: number): void {
  if (!hasTab(auditTab.name)) return;
  const entries = readAudit(readTabs([auditTab.name]).get(auditTab.name) ?? null);
  deleteRows(auditTab.name, oldAuditRows(entries, addMonths(today, -keepNamesMonths)));
}

/** Days as people write them. */
const printed = (text: string): string => {
  const day = calendarDateFromIso(text);
  return text === '' ? '(trống)' : day === null ? text : printDate(day);
};

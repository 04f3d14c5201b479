import { printDate } from '../../domain/calendar';
import { calendarDateFromIso } from '../../domain/calendar';
import { appendRow } from '../../google/spreadsheet';
import { type AuditEntry, auditRow } from '../../workbook/audit';
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

/** Days as people write them. */
const printed = (text: string): string => {
  const day = calendarDateFromIso(text);
  return text === '' ? '(trống)' : day === null ? text : printDate(day);
};

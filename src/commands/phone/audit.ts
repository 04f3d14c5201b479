import { calendarDateFromIso } from '../../domain/calendar';
import { refused, type Result } from '../../domain/outcome';
import { timeStamp } from '../../google/clock';
import { currentUser } from '../../google/user';
import { readTabs } from '../../google/readTabs';
import { timeZoneOfWorkbook } from '../../google/spreadsheet';
import { writeCells } from '../../google/writeCells';
import type { Cell } from '../../sheet/cells';
import { type AuditEntry, readAudit } from '../../workbook/audit';
import { auditTab } from '../../workbook/tabs/tabs';
import type { TaskKey, TasksTab } from '../../workbook/tabs/tasksTab';
import type { AuditAnswer } from '../../answers';
import { changeRow } from '../rows/changeRow';
import { readTasksTab } from '../trackingTabs';

/** So many of the latest changes are listed; the tab has all. */
const listed = 60;

/** What was changed through the phone's page, the latest first. Writes nothing. */
export const auditForSidebar = (): AuditAnswer => answer('');

/** Puts back what stood in the cells before one save, if nothing else changed them since. */
export function takeBack(asked: { row: number; at: string }): Result<AuditAnswer> {
  const entry = entries().find(({ row, at }) => row === asked.row && at === asked.at);
  if (entry?.cells == null || entry.undone !== '') return refused({ code: 'cannotTakeBack' });
  const tab = readTasksTab();
  const cells = entry.cells.flatMap(({ field, from, to }) =>
    isColumn(tab, field) ? [{ key: field, seen: to, value: cellOf(tab, field, from) }] : [],
  );
  const timeZone = timeZoneOfWorkbook();
  const outcome = changeRow(tab, 'id', { code: entry.task, cells }, () => timeZone);
  if (!outcome.ok) return refused(outcome.now === null ? outcome.why : { code: 'cannotTakeBack' });
  const undone = [currentUser(), timeStamp(timeZone)].filter((part) => part !== '').join(', ');
  const column = Object.keys(auditTab.columns).indexOf('undone') + 1;
  writeCells(auditTab.name, [{ row: entry.row, column, value: undone }]);
  return answer(`Đã trả việc ${entry.task} về như trước.`);
}

const entries = () => readAudit(readTabs([auditTab.name]).get(auditTab.name) ?? null);

const isColumn = (tab: TasksTab, field: string): field is TaskKey => Object.keys(tab.columns).includes(field);

/** What a cell held, from the text it was written down as. */
function cellOf(tab: TasksTab, field: TaskKey, text: string): Cell {
  const date = tab.columns[field].date ? calendarDateFromIso(text) : null;
  if (date !== null) return { date, time: null };
  return tab.columns[field].percent && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function answer(message: string): AuditAnswer {
  return { ok: true, entries: entries().slice(0, listed).map(line), message };
}

const line = ({ row, at, by, task, what, undone, cells }: AuditEntry & { row: number }) => ({
  row,
  at,
  by,
  task,
  what: what.split('\n'),
  undone,
  mayTakeBack: cells !== null && undone === '',
});

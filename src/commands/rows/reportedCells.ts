import { calendarDateFromIso } from '../../domain/calendar';
import { isPlausible } from '../../domain/deadlines';
import { isRefused, type Refused, refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { stateKeys, stateNames } from '../../domain/wording';
import type { Cell } from '../../sheet/cells';
import { cellOfPercent } from '../../workbook/reading/percents';
import type { Table } from '../../workbook/reading/table';
import { cellText } from '../../workbook/rowEdits';
import type { TaskKey } from '../../workbook/tabs/tasksTab';
import type { FieldValue, TaskUpdate } from '../../answers';
import type { CellChange } from './changeRow';

/** What a person reports of a task as its cells are to hold it, or why a field does not take it. */
export function reportedCells(
  { code, changes }: Pick<TaskUpdate, 'code' | 'changes'>,
  table: Table<TaskKey>,
): Result<CellChange<FieldValue['field']>[]> {
  const column = progressColumn(table, code);
  const cells: CellChange<FieldValue['field']>[] = [];
  for (const { field, seen, value } of changes) {
    const cell = typed(field, value.trim(), column);
    if (isRefused(cell)) return cell;
    cells.push({ key: field, seen, value: cell });
  }
  return cells;
}

function typed(field: FieldValue['field'], value: string, progress: ProgressColumn): Cell | Refused {
  if (value === '') return '';
  switch (field) {
    case 'state': {
      const state = stateKeys.find((key) => key === value);
      return state === undefined ? refused({ code: 'unknownState' }) : stateNames[state];
    }
    case 'completedOn':
    case 'waitingSince': {
      const date = calendarDateFromIso(value);
      return date === null || !isPlausible(date)
        ? refused({ code: field === 'completedOn' ? 'unreadableCompletionDate' : 'unreadableWaitingDay' })
        : { date, time: null };
    }
    case 'progress':
      return /^\d{1,3}$/.test(value) && Number(value) <= 100
        ? cellOfPercent(Number(value), progress)
        : refused({ code: 'percentOutOfRange' });
    default:
      return value;
  }
}

/** What the progress of a task and of all others holds: how percents are written there. */
interface ProgressColumn {
  before: Cell;
  others: Cell[];
}

function progressColumn({ rows }: Table<TaskKey>, code: string): ProgressColumn {
  const own = rows.find((row) => folded(cellText(row.cell('id'))) === folded(code));
  const others = rows.filter((row) => row !== own).map((row) => row.cell('progress'));
  return { before: own?.cell('progress') ?? '', others };
}

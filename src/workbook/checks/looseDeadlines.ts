import { taskCode } from '../../domain/ids';
import { calendarDateFromIso, printDate } from '../../domain/calendar';
import { taskName } from '../../domain/wording';
import type { Cell } from '../../sheet/cells';
import type { CellChange } from '../entry/blocks';
import { type DeadlineRules, documentDeadline, readLooseDeadline } from '../entry/looseDeadline';
import { cellText } from '../rowEdits';
import type { TableRow } from '../reading/table';
import type { TaskColumns, TaskKey } from '../tabs/tasksTab';
import { type Finding, type RowRepair, rowRepair, type TaskRows } from './finding';

/** Deadlines written in words that are clear, in "Hạn" or beside an empty one: each can become a date as if it were typed now. */
export function looseDeadlineFindings(
  { sheet, columns, rows, find }: TaskRows,
  rules: DeadlineRules,
  isOver: (row: TableRow<TaskKey>) => boolean,
): Finding[] {
  return rows.flatMap((row): Finding[] => {
    const typed = readLooseDeadline(row, columns, rules).changes;
    const changes = typed.length > 0 || isOver(row) ? typed : documentDeadline(row, columns, rules);
    if (changes.length === 0) return [];
    const words = cellText(row.cell(typed.length > 0 ? 'deadline' : 'deadlinePhrase'));
    const found = find(row);
    const cells = changes.flatMap((change) => cellOf(row, columns, change));
    return [
      {
        group: 'dates',
        sheet,
        cell: row.place('deadline'),
        about: taskName({
          id: taskCode(cellText(row.cell('id')) || '–'),
          content: cellText(row.cell('content')),
        }),
        says:
          typed.length > 0
            ? `Hạn “${words}” ghi bằng chữ nên không tự tô màu theo hạn.`
            : `Văn bản ghi “${words}” nhưng ô Hạn còn trống, nên việc này chưa được tính hạn.`,
        repairs: found ? [rowRepair(whatBecomes(changes, columns), { ...found, tab: 'tasks', cells })] : [],
      },
    ];
  });
}

function cellOf(
  row: TableRow<TaskKey>,
  columns: TaskColumns,
  { column, value }: CellChange,
): RowRepair['cells'][number][] {
  const key = (Object.keys(columns) as TaskKey[]).find((one) => columns[one] === column);
  if (key === undefined) return [];
  const isDate = key === 'deadline' || key === 'firstDeadline';
  return [{ key, seen: cellText(row.cell(key)), value: isDate ? dateCell(value) : value }];
}

function dateCell(text: string): Cell {
  const [date = '', time] = text.split(' ');
  return date === '' ? '' : { date, time: time ?? null };
}

function whatBecomes(changes: readonly CellChange[], columns: TaskColumns): string {
  const valueIn = (key: TaskKey) => changes.find(({ column }) => column === columns[key])?.value ?? '';
  const date = calendarDateFromIso(valueIn('deadline').slice(0, 10));
  if (valueIn('recurrence') !== '') return 'Chuyển sang cột “Lặp lại”';
  const kept = valueIn('deadlinePhrase') === '' ? '' : ', giữ lời ghi ở “Thời hạn (theo văn bản)”';
  return date === null ? 'Chuyển sang “Thời hạn (theo văn bản)”' : `Ghi Hạn là ${printDate(date)}${kept}`;
}

import { nextCodes } from '../../domain/codes';
import type { Renaming, Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import type { LeftOutRow } from '../../domain/tracker';
import { leftOutReasons, stateNames } from '../../domain/wording';
import { isBlank } from '../grid';
import { bearsOwnCode } from '../reading/leftOut';
import type { Table, TableRow } from '../reading/table';
import { cellText } from '../rowEdits';
import { type TaskKey, tasksTabIn } from '../tabs/tasksTab';
import type { CodeBook } from './codes';
import { type Finding, type Repair, rowFinder, type RowName, rowRepair } from './finding';

/** Rows that are not counted, each with its reason; a row of the task tab is offered to be counted as a task. */
export function leftOutFindings(
  leftOut: readonly LeftOutRow[],
  tasks: Table<TaskKey>,
  settings: Pick<Settings, 'taskTable' | 'taskColumns' | 'stateWords'>,
  codes: CodeBook,
): Finding[] {
  const rowAt = new Map(tasks.rows.map((row) => [row.row, row]));
  const find = rowFinder(tasks.rows, Object.keys(tasks.columns) as TaskKey[]);
  const entries = leftOut.some(({ sheet }) => sheet === tasks.sheet)
    ? entriesFor(tasks, settings, codes)
    : [];
  return leftOut.map(({ sheet, row, cell, words, reason }): Finding => {
    const ofTask = sheet === tasks.sheet ? rowAt.get(row) : undefined;
    return {
      group: 'leftOut',
      sheet,
      cell,
      about: words,
      says: `Dòng ${row}, ${leftOutReasons[reason]}.`,
      repairs: ofTask === undefined ? [] : countedAsTask(ofTask, find(ofTask), entries),
    };
  });
}

/** What may be entered in an empty cell to make a row a task. */
interface Entry {
  key: 'state' | 'id';
  value: string;
  header: string;
}

/** The first that fits is taken: a state, else a code. */
function entriesFor(
  { rows, columns }: Table<TaskKey>,
  settings: Pick<Settings, 'taskTable' | 'taskColumns' | 'stateWords'>,
  { closed, given }: CodeBook,
): Entry[] {
  const present = rows.map((row) => cellText(row.cell('id')));
  const [code = ''] = nextCodes([...closed(), ...present], 1, given).codes;
  const values = [
    { key: 'state', value: theirWord(stateNames.notStarted, settings.stateWords) },
    ...(bearsOwnCode(code) ? [{ key: 'id', value: code } as const] : []),
  ] as const;
  const headers = tasksTabIn(settings).columns;
  return values
    .filter(({ key }) => columns[key] !== undefined)
    .map((entry) => ({ ...entry, header: headers[entry.key].header }));
}

/** What a committee calls a state in its own sheet. */
const theirWord = (state: string, words: readonly Renaming[]): string =>
  words.find(({ ours }) => folded(ours) === folded(state))?.theirs ?? state;

function countedAsTask(row: TableRow<TaskKey>, found: RowName | null, entries: readonly Entry[]): Repair[] {
  const entry = entries.find(({ key }) => isBlank(row.cell(key)));
  if (found === null || entry === undefined) return [];
  const { key, value, header } = entry;
  return [
    {
      ...rowRepair('Vẫn là việc', {
        ...found,
        tab: 'tasks',
        cells: [{ key, seen: cellText(row.cell(key)), value }],
      }),
      done: `Đã ghi “${value}” vào cột “${header}”; dòng này được tính là việc.`,
    },
  ];
}

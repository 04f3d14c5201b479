/** What must come of a broken workbook, told from how it was made and from the guides alone. */
import { type BrokenWorkbook, type Filled, memberAddress, type TaskRow, today } from './brokenWorkbook';
import type { State } from './writings';

export interface Expected {
  tasks: Record<
    'doneOnTime' | 'doneLate' | 'openInTime' | 'openOverdue' | 'noDeadline' | 'doneUndated',
    number
  >;
  /** Rows of the task tab, with how many days they are late. */
  overdue: { row: number; days: number }[];
  /** Rows of the task tab in a state or with words that hold them up. */
  blocked: number[];
  /** By the row of the tab Tiêu chí. */
  criteria: { met: boolean; applicable: boolean; indicators: { met: number; applicable: number } }[];
  met: number;
  total: number;
  /** Who has an address that can be used. */
  addresses: string[];
  /** Every cell that has to be named: tab, header, row. */
  badCells: { tab: string; header: string; row: number }[];
  /** Rows of the task tab that hold something and are no tasks. */
  otherRows: number[];
}

export const FIRST_ROW = 2;

const meaning = <Meaning>(cell: Filled<Meaning>): Meaning | null =>
  cell === 'empty' || cell.means === 'bad' ? null : (cell.means as Meaning);

const isBad = (cell: Filled<unknown>): boolean => cell !== 'empty' && cell.means === 'bad';

const daysLate = (deadline: string): number =>
  (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${deadline}T00:00:00Z`)) / 86_400_000;

export function expectedOf(workbook: BrokenWorkbook): Expected {
  const expected: Expected = {
    tasks: { doneOnTime: 0, doneLate: 0, openInTime: 0, openOverdue: 0, noDeadline: 0, doneUndated: 0 },
    overdue: [],
    blocked: [],
    ...criteriaOf(workbook),
    addresses: workbook.members.flatMap(({ email }, index) =>
      meaning(email) === null ? [] : [memberAddress(index)],
    ),
    badCells: badCellsOf(workbook),
    otherRows: [],
  };
  workbook.rows.forEach((row, index) => {
    const at = FIRST_ROW + index;
    if (row.kind === 'other') expected.otherRows.push(at);
    if (row.kind === 'task') addTask(expected, row, at);
  });
  return expected;
}

function addTask(expected: Expected, row: TaskRow, at: number): void {
  const { state, deadline } = read(row);
  const counted = cellOf(row);
  if (counted !== null) expected.tasks[counted] += 1;
  if (counted === 'openOverdue') expected.overdue.push({ row: at, days: daysLate(deadline!) });
  const isOpen = state !== 'done' && state !== 'cancelled';
  if (isOpen && (state === 'blocked' || row.difficulty !== null)) expected.blocked.push(at);
}

/** An empty state beside a day of completion means done. */
function read(row: TaskRow): { state: State; deadline: string | null; completedOn: string | null } {
  const completedOn = meaning(row.completedOn);
  const state = meaning(row.state) ?? (row.state === 'empty' && completedOn !== null ? 'done' : 'notStarted');
  return { state, deadline: meaning(row.deadline), completedOn };
}

function cellOf(row: TaskRow): keyof Expected['tasks'] | null {
  const { state, deadline, completedOn } = read(row);
  if (state === 'cancelled') return null;
  if (state === 'done') {
    if (completedOn === null) return 'doneUndated';
    return deadline === null || completedOn <= deadline ? 'doneOnTime' : 'doneLate';
  }
  if (deadline === null) return 'noDeadline';
  return state !== 'paused' && deadline < today ? 'openOverdue' : 'openInTime';
}

/** A criterion is met when each of its applicable indicators is; the committee's word goes over that. */
function criteriaOf(workbook: BrokenWorkbook): Pick<Expected, 'criteria' | 'met' | 'total'> {
  const criteria = workbook.criteria.map(({ conclusion }, index) => {
    const own = workbook.indicators.filter(
      ({ criterion, named }, at) =>
        criterion === index && !(named === 'again' && hasOneBefore(workbook, index, at)),
    );
    const results = own.map(({ result }) => meaning(result)).filter((result) => result !== 'notApplicable');
    const met = results.filter((result) => result === 'met').length;
    const word = meaning(conclusion);
    return {
      met: word === null ? results.length > 0 && met === results.length : word === 'met',
      applicable: word !== 'notApplicable',
      indicators: { met, applicable: results.length },
    };
  });
  const applicable = criteria.filter((criterion) => criterion.applicable);
  return { criteria, met: applicable.filter(({ met }) => met).length, total: applicable.length };
}

/** Whether a row that repeats a code under this criterion has one to repeat. */
export const hasOneBefore = (workbook: BrokenWorkbook, criterion: number, at: number): boolean =>
  workbook.indicators.slice(0, at).some((row) => row.criterion === criterion && row.named !== 'none');

function badCellsOf(workbook: BrokenWorkbook): Expected['badCells'] {
  const tasks = workbook.rows.flatMap((row, index) => {
    if (row.kind !== 'task') return [];
    const cells: [string, boolean][] = [
      ['Mã', row.code === 'again' && index > 0 && hasCodeBefore(workbook, index)],
      ['Nội dung nhiệm vụ', row.content === ''],
      ['Người phụ trách', isBad(row.owner)],
      ['Tiêu chí', isBad(row.criterion)],
      ['Ngày giao', isBad(row.assignedOn)],
      ['Hạn', isBad(row.deadline)],
      ['Trạng thái', isBad(row.state)],
      ['Tiến độ (%)', isBad(row.progress)],
      ['Ngày hoàn thành', isBad(row.completedOn)],
      ['Hạn ban đầu', isBad(row.firstDeadline)],
      ['Khu phố', isBad(row.neighbourhood)],
      ['Lặp lại', isBad(row.recurrence)],
      ['Văn bản giao', isBad(row.source)],
    ];
    return named('Nhiệm vụ', FIRST_ROW + index, cells);
  });
  const criteria = workbook.criteria.flatMap(({ named: hasName, conclusion }, index) =>
    named('Tiêu chí', FIRST_ROW + index, [
      ['Tiêu chí', !hasName],
      ['Kết luận của Ban Chỉ đạo', isBad(conclusion)],
    ]),
  );
  const indicators = workbook.indicators.flatMap(({ criterion, named: how, result }, index) =>
    named('Nội dung', FIRST_ROW + index, [
      ['Tiêu chí', criterion === 'unknown'],
      ['Nội dung', how === 'none' && criterion !== 'unknown'],
      ['Mã', criterion !== 'unknown' && how === 'again' && hasOneBefore(workbook, criterion, index)],
      [
        'Kết quả',
        isBad(result) &&
          criterion !== 'unknown' &&
          !(how === 'again' && hasOneBefore(workbook, criterion, index)),
      ],
    ]),
  );
  const members = workbook.members.flatMap(({ email }, index) =>
    named('Thành viên', FIRST_ROW + index, [['Email', isBad(email)]]),
  );
  const neighbourhoods = workbook.neighbourhoods.flatMap((name, index) =>
    // Below the two that are always there.
    named('Khu phố', FIRST_ROW + 2 + index, [['Tên', isBad(name)]]),
  );
  return [...tasks, ...criteria, ...indicators, ...members, ...neighbourhoods];
}

const named = (tab: string, row: number, cells: [string, boolean][]): Expected['badCells'] =>
  cells.filter(([, bad]) => bad).map(([header]) => ({ tab, header, row }));

/** Whether a row that repeats a code has one to repeat. */
export const hasCodeBefore = (workbook: BrokenWorkbook, index: number): boolean =>
  workbook.rows.slice(0, index).some((row) => row.kind === 'task' && row.code === 'own');

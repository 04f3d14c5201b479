import fc from 'fast-check';
import type { Cell } from '../../../src/sheet/cells';
import type { EditedArea } from '../../../src/sheet/edit';
import type { CellChange } from '../../../src/workbook/entry/blocks';
import { fillsOf } from '../../../src/workbook/entry/fills';
import { states } from '../../../src/workbook/reading/meanings';
import { readTable } from '../../../src/workbook/reading/table';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import { day } from '../../support/tracker';
import { dated, grid } from '../../support/grids';
import { runsOf } from '../../support/size';

const headers = Object.values(tasksTab.columns).map(({ header }) => header);
const rules = {
  today: day('2023-08-11'),
  reading: { printedDayCounts: true, holidays: [], makeUpDays: [], assumedYear: null },
  states,
  codeLike: 'NV-1',
};

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    '30.8',
    'cuối quý III',
    'trong tháng 8/2023',
    'Hoàn thành',
    'Đang làm',
    'abc',
    '31.9',
  ),
  fc.constantFrom<Cell>('=1+1', '#REF!', 'NV-7', 'thứ Bảy hằng tuần', 'sớm', 40, true),
  fc.constant(dated('2023-08-30')),
);

describe('What an edit leaves to be filled in', () => {
  it('is nothing but empty cells of edited rows and loose deadlines, whatever was pasted where', () => {
    const line = fc.array(anyCell, { minLength: headers.length, maxLength: headers.length });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.record({
          row: fc.integer({ min: 1, max: 9 }),
          column: fc.integer({ min: 1, max: headers.length }),
          rows: fc.integer({ min: 1, max: 9 }),
          columns: fc.integer({ min: 1, max: headers.length }),
          value: fc.constant<string | null>(null),
        }),
        (lines, edit: EditedArea) => {
          const table = readTable(tasksTab, grid(tasksTab.name, [headers, ...lines]));
          const { uncoded, finished, deadlines, notes } = fillsOf(table.rows, table.columns, edit, rules);
          const before = ({ row, column }: CellChange) => lines[row - 2]?.[column - 1];
          const all = [...uncoded, ...finished, ...deadlines];
          for (const change of all) {
            expect(change.row).toBeGreaterThanOrEqual(edit.row);
            expect(change.row).toBeLessThan(edit.row + edit.rows);
            const isLooseDeadline =
              change.column === table.columns.deadline && typeof before(change) === 'string';
            expect(before(change) === '' || isLooseDeadline).toBe(true);
          }
          expect(new Set(all.map(({ row, column }) => `${row}:${column}`)).size).toBe(all.length);
          // What is taken out of "Hạn" stands in the column for it, or said nothing more than the date.
          for (const change of deadlines.filter(({ column }) => column === table.columns.deadline)) {
            const phrase = lines[change.row - 2]?.[(table.columns.deadlinePhrase ?? 0) - 1];
            const kept = deadlines.some(
              ({ row, column, value }) =>
                row === change.row && column === table.columns.deadlinePhrase && value === before(change),
            );
            expect(kept || phrase === before(change)).toBe(true);
          }
          const left = new Set(deadlines.map(({ row }) => row));
          expect(notes.every(({ row }) => !left.has(row))).toBe(true);
        },
      ),
      runsOf('fills', 100, 10_000),
    );
  });

  it('is the code, the day it was finished and the date of each edited row, and nothing of columns that were not edited', () => {
    const keys = ['id', 'content', 'state', 'completedOn', 'deadlinePhrase', 'deadline'] as const;
    const table = readTable(
      tasksTab,
      grid(tasksTab.name, [
        keys.map((key) => tasksTab.columns[key].header),
        ['', 'Lắp pa nô', 'Hoàn thành', '', '', 'trong tháng 9'],
        ['', 'Sửa vỉa hè', 'Đã xong', '', '', 'sớm hơn nữa'],
        ['', 'Tổng cộng', '', '', '', ''],
        ['NV-7', 'Trồng cây', 'Xong', dated('2023-08-02'), '', ''],
        ['', '', 'Hoàn thành ngày 5/8/2023', '', '', ''],
        ['', 'Dọn rác', 'Hoàn thành ngày 31/9/2023', '', '', 'trong tháng 9'],
      ]),
    );
    const fills = (rowsOf: [number, number], columnsOf: [number, number]) =>
      fillsOf(
        table.rows,
        table.columns,
        { row: rowsOf[0], rows: rowsOf[1], column: columnsOf[0], columns: columnsOf[1], value: null },
        rules,
      );
    expect(fills([2, 5], [1, 9])).toEqual({
      uncoded: [
        { row: 2, column: 1, value: 'NV-1' },
        { row: 3, column: 1, value: 'NV-1' },
      ],
      finished: [
        { row: 2, column: 4, value: '2023-08-11' },
        { row: 3, column: 4, value: '2023-08-11' },
      ],
      deadlines: [
        { row: 2, column: 5, value: 'trong tháng 9' },
        { row: 2, column: 6, value: '2023-09-30' },
      ],
      notes: [{ row: 3, column: 6, value: 'Chưa hiểu “sớm hơn nữa”. Gõ ngày/tháng/năm, ví dụ 30/08/2023.' }],
    });
    const filled = (columns: [number, number]) =>
      Object.entries<object[]>({ ...fills([7, 1], columns) }).flatMap(([what, changes]) =>
        changes.map(() => what),
      );
    expect(filled([1, 1])).toEqual([]);
    expect(filled([1, 2])).toEqual(['uncoded']);
    expect(filled([2, 1])).toEqual(['uncoded']);
    expect(filled([3, 3])).toEqual([]);
    expect(filled([6, 1])).toEqual(['deadlines', 'deadlines']);
    expect(fills([8, 1], [1, 9])).toEqual({ uncoded: [], finished: [], deadlines: [], notes: [] });
  });

  it('is the day a task begins to wait, where the tab has a column for it', () => {
    const headersOf = (...more: string[]) => [
      'Mã',
      'Nội dung nhiệm vụ',
      'Người phụ trách',
      'Hạn',
      'Trạng thái',
      ...more,
    ];
    const filled = (header: string[], since: Cell = '', state = 'Chờ cấp trên') => {
      const row = ['NV-1', 'Xin đất', '', '', state, since];
      const table = readTable(tasksTab, grid(tasksTab.name, [header, row]));
      const edit = { row: 2, column: 5, rows: 1, columns: 1, value: state };
      return fillsOf(table.rows, table.columns, edit, rules).finished;
    };
    expect(filled(headersOf('Chờ từ ngày'))).toEqual([{ row: 2, column: 6, value: '2023-08-11' }]);
    for (const other of ['Đang thực hiện', 'Hoàn thành', 'Vướng mắc', 'lạ', ''])
      expect(filled(headersOf('Chờ từ ngày'), '', other)).toEqual([]);
    expect([filled(headersOf('Ghi chú')), filled(headersOf('Chờ từ ngày'), dated('2023-08-01'))]).toEqual([
      [],
      [],
    ]);
  });

  it('is not looked for in rows that hold something else already', () => {
    const row = { content: 'Việc', state: 'Hoàn thành' } as const;
    const keys = Object.keys(tasksTab.columns) as (keyof typeof tasksTab.columns)[];
    const cells = keys.map((key) => (key in row ? row[key as keyof typeof row] : ''));
    const table = readTable(tasksTab, grid(tasksTab.name, [headers, cells]));
    const edit = { row: 2, column: table.columns.state ?? 0, rows: 1, columns: 1 };
    const finished = (value: string | null) =>
      fillsOf(table.rows, table.columns, { ...edit, value }, rules).finished.length;
    expect([finished('Hoàn thành'), finished(null), finished('Xong')]).toEqual([1, 1, 0]);
  });

  it('is looked for where Sheets took what was typed for a number or a day', () => {
    const table = readTable(
      tasksTab,
      grid(tasksTab.name, [
        ['Mã', 'Nội dung nhiệm vụ', 'Trạng thái'],
        ['', 115, 'Đang làm'],
        ['', dated('2023-08-11'), 'Đang làm'],
      ]),
    );
    const coded = (row: number, value: string) =>
      fillsOf(table.rows, table.columns, { row, column: 2, rows: 1, columns: 1, value }, rules).uncoded;
    expect(coded(2, '115')).toEqual([{ row: 2, column: 1, value: 'NV-1' }]);
    expect(coded(3, '11/8/2023')).toEqual([{ row: 3, column: 1, value: 'NV-1' }]);
  });
});

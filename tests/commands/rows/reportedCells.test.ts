import type { FieldValue } from '../../../src/answers';
import { reportedCells } from '../../../src/commands/rows/reportedCells';
import type { Cell } from '../../../src/sheet/cells';
import { readTable } from '../../../src/workbook/reading/table';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import { tabWith } from '../../support/grids';

/** What the cell of NV-2 is to hold, beside the progress of each task. */
function reported(field: FieldValue['field'], value: string, ...progress: Cell[]): unknown {
  const tasks = progress.map((percent, i) => ({ id: `NV-${i + 1}`, content: 'Việc', progress: percent }));
  const table = readTable(tasksTab, tabWith(tasksTab, tasks));
  const cells = reportedCells({ code: 'nv-2', changes: [{ field, seen: 'cũ', value }] }, table);
  return 'why' in cells ? cells.why : cells;
}

const cell = (field: string, value: Cell) => [{ key: field, seen: 'cũ', value }];

describe('A percent that somebody reports', () => {
  it.each<[string, Cell[], Cell]>([
    ['a share of one where its own row has one', ['', 0.2], 0.85],
    ['a number where its own row has one', ['', 20], 85],
    ['a share of one where the other rows have one', [0.2, ''], 0.85],
    ['a number where the other rows have one', [20, ''], 85],
  ])('is written as %s', (_, progress, value) => {
    expect(reported('progress', '85', ...progress)).toEqual(cell('progress', value));
  });

  it('of one is marked where it would read as all of it, and where the row had a larger one', () => {
    expect(reported('progress', '1', '', 40)).toEqual(cell('progress', '1%'));
    expect(reported('progress', '1', 40, 40)).toEqual(cell('progress', 1));
  });

  it.each(['101', '-1', '1000', '5a', 'a5', '1e1', '5.5'])(
    'is none that is no whole number to a hundred: %s',
    (value) => {
      expect(reported('progress', value)).toEqual({ code: 'percentOutOfRange' });
    },
  );
});

describe('What somebody reports', () => {
  it.each<[FieldValue['field'], string, Cell]>([
    ['state', 'awaitingConfirmation', 'Chờ xác nhận'],
    ['completedOn', '2023-08-10', { date: '2023-08-10', time: null }],
    ['waitingSince', ' 2023-08-10 ', { date: '2023-08-10', time: null }],
    ['result', ' =Đã họp ', '=Đã họp'],
    ['progress', ' 100 ', 100],
    ['state', ' ', ''],
    ['completedOn', '', ''],
  ])('is put into the cell as the sheet has it: %s “%s”', (field, value, written) => {
    expect(reported(field, value)).toEqual(cell(field, written));
  });

  it.each([
    ['state', 'Hoàn thành', 'unknownState'],
    ['completedOn', '2023-02-30', 'unreadableCompletionDate'],
    ['completedOn', '1900-01-01', 'unreadableCompletionDate'],
    ['waitingSince', '2203-08-10', 'unreadableWaitingDay'],
  ] as const)('is refused where it can be no %s: %s', (field, value, code) => {
    expect(reported(field, value)).toEqual({ code });
  });
});

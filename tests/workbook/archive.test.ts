import { weekKey } from '../../src/domain/calendar';
import { historyTable } from '../../src/workbook/history';
import {
  archivedRows,
  archivedTextsNaming,
  oldArchivedTexts,
  rowNumbersOf,
  weeksIn,
  weeksToArchive,
} from '../../src/workbook/archive';
import { historyTab } from '../../src/workbook/tabs/tabs';
import type { Cell } from '../../src/sheet/cells';
import { dated, grid } from '../support/grids';
import { day } from '../support/tracker';

const header = Object.values(historyTab.columns).map(({ header: words }) => words);
const line = (week: string, kind: string, name: string, ...more: Cell[]): Cell[] => [
  week,
  dated('2022-08-12'),
  kind,
  'NV-1',
  name,
  'Đạt',
  ...more,
];
const tableOf = (...rows: Cell[][]) => historyTable(grid('Lịch sử', [header, ...rows]))!;

const table = tableOf(
  line('2022-W31', 'Tiêu chí', 'Môi trường', '', '', 3, 4),
  line('2023-W01', 'Nhiệm vụ', 'Lê Thị Mai báo cáo', 30),
  line('2022-W31', 'Nhiệm vụ', 'Gặp Lê Thị Mai', 30),
  line('tuần 5', 'Nhiệm vụ', 'Ai đó gõ vào'),
  line('2022-W30', 'nhiệm vụ', ''),
);

describe('Weeks for the archive', () => {
  it('are those closed more than a year ago, oldest first, each once', () => {
    expect(weeksToArchive(table, day('2023-08-11'))).toEqual(['2022-W30', '2022-W31']);
    expect(weeksToArchive(table, day('2023-08-01'))).toEqual(['2022-W30']);
    expect(weeksToArchive(table, day('2023-07-28'))).toEqual([]);
    expect(weeksToArchive(null, day('2023-08-11'))).toEqual([]);
  });

  it('are weeks: what else stands in their column moves nowhere', () => {
    expect(weeksIn(table)).toEqual(['2022-W30', '2022-W31', '2023-W01']);
  });

  it('are taken row by row, wherever they stand', () => {
    expect(rowNumbersOf(table, [weekKey('2022-W31'), weekKey('2022-W30')])).toEqual([2, 4, 6]);
    expect(rowNumbersOf(table, [])).toEqual([]);
  });

  it('keep numbers as numbers, and of task texts those young enough to name people', () => {
    const rows = archivedRows(table, [weekKey('2022-W30'), weekKey('2022-W31')], weekKey('2022-W31'));
    expect(rows.map(([week, closedOn, kind, , name]) => [week, closedOn, kind, name])).toEqual([
      ['2022-W31', '2022-08-12', 'Tiêu chí', 'Môi trường'],
      ['2022-W31', '2022-08-12', 'Nhiệm vụ', 'Gặp Lê Thị Mai'],
      ['2022-W30', '2022-08-12', 'nhiệm vụ', ''],
    ]);
    expect(rows[0]?.slice(8, 10)).toEqual([3, 4]);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const nameless = archivedRows(table, [weekKey('2022-W31')], weekKey('2022-W32'));
    expect(nameless.map(([, , , , name]) => name)).toEqual(['Môi trường', '']);
  });
});

describe('Archived task texts', () => {
  it('are cleared before a certain week, the last one too', () => {
    expect(oldArchivedTexts(table, weekKey('2022-W32'))).toEqual(['E4']);
    expect(oldArchivedTexts(table, weekKey('2022-W31'))).toEqual([]);
    expect(oldArchivedTexts(table, weekKey('2023-W02'))).toEqual(['E3', 'E4']);
    expect(oldArchivedTexts(null, weekKey('2023-W02'))).toEqual([]);
  });

  it('are found by whom they name', () => {
    expect(archivedTextsNaming(table, 'Lê Thị Mai')).toEqual(['E3', 'E4']);
    expect(archivedTextsNaming(table, 'Trần Văn Bình')).toEqual([]);
  });
});

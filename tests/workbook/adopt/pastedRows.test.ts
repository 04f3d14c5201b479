import type { Cell } from '../../../src/sheet/cells';
import { adoptionOf } from '../../../src/workbook/adopt/adoption';
import { pastedRows } from '../../../src/workbook/adopt/pastedRows';
import { readAs } from '../../../src/workbook/adopt/reading';
import { readTable } from '../../../src/workbook/reading/table';
import { criteriaTab, membersTab, tasksTab } from '../../../src/workbook/tabs/tabs';
import type { TaskKey } from '../../../src/workbook/tabs/tasksTab';
import { dated, grid, tabWith, workbookWith } from '../../support/grids';

const headers = ['Số', 'Việc', 'Ai làm', 'Bao giờ', 'Đến đâu', 'Tiến độ', 'Giao ngày'];
const chosen = new Map<TaskKey, string>([
  ['id', 'Số'],
  ['content', 'Việc'],
  ['owners', 'Ai làm'],
  ['deadline', 'Bao giờ'],
  ['state', 'Đến đâu'],
  ['progress', 'Tiến độ'],
  ['assignedOn', 'Giao ngày'],
]);
const adoption = adoptionOf('Bảng dán', chosen, headers, []);

const read = (...rows: Cell[][]) => {
  const pasted = grid('Bảng dán', [headers, ...rows]);
  return { adoption, grid: pasted, reading: readAs(adoption, pasted, workbookWith()) };
};
const own = readTable(tasksTab, tabWith(tasksTab, [{ id: 'NV-1', content: 'Việc cũ' }]));

describe('A pasted table', () => {
  it('gives each task a row with its own code or a free one, its words as they were typed, and its days as dates', () => {
    const rows = pastedRows(
      read(
        [' K-1 ', ' Lắp pa nô ', 'Trần Văn Bình', 'trước 30/8/2023', 'xong', '40%', '1/8/2023'],
        ['nv-1', 'Sửa vỉa hè', 'đội 5', '30/8/2023', '', '', dated('2023-08-02')],
        ['', 'Tổng cộng', '', '', '', '', ''],
        ['k-1', 'Dọn rác', '', 'khi nào rảnh', 'lúc này', '', 'đầu tháng'],
        ['', 'Trồng cây', '', dated('2023-09-01'), '', '', ''],
        [7, 'Họp dân', '', 'thứ Bảy hằng tuần', '', '', ''],
      ),
      own,
      ['NV-2', 'NV-3', 'NV-4', 'NV-5', 'NV-6'],
    );
    const held = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
    expect(held).toEqual([
      {
        id: 'K-1',
        content: 'Lắp pa nô',
        owners: 'Trần Văn Bình',
        deadline: dated('2023-08-30'),
        deadlinePhrase: 'trước 30/8/2023',
        state: 'Hoàn thành',
        progress: 40,
        assignedOn: dated('2023-08-01'),
      },
      {
        id: 'NV-3',
        content: 'Sửa vỉa hè',
        owners: 'đội 5',
        deadline: dated('2023-08-30'),
        assignedOn: dated('2023-08-02'),
      },
      {
        id: 'NV-4',
        content: 'Dọn rác',
        deadlinePhrase: 'khi nào rảnh',
        state: 'Chưa thực hiện',
        assignedOn: 'đầu tháng',
      },
      { id: 'NV-5', content: 'Trồng cây', deadline: dated('2023-09-01') },
      { id: '7', content: 'Họp dân', deadlinePhrase: 'thứ Bảy hằng tuần' },
    ]);
  });

  it('keeps the words of a document, the first deadline and the day of completion in their own columns', () => {
    const words = ['Việc', 'Hạn theo văn bản', 'Bao giờ', 'Hạn đầu', 'Xong ngày'];
    const columns = new Map<TaskKey, string>([
      ['content', 'Việc'],
      ['deadlinePhrase', 'Hạn theo văn bản'],
      ['deadline', 'Bao giờ'],
      ['firstDeadline', 'Hạn đầu'],
      ['completedOn', 'Xong ngày'],
    ]);
    const theirs = adoptionOf('Bảng dán', columns, words, []);
    const pasted = grid('Bảng dán', [
      words,
      ['Lắp pa nô', 'trong quý III', '30/9/2023', '31/8/2023', '5/8/2023'],
      ['Sửa vỉa hè', '', dated('2023-09-30'), 'cuối tháng', 'tuần trước'],
    ]);
    const reading = readAs(theirs, pasted, workbookWith());
    expect(pastedRows({ adoption: theirs, grid: pasted, reading }, own, ['NV-2', 'NV-3'])).toMatchObject([
      {
        deadlinePhrase: 'trong quý III',
        deadline: dated('2023-09-30'),
        firstDeadline: dated('2023-08-31'),
        completedOn: dated('2023-08-05'),
      },
      {
        deadlinePhrase: '',
        deadline: dated('2023-09-30'),
        firstDeadline: 'cuối tháng',
        completedOn: 'tuần trước',
      },
    ]);
  });

  it('loses no word of a deadline, be it a day that cannot be or more than a day', () => {
    const [cannotBe, more, hour] = pastedRows(
      read(
        ['', 'Dọn rác', '', '31/9/2023', '', '', ''],
        ['', 'Trồng cây', '', '30/9/2023 nếu kịp', '', '', ''],
        ['', 'Họp dân', '', '14h ngày 30/9/2023', '', '', ''],
      ),
      own,
      ['NV-2', 'NV-3', 'NV-4'],
    );
    expect(hour).toMatchObject({ deadline: dated('2023-09-30'), deadlinePhrase: '14h ngày 30/9/2023' });
    expect(cannotBe).toMatchObject({ deadline: '', deadlinePhrase: '31/9/2023' });
    expect(more).toMatchObject({ deadlinePhrase: '30/9/2023 nếu kịp' });
  });

  it('keeps long words whole', () => {
    const content = 'Rà soát, thống kê các hộ kinh doanh lấn chiếm vỉa hè trên trục đường chính của thị trấn';
    expect(pastedRows(read(['', content, '', '', '', '', '']), own, ['NV-2'])).toMatchObject([{ content }]);
  });

  it('leaves words that are no day in the deadline where no column keeps them', () => {
    const into = readTable(tasksTab, grid('Nhiệm vụ', [['Mã', 'Nội dung nhiệm vụ', 'Hạn']]));
    const [words, day] = pastedRows(
      read(['', 'Dọn rác', '', 'khi nào rảnh', '', '', ''], ['', 'Trồng cây', '', '30.8.2023', '', '', '']),
      into,
      ['NV-1'],
    );
    expect(words).toMatchObject({ id: 'NV-1', deadline: 'khi nào rảnh' });
    expect(day).toMatchObject({ id: '', deadline: dated('2023-08-30'), deadlinePhrase: '' });
  });
});

describe('A sheet read as the task tab', () => {
  it('tells nothing of what is wrong in other tabs, and counts as worded only words that are a day', () => {
    const others = workbookWith(
      tabWith(membersTab, [{ name: 'Trần Văn Bình', email: 'không có' }]),
      tabWith(criteriaTab, [{ code: 'Nhóm hạ tầng' }, { code: '3', name: 'Môi trường' }]),
    );
    const seen = readAs(
      adoption,
      grid('Bảng dán', [
        headers,
        ['', 'Sửa vỉa hè', '', dated('2023-08-30'), '', '', ''],
        ['', 'Trồng cây', '', dated('2023-08-31'), '', '', ''],
        ['', 'Rà soát biển báo', '', 'trước 30/8/2023', '', '', ''],
      ]),
      others,
    );
    expect(seen).toMatchObject({ worded: 1, problems: [], leftOut: [] });
  });

  it('has no bare task in a row that says who, until when, since when or how far', () => {
    const bare = (...cells: Cell[]) =>
      readAs(adoption, grid('Bảng dán', [headers, cells]), workbookWith()).bare;
    expect(bare('', 'Lĩnh vực môi trường', '', '', '', '', '')).toBe(1);
    expect(bare('', 'Sửa vỉa hè', 'Trần Văn Bình', '', '', '', '')).toBe(0);
    expect(bare('', 'Sửa vỉa hè', '', dated('2023-08-30'), '', '', '')).toBe(0);
    expect(bare('', 'Sửa vỉa hè', '', 'thường xuyên', '', '', '')).toBe(0);
    expect(bare('', 'Sửa vỉa hè', '', '', 'Đang làm', '', '')).toBe(0);
    expect(bare('', 'Sửa vỉa hè', '', '', '', '', dated('2023-08-01'))).toBe(0);
  });

  it('tells its tasks, how many are bare or due in words, what was left out, what is wrong and what is missing', () => {
    const sheet = grid('Bảng dán', [
      headers,
      ['', 'Phần việc chung', '', '', '', '', ''],
      ['', 'Rà soát biển báo', '', 'trước 30/8/2023', '', '', ''],
      ['', 'Sửa vỉa hè', 'Trần Văn Bình', dated('2023-08-30'), '', '', ''],
      ['', 'Dọn rác', '', 'thường xuyên', '', '', ''],
      ['', 'Họp dân', '', '', 'xong', '', ''],
      ['', 'Trồng cây', '', '', '', '', dated('2023-08-01')],
      ['', 'Tổng cộng', '', '', '', '', ''],
      ['', 'Kẻ vạch', 'Không Ai', '', '', '', ''],
    ]);
    const seen = readAs(adoption, sheet, workbookWith(tabWith(tasksTab, [{ content: 'x', owners: 'Lạ' }])));
    expect(seen).toMatchObject({ headerRow: 1, bare: 1, worded: 1, missing: ['completedOn', 'difficulty'] });
    expect(seen.tasks.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 9]);
    expect(seen.leftOut.map(({ sheet: of, row, reason }) => [of, row, reason])).toEqual([
      ['Bảng dán', 8, 'total'],
    ]);
    expect(seen.problems.map(({ sheet: of, cell }) => [of, cell])).toEqual([['Bảng dán', 'C9']]);
  });
});

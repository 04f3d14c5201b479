import { headerWords } from '../../../src/workbook/reading/header';
import { readTable } from '../../../src/workbook/reading/table';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import { tasksTabIn } from '../../../src/workbook/tabs/tasksTab';
import { grid } from '../../support/grids';

const theirs = (taskColumns: { ours: string; theirs: string }[]) =>
  tasksTabIn({ taskTable: 'Theo dõi', taskColumns });

describe('A header of two rows', () => {
  const twoRows = grid('Theo dõi', [
    ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời gian', '', 'Trạng thái'],
    ['', '', '', 'Bắt đầu', 'Thời hạn', ''],
    [1, 'Lập hồ sơ', 'Công an', '', '30/8/2023', 'Đang làm'],
  ]);

  it('says of each column what both rows say', () => {
    expect(headerWords(twoRows, 1)).toEqual({
      row: 2,
      words: [
        'TT',
        'Nội dung nhiệm vụ',
        'Chủ trì',
        'Thời gian › Bắt đầu',
        'Thời gian › Thời hạn',
        'Trạng thái',
      ],
    });
  });

  it('is found by its lower words, and data begin below it', () => {
    const table = readTable(tasksTab, twoRows);
    expect(table.headerRow).toBe(2);
    expect(table.columns).toMatchObject({ content: 2, owners: 3, deadline: 5, state: 6 });
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('is not seen in a row of data, in the name of a group or in a title', () => {
    for (const below of [
      [1, 'Lập hồ sơ', 'Công an', '', '30/8/2023', ''],
      ['I. Lĩnh vực kinh tế', '', '', '', '', ''],
      ['', '', '', '(4)', '(5)', ''],
    ])
      expect(
        headerWords(grid('Theo dõi', [['TT', 'Việc', 'Ai làm', 'Thời gian', '', 'Ghi chú'], below]), 1).row,
      ).toBe(1);
    expect(
      headerWords(
        grid('Theo dõi', [
          ['BẢNG THEO DÕI', '', ''],
          ['TT', 'Việc', 'Hạn'],
        ]),
        1,
      ).row,
    ).toBe(1);
  });
});

describe('A sheet the committee had before', () => {
  const rows = [
    ['Deadline', 'Việc', 'Hạn', 'Hạn'],
    ['1/9/2023', 'Lập hồ sơ', '', '5/9/2023'],
  ];

  it('is read by the headers it was said to have, and by no other word', () => {
    const table = readTable(
      theirs([
        { ours: 'Hạn', theirs: 'deadline' },
        { ours: 'Nội dung nhiệm vụ', theirs: 'Việc' },
        { ours: 'Mã', theirs: '' },
        { ours: 'Người phụ trách', theirs: '' },
        { ours: 'Trạng thái', theirs: '' },
      ]),
      grid('Theo dõi', rows),
    );
    expect(table.columns).toEqual({ content: 2, deadline: 1 });
    expect(table.problems).toEqual([]);
  });

  it('tells two columns of one name apart by their number', () => {
    const table = readTable(
      theirs([
        { ours: 'Hạn', theirs: 'Hạn (2)' },
        { ours: 'Nội dung nhiệm vụ', theirs: 'Việc' },
      ]),
      grid('Theo dõi', rows),
    );
    expect(table.columns).toMatchObject({ deadline: 4 });
  });

  it('is missed by the name it was given, with the way out, when a header is gone', () => {
    const { problems } = readTable(
      theirs([{ ours: 'Nội dung nhiệm vụ', theirs: 'Đầu việc' }]),
      grid('Theo dõi', [['Hạn', 'Trạng thái', 'Chủ trì', 'Mã']]),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        blocking: true,
        message:
          'Tab “Theo dõi” thiếu cột “Đầu việc”. Chọn Dùng bảng có sẵn để chỉ lại, hoặc đặt lại tên cột.',
      }),
    ]);
  });
});

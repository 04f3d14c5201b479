import { planColumns } from '../../../src/workbook/adopt/addedColumns';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import { grid } from '../../support/grids';

const { columns } = tasksTab;

describe('Columns added to a sheet of their own', () => {
  const added = (...of: Parameters<typeof grid>) =>
    planColumns(grid(...of), 2, ['id', 'deadline', 'state']).headers.map(({ column }) => column);

  it('stand beyond all that is there, with their formats and what may be chosen, and nothing else is done', () => {
    expect(planColumns(grid('Theo dõi', [['BẢNG'], ['TT', 'Việc']]), 2, ['id', 'deadline', 'state'])).toEqual(
      {
        tab: 'Theo dõi',
        create: false,
        headerRow: 2,
        headers: [
          { column: 3, text: 'Mã', width: columns.id.width, format: 'text' },
          { column: 4, text: 'Hạn', width: columns.deadline.width, format: 'date' },
          { column: 5, text: 'Trạng thái', width: columns.state.width, format: 'general' },
        ],
        headerColours: { background: '#e8eef9', text: '#174ea6' },
        validations: [
          {
            column: 4,
            kind: 'date',
            choices: [],
            help: 'Ngày cuối cùng phải xong, ví dụ 30/08/2023. Để trống nếu không có hạn.',
          },
          {
            column: 5,
            kind: 'list',
            choices: expect.arrayContaining(['Chưa thực hiện', 'Hoàn thành']) as string[],
            help: '',
          },
        ],
        widths: [],
        freezeHeader: false,
        warning: null,
        rows: [],
      },
    );
  });

  it('stand beyond the widest row and the widest merged cell', () => {
    expect(added('Theo dõi', [['A'], ['A', 'B'], ['', '', '', 'x', '']])).toEqual([5, 6, 7]);
    expect(added('Theo dõi', [['A', 'B']], [{ row: 1, column: 2, rows: 1, columns: 4 }])).toEqual([6, 7, 8]);
    expect(added('Theo dõi', [])).toEqual([1, 2, 3]);
  });
});

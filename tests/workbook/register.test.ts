import { readRegister, registerCells } from '../../src/workbook/register';
import { registerTab } from '../../src/workbook/tabs/tabs';
import { grid } from '../support/grids';

const header = Object.values(registerTab.columns).map(({ header: words }) => words);

const entry = (fields: object = {}) => ({
  week: '2023-W32',
  series: 'digest' as const,
  kind: 'Cá nhân',
  name: 'Lê Thị Mai',
  email: 'mai@example.com',
  state: 'sent' as const,
  at: '14:02 11/08/2023',
  by: 'thuky@example.com',
  note: 'Gửi bù',
  ...fields,
});

const read = (...rows: string[][]) => readRegister(grid('Sổ gửi', [header, ...rows])).register;

describe('The tab "Sổ gửi"', () => {
  it('reads back as it was written, in words a person understands', () => {
    const register = [
      ...(['waiting', 'sent', 'unclear', 'failed', 'withdrawn'] as const).map((state) => entry({ state })),
      entry({ series: 'reminder', kind: 'Nhắc cập nhật' }),
    ];
    const [written, ...rows] = registerCells(register);
    expect(written).toEqual(header);
    expect(rows.map((row) => row[4])).toEqual([
      'Chờ gửi',
      'Đã gửi',
      'Chưa rõ',
      'Chưa gửi được',
      'Không gửi nữa',
      'Đã gửi',
    ]);
    expect(rows[0]).toEqual([
      '2023-W32',
      'Cá nhân',
      'Lê Thị Mai',
      'mai@example.com',
      'Chờ gửi',
      '14:02 11/08/2023',
      'thuky@example.com',
      'Gửi bù',
    ]);
    expect(readRegister(grid('Sổ gửi', [header, ...rows]))).toEqual({ register, unreadable: null });
  });

  it.each(['gửi rồi thì phải', '', 'Đã gửi?'])(
    'with a state nobody knows is unclear: rather no letter than two: “%s”',
    (state) => {
      const row = ['2023-W32', 'Cá nhân', 'Lê Thị Mai', 'mai@example.com', state, '', '', ''];
      expect(read(row)).toEqual([entry({ state: 'unclear', at: '', by: '', note: '' })]);
    },
  );

  it('tells reminder from digest and sent from waiting however the words were typed again', () => {
    const row = ['2023-W32', 'NHẮC  CẬP NHẬT', 'Lê Thị Mai', 'mai@example.com', 'đã  gửi', '', '', ''];
    expect(read(row)).toMatchObject([{ series: 'reminder', state: 'sent' }]);
  });

  it('whose columns were renamed is unreadable, which is not the same as empty', () => {
    const renamed = readRegister(
      grid('Sổ gửi', [['Tuần', 'Bản tin', 'Người nhận', 'Hộp thư', 'Tình trạng']]),
    );
    expect(renamed.unreadable).toContain('“Email”');
    expect(readRegister(grid('Sổ gửi', [header]))).toEqual({ register: [], unreadable: null });
    for (const none of [null, grid('Sổ gửi', []), grid('Sổ gửi', [['', ' '], ['']])])
      expect(readRegister(none)).toEqual({ register: [], unreadable: null });
    expect(readRegister(grid('Sổ gửi', [['', ''], ['Tuần']])).unreadable).not.toBeNull();
  });

  it('that a run was cut off in making, and holds nothing yet, is an empty register', () => {
    for (const rows of [[], [['', '']]])
      expect(readRegister(grid('Sổ gửi', rows))).toEqual({ register: [], unreadable: null });
  });
});

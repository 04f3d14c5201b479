import { readRegister, registerCells } from '../../src/workbook/register';
import { registerTab } from '../../src/workbook/tabs/tabs';
import { grid } from '../support/grids';

const header = Object.values(registerTab.columns).map(({ header: words }) => words);

describe('The tab "Sổ gửi"', () => {
  it('reads back as it was written, in words a person understands', () => {
    const register = (['waiting', 'sent', 'unclear', 'failed'] as const).map((state) => ({
      week: '2023-W32',
      series: 'digest' as const,
      kind: 'Cá nhân',
      name: 'Lê Thị Mai',
      email: `${state}@example.com`,
      state,
      at: '14:02 11/08/2023',
      by: 'thuky@example.com',
      note: '',
    }));
    const [, ...rows] = registerCells(register);
    expect(rows.map((row) => row[4])).toEqual(['Chờ gửi', 'Đã gửi', 'Chưa rõ', 'Chưa gửi được']);
    expect(readRegister(grid('Sổ gửi', [header, ...rows]))).toEqual({ register, unreadable: null });
  });

  it('with a state nobody knows is unclear: rather no letter than two', () => {
    const row = ['2023-W32', 'Cá nhân', 'Lê Thị Mai', 'mai@example.com', 'gửi rồi thì phải', '', '', ''];
    expect(readRegister(grid('Sổ gửi', [header, row])).register[0]?.state).toBe('unclear');
  });

  it('whose columns were renamed is unreadable, which is not the same as empty', () => {
    const { unreadable } = readRegister(
      grid('Sổ gửi', [['Tuần', 'Bản tin', 'Người nhận', 'Hộp thư', 'Tình trạng']]),
    );
    expect(unreadable).toContain('“Email”');
    expect(readRegister(null).unreadable).toBeNull();
  });

  it('that a run was cut off in making, and holds nothing yet, is an empty register', () => {
    for (const rows of [[], [['', '']]])
      expect(readRegister(grid('Sổ gửi', rows))).toEqual({ register: [], unreadable: null });
  });
});

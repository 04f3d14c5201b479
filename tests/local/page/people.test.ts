import { peopleOf, secretaryOf } from '../../../local/page/people';
import { sheetOf, workbookOf } from 'stand-in';

const members = (...rows: string[][]) => sheetOf('Thành viên', [['Vai trò', 'Họ và tên', 'Email'], ...rows]);

describe('the people one can be on the page', () => {
  it('are the members with an address, in the order of the tab', () => {
    const workbook = workbookOf(
      members(
        ['Trưởng Ban', 'Trịnh Đức Khải', 'khai@example.com'],
        ['Thành viên', 'Không địa chỉ', ''],
        ['Thư ký', 'Đỗ Thu Hà', ' ha@example.com '],
      ),
    );
    expect(peopleOf(workbook)).toEqual([
      { name: 'Trịnh Đức Khải', email: 'khai@example.com', role: 'Trưởng Ban' },
      { name: 'Đỗ Thu Hà', email: 'ha@example.com', role: 'Thư ký' },
    ]);
  });

  it('begin with the secretary, or the first there is', () => {
    expect(
      secretaryOf(workbookOf(members(['', 'A', 'a@example.com'], ['Thư ký', 'B', 'b@example.com']))),
    ).toBe('b@example.com');
    expect(secretaryOf(workbookOf(members(['', 'A', 'a@example.com'])))).toBe('a@example.com');
    expect(secretaryOf(workbookOf(sheetOf('Nhiệm vụ', [])))).toMatch(/@example\.com$/);
  });

  it('leave out what is no single address', () => {
    expect(peopleOf(workbookOf(members(['', 'A', 'a@example.com, b@example.com'], ['', 'B', 'b@'])))).toEqual(
      [],
    );
  });
});

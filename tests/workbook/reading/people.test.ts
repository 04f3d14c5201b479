import type { Cell } from '../../../src/sheet/cells';
import { membersTab } from '../../../src/workbook/tabs/tabs';
import { grid, tabWith, trackerOf } from '../../support/grids';

type MemberRow = Partial<Record<keyof typeof membersTab.columns, Cell>>;

const read = (row: MemberRow) => {
  const { members, problems } = trackerOf(tabWith(membersTab, [{ name: 'Lê Thị Mai', ...row }]));
  const said = problems.filter(({ sheet }) => sheet === membersTab.name);
  return { member: members[0]!, said: said.map(({ cell, message }) => [cell, message]) };
};

describe('A member’s addresses', () => {
  it.each([
    ['mai@example.com', ['mai@example.com']],
    [' mai@example.com ', ['mai@example.com']],
    ['Lê Thị Mai <mai@example.com>', ['mai@example.com']],
    ['mailto:mai@example.com', ['mai@example.com']],
    ['Mai <MAILTO:mai@example.com>', ['mai@example.com']],
    ['mai@example.com; le@example.com', ['mai@example.com', 'le@example.com']],
    [
      'mai@example.com, Lê <le@example.com>\nm@example.com;',
      ['mai@example.com', 'le@example.com', 'm@example.com'],
    ],
  ])('are each read as they are copied from a letter: %j', (email, addresses) => {
    const { member, said } = read({ email });
    expect(member.addresses).toEqual(addresses);
    expect(said).toEqual([]);
  });

  it.each([
    'mai@',
    'chị Mai',
    'mai@example.com <',
    'a <b> <mai@example.com>',
    '.a@example.com',
    'a..b@example.com',
  ])('that cannot be used are named, and the others kept: “%s”', (wrong) => {
    const { member, said } = read({ email: `${wrong}; mai@example.com` });
    expect(member.addresses).toEqual(['mai@example.com']);
    expect(said).toEqual([['D2', expect.stringContaining(`“${wrong}”`)]]);
    expect(read({ email: wrong }).member.addresses).toEqual([]);
  });
});

describe('A member', () => {
  it.each([
    'Đã nghỉ',
    'nghỉ hưu từ 8/2023',
    'Nghỉ việc',
    'đã chuyển công tác',
    'Chuyển công tác',
    'Thôi tham gia',
  ])('who is gone is known by the column of roles: “%s”', (role) =>
    expect(read({ role }).member.left).toBe(true),
  );

  it.each(['Phó Trưởng ban', 'Ủy viên', 'phụ trách nghỉ dưỡng', ''])('is still there: “%s”', (role) =>
    expect(read({ role }).member.left).toBe(false),
  );

  it('has one space between words, and a personal letter unless another is chosen', () => {
    const { member } = read({
      name: ' Lê  Thị\nMai',
      unit: 'Văn  phòng',
      position: 'Phó\nTrưởng ban',
      role: ' Ủy  viên',
    });
    expect(member).toMatchObject({
      name: 'Lê Thị Mai',
      unit: 'Văn phòng',
      position: 'Phó Trưởng ban',
      role: 'Ủy viên',
      digest: 'personal',
    });
    expect(read({ digest: 'Không' }).member.digest).toBe('none');
  });

  it('is anybody of whom the tab says a position, a role or what they look after', () => {
    for (const row of [
      { position: 'Phó Chủ tịch' },
      { role: 'Ủy viên' },
      { criteria: '4' },
      { neighbourhoods: 'Khu phố 1' },
    ])
      expect(read({ name: '', ...row })).toMatchObject({
        member: { name: '(chưa ghi tên, dòng 2)' },
        said: [['A2', expect.stringContaining('Chưa ghi họ và tên')]],
      });
  });

  it('without a name is asked for it in the column of names, wherever that stands', () => {
    const { problems } = trackerOf(
      grid(membersTab.name, [
        ['Email', 'Họ và tên'],
        ['mai@example.com', ''],
      ]),
    );
    expect(problems.filter(({ sheet }) => sheet === membersTab.name).map(({ cell }) => cell)).toEqual(['B2']);
  });

  it('without a name is called by the address, or by the row, and named', () => {
    expect(read({ name: '', email: 'mai@example.com' })).toMatchObject({
      member: { name: 'mai@example.com' },
      said: [['A2', expect.stringContaining('Thiếu họ và tên. Bản tin vẫn gửi')]],
    });
    expect(read({ name: '', unit: 'Văn phòng' })).toMatchObject({
      member: { addresses: [] },
      said: [['A2', expect.stringContaining('cũng chưa có địa chỉ thư')]],
    });
  });
});

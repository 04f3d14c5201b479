import { readReplies } from '../../src/replies/readReplies';
import { friday, member, task } from '../support/tracker';

const hoa = (unit: string, fullName = 'Nguyễn Văn Hòa') =>
  member({ name: `${fullName} (${unit})`, fullName, unit });
const lamp = task({ id: 'NV-1', content: 'Lắp đèn đường Trần Phú', owners: ['Nguyễn Văn Hòa (Công an)'] });
const tree = task({ id: 'NV-2', content: 'Trồng cây xanh', owners: ['Nguyễn Văn Hòa (Đoàn thanh niên)'] });
const read = (members: ReturnType<typeof member>[], pasted: string) =>
  readReplies(pasted, { tasks: [lamp, tree], members, criteria: [], neighbourhoods: [] }, friday).updates;

const doubt = 'Tên người gửi có ở nhiều thành viên, chưa rõ là ai.';
const namesakes = [hoa('Công an'), hoa('Đoàn thanh niên')];
const said = 'Đèn đường Trần Phú đã lắp xong';

describe('A signature', () => {
  it('that fits two members is neither’s, and the update says so', () => {
    for (const members of [namesakes, [...namesakes].reverse()])
      expect(read(members, `${said}\nNguyễn Văn Hòa`)).toMatchObject([
        { task: 'NV-1', state: 'done', sender: null, doubts: [doubt] },
      ]);
  });

  it('is the member’s whose unit it names, or who is spelled so', () => {
    expect(read(namesakes, `${said}\nNguyễn Văn Hòa, Đoàn thanh niên`)).toMatchObject([
      { sender: 'Nguyễn Văn Hòa (Đoàn thanh niên)' },
    ]);
    const alike = [hoa('Tư pháp', 'Nguyễn Văn Hoa'), hoa('Công an')];
    expect(read(alike, `${said}\nNguyễn Văn Hòa`)).toMatchObject([
      { sender: 'Nguyễn Văn Hòa (Công an)', doubts: [] },
    ]);
    expect(read(alike, `${said}\nNguyen Van Hoa`)).toMatchObject([{ sender: null, doubts: [doubt] }]);
  });

  it('of a longer name is not the shorter one’s', () => {
    const members = [hoa('Y tế', 'Văn Hòa'), hoa('Công an')];
    expect(read(members, `${said}\nNguyễn Văn Hòa`)).toMatchObject([
      { sender: 'Nguyễn Văn Hòa (Công an)', doubts: [] },
    ]);
  });
});

describe('The name above a message', () => {
  it('that two members bear is neither’s, and the update says so', () => {
    expect(read(namesakes, `Nguyễn Văn Hòa\nĐã gửi 09:15\n${said}`)).toMatchObject([
      { task: 'NV-1', sender: null, doubts: [doubt] },
    ]);
  });

  it('of a member with two rows is that member’s', () => {
    const twice = [hoa('Công an'), { ...hoa('Công an'), position: 'Phó Trưởng ban' }];
    expect(read(twice, `Nguyễn Văn Hòa\nĐã gửi 09:15\n${said}`)).toMatchObject([
      { sender: 'Nguyễn Văn Hòa (Công an)', doubts: [] },
    ]);
    expect(read(twice, `${said}\nNguyễn Văn Hòa`)).toMatchObject([
      { sender: 'Nguyễn Văn Hòa (Công an)', doubts: [] },
    ]);
  });
});

import { tabWith, trackerOf } from '../../support/grids';
import { membersTab, neighbourhoodsTab, tasksTab } from '../../../src/workbook/tabs/tabs';

const messages = (...grids: Parameters<typeof trackerOf>) =>
  trackerOf(...grids).problems.map(({ sheet, cell, message }) => `${sheet}!${cell}: ${message}`);

const owedBy = (owners: string, more: object = {}) =>
  tabWith(tasksTab, [{ id: 'NV-04', content: 'Việc', owners, state: 'Đang thực hiện', ...more }]);

describe('Who owes a task', () => {
  it('may be several people, a unit, or a neighbourhood, in one cell', () => {
    const { tasks, problems } = trackerOf(owedBy('đ/c Trần Văn Bình; Công an thị trấn và Xuân Hợp'));
    expect(tasks[0]?.owners).toEqual(['Trần Văn Bình', 'Công an thị trấn', 'Khu phố Xuân Hợp']);
    expect(problems).toEqual([]);
  });

  it('may be parted by strokes, also with nothing behind the last', () => {
    for (const owners of [
      'Lê Thị Mai/Trần Văn Bình',
      'Lê Thị Mai - Trần Văn Bình',
      'Lê Thị Mai / Trần Văn Bình /',
    ])
      expect(trackerOf(owedBy(owners))).toMatchObject({
        tasks: [{ owners: ['Lê Thị Mai', 'Trần Văn Bình'] }],
        problems: [],
      });
  });

  it('may be a unit whose name has a comma or “và” in it', () => {
    const members = tabWith(membersTab, [
      { name: 'Lê Thị Mai', unit: 'Hội Sinh vật cảnh, làm vườn', email: 'mai@example.com' },
      { name: 'Trần Văn Bình', unit: 'Phòng Văn hóa và Xã hội', email: 'binh@example.com' },
    ]);
    for (const unit of ['Hội Sinh vật cảnh, làm vườn', 'Phòng Văn hóa và Xã hội'])
      expect(trackerOf(members, owedBy(unit))).toMatchObject({ tasks: [{ owners: [unit] }], problems: [] });
  });

  it('is nobody while a duty is given to a class, and the way out is said; once it has parts, all is well', () => {
    expect(messages(owedBy('các khu phố'))).toEqual([
      'Nhiệm vụ!E2: Việc giao cho “các khu phố” chưa chia đến từng nơi. Chọn Giao cho từng đơn vị, cá nhân để mỗi nơi có một dòng.',
    ]);
    const spread = tabWith(tasksTab, [
      { id: 'NV-04', content: 'Việc', owners: 'các khu phố' },
      { id: 'NV-04.1', content: 'Việc', owners: 'Khu phố 1' },
    ]);
    expect(messages(spread)).toEqual([]);
    const ofStranger = tabWith(tasksTab, [
      { id: 'NV-04', content: 'Việc', owners: 'Ai Kia' },
      { id: 'NV-04.1', content: 'Việc', owners: 'Khu phố 1' },
    ]);
    expect(messages(ofStranger)).toEqual([expect.stringMatching(/^Nhiệm vụ!E2: Không có ai tên “Ai Kia”/)]);
  });

  it('has to be somebody else once they left, though what they finished stays in their name', () => {
    const members = tabWith(membersTab, [
      { name: 'Trần Văn Bình', email: 'binh@example.com', role: 'Đã nghỉ từ 01/8/2023' },
    ]);
    expect(messages(members, owedBy('Trần Văn Bình'))).toEqual([
      'Nhiệm vụ!E2: Trần Văn Bình đã nghỉ mà việc chưa xong. Ghi người làm thay ở cột Người phụ trách.',
    ]);
    for (const state of ['Hoàn thành', 'Hủy'])
      expect(messages(members, owedBy('Trần Văn Bình', { state }))).toEqual([]);
  });

  it('goes on with whoever else owes it when one of them left, and asks nothing of a task nobody owes', () => {
    const members = tabWith(membersTab, [
      { name: 'Trần Văn Bình', email: 'binh@example.com', role: 'Đã nghỉ' },
      { name: 'Phạm Thị Cúc', email: 'cuc@example.com', role: 'Đã nghỉ' },
      { name: 'Lê Thị Mai', email: 'mai@example.com' },
    ]);
    expect(messages(members, owedBy('Trần Văn Bình; Lê Thị Mai'))).toEqual([]);
    expect(messages(members, owedBy(''))).toEqual([]);
    expect(messages(members, owedBy('Trần Văn Bình; Phạm Thị Cúc'))).toEqual([
      'Nhiệm vụ!E2: Trần Văn Bình, Phạm Thị Cúc đã nghỉ mà việc chưa xong. Ghi người làm thay ở cột Người phụ trách.',
    ]);
  });

  it('may be a neighbourhood that has the name of another kind of place in it', () => {
    const places = tabWith(neighbourhoodsTab, [{ name: 'Khu phố 3 (TDP 5 cũ)' }, { name: 'TDP 4' }]);
    expect(trackerOf(places, owedBy('KP 3 (TDP 5 cũ)')).tasks[0]?.owners).toEqual(['Khu phố 3 (TDP 5 cũ)']);
    expect(trackerOf(places, owedBy('TDP4')).tasks[0]?.owners).toEqual(['TDP 4']);
    expect(messages(places, owedBy('KP 4'))).toHaveLength(1);
  });

  it('is asked about, by name, where their row was removed', () => {
    const members = tabWith(membersTab, [{ name: 'Lê Thị Mai', email: 'mai@example.com' }]);
    expect(messages(members, owedBy('Trần Văn Bình'))[0]).toContain('Không có ai tên “Trần Văn Bình”');
  });

  it('may be a neighbourhood added in mid-year', () => {
    const places = tabWith(neighbourhoodsTab, [{ name: 'Khu phố 11', head: 'Chu Thị Mới' }]);
    expect(trackerOf(places, owedBy('KP 11')).tasks[0]?.owners).toEqual(['Khu phố 11']);
  });

  it.each(['KP11', 'KP. 11', 'khu phố số 11'])('may be a neighbourhood called %s', (written) => {
    const places = tabWith(neighbourhoodsTab, [{ name: 'Khu phố 11', head: 'Chu Thị Mới' }]);
    expect(trackerOf(places, owedBy(written)).tasks[0]?.owners).toEqual(['Khu phố 11']);
  });

  it('may be a neighbourhood whose own name is the short one', () => {
    const places = tabWith(neighbourhoodsTab, [{ name: 'KP11', head: 'Chu Thị Mới' }]);
    expect(trackerOf(places, owedBy('Khu phố 11')).tasks[0]?.owners).toEqual(['KP11']);
  });

  it.each(['Lê Thị Mai / Người Lạ', 'Lê Thị Mai-Người Lạ'])('may be divided by a stroke: %s', (written) => {
    const { tasks, problems } = trackerOf(owedBy(written));
    expect(tasks[0]?.owners).toEqual(['Lê Thị Mai', 'Người Lạ']);
    expect(problems[0]?.message).toContain('Không có ai tên “Người Lạ”');
  });

  it('is one where a stroke divides no name that is known', () => {
    expect(trackerOf(owedBy('đ/c Lê Thị Mai')).tasks[0]?.owners).toEqual(['Lê Thị Mai']);
    expect(trackerOf(owedBy('Tổ 1-2')).tasks[0]?.owners).toEqual(['Tổ 1-2']);
  });

  it.each([
    ['mai@example.com, mai.le@example.org', ['mai@example.com', 'mai.le@example.org'], 0],
    ['mai@example.com\nmai.le@example.org', ['mai@example.com', 'mai.le@example.org'], 0],
    ['Lê Thị Mai <mai@example.com>', ['mai@example.com'], 0],
    ['mailto:mai@example.com', ['mai@example.com'], 0],
    ['mai@example.com; mai(at)example.org', ['mai@example.com'], 1],
    ['mai@example.com\nBcc: khac@example.org', ['mai@example.com'], 1],
    ['mai@example.com khac@example.org', [], 1],
  ])('reads at the addresses that can be used: %j', (email, addresses, wrong) => {
    const { members, problems } = trackerOf(tabWith(membersTab, [{ name: 'Lê Thị Mai', email }]));
    const [mai] = members;
    expect(mai?.addresses).toEqual(addresses);
    expect(problems.filter(({ cell }) => cell === 'D2')).toHaveLength(wrong);
  });

  it('may read at two addresses', () => {
    const members = tabWith(membersTab, [
      { name: 'Lê Thị Mai', email: 'mai@example.com; mai.le@example.org' },
    ]);
    expect(trackerOf(members).members[0]).toMatchObject({
      addresses: ['mai@example.com', 'mai.le@example.org'],
    });
  });
});

import type { FormerPeopleAnswer } from '../../../src/answers';
import type { Project } from 'stand-in';
import { set } from '../../support/schedule';
import { columnOf, fill, officeWith, overdueTask, shown, tab } from '../../support/office';
import { callDoor } from '../../support/doors';
import { linkFor, switchOn, workOf } from '../../support/phone';

const lan = {
  'Họ và tên': 'Đinh Thị Lan',
  Email: 'lan@example.com',
  'Vai trò': 'Đã nghỉ',
  'Bản tin': 'Cá nhân',
};
const task = { ...overdueTask, 'Nội dung nhiệm vụ': 'Bàn giao hồ sơ của Đinh Thị Lan' };

/** Two weeks closed and sent while Lan was a member; then she left. */
async function officeAfter(): Promise<Project> {
  const project = await officeWith([task]);
  fill(project, 'Thành viên', [{ ...lan, 'Vai trò': null }], 5);
  // Whoever runs the schedule confirms everybody's address.
  callDoor(project, 'takeOver');
  for (const [day, week] of [
    ['2023-08-11', '2023-W32'],
    ['2023-08-18', '2023-W33'],
  ] as const) {
    project.clock.set(Date.parse(`${day}T14:00:00+07:00`));
    callDoor(project, 'sendDigest', { week });
  }
  fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 5);
  project.touch();
  return project;
}

const ask = (project: Project) => callDoor(project, 'formerPeopleForSidebar') as FormerPeopleAnswer;
/** The text of the last task in the tab of closed weeks. */
const lastTask = (project: Project): string =>
  `E${shown(tab(project, 'Lịch sử')).findLastIndex((cells) => cells.includes('NV-1')) + 1}`;
const everything = (project: Project): string =>
  JSON.stringify([project.workbook.sheets.map((sheet) => shown(sheet)), [...project.workbook.properties]]);

describe('Xóa dữ liệu của một người', () => {
  it('shows what would go and what people have to change themselves, and writes nothing', async () => {
    const project = await officeAfter();
    const before = everything(project);
    const { people } = ask(project);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: 'Đinh Thị Lan', email: 'lan@example.com', barred: '' });
    expect(people[0]!.lines[0]).toBe('Xóa trắng dòng 5 của tab “Thành viên”.');
    // Of the last closed week too: the next one is compared with it.
    expect(people[0]!.remains).toEqual([
      { sheet: 'Nhiệm vụ', cell: 'B2' },
      { sheet: 'Lịch sử', cell: lastTask(project) },
    ]);
    expect(everything(project)).toBe(before);
  });

  it('leaves neither name nor address in the script’s tabs and memory, and all numbers as they were', async () => {
    const project = await officeAfter();
    const letters = shown(tab(project, 'Sổ gửi')).length;
    const closed = shown(tab(project, 'Lịch sử')).length;
    const answer = callDoor(project, 'forgetPerson', { name: 'Đinh Thị Lan', email: 'lan@example.com' });
    expect(answer).toMatchObject({ ok: true, message: 'Đã xóa dữ liệu của Đinh Thị Lan.', people: [] });
    expect(shown(tab(project, 'Sổ gửi'))).toHaveLength(letters);
    expect(shown(tab(project, 'Lịch sử'))).toHaveLength(closed);
    expect(everything(project)).not.toContain('lan@example.com');
    expect(shown(tab(project, 'Thành viên')).join()).not.toContain('Đinh Thị Lan');
    // The task itself and the last closed week, which the next is compared with, are people's to change.
    expect(shown(tab(project, 'Nhiệm vụ')).join()).toContain('Đinh Thị Lan');
  });

  it('leaves everybody else’s rows as they were', async () => {
    const project = await officeAfter();
    const others = () =>
      ['Thành viên', 'Sổ gửi'].flatMap((name) =>
        shown(tab(project, name)).filter((row) =>
          /son@|binh@|thuky@/.test(row[columnOf(tab(project, name), 'Email') - 1] ?? ''),
        ),
      );
    const before = others();
    callDoor(project, 'forgetPerson', { name: 'Đinh Thị Lan', email: 'lan@example.com' });
    expect(others()).toEqual(before);
  });

  it('refuses somebody who is still a member, and whoever runs the schedule', async () => {
    const project = await officeAfter();
    const before = everything(project);
    expect(
      callDoor(project, 'forgetPerson', { name: 'Trần Văn Bình', email: 'binh@example.com' }),
    ).toMatchObject({
      ok: false,
    });
    expect(everything(project)).toBe(before);
    project.user = 'lan@example.com';
    callDoor(project, 'takeOver');
    expect(
      callDoor(project, 'forgetPerson', { name: 'Đinh Thị Lan', email: 'lan@example.com' }),
    ).toMatchObject({
      ok: false,
      message: 'Lịch gửi đang chạy bằng tài khoản này. Chuyển lịch sang tài khoản khác rồi xóa.',
    });
  });
});

describe('What is kept of somebody beside their rows', () => {
  const forget = (project: Project) =>
    callDoor(project, 'forgetPerson', { name: 'Đinh Thị Lan', email: 'lan@example.com' });
  const property = (project: Project, key: string) =>
    JSON.parse(project.workbook.properties.get(key) ?? '{}') as Record<string, never>;

  it('is told where the meetings name them, and left to the committee', async () => {
    const project = await officeAfter();
    callDoor(project, 'savePresent', { heldOn: '2023-08-18', present: ['Nguyễn Văn Sơn', 'Đinh Thị Lan'] });
    callDoor(project, 'saveDecision', {
      heldOn: '2023-08-18',
      id: 'KL-ABCD2345',
      content: 'Lắp pa nô',
      owners: 'Đinh Thị Lan',
      phrase: '',
      criterion: '',
      isNoted: false,
      about: '',
    });
    const meetings = () => shown(tab(project, 'Giao ban'));
    const before = meetings();
    expect(ask(project).people[0]?.remains).toEqual(
      expect.arrayContaining([
        { sheet: 'Giao ban', cell: 'D2' },
        { sheet: 'Giao ban', cell: 'E3' },
      ]),
    );
    expect(forget(project)).toMatchObject({ ok: true });
    expect(meetings()).toEqual(before);
  });

  it('goes out of what was decided for the letters of a week, and others’ addresses stay', async () => {
    const project = await officeAfter();
    const schedule = property(project, 'schedule');
    const decide = (note: string) =>
      project.workbook.properties.set(
        'schedule',
        JSON.stringify({
          ...schedule,
          choices: { week: '2023-W33', note, without: ['mai.lan@example.com', 'lan@example.com'] },
        }),
      );
    decide('Đinh Thị Lan đã nghỉ.');
    expect(forget(project)).toMatchObject({ ok: true });
    expect(property(project, 'schedule')).toEqual({
      ...schedule,
      choices: { week: '2023-W33', note: '', without: ['mai.lan@example.com'] },
    });
  });

  it('goes out of sentences that people rewrote in reports, and other sentences stay', async () => {
    const project = await officeAfter();
    const other = { key: 'result', text: 'Đạt kế hoạch.' };
    callDoor(project, 'savePaper', {
      kind: 'notice',
      span: 'month',
      period: '2023-08',
      today: '2023-08-18',
      rewritten: [
        { key: 'duties', text: 'Giao Đinh Thị Lan báo cáo.' },
        { key: 'group.Đinh Thị Lan', text: 'Tổ giúp việc:' },
        other,
      ],
      without: [],
    });
    expect(ask(project).people[0]?.lines).toContain(
      'Bỏ 2 câu đã sửa có tên hoặc địa chỉ này ở trang Báo cáo; câu trở lại như công cụ soạn.',
    );
    expect(forget(project)).toMatchObject({ ok: true });
    expect(property(project, 'paper.notice.month')).toMatchObject({
      period: '2023-08',
      rewritten: { result: { text: other.text } },
    });
    expect(project.workbook.properties.get('paper.notice.month')).not.toContain('Lan');
  });
});

describe('What somebody told by phone', () => {
  const binh = 'Trần Văn Bình';

  /** Bình told of a task, handed it to Lan, who told too; then Bình left. */
  async function officeTold(): Promise<Project> {
    const project = await officeWith([task]);
    switchOn(project);
    const tell = (person: string, value: string) =>
      expect(
        project.runFromWeb('saveFromPhone', [
          linkFor(project, person),
          { code: 'NV-1', changes: [{ field: 'result', seen: '', value }] },
        ]),
      ).toMatchObject({ saved: true });
    tell(binh, 'Đã gặp dân');
    fill(project, 'Nhiệm vụ', [{ 'Người phụ trách': 'Lê Thị Mai', 'Kết quả, sản phẩm': '' }]);
    project.touch();
    tell('Lê Thị Mai', 'Nhận việc của Trần Văn Bình');
    fill(project, 'Nhiệm vụ', [{ 'Kết quả, sản phẩm': '' }]);
    project.touch();
    tell('Lê Thị Mai', 'Đã xong');
    fill(project, 'Thành viên', [{}, { 'Vai trò': 'Đã nghỉ' }]);
    project.touch();
    return project;
  }

  it('goes with their data, link and all; what others told stays', async () => {
    const project = await officeTold();
    const about = ask(project).people.find(({ name }) => name === binh);
    expect(about?.lines).toContain('Xóa 6 ô có tên, địa chỉ hoặc nội dung người này báo ở tab “Nhật ký”.');
    const key = linkFor(project, 'Lê Thị Mai');
    const answer = callDoor(project, 'forgetPerson', { name: binh, email: 'binh@example.com' });
    expect(answer).toMatchObject({ ok: true });
    const audit = shown(tab(project, 'Nhật ký'));
    expect(audit.join()).not.toMatch(/Trần Văn Bình|Đã gặp dân/);
    expect(audit).toHaveLength(4);
    expect(audit[3]?.join()).toMatch(/Lê Thị Mai.*Đã xong/);
    expect(JSON.stringify([...project.workbook.properties])).not.toMatch(/Trần Văn Bình|binh@example/);
    expect(workOf(project, key).person).toBe('Lê Thị Mai');
  });

  it('goes after the months that names are kept, and beyond two thousand saves, as weeks are closed', async () => {
    const project = await officeTold();
    const sheet = tab(project, 'Nhật ký');
    const row = shown(sheet)[1]!;
    const keys = shown(sheet)[0]!;
    const more = Array.from({ length: 2005 }, (_, i) =>
      Object.fromEntries(keys.map((header, at) => [header, header === 'Mã' ? `S${i}` : (row[at] ?? '')])),
    );
    fill(project, 'Nhật ký', more, 5);
    project.touch();
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    const codes = shown(sheet).map((cells) => cells[3]);
    expect([codes.length, codes[1], codes.at(-1)]).toEqual([2001, 'S5', 'S2004']);
    set(project, 'Số tháng giữ tên trong sổ', '3');
    project.clock.set(Date.parse('2023-11-10T14:00:00+07:00'));
    callDoor(project, 'sendDigest', { week: '2023-W45' });
    expect(shown(sheet)).toHaveLength(2001);
    project.clock.set(Date.parse('2023-11-17T14:00:00+07:00'));
    callDoor(project, 'sendDigest', { week: '2023-W46' });
    expect(shown(sheet)).toHaveLength(1);
  });
});

describe('after the months that names are kept', () => {
  it('closing a week takes task texts out of old weeks, and sending takes names out of old letters', async () => {
    const project = await officeAfter();
    set(project, 'Số tháng giữ tên trong sổ', '3');
    project.clock.set(Date.parse('2024-01-05T14:00:00+07:00'));
    const count = (name: string) => shown(tab(project, name)).length;
    const [letters, closed] = [count('Sổ gửi'), count('Lịch sử')];
    callDoor(project, 'sendDigest', { week: '2024-W01' });
    expect(count('Sổ gửi')).toBeGreaterThan(letters);
    expect(count('Lịch sử')).toBeGreaterThan(closed);
    const old = (name: string) => shown(tab(project, name)).filter(([week]) => week === '2023-W32');
    expect(old('Sổ gửi').length).toBeGreaterThan(0);
    expect(old('Sổ gửi').join()).not.toContain('@');
    expect(old('Lịch sử').join()).toContain('NV-1');
    expect(old('Lịch sử').join()).not.toContain('Bàn giao');
  });
});

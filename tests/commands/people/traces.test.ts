import type { Failure, FormerPeopleAnswer } from '../../../src/answers';
import { hasNamesake, historyCells, memberRow, type Traces } from '../../../src/commands/people/traces';
import { type Project, putCell } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, overdueTask, shown, tab } from '../../support/office';
import { member } from '../../support/tracker';

const lan = {
  'Họ và tên': 'Đinh Thị Lan',
  Email: 'lan@example.com',
  'Vai trò': 'Đã nghỉ',
  'Bản tin': 'Cá nhân',
};
const row = (week: string, name: string, email: string, fields: Record<string, string> = {}) => ({
  Tuần: week,
  'Bản tin': 'Cá nhân',
  'Người nhận': name,
  Email: email,
  'Tình trạng': 'Đã gửi',
  ...fields,
});

const ask = (project: Project) => callDoor(project, 'formerPeopleForSidebar') as FormerPeopleAnswer;
const forget = (project: Project, name = 'Đinh Thị Lan', email = 'lan@example.com') =>
  callDoor(project, 'forgetPerson', { name, email }) as FormerPeopleAnswer | Failure;

let made: Project;
beforeAll(async () => {
  made = await officeWith([{ ...overdueTask, 'Nội dung nhiệm vụ': 'Bàn giao hồ sơ của Đinh Thị Lan' }]);
  fill(made, 'Thành viên', [lan], 5);
});

describe('What the page says of somebody who left', () => {
  it('names the row, how many letters and old texts, and where people still write the name', async () => {
    const project = await copyOf(made);
    fill(project, 'Sổ gửi', [
      row('2023-W30', 'Đinh Thị Lan', 'LAN@example.com'),
      row('2023-W31', 'Đinh Thị Lan', 'lan@example.com'),
      row('2023-W31', 'Trần Văn Bình', 'binh@example.com'),
      row('2023-W31', 'Lê Thị Mai', 'thuky@example.com', { 'Người gửi': 'lan@example.com' }),
    ]);
    project.call('closeWeek');
    project.clock.set(Date.parse('2023-08-18T14:00:00+07:00'));
    project.call('closeWeek');
    const { people, message } = ask(project);
    expect(message).toBe('');
    expect(people).toEqual([
      {
        name: 'Đinh Thị Lan',
        email: 'lan@example.com',
        lines: [
          'Xóa trắng dòng 5 của tab “Thành viên”.',
          'Bỏ tên và địa chỉ thư ở 3 dòng của tab “Sổ gửi”; số thư vẫn giữ.',
          expect.stringMatching(
            /^Xóa nội dung việc có tên này ở \d+ dòng của tab “Lịch sử”; số liệu vẫn giữ\.$/,
          ) as string,
        ],
        remains: [
          { sheet: 'Nhiệm vụ', cell: 'B2' },
          { sheet: 'Lịch sử', cell: expect.stringMatching(/^E\d+$/) as string },
        ],
        more: 0,
        barred: '',
      },
    ]);
  });

  it('says nothing of what there is not', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ 'Nội dung nhiệm vụ': 'Bàn giao hồ sơ' }]);
    expect(ask(project).people).toEqual([
      {
        name: 'Đinh Thị Lan',
        email: 'lan@example.com',
        lines: ['Xóa trắng dòng 5 của tab “Thành viên”.'],
        remains: [],
        more: 0,
        barred: '',
      },
    ]);
    fill(project, 'Thành viên', [{ 'Vai trò': null }], 5);
    expect(ask(project).people).toEqual([]);
  });

  it('lists twenty places and counts the rest', async () => {
    const project = await copyOf(made);
    const tasks = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ Mã: `NV-${i}`, 'Nội dung nhiệm vụ': 'Hỏi Đinh Thị Lan' }));
    fill(project, 'Nhiệm vụ', tasks(20));
    expect(ask(project).people[0]).toMatchObject({ more: 0 });
    expect(ask(project).people[0]?.remains).toHaveLength(20);
    fill(project, 'Nhiệm vụ', tasks(22));
    expect(ask(project).people[0]).toMatchObject({ more: 2 });
    expect(ask(project).people[0]?.remains).toHaveLength(20);
  });

  it('tells of the same name elsewhere in the tab of members, but not of their own row', async () => {
    const project = await copyOf(made);
    fill(project, 'Thành viên', [{ 'Chức vụ': 'Thay Đinh Thị Lan' }], 3);
    const sheet = tab(project, 'Thành viên');
    const letter = String.fromCharCode(64 + columnOf(sheet, 'Chức vụ'));
    expect(ask(project).people[0]?.remains).toEqual([
      { sheet: 'Nhiệm vụ', cell: 'B2' },
      { sheet: 'Thành viên', cell: `${letter}3` },
    ]);
  });

  it('knows whom only the register knows, and deletes that', async () => {
    const project = await copyOf(made);
    fill(project, 'Sổ gửi', [row('2023-W31', 'Vũ Thị Hoa', 'Hoa@example.com', { 'Ghi chú': 'Hỏi lại Hoa' })]);
    expect(ask(project).people.map(({ name, lines }) => [name, lines])).toEqual([
      ['Đinh Thị Lan', ['Xóa trắng dòng 5 của tab “Thành viên”.']],
      ['Vũ Thị Hoa', ['Bỏ tên và địa chỉ thư ở 1 dòng của tab “Sổ gửi”; số thư vẫn giữ.']],
    ]);
    fill(project, 'Thành viên', [{ 'Chức vụ': 'Thay Vũ Thị Hoa' }], 3);
    project.touch();
    expect(ask(project).people[1]?.remains).toEqual([{ sheet: 'Thành viên', cell: 'B3' }]);
    expect(forget(project, 'Vũ Thị Hoa', ' HOA@example.com')).toMatchObject({
      ok: true,
      message: 'Đã xóa dữ liệu của Vũ Thị Hoa.',
      people: [{ name: 'Đinh Thị Lan' }],
    });
    expect(shown(tab(project, 'Sổ gửi'))[1]?.join()).not.toMatch(/Hoa/i);
  });
});

describe('Two people of one name', () => {
  it('keep whatever does not bear the address of the one who left', async () => {
    const project = await copyOf(made);
    fill(
      project,
      'Thành viên',
      [{ ...lan, Email: 'lan2@example.com', 'Vai trò': null, 'Đơn vị': 'Hội Phụ nữ' }],
      6,
    );
    project.call('closeWeek');
    project.clock.set(Date.parse('2023-08-18T14:00:00+07:00'));
    project.call('closeWeek');
    const [person] = ask(project).people;
    expect(person).toMatchObject({ email: 'lan@example.com', remains: [], more: 0 });
    expect(person?.lines).toEqual(['Xóa trắng dòng 5 của tab “Thành viên”.']);
    expect(forget(project, person?.name)).toMatchObject({ ok: true, people: [] });
    expect(shown(tab(project, 'Thành viên')).map((cells) => cells[0])).toEqual([
      'Họ và tên',
      'Nguyễn Văn Sơn',
      'Trần Văn Bình',
      'Lê Thị Mai',
      'Đinh Thị Lan',
    ]);
    expect(shown(tab(project, 'Lịch sử')).join()).toContain('Đinh Thị Lan');
  });

  it('are told apart by the address, and by having left', () => {
    const gone = member({ row: 5, name: 'Đinh Thị Lan', email: 'Lan@example.com', left: true });
    const here = member({
      row: 6,
      name: 'đinh thị lan',
      fullName: 'đinh thị lan',
      email: 'lan2@example.com',
    });
    const traces = (...members: Traces['members']): Traces => ({
      people: [],
      members,
      register: [],
      unreadable: null,
      history: null,
      archive: null,
      audit: null,
      peoples: [],
    });
    const person = { name: 'Đinh Thị Lan', fullName: 'Đinh Thị Lan', addresses: ['lan@example.com'] };
    expect(memberRow(traces(here, gone), person)?.row).toBe(5);
    expect(memberRow(traces(here), person)).toBeUndefined();
    expect(memberRow(traces(here, gone), { ...person, addresses: [] })?.row).toBe(5);
    expect(memberRow(traces(gone), { ...person, addresses: ['khac@example.com'] })).toBeUndefined();
    expect(memberRow(traces(gone), { ...person, name: 'Đinh Thị Lân' })?.row).toBe(5);
    expect(memberRow(traces(gone), { ...person, name: 'Đinh Thị Lý' })).toBeUndefined();
    expect([hasNamesake(traces(gone, here), person), hasNamesake(traces(gone), person)]).toEqual([
      true,
      false,
    ]);
    expect(historyCells(traces(gone, here), person)).toEqual([]);
  });
});

describe('Nothing is deleted', () => {
  it('where the register cannot be read, and the page says why', async () => {
    const project = await copyOf(made);
    const register = tab(project, 'Sổ gửi');
    register.cells.get(1)?.set(columnOf(register, 'Email'), { value: 'Hộp thư' });
    project.touch();
    const barred = expect.stringMatching(/^Chưa xóa được\. Tab “Sổ gửi” thiếu cột “Email”/) as string;
    expect(ask(project).people).toEqual([expect.objectContaining({ barred })]);
    expect(forget(project)).toEqual({ ok: false, message: barred });
    expect(shown(tab(project, 'Thành viên')).join()).toContain('Đinh Thị Lan');
  });

  it('of whoever runs the schedule, whatever the case of the address; of others it is', async () => {
    const project = await copyOf(made);
    project.user = 'LAN@example.com';
    callDoor(project, 'takeOver');
    const barred = 'Lịch gửi đang chạy bằng tài khoản này. Chuyển lịch sang tài khoản khác rồi xóa.';
    expect(ask(project).people).toEqual([expect.objectContaining({ barred })]);
    expect(forget(project)).toEqual({ ok: false, message: barred });
    project.user = 'binh@example.com';
    callDoor(project, 'takeOver');
    expect(forget(project)).toMatchObject({ ok: true });
  });

  it('of somebody whom the list does not name any more', async () => {
    const project = await copyOf(made);
    const message = 'Danh sách vừa thay đổi. Xem lại ai đã nghỉ rồi xóa.';
    expect(forget(project, 'Đinh Thị Lan', 'khac@example.com')).toEqual({ ok: false, message });
    expect(forget(project, 'Đinh Thị Lý')).toEqual({ ok: false, message });
  });
});

describe('Somebody without an address', () => {
  it('is deleted by name', async () => {
    const project = await copyOf(made);
    fill(project, 'Thành viên', [{ Email: null }], 5);
    expect(ask(project).people[0]).toMatchObject({ name: 'Đinh Thị Lan', email: '' });
    expect(forget(project, 'Đinh Thị Lan', '')).toMatchObject({ ok: true, people: [] });
    expect(shown(tab(project, 'Thành viên')).join()).not.toContain('Đinh Thị Lan');
  });

  it('leaves a formula in their row that shows nothing as it is', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Thành viên');
    const column = shown(sheet)[0]!.length + 1;
    putCell(sheet, 1, column, { value: 'Theo dõi' });
    putCell(sheet, 5, column, { value: '', formula: '=IF(A5="","","")' });
    project.touch();
    expect(forget(project)).toMatchObject({ ok: true, people: [] });
    expect(sheet.cells.get(5)?.get(column)?.formula).toBe('=IF(A5="","","")');
  });

  it('with two addresses is found by either in what was told by phone', async () => {
    const project = await copyOf(made);
    fill(project, 'Thành viên', [{ Email: 'lan@example.com, lan.cu@example.com' }], 5);
    callDoor(project, 'writeReplies', {
      updates: [
        {
          code: 'NV-1',
          sender: 'lan.cu@example.com',
          quote: 'xong',
          changes: [{ field: 'result', seen: '', value: 'Đã họp' }],
        },
      ],
    });
    expect(shown(tab(project, 'Nhật ký'))[1]).toContain('lan.cu@example.com');
    expect(ask(project).people[0]?.lines).toContainEqual(
      expect.stringMatching(/^Xóa \d+ ô có tên, địa chỉ .* ở tab “Nhật ký”/),
    );
    expect(forget(project)).toMatchObject({ ok: true });
    expect(shown(tab(project, 'Nhật ký')).join()).not.toContain('lan.cu@example.com');
  });

  it('with two addresses is found by either', async () => {
    const project = await copyOf(made);
    fill(project, 'Thành viên', [{ Email: 'lan@example.com, lan.cu@example.com' }], 5);
    fill(project, 'Sổ gửi', [row('2023-W31', 'Đinh Thị Lan', 'lan.cu@example.com')]);
    expect(ask(project).people[0]?.lines).toContain(
      'Bỏ tên và địa chỉ thư ở 1 dòng của tab “Sổ gửi”; số thư vẫn giữ.',
    );
    expect(forget(project)).toMatchObject({ ok: true, people: [] });
    expect(shown(tab(project, 'Thành viên')).join()).not.toContain('lan');
  });
});

describe('While others change the tabs', () => {
  it('the member’s row that came back is told, with the way out', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Thành viên');
    const cells = new Map(sheet.cells.get(5));
    project.betweenCalls = () => {
      if ([...(sheet.cells.get(5)?.values() ?? [])].every(({ value }) => (value ?? '') === '')) {
        sheet.cells.set(5, new Map(cells));
        project.touch();
      }
    };
    expect(forget(project)).toEqual({
      ok: false,
      message: 'Tab “Thành viên” vừa bị sửa cùng lúc nên dòng của Đinh Thị Lan còn lại. Bấm xóa lần nữa.',
    });
    project.betweenCalls = null;
    expect(forget(project)).toMatchObject({ ok: true, people: [] });
  });

  it('a register that does not keep what was written is told', async () => {
    const project = await copyOf(made);
    fill(project, 'Sổ gửi', [row('2023-W31', 'Đinh Thị Lan', 'lan@example.com')]);
    const sheet = tab(project, 'Sổ gửi');
    project.betweenCalls = () => {
      if (sheet.cells.get(2)?.get(4)?.value !== 'lan@example.com') sheet.name = 'Sổ gửi cũ';
      project.workbook.sheets = project.workbook.sheets.filter(
        ({ name, id }) => name !== 'Sổ gửi' || id === sheet.id,
      );
    };
    expect(forget(project)).toEqual({
      ok: false,
      message: 'Tab “Sổ gửi” vừa bị sửa cùng lúc. Bấm xóa lần nữa.',
    });
  });
});

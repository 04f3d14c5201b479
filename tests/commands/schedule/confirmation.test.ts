import type { DigestAnswer, ScheduleAnswer, ToConfirm } from '../../../src/answers';
import { type Project, putCell } from 'stand-in';
import { columnOf, fill, secretary, shown, tab } from '../../support/office';
import {
  alerts,
  at,
  dashboard,
  digestsTo,
  schedule,
  scheduled,
  set,
  subjects,
  tick,
} from '../../support/schedule';
import { callDoor } from '../../support/doors';

const stranger = 'la@example.org';

/** Somebody types a row into the tab of members. */
const addMember = (project: Project, email = stranger) =>
  fill(project, 'Thành viên', [{ 'Họ và tên': 'Người Lạ', Email: email, 'Bản tin': 'Toàn cảnh' }], 5);

/** Somebody types a setting into its cell, past the form. */
function typeSetting(project: Project, label: string, value: string): void {
  const sheet = tab(project, 'Cài đặt');
  const [name, column] = [columnOf(sheet, 'Mục'), columnOf(sheet, 'Giá trị')];
  for (const [row, cells] of sheet.cells)
    if (cells.get(name)?.value === label) putCell(sheet, row, column, { value });
}

const waits = (project: Project): ToConfirm =>
  (callDoor(project, 'digestForDialog') as DigestAnswer).toConfirm;
const confirm = (project: Project, { facts }: ToConfirm) =>
  callDoor(project, 'confirmMails', {
    confirms: facts.map(({ kind, value }) => ({ kind, value })),
  }) as ScheduleAnswer;
const noteFor = (project: Project, email: string) =>
  shown(tab(project, 'Sổ gửi'))
    .filter((row) => row[3] === email)
    .map((row) => [row[4], row[7]]);

describe('An address that appeared since the owner confirmed', () => {
  it('waits for one click of the owner, holds nobody up, and gets its letter within the week', async () => {
    const project = await scheduled();
    expect(waits(project).facts).toEqual([]);
    addMember(project);

    tick(project, at('2023-08-10', 8));
    expect(subjects(project)).toContain('Lịch gửi: 1 mục mới chờ xác nhận');
    const listed = project.mails.find(({ subject }) => subject.includes('chờ xác nhận'));
    expect(listed).toMatchObject({ to: secretary });
    expect(listed?.body).toContain(stranger);

    tick(project, at('2023-08-11', 14));
    expect(digestsTo(project).sort()).toEqual(['binh@example.com', 'son@example.com', secretary]);
    expect(noteFor(project, stranger)).toEqual([['Chờ gửi', 'Chờ người chạy lịch xác nhận địa chỉ này.']]);
    expect(dashboard(project)).toContain(`◐ Chờ ${secretary} xác nhận: 1 địa chỉ mới.`);
    expect(alerts(project)).toEqual([]);

    project.user = 'binh@example.com';
    expect(waits(project)).toMatchObject({ mine: false });
    expect(confirm(project, waits(project))).toMatchObject({ ok: false });

    project.user = secretary;
    expect(confirm(project, waits(project))).toMatchObject({ ok: true, toConfirm: { facts: [] } });
    tick(project, at('2023-08-11', 16));
    expect(digestsTo(project).filter((to) => to === stranger)).toHaveLength(1);
    expect(noteFor(project, stranger)).toEqual([['Đã gửi', undefined]]);
    expect(digestsTo(project)).toHaveLength(4);
  });

  it('is confirmed by the owner’s own click on Gửi where the dialog showed it, and not by anybody else’s', async () => {
    const project = await scheduled();
    addMember(project);
    project.clock.set(at('2023-08-11', 14));
    project.user = 'binh@example.com';
    const { facts } = waits(project);
    const confirms = facts.map(({ kind, value }) => ({ kind, value }));
    callDoor(project, 'sendDigest', { week: '2023-W32', confirms });
    // Whoever clicks mails with their own account.
    expect(digestsTo(project)).toContain(stranger);
    expect(waits(project).facts).toMatchObject([{ kind: 'address', value: stranger }]);

    project.user = secretary;
    project.clock.set(at('2023-08-18', 14));
    expect(callDoor(project, 'sendDigest', { week: '2023-W33' })).toMatchObject({ ok: true, sent: 3 });
    expect(digestsTo(project).filter((to) => to === stranger)).toHaveLength(1);
    callDoor(project, 'sendDigest', { week: '2023-W33', confirms });
    expect(digestsTo(project).filter((to) => to === stranger)).toHaveLength(2);
    expect(waits(project).facts).toEqual([]);
  });
});

describe('A sender, an address for answers, a way of sending typed into a cell', () => {
  it('is not used by the owner’s mails until the owner says so', async () => {
    const project = await scheduled();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    typeSetting(project, 'Cách gửi bản tin', 'Tự động');
    typeSetting(project, 'Người gửi bản tin', 'Kẻ mạo danh');
    typeSetting(project, 'Địa chỉ nhận trả lời', stranger);
    tick(project, at('2023-08-11', 14));
    expect(digestsTo(project)).toEqual([]);
    expect(subjects(project).at(-1)).toMatch(/^Chờ duyệt: /);
    expect(project.mails.at(-1)).toMatchObject({ to: secretary, name: 'Thư ký Ban Chỉ đạo' });
    expect(project.mails.at(-1)?.body).toContain('tên người gửi “Kẻ mạo danh”');
    expect(schedule(project).toConfirm.facts.map(({ kind }) => kind)).toEqual([
      'sender',
      'replyTo',
      'automatic',
    ]);
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 3 });
    for (const mail of project.mails)
      expect([mail.name, mail.replyTo]).toEqual(['Thư ký Ban Chỉ đạo', undefined]);
  });
});

it('Whoever sends under another account sends what stands in the sheet, confirmed or not', async () => {
  const project = await scheduled();
  addMember(project);
  typeSetting(project, 'Người gửi bản tin', 'Văn phòng thị trấn');
  project.clock.set(at('2023-08-11', 14));
  project.user = 'binh@example.com';
  expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 4 });
  expect(new Set(project.mails.map(({ name }) => name))).toEqual(new Set(['Văn phòng thị trấn']));
});

describe('What the owner confirmed', () => {
  it('outlives a property that cannot be read any more: all waits, and one click fixes it', async () => {
    const project = await scheduled();
    project.workbook.properties.set('confirmed', '1|{"version":7}');
    expect(waits(project).facts.map(({ kind }) => kind)).toEqual([
      'address',
      'address',
      'sender',
      'automatic',
    ]);
    confirm(project, waits(project));
    expect(waits(project).facts).toEqual([]);
  });
});

describe('What the owner types into the form of settings', () => {
  const typed: [string, string][] = [
    ['Người gửi bản tin', 'Văn phòng thị trấn'],
    ['Địa chỉ nhận trả lời', 'vanphong@example.org'],
    ['Người duyệt', 'duyet@example.org'],
    ['Tên miền được phép', 'example.net'],
  ];

  it('needs no second click; what another types waits for one', async () => {
    const project = await scheduled();
    for (const [label, value] of typed) {
      set(project, label, value);
      expect([label, schedule(project).toConfirm.facts]).toEqual([label, []]);
    }
    tick(project, at('2023-08-11', 14));
    expect(project.mails[0]).toMatchObject({ name: 'Văn phòng thị trấn', replyTo: 'vanphong@example.org' });

    const other = await scheduled();
    other.user = 'binh@example.com';
    for (const [label, value] of typed) set(other, label, value);
    expect(schedule(other).toConfirm.facts.map(({ kind, text }) => [kind, text])).toEqual([
      ['sender', 'tên người gửi “Văn phòng thị trấn”'],
      ['replyTo', 'địa chỉ nhận trả lời vanphong@example.org'],
      ['approver', 'người duyệt duyet@example.org'],
      ['domain', 'tên miền được phép example.net'],
    ]);
  });

  it('confirms nothing else that waits: neither an address nor another setting', async () => {
    const project = await scheduled();
    addMember(project);
    typeSetting(project, 'Người gửi bản tin', 'Kẻ mạo danh');
    set(project, 'Địa chỉ nhận trả lời', 'vanphong@example.org');
    expect(schedule(project).toConfirm.facts.map(({ kind }) => kind)).toEqual(['address', 'sender']);
    set(project, 'Danh hiệu', 'đô thị văn minh');
    expect(schedule(project).toConfirm.facts).toHaveLength(2);
    set(project, 'Người gửi bản tin', 'Văn phòng thị trấn');
    expect(schedule(project).toConfirm.facts.map(({ kind }) => kind)).toEqual(['address']);
  });

  it('makes sending automatic again, or waiting for approval', async () => {
    const project = await scheduled();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    typeSetting(project, 'Cách gửi bản tin', 'Tự động');
    expect(schedule(project).toConfirm.facts.map(({ kind }) => kind)).toEqual(['automatic']);
    set(project, 'Cách gửi bản tin', 'Tự động');
    expect(schedule(project).toConfirm.facts).toEqual([]);
    tick(project, at('2023-08-11', 14));
    expect(digestsTo(project)).toHaveLength(3);
  });
});

describe('A click that confirms', () => {
  it('takes of what was shown what still waits, and nothing that came since', async () => {
    const project = await scheduled();
    addMember(project);
    const shownThen = waits(project);
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Người Khác', Email: 'khac@example.org', 'Bản tin': 'Cả hai' }],
      6,
    );
    expect(confirm(project, shownThen)).toMatchObject({
      ok: true,
      toConfirm: { facts: [{ kind: 'address', value: 'khac@example.org' }] },
    });
    expect(
      callDoor(project, 'confirmMails', { confirms: [{ kind: 'sender', value: 'khac@example.org' }] }),
    ).toMatchObject({ toConfirm: { facts: [{ value: 'khac@example.org' }] } });
    expect(dashboard(project)).toContain(`◐ Chờ ${secretary} xác nhận: 1 địa chỉ mới.`);
  });

  it('of an approver lets that person approve, and not before', async () => {
    const project = await scheduled();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    typeSetting(project, 'Người duyệt', 'binh@example.com');
    project.clock.set(at('2023-08-11', 14));
    project.user = 'binh@example.com';
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: false });
    project.user = secretary;
    confirm(project, waits(project));
    project.user = 'binh@example.com';
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 3 });
  });

  it('is the owner’s, known by the trigger where Google does not say who asks', async () => {
    const project = await scheduled();
    addMember(project);
    project.takenBack.set(secretary, ['userinfo.email']);
    expect(schedule(project).toConfirm.mine).toBe(true);
    expect(confirm(project, waits(project))).toMatchObject({ ok: true, toConfirm: { facts: [] } });
    project.user = 'binh@example.com';
    project.takenBack.set('binh@example.com', ['userinfo.email']);
    expect(schedule(project).toConfirm.mine).toBe(false);
  });

  it('is the owner’s, known by the trigger where an earlier version did not keep whose account it is', async () => {
    const project = await scheduled();
    const { properties } = project.workbook;
    properties.set('schedule', properties.get('schedule')!.replace(`"email":"${secretary}"`, '"email":""'));
    expect(schedule(project).owner).toMatchObject({ email: '', isMe: true });
    project.user = 'binh@example.com';
    expect(schedule(project).owner).toMatchObject({ email: '', isMe: false });
  });
});

it('Where nobody runs the schedule, nothing waits, and whoever sends reaches everybody', async () => {
  const project = await scheduled();
  callDoor(project, 'stopSchedule');
  addMember(project);
  project.clock.set(at('2023-08-11', 14));
  expect(waits(project)).toEqual({ facts: [], owner: '', mine: false });
  expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({
    sent: 4,
    message: 'Đã gửi 4 thư.',
  });
});

it('Sending says how many letters wait for a confirmation', async () => {
  const project = await scheduled();
  addMember(project);
  project.clock.set(at('2023-08-11', 14));
  expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({
    sent: 3,
    message: 'Đã gửi 3 thư. 1 thư chờ xác nhận địa chỉ mới. Mở lại Xem và gửi bản tin.',
  });
  expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({
    sent: 0,
    message: '1 thư chờ xác nhận địa chỉ mới. Mở lại Xem và gửi bản tin.',
  });
});

describe('A digest that waits for approval where nobody runs the schedule', () => {
  it('is sent by the secretary, or by whom the setting names, and by nobody else', async () => {
    const project = await scheduled();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    callDoor(project, 'stopSchedule');
    project.clock.set(at('2023-08-11', 14));
    project.user = 'binh@example.com';
    const send = () => callDoor(project, 'sendDigest', { week: '2023-W32' });
    const only = 'Bản tin chờ duyệt, tài khoản này chỉ xem trước được.';
    expect(send()).toEqual({
      ok: false,
      message: `${only} Chưa có người duyệt: ghi địa chỉ ở mục “Người duyệt” trong Lịch gửi và cài đặt.`,
    });
    fill(project, 'Thành viên', [{ 'Chức vụ': 'Thư ký' }], 4);
    project.touch();
    expect(send()).toEqual({ ok: false, message: `${only} Người duyệt và gửi được: ${secretary}.` });
    set(project, 'Người duyệt', 'binh@example.com');
    expect(send()).toMatchObject({ ok: true, sent: 3 });
  });
});

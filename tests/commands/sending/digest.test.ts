import type { DigestAnswer, Failure, LetterAnswer } from '../../../src/answers';
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { keyIn, switchOn, webAddress, workOf } from '../../support/phone';
import {
  closingHour,
  columnOf,
  fill,
  newOffice,
  officeWith,
  overdueTask,
  secretary,
  tab,
} from '../../support/office';
import { at, scheduled, set } from '../../support/schedule';

const dialog = (project: Project) => callDoor(project, 'digestForDialog') as DigestAnswer;
const letter = (project: Project, email: string, week = '2023-W32') =>
  callDoor(project, 'letterForDialog', { week, email }) as LetterAnswer | Failure;

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

describe('The preview of the digest', () => {
  it('is none of a file that was not set up', async () => {
    expect(callDoor(await newOffice(), 'digestForDialog')).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa có tab “Nhiệm vụ”') as string,
    });
  });

  it('lists each letter with its reader, kind and subject, and says what will go out', async () => {
    const project = await copyOf(made);
    const seen = dialog(project);
    expect(seen).toMatchObject({
      ok: true,
      weekKey: '2023-W32',
      week: 'Tuần 32',
      toSend: 3,
      quota: 100,
      madeUp: '',
      forecast: '',
      refusal: '',
      blocking: [],
      leftOut: [],
      toConfirm: { facts: [], owner: '', mine: false },
    });
    expect(
      seen.letters.map(({ recipient, email, kind, stateText, willSend }) => [
        recipient,
        email,
        kind,
        stateText,
        willSend,
      ]),
    ).toEqual([
      ['Nguyễn Văn Sơn', 'son@example.com', 'Toàn cảnh', 'Chưa gửi', true],
      ['Trần Văn Bình', 'binh@example.com', 'Cá nhân', 'Chưa gửi', true],
      ['Lê Thị Mai', secretary, 'Cả hai', 'Chưa gửi', true],
    ]);
    expect(seen.letters[0]?.subject).toMatch(/^Tuần 32: /);
    expect(seen.firstBody?.email).toBe('son@example.com');
    expect(seen.firstBody?.html).toContain('<html');
    expect(seen.firstBody?.text).toContain('Nguyễn Văn Sơn');
    expect(project.mails).toEqual([]);
  });

  it('takes 13 round trips: 12 once a digest went out, 11 where all is sent, whoever runs the schedule', async () => {
    const project = await copyOf(made);
    const opening = () => {
      project.resetCounts();
      project.call('previewDigest');
      return project.roundTrips;
    };
    expect(opening()).toBe(13);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(opening()).toBe(11);
    project.clock.set(closingHour('2023-08-18'));
    expect(opening()).toBe(12);
    callDoor(project, 'takeOver');
    expect(opening()).toBe(12);
  });

  it('offers a second round to whoever was given duties after the letters went out, once', async () => {
    const project = await copyOf(made);
    expect(dialog(project).later).toEqual([]);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(dialog(project).later).toEqual([]);
    const later = { ...overdueTask, 'Người phụ trách': 'Trần Văn Bình', 'Tiêu chí': '' };
    fill(
      project,
      'Nhiệm vụ',
      [
        { ...later, Mã: 'NV-2', 'Nội dung nhiệm vụ': 'Khảo sát pa nô' },
        { ...later, Mã: 'NV-3', 'Trạng thái': 'Hoàn thành' },
      ],
      3,
    );
    project.touch();
    const { weekKey, later: people } = dialog(project);
    expect(people).toEqual([{ recipient: 'Trần Văn Bình', email: 'binh@example.com', duties: 1 }]);
    const sent = project.mails.length;
    callDoor(project, 'resendTo', { week: weekKey, email: 'binh@example.com' });
    expect(
      project.mails.slice(sent).map(({ to, htmlBody }) => [to, htmlBody?.includes('Khảo sát pa nô')]),
    ).toEqual([['binh@example.com', true]]);
    expect(dialog(project).later).toEqual([]);
  });

  it('offers that to nobody whose first letter is still to come', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 2 });
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    const later = { ...overdueTask, Mã: 'NV-2', 'Tiêu chí': '' };
    const named = (name: string) => fill(project, 'Nhiệm vụ', [{ ...later, 'Người phụ trách': name }], 3);
    named('Lê Thị Mai');
    project.touch();
    expect(dialog(project).letters.map(({ stateText }) => stateText)).toEqual([
      'Đã gửi',
      'Đã gửi',
      'Chờ gửi',
    ]);
    expect(dialog(project).later).toEqual([]);
    named('Trần Văn Bình');
    project.touch();
    expect(dialog(project).later.map(({ recipient }) => recipient)).toEqual(['Trần Văn Bình']);
  });

  it('counts for that the letters of the week alone', async () => {
    const project = await copyOf(made);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    project.clock.set(closingHour('2023-08-18'));
    callDoor(project, 'sendDigest', { week: '2023-W33' });
    fill(project, 'Nhiệm vụ', [{ ...overdueTask, Mã: 'NV-2', 'Tiêu chí': '' }], 3);
    project.touch();
    expect(dialog(project).later.map(({ recipient }) => recipient)).toEqual(['Trần Văn Bình']);
  });

  it('knows by its marks who had a letter, where somebody emptied the register', async () => {
    const project = await copyOf(made);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    tab(project, 'Sổ gửi').cells.forEach((_, row, cells) => row > 1 && cells.delete(row));
    project.touch();
    const { letters, toSend } = dialog(project);
    expect([toSend, letters.map(({ stateText }) => stateText)]).toEqual([0, Array(3).fill('Đã gửi')]);
  });

  it('begins with the secretary’s sentence, and its buttons lead where those of letters will', async () => {
    const project = await copyOf(made);
    switchOn(project);
    callDoor(project, 'sendDigest', { week: '2023-W32', note: 'Giao ban lúc 8 giờ.' });
    expect(dialog(project).firstBody?.text).toContain('Thư ký: Giao ban lúc 8 giờ.');
    expect(dialog(project).firstBody?.html).toContain(`${webAddress}?k=xem-truoc`);
  });

  it('says of each letter how it stands, with the moment where there is one', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 2 });
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    fill(project, 'Sổ gửi', [{ 'Tình trạng': 'Chưa rõ' }], 3);
    const seen = dialog(project);
    expect(
      seen.letters.map(({ state, stateText, at, willSend }) => [state, stateText, at, willSend]),
    ).toEqual([
      ['sent', 'Đã gửi', '14:00 11/08/2023', false],
      ['unclear', 'Chưa rõ', '14:00 11/08/2023', false],
      ['waiting', 'Chờ gửi', '', true],
    ]);
    expect([seen.toSend, seen.quota]).toEqual([1, 0]);
    expect(seen.forecast).toBe('Hạn mức gửi thư: 1 thư ngày mai; ai có việc gấp nhất nhận trước.');
  });

  it('will send nothing while numbers or register are not to be trusted, and says why', async () => {
    const project = await copyOf(made);
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.cells.get(1)?.set(columnOf(tasks, 'Hạn'), { value: 'Ngày gì đó' });
    const register = tab(project, 'Sổ gửi');
    register.cells.get(1)?.set(columnOf(register, 'Email'), { value: 'Hộp thư' });
    project.touch();
    const seen = dialog(project);
    expect(seen.blocking).toEqual([
      expect.stringContaining('Tab “Nhiệm vụ” thiếu cột “Hạn”'),
      expect.stringContaining('Tab “Sổ gửi” thiếu cột “Email”'),
    ]);
    expect([seen.toSend, seen.letters.map(({ willSend }) => willSend)]).toEqual([0, [false, false, false]]);
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Chưa gửi vì số liệu chưa đủ tin\. Tab “Nhiệm vụ” thiếu/) as string,
    });
  });

  it('has no letter to show where nobody takes one', async () => {
    const project = await copyOf(made);
    tab(project, 'Thành viên').cells.forEach((_, row, cells) => row > 1 && cells.delete(row));
    project.touch();
    expect(dialog(project)).toMatchObject({ letters: [], firstBody: null, toSend: 0 });
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toEqual({
      ok: false,
      message: 'Chưa có ai nhận bản tin. Điền cột “Email” và “Bản tin” trong tab “Thành viên”.',
    });
  });

  it('tells whoever may not send it who may', async () => {
    const project = await scheduled();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    project.clock.set(at('2023-08-11', 14));
    project.user = 'binh@example.com';
    expect(dialog(project).refusal).toBe(
      `Bản tin chờ duyệt, tài khoản này chỉ xem trước được. Người duyệt và gửi được: người chạy lịch (${secretary}).`,
    );
    project.user = secretary;
    expect(dialog(project).refusal).toBe('');
  });
});

describe('One letter of the preview', () => {
  it('is given as it would arrive, whatever the case of the address', async () => {
    const project = await copyOf(made);
    const answer = letter(project, ' BINH@example.com') as LetterAnswer;
    expect(answer).toMatchObject({ ok: true, body: { email: 'binh@example.com' } });
    expect(answer.body.text).toContain('Hoàn thiện hồ sơ an ninh');
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    const mail = project.mails.find(({ to }) => to === 'binh@example.com');
    expect([answer.body.html, answer.body.text]).toEqual([mail?.htmlBody, mail?.body]);
  });

  it('is refused for nobody’s address, for another week, and of a file that was not set up', async () => {
    const project = await copyOf(made);
    expect(letter(project, 'khach@example.com')).toEqual({
      ok: false,
      message: 'Tuần này không có thư nào cho khach@example.com.',
    });
    expect(letter(project, 'binh@example.com', '2023-W31')).toEqual({
      ok: false,
      message: 'Trang này mở từ tuần trước. Mở lại Xem và gửi bản tin.',
    });
    expect(letter(await newOffice(), 'binh@example.com')).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa có tab “Nhiệm vụ”') as string,
    });
  });

  it('bears the sentence that stands in the dialog, or else what was decided before', async () => {
    const project = await copyOf(made);
    switchOn(project);
    callDoor(project, 'sendDigest', { week: '2023-W32', note: 'Giao ban lúc 8 giờ.' });
    const bodyWith = (asked: object) =>
      callDoor(project, 'letterForDialog', {
        week: '2023-W32',
        email: 'binh@example.com',
        ...asked,
      }) as LetterAnswer;
    expect(bodyWith({}).body.text).toContain('Thư ký: Giao ban lúc 8 giờ.');
    const typed = bodyWith({ note: 'Mang theo báo cáo.' }).body;
    expect(typed.text).toContain('Thư ký: Mang theo báo cáo.');
    expect(typed.text).not.toContain('Giao ban');
    expect(typed.html).toContain(`${webAddress}?k=xem-truoc`);
    expect(bodyWith({ note: '' }).body.text).not.toContain('Thư ký:');
  });

  it('leads each reader of a shared mailbox to the page of whose task it is', async () => {
    const project = await copyOf(made);
    switchOn(project);
    const an = { 'Họ và tên': 'Đỗ Văn An', Email: 'binh@example.com', 'Bản tin': 'Cá nhân' };
    fill(project, 'Thành viên', [an], 5);
    fill(
      project,
      'Nhiệm vụ',
      [{ ...overdueTask, Mã: 'NV-2', 'Người phụ trách': 'Đỗ Văn An', 'Tiêu chí': '' }],
      3,
    );
    project.touch();
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    const { htmlBody = '' } = project.mails.find(({ to }) => to === 'binh@example.com')!;
    const whose = (code: string) =>
      workOf(project, keyIn(new RegExp(`\\?k=[^"]*t=${code}"`).exec(htmlBody)?.[0] ?? '')).person;
    expect([whose('NV-1'), whose('NV-2')]).toEqual(['Trần Văn Bình', 'Đỗ Văn An']);
  });

  it('leads to the cells of tasks and criteria', async () => {
    const project = await copyOf(made);
    const { body } = letter(project, 'son@example.com') as LetterAnswer;
    const at = (name: string, cell: string) => `gid=${tab(project, name).id}&amp;range=${cell}`;
    expect(body.html).toContain(at('Nhiệm vụ', 'B2'));
    expect(body.html).toContain(at('Tiêu chí', 'A3'));
  });

  it('leads to the cell of a condition where the committee has that tab', async () => {
    const project = await copyOf(made);
    const row = (values: string[]) => new Map(values.map((value, at) => [at + 1, { value }]));
    project.workbook.sheets.push({
      ...structuredClone(tab(project, 'Nội dung')),
      id: 88,
      name: 'Điều kiện',
      cells: new Map([
        [1, row(['Mã', 'Nội dung', 'Kết quả'])],
        [2, row(['ĐK1', 'Tờ trình', 'Chưa đạt'])],
      ]),
    });
    project.touch();
    const { body } = letter(project, 'son@example.com') as LetterAnswer;
    expect(body.html).toContain('gid=88&amp;range=A2');
  });
});

describe('A digest once sent', () => {
  const remembered = (project: Project) =>
    (JSON.parse(project.workbook.properties.get('schedule') ?? '{}') as { done?: object }).done;

  it('is remembered as done when nobody waits any more, for quota or for confirmation', async () => {
    const project = await scheduled();
    project.clock.set(at('2023-08-11', 14));
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Đỗ Văn An', Email: 'an@example.org', 'Bản tin': 'Toàn cảnh' }],
      5,
    );
    Object.assign(project, { dailyMailQuota: 2 });
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    // One letter waits for quota, one for confirmation.
    expect(remembered(project)).toMatchObject({ begun: '2023-W32', digest: '' });
    Object.assign(project, { dailyMailQuota: 100 });
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(remembered(project)).toMatchObject({ digest: '' });
    const confirms = [{ kind: 'address', value: 'an@example.org' }];
    expect(callDoor(project, 'sendDigest', { week: '2023-W32', confirms })).toMatchObject({ sent: 1 });
    expect(remembered(project)).toMatchObject({ begun: '2023-W32', digest: '2023-W32' });
  });

  it('leaves the dashboard compared with it where it was made up for, and closes its week', async () => {
    const project = await scheduled();
    project.clock.set(at('2023-08-14', 9));
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    const cells = JSON.stringify([...tab(project, 'Tổng quan').cells.values()].map((row) => [...row]));
    expect(cells).toContain('Tuần 33');
    expect(cells).toContain('so với tuần 32');
  });
});

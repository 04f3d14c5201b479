import type { DigestAnswer, Failure, LetterAnswer } from '../../../src/answers';
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, fill, newOffice, officeWith, overdueTask, secretary, tab } from '../../support/office';
import { at, scheduled, set } from '../../support/schedule';

const dialog = (project: Project) => callDoor(project, 'digestForDialog') as DigestAnswer;
const letter = (project: Project, email: string, week = '2023-W32') =>
  callDoor(project, 'letterForDialog', { week, email }) as LetterAnswer | Failure;

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

describe('The preview of the digest', () => {
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

  it('leads to the cells of tasks and criteria', async () => {
    const project = await copyOf(made);
    const { body } = letter(project, 'son@example.com') as LetterAnswer;
    const at = (name: string, cell: string) => `gid=${tab(project, name).id}&amp;range=${cell}`;
    expect(body.html).toContain(at('Nhiệm vụ', 'B2'));
    expect(body.html).toContain(at('Tiêu chí', 'A3'));
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

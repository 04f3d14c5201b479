import type { ChatAnswer, DoneAnswer, Failure } from '../../../src/answers';
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import {
  columnOf,
  fill,
  newOffice,
  officeWith,
  overdueTask,
  secretary,
  shown,
  tab,
} from '../../support/office';
import { at, set } from '../../support/schedule';

const week = '2023-W32';
const binh = 'binh@example.com';

const resend = (project: Project, asked: { week?: string; email?: string } = {}) =>
  callDoor(project, 'resendTo', { week, email: binh, ...asked }) as DoneAnswer | Failure;
const test = (project: Project) => callDoor(project, 'sendTest') as DoneAnswer | Failure;

/** What the register says of Trần Văn Bình, a row a letter. */
const ofBinh = (project: Project) =>
  shown(tab(project, 'Sổ gửi'))
    .filter(([, , , email]) => email === binh)
    .map(([, kind, , , state, , by, note]) => [kind, state, by, note]);

/** Google answers so instead of taking the next letters. */
function refusing(project: Project, said: string): void {
  project.mails.push = () => {
    throw new Error(said);
  };
}

let made: Project;
let sent: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
  sent = await officeWith([overdueTask]);
  callDoor(sent, 'sendDigest', { week });
});

/** A copy of the office whose digest is out; its mails are those that come now. */
const after = (): Promise<Project> => copyOf(sent);

describe('Gửi thử cho tôi', () => {
  it('sends one’s own letter, whatever the case of the address, with the committee’s sender and address for answers', async () => {
    const project = await copyOf(made);
    set(project, 'Người gửi bản tin', 'Văn phòng thị trấn');
    set(project, 'Địa chỉ nhận trả lời', 'vanphong@example.com');
    project.user = 'Binh@Example.com';
    expect(test(project)).toEqual({ ok: true, message: 'Đã gửi thử tới Binh@Example.com.' });
    expect(project.mails).toHaveLength(1);
    expect(project.mails[0]).toMatchObject({
      to: 'Binh@Example.com',
      name: 'Văn phòng thị trấn',
      replyTo: 'vanphong@example.com',
    });
    expect(project.mails[0]?.subject).toMatch(/^\[Thử\] Tuần 32/);
    expect(project.mails[0]?.htmlBody).toContain('Hoàn thiện hồ sơ an ninh');
  });

  it('says of a made-up letter that it is one, and why', async () => {
    const project = await copyOf(made);
    project.user = 'khach@example.com';
    expect(test(project)).toEqual({
      ok: true,
      message:
        'Đã gửi thử tới khach@example.com. Đó là thư mẫu, vì tuần này không có thư nào cho địa chỉ này.',
    });
    expect(project.mails[0]?.htmlBody).toContain('href="https://docs.google.com/spreadsheets/');
  });

  it('says what Google said where it did not go', async () => {
    const project = await copyOf(made);
    refusing(project, 'Invalid email: thuky');
    expect(test(project)).toEqual({
      ok: false,
      message: 'Chưa gửi thử được. Google báo: Invalid email: thuky',
    });
  });

  it('needs an account whose address is known, and a workbook that was set up', async () => {
    const project = await copyOf(made);
    project.takenBack.set(secretary, ['userinfo.email']);
    expect(test(project)).toEqual({
      ok: false,
      message: expect.stringContaining('Google không cho biết địa chỉ của tài khoản này.') as string,
    });
    expect(project.mails).toEqual([]);
    const empty = await newOffice();
    for (const door of ['sendTest', 'chatText'])
      expect(callDoor(empty, door)).toMatchObject({
        ok: false,
        message: expect.stringContaining('chưa có tab “Nhiệm vụ”') as string,
      });
    expect(resend(empty)).toMatchObject({ ok: false });
    expect(empty.mails).toEqual([]);
  });
});

describe('Gửi lại', () => {
  it('goes once more to that person alone, marked, from the committee’s sender, and is a row of its own', async () => {
    const project = await after();
    set(project, 'Người gửi bản tin', 'Văn phòng thị trấn');
    expect(resend(project, { email: ' BINH@example.com ' })).toEqual({
      ok: true,
      message: 'Đã gửi lại cho Trần Văn Bình.',
    });
    expect(project.mails.map(({ to, name }) => [to, name])).toEqual([[binh, 'Văn phòng thị trấn']]);
    expect(project.mails[0]?.subject).toMatch(/^\[Gửi lại\] Tuần 32/);
    expect(ofBinh(project)).toEqual([
      ['Cá nhân', 'Đã gửi', secretary, undefined],
      ['Cá nhân', 'Đã gửi', secretary, 'Gửi lại theo yêu cầu'],
    ]);
    expect(shown(tab(project, 'Sổ gửi')).at(-1)?.[5]).toBe('14:00 11/08/2023');
  });

  it.each([
    ['Invalid email: binh', 'Chưa gửi được', 'Google báo: Invalid email: binh', 'Invalid email: binh'],
    ['Service error: Mail', 'Chưa rõ', 'Google báo: Service error: Mail', 'Service error: Mail'],
    ['A protected cell', 'Chưa rõ', 'Google báo: A protected cell', 'A protected cell'],
    [
      'Service invoked too many times for one day: email.',
      'Chưa gửi được',
      'Tài khoản đã hết lượt gửi thư hôm nay.',
      'Tài khoản đã hết lượt gửi thư hôm nay.',
    ],
  ])('where Google says “%s” is told, and written down as “%s”', async (said, state, told, written) => {
    const project = await after();
    refusing(project, said);
    expect(resend(project)).toEqual({ ok: false, message: `Chưa gửi lại được. ${told}` });
    expect(ofBinh(project)[1]).toEqual(['Cá nhân', state, secretary, `Gửi lại theo yêu cầu. ${written}`]);
  });

  it('cut off behind the letter stands there as in doubt, so that nobody sends a third', async () => {
    const project = await after();
    const { push } = project.mails;
    let last = 0;
    project.betweenCalls = (call) => (last = call);
    project.mails.push = (...mails) => {
      project.stopAt = last + 1;
      return push.apply(project.mails, mails);
    };
    expect(() => resend(project)).toThrow();
    expect(project.mails).toHaveLength(1);
    expect(ofBinh(project)[1]).toEqual([
      'Cá nhân',
      'Chưa rõ',
      secretary,
      'Gửi lại theo yêu cầu. Lần gửi bị ngắt giữa chừng.',
    ]);
  });

  it('is refused for a letter that never went, for somebody who gets none, and from a page of another week', async () => {
    const project = await after();
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Đỗ Văn An', Email: 'an@example.com', 'Bản tin': 'Toàn cảnh' }],
      5,
    );
    expect(resend(project, { email: 'an@example.com' })).toEqual({
      ok: false,
      message: 'Đỗ Văn An chưa nhận lần nào. Bấm Gửi để gửi cho cả những người còn lại.',
    });
    expect(resend(project, { email: 'khach@example.com' })).toEqual({
      ok: false,
      message: 'Tuần này không có thư nào cho khach@example.com.',
    });
    expect(resend(project, { week: '2023-W31' })).toEqual({
      ok: false,
      message: 'Trang này mở từ tuần trước. Mở lại Xem và gửi bản tin.',
    });
    expect(project.mails).toEqual([]);
  });

  it('is refused where the register cannot be read', async () => {
    const project = await after();
    const register = tab(project, 'Sổ gửi');
    register.cells.get(1)?.set(columnOf(register, 'Email'), { value: 'Hộp thư' });
    expect(resend(project)).toEqual({
      ok: false,
      message: expect.stringMatching(/^Tab “Sổ gửi” thiếu cột “Email”/) as string,
    });
    expect(project.mails).toEqual([]);
  });

  it('waits for whoever runs the schedule to confirm the address', async () => {
    const project = await after();
    callDoor(project, 'takeOver');
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Đỗ Văn An', Email: 'an@example.com', 'Bản tin': 'Toàn cảnh' }],
      5,
    );
    project.clock.set(at('2023-08-11', 15));
    expect(resend(project, { email: 'an@example.com' })).toEqual({
      ok: false,
      message: 'Địa chỉ an@example.com chưa được xác nhận. Mở lại Xem và gửi bản tin để xác nhận.',
    });
    expect(resend(project)).toMatchObject({ ok: true });
  });
});

describe('The week for the group chat', () => {
  it('is plain text of what is to be done', async () => {
    const { ok, text } = callDoor(await copyOf(made), 'chatText') as ChatAnswer;
    expect(ok).toBe(true);
    expect(text).toContain('1/2 tiêu chí');
    expect(text).toContain('Hoàn thiện hồ sơ an ninh');
  });
});

describe('The week for one member’s chat', () => {
  it('names what they owe; who owes nothing, or is unknown, is said to', async () => {
    const project = await copyOf(made);
    const ask = (name: string, asked = week) =>
      callDoor(project, 'memberChat', { week: asked, name }) as ChatAnswer | Failure;
    expect(ask('Trần Văn Bình')).toMatchObject({
      ok: true,
      text: expect.stringContaining('Quá hạn (1)') as string,
    });
    expect(ask('Nguyễn Văn Sơn').ok).toBe(false);
    expect(ask('Không có ai')).toEqual({
      ok: false,
      message: expect.stringContaining('Không có ai') as string,
    });
    expect(ask('Trần Văn Bình', '2023-W31').ok).toBe(false);
  });
});

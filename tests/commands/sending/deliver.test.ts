import type { Failure, SendAnswer } from '../../../src/answers';
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import {
  closingHour,
  columnOf,
  fill,
  officeWith,
  overdueTask,
  secretary,
  shown,
  tab,
} from '../../support/office';
import { set } from '../../support/schedule';

type Sent = Omit<SendAnswer, 'ok'> & Omit<Failure, 'ok'> & { ok: boolean };

const send = (project: Project) => callDoor(project, 'sendDigest', { week: '2023-W32' }) as Sent;

/** The register without its header: who, how it stands, when, by whom, and the note. */
const register = (project: Project) =>
  shown(tab(project, 'Sổ gửi'))
    .slice(1)
    .map(([, , , email, state, at, by, note]) => [email, state, at, by, note]);

/** Google says this instead of taking a letter to that address. */
function refusing(project: Project, said: Record<string, string>): () => void {
  const { push } = project.mails;
  project.mails.push = (...mails) => {
    const refusal = said[mails[0]?.to ?? ''];
    if (refusal !== undefined) throw new Error(refusal);
    return push.apply(project.mails, mails);
  };
  return () => (project.mails.push = push);
}

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

describe('Each letter', () => {
  it('bears the sender’s name, and answers go to whoever sends it unless the settings name an address', async () => {
    const project = await copyOf(made);
    send(project);
    expect(project.mails.map(({ name, replyTo }) => [name, replyTo])).toEqual(
      Array(3).fill(['Thư ký Ban Chỉ đạo', undefined]),
    );
    const other = await copyOf(made);
    set(other, 'Người gửi bản tin', 'Văn phòng thị trấn');
    set(other, 'Địa chỉ nhận trả lời', 'vanphong@example.com');
    send(other);
    expect(other.mails.map(({ name, replyTo }) => [name, replyTo])).toEqual(
      Array(3).fill(['Văn phòng thị trấn', 'vanphong@example.com']),
    );
    const [first] = other.mails;
    expect(first?.htmlBody).toContain('<html');
    expect(first?.body).not.toContain('<');
  });

  it('is written down with the moment it went, and by whose account', async () => {
    const project = await copyOf(made);
    send(project);
    expect(register(project)).toEqual(
      ['son@example.com', 'binh@example.com', secretary].map((email) => [
        email,
        'Đã gửi',
        '14:00 11/08/2023',
        secretary,
        undefined,
      ]),
    );
  });
});

describe('A run that is cut off behind a letter', () => {
  it.each([1, 2, 3])('leaves that letter alone in doubt: number %i', async (number) => {
    const project = await copyOf(made);
    const { push } = project.mails;
    let last = 0;
    project.betweenCalls = (call) => (last = call);
    project.mails.push = (...mails) => {
      if (project.mails.length === number - 1) project.stopAt = last + 1;
      return push.apply(project.mails, mails);
    };
    expect(() => send(project)).toThrow();
    project.betweenCalls = null;
    project.mails.push = push;
    const doubtful = project.mails.at(-1)?.to;
    send(project);
    expect(register(project).flatMap(([email, state]) => (state === 'Chưa rõ' ? [email] : []))).toEqual([
      doubtful,
    ]);
    expect(project.mails).toHaveLength(3);
  });
});

describe('A day’s quota', () => {
  it('that is just enough sends all, and says nothing of it', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 3 });
    expect(send(project)).toMatchObject({ sent: 3, message: 'Đã gửi 3 thư.' });
  });

  it('one short of it serves the most pressing, and says when the last one goes', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 2 });
    expect(send(project)).toMatchObject({
      sent: 2,
      skipped: 0,
      failed: [],
      message:
        'Đã gửi 2 thư. 1 thư chờ gửi tiếp. Tài khoản đã hết lượt gửi thư hôm nay. Hạn mức gửi thư: 1 thư ngày mai; ai có việc gấp nhất nhận trước.',
    });
    expect(project.mails[0]?.to).toBe('binh@example.com');
    expect(send(project)).toMatchObject({
      sent: 0,
      skipped: 2,
      message:
        '1 thư chờ gửi tiếp. Tài khoản đã hết lượt gửi thư hôm nay. Hạn mức gửi thư: 1 thư ngày mai; ai có việc gấp nhất nhận trước.',
    });
  });

  it('is not asked for where everybody has theirs: without the right to send, a second click says so too', async () => {
    const project = await copyOf(made);
    send(project);
    project.takenBack.set(secretary, ['script.send_mail']);
    expect(send(project)).toMatchObject({
      ok: true,
      sent: 0,
      skipped: 3,
      message: 'Thư tuần này đã gửi hết.',
    });
  });
});

describe('A run', () => {
  it('that comes near its end sends no more, and asks for another click', async () => {
    const project = await copyOf(made);
    project.betweenCalls = () => {
      if (project.mails.length === 1) project.clock.set(closingHour('2023-08-11') + 271_000);
    };
    expect(send(project)).toMatchObject({
      sent: 1,
      failed: [],
      message: 'Đã gửi 1 thư. 2 thư chờ gửi tiếp. Lần chạy này đã hết giờ; bấm Gửi lần nữa.',
    });
    project.betweenCalls = null;
    expect(register(project).map(([, state]) => state)).toEqual(['Chờ gửi', 'Đã gửi', 'Chờ gửi']);
    expect(send(project)).toMatchObject({ sent: 2, skipped: 1, message: 'Đã gửi 2 thư.' });
  });

  it('that still has time goes on', async () => {
    const project = await copyOf(made);
    project.betweenCalls = () => {
      if (project.mails.length === 1) project.clock.set(closingHour('2023-08-11') + 200_000);
    };
    expect(send(project)).toMatchObject({ sent: 3, message: 'Đã gửi 3 thư.' });
  });

  it('that Google stops for the account says why, and leaves what it had not sent waiting', async () => {
    const project = await copyOf(made);
    const fix = refusing(project, {
      'son@example.com': 'Service invoked too many times for one day: email.',
    });
    expect(send(project)).toMatchObject({
      sent: 1,
      failed: [],
      message: 'Đã gửi 1 thư. 2 thư chờ gửi tiếp. Tài khoản đã hết lượt gửi thư hôm nay.',
    });
    expect(register(project).map(([email, state]) => [email, state])).toEqual([
      ['son@example.com', 'Chờ gửi'],
      ['binh@example.com', 'Đã gửi'],
      [secretary, 'Chờ gửi'],
    ]);
    fix();
    expect(send(project)).toMatchObject({ sent: 2, skipped: 1 });
  });
});

describe('A letter that Google does not take', () => {
  it('keeps back no other, is counted, and is written down with Google’s word', async () => {
    const project = await copyOf(made);
    refusing(project, {
      'binh@example.com': 'Invalid email: binh@example.com',
      [secretary]: 'Service error: Mail',
    });
    expect(send(project)).toMatchObject({
      sent: 1,
      failed: [
        { email: 'binh@example.com', message: 'Invalid email: binh@example.com' },
        { email: secretary, message: 'Service error: Mail' },
      ],
      message: 'Đã gửi 1 thư. 2 thư chưa rõ hoặc chưa gửi được; xem tab “Sổ gửi”.',
    });
    expect(register(project).map(([, state, , , note]) => [state, note])).toEqual([
      ['Đã gửi', undefined],
      ['Chưa gửi được', 'Invalid email: binh@example.com'],
      ['Chưa rõ', 'Service error: Mail'],
    ]);
  });

  it('is not counted among the sent when it is the only one', async () => {
    const project = await copyOf(made);
    refusing(project, {
      'son@example.com': 'Invalid email',
      'binh@example.com': 'Invalid email',
      [secretary]: 'Invalid email',
    });
    expect(send(project)).toMatchObject({
      sent: 0,
      message: '3 thư chưa rõ hoặc chưa gửi được; xem tab “Sổ gửi”.',
    });
  });
});

describe('The marks of letters', () => {
  it('of several days outlive an emptied register, each', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 2 });
    send(project);
    project.clock.set(closingHour('2023-08-12') + 3_600_000);
    expect(send(project)).toMatchObject({ sent: 1, skipped: 2 });
    tab(project, 'Sổ gửi').cells.forEach((_, row, cells) => row > 1 && cells.delete(row));
    expect(send(project)).toMatchObject({ sent: 0, skipped: 3 });
    expect(project.mails).toHaveLength(3);
  });
});

describe('The marks of many letters', () => {
  it('are spread over properties that hold them, and outlive an emptied register', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 1500 });
    const address = (i: number) => `nguoi${i}@${'van-phong-thi-tran-sao-mai.'.repeat(7)}example.com`;
    const many = 60;
    fill(
      project,
      'Thành viên',
      Array.from({ length: many }, (_, i) => ({
        'Họ và tên': `Người ${i}`,
        Email: address(i),
        'Bản tin': 'Toàn cảnh',
        'Phụ trách tiêu chí': '',
      })),
    );
    expect(send(project)).toMatchObject({ sent: many });
    const marks = [...project.workbook.properties].filter(([key]) => key.startsWith('sendJournal'));
    expect(marks.length).toBeGreaterThan(1);
    for (const [, value] of marks) expect(Buffer.byteLength(value)).toBeLessThan(9216);
    tab(project, 'Sổ gửi').cells.forEach((_, row, cells) => row > 1 && cells.delete(row));
    expect(send(project)).toMatchObject({ sent: 0, skipped: many });
    // Another one goes to whoever came since, and to nobody else.
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Người mới', Email: 'moi@example.com', 'Bản tin': 'Toàn cảnh' }],
      many + 2,
    );
    expect(send(project)).toMatchObject({ sent: 1, skipped: many });
    expect(project.mails).toHaveLength(many + 1);
    for (const [, value] of project.workbook.properties) expect(Buffer.byteLength(value)).toBeLessThan(9216);
  });
});

describe('A register that cannot be written', () => {
  it('loses no mark: renamed under every write, nobody gets a second letter', async () => {
    const project = await copyOf(made);
    let renamed = 0;
    project.betweenCalls = () => {
      const standing = project.workbook.sheets.find(({ name }) => name === 'Sổ gửi');
      if (standing !== undefined && project.mails.length > 0 && standing.cells.size > 1)
        standing.name = `Sổ gửi cũ ${(renamed += 1)}`;
    };
    expect(send(project)).toMatchObject({ sent: 3 });
    project.betweenCalls = null;
    expect(renamed).toBeGreaterThan(1);
    expect(send(project)).toMatchObject({ sent: 0, skipped: 3 });
    expect(project.mails).toHaveLength(3);
    const register = tab(project, 'Sổ gửi');
    const column = columnOf(register, 'Tình trạng') - 1;
    expect(
      shown(register)
        .slice(1)
        .map((row) => row[column]),
    ).toEqual(['Đã gửi', 'Đã gửi', 'Đã gửi']);
  });
});

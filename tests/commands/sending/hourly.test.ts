import type { SummariseAnswer } from '../../../src/answers';
import type { Project } from 'stand-in';
import { columnOf, fill, officeWith, overdueTask, secretary, shown, tab } from '../../support/office';
import {
  alerts,
  at,
  confirmAll,
  dashboard,
  ownTrigger,
  schedule,
  scheduled,
  set,
  subjects,
  tick,
} from '../../support/schedule';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';

let made: Project;
beforeAll(async () => {
  made = await scheduled();
});

/** A committee whose secretary switched the schedule on. */
const office = (): Promise<Project> => copyOf(made);

describe('The schedule', () => {
  it('sends the digest on Friday at 14 o’clock, once, whatever hours the clock strikes', async () => {
    const project = await office();
    for (const hour of [12, 13]) tick(project, at('2023-08-11', hour));
    const before = project.mails.length;
    for (const hour of [14, 15, 16, 40]) tick(project, at('2023-08-11', hour));
    const digests = project.mails.slice(before).map(({ to }) => to);
    expect(digests.sort()).toEqual(['binh@example.com', 'son@example.com', secretary].sort());
    expect(shown(tab(project, 'Lịch sử')).length).toBeGreaterThan(1);
  });

  it('makes up for a missed hour, and for a missed Friday', async () => {
    const project = await office();
    tick(project, at('2023-08-13', 9));
    expect(project.mails).toHaveLength(3);
  });

  it('costs three round trips where nothing is due, and unpacks nothing', async () => {
    const project = await office();
    for (const date of ['2023-08-08', '2023-08-09']) {
      project.resetCounts();
      tick(project, at(date, 9));
      expect(project.roundTrips).toBeLessThanOrEqual(3);
      expect(project.calls.get('Utilities.ungzip')).toBeUndefined();
    }
  });

  it('reminds on Thursday those who owe an update, and nobody else', async () => {
    const project = await office();
    tick(project, at('2023-08-10', 8));
    tick(project, at('2023-08-10', 9));
    expect(project.mails.map(({ to }) => to)).toEqual(['binh@example.com']);
    expect(shown(tab(project, 'Sổ gửi')).at(-1)?.slice(1, 5)).toEqual([
      'Nhắc cập nhật',
      'Trần Văn Bình',
      'binh@example.com',
      'Đã gửi',
    ]);
  });

  it('waits for the secretary where she approves: one preview, then her click', async () => {
    const project = await office();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    fill(project, 'Thành viên', [{ 'Chức vụ': 'Thư ký' }], 4);
    for (const hour of [14, 15, 16]) tick(project, at('2023-08-11', hour));
    expect(project.mails.map(({ to }) => to)).toEqual([secretary]);
    expect(subjects(project)[0]).toMatch(/^Chờ duyệt: bản tin tuần 32/);
    expect(schedule(project).waiting).toBe('Bản tin tuần 32 đang chờ duyệt.');
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(schedule(project).waiting).toBe('');
    tick(project, at('2023-08-11', 20));
    expect(project.mails).toHaveLength(4);
  });

  it('says of a digest nobody approved that it did not go out', async () => {
    const project = await office();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    tick(project, at('2023-08-11', 14));
    const before = project.mails.length;
    for (const hour of [7, 8, 32]) tick(project, at('2023-08-14', hour));
    expect(project.mails).toHaveLength(before);
    expect(schedule(project).waiting).toContain('đang chờ duyệt; gửi bù được đến hết thứ Ba 15/08/2023.');
    for (const hour of [7, 8]) tick(project, at('2023-08-16', hour));
    expect(project.mails.slice(before)).toHaveLength(1);
    // Nothing failed, so no moment of a failure is told.
    expect(project.mails.at(-1)?.body).not.toContain('Ghi nhận lúc');
    expect(schedule(project).waiting).toBe('Bản tin tuần 32 không được duyệt nên đã không gửi.');
    project.call('summariseNow');
    expect(shown(tab(project, 'Tổng quan')).flat()).toContain(
      '● Bản tin tuần 32 không được duyệt nên đã không gửi.',
    );
  });

  it('on a holiday sends the working day before', async () => {
    const project = await office();
    set(project, 'Ngày nghỉ', '11/08/2023');
    set(project, 'Nhắc cập nhật', 'Không');
    tick(project, at('2023-08-10', 13));
    expect(project.mails).toEqual([]);
    tick(project, at('2023-08-10', 14));
    expect(project.mails).toHaveLength(3);
  });
});

describe('One owner', () => {
  it('a trigger that is not the registered one does nothing, and goes away by itself', async () => {
    const project = await office();
    const registered = ownTrigger(project);
    project.triggers.push({ ...project.triggers[0]!, id: 'left-behind' });
    tick(project, at('2023-08-11', 14), 'left-behind');
    expect(project.mails).toEqual([]);
    expect(project.triggers.map(({ id }) => id)).toEqual([registered]);
  });

  it('taking over leaves one trigger that counts, and two installs make one digest', async () => {
    const project = await office();
    const first = ownTrigger(project);
    project.user = 'binh@example.com';
    expect(callDoor(project, 'takeOver')).toMatchObject({ owner: { email: 'binh@example.com' } });
    const second = ownTrigger(project);
    project.user = secretary;
    tick(project, at('2023-08-11', 14), first);
    expect(project.triggers.map(({ id }) => id)).toEqual([second]);
    project.user = 'binh@example.com';
    tick(project, at('2023-08-11', 14), second);
    expect(project.mails).toHaveLength(3);
  });

  it('stands on the dashboard as soon as the schedule changes hands or is stopped', async () => {
    const project = await office();
    expect(dashboard(project)).toContain(`Lịch gửi: chạy bằng tài khoản ${secretary}`);
    project.user = 'binh@example.com';
    callDoor(project, 'takeOver');
    expect(dashboard(project)).toContain('Lịch gửi: chạy bằng tài khoản binh@example.com');
    callDoor(project, 'stopSchedule');
    expect(dashboard(project)).toContain('Lịch gửi: chưa ai bật.');
  });

  it('who runs it, when it last ran and what comes next is told', async () => {
    const project = await office();
    tick(project, at('2023-08-07', 10));
    expect(schedule(project)).toMatchObject({
      owner: { email: secretary, isMe: true },
      lastRun: '10:00 07/08/2023',
      failure: null,
      next: [
        'Nhắc cập nhật tuần 32: thứ Năm 10/08/2023, 8 giờ.',
        'Bản tin tuần 32: thứ Sáu 11/08/2023, 14 giờ.',
      ],
    });
    callDoor(project, 'stopSchedule');
    expect(schedule(project)).toMatchObject({ owner: null, next: [] });
    tick(project, at('2023-08-11', 14), 'any');
    expect(project.mails).toEqual([]);
  });
});

describe('A schedule switched on after its hour', () => {
  it('says that the letters go out at once, until they are out', async () => {
    const project = await office();
    project.clock.set(at('2023-08-11', 15));
    expect(schedule(project)).toMatchObject({
      next: [
        'Bản tin tuần 32: trong vòng một giờ tới.',
        'Nhắc cập nhật tuần 33: thứ Năm 17/08/2023, 8 giờ.',
        'Bản tin tuần 33: thứ Sáu 18/08/2023, 14 giờ.',
      ],
    });
    tick(project, at('2023-08-11', 16));
    expect(project.mails).toHaveLength(3);
    expect(schedule(project)).toMatchObject({
      next: [expect.stringContaining('tuần 33'), expect.stringContaining('tuần 33')],
    });
  });
});

describe('What goes wrong', () => {
  it('is told to the owner once a day, shown until it is fixed, and made up for', async () => {
    const project = await office();
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.name = 'Nhiệm vụ cũ';
    for (const hour of [14, 15, 16]) tick(project, at('2023-08-11', hour));
    expect(project.mails.map(({ to }) => to)).toEqual([secretary]);
    expect(project.mails[0]?.body).toContain('Không tìm thấy tab “Nhiệm vụ”');
    expect(schedule(project).failure?.message).toContain('Không tìm thấy tab “Nhiệm vụ”');
    tick(project, at('2023-08-12', 9));
    expect(project.mails).toHaveLength(2);

    tasks.name = 'Nhiệm vụ';
    tick(project, at('2023-08-12', 10));
    expect(project.mails).toHaveLength(5);
    expect(schedule(project).failure).toBeNull();
  });

  it('stands on the dashboard at once, and goes from there once it is fixed', async () => {
    const project = await office();
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.name = 'Nhiệm vụ cũ';
    tick(project, at('2023-08-11', 14));
    expect(dashboard(project)).toContain('● Số liệu chưa đủ tin, nên bản tin chưa gửi. Không tìm thấy tab');
    expect(alerts(project)).toEqual([expect.stringContaining('Không tìm thấy tab “Nhiệm vụ”')]);
    tasks.name = 'Nhiệm vụ';
    tick(project, at('2023-08-11', 15));
    expect(dashboard(project)).not.toContain('Không tìm thấy tab');
    expect(alerts(project)).toEqual([]);
  });

  it('of several kinds is one mail a day', async () => {
    const project = await office();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    tick(project, at('2023-08-11', 14));
    set(project, 'Cách gửi bản tin', 'Tự động');
    set(project, 'Thứ gửi bản tin', 'Thứ Hai');
    tab(project, 'Thành viên').name = 'Thành viên cũ';
    const before = project.mails.length;
    for (const hour of [7, 14, 15, 16]) tick(project, at('2023-08-14', hour));
    expect(subjects(project).slice(before)).toEqual([expect.stringMatching(/^Lịch gửi:/)]);
    for (const hour of [7, 8]) tick(project, at('2023-08-15', hour));
    expect(project.mails.slice(before)).toHaveLength(2);
    expect(project.mails.at(-1)?.body).toContain('Không tìm thấy tab “Thành viên”');
  });

  it('a register somebody renamed sends nobody a second letter', async () => {
    const project = await office();
    tick(project, at('2023-08-11', 14));
    tab(project, 'Sổ gửi').name = 'Sổ gửi cũ';
    tick(project, at('2023-08-11', 15));
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(project.mails).toHaveLength(3);
    expect(
      shown(tab(project, 'Sổ gửi'))
        .slice(1)
        .map((row) => row[4]),
    ).toEqual(['Đã gửi', 'Đã gửi', 'Đã gửi']);
  });

  it('quota used up: the rest goes out when there is quota again', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 2 });
    project.clock.set(at('2023-08-07', 9));
    callDoor(project, 'takeOver');
    tick(project, at('2023-08-11', 14));
    // One of the two is kept for the word to the owner.
    expect(project.mails.map(({ to }) => to)).toEqual(['binh@example.com', secretary]);
    expect(project.mails[1]?.body).toContain('2 thư chờ gửi. Tài khoản đã hết lượt gửi thư hôm nay.');
    expect(schedule(project).failure?.message).toContain('đã hết lượt gửi');
    expect(dashboard(project)).toContain('đã hết lượt gửi thư hôm nay');
    for (const hour of [20, 39, 40, 41]) tick(project, at('2023-08-11', hour));
    const digests = project.mails.filter(({ subject }) => subject.startsWith('Tuần 32'));
    expect(digests.map(({ to }) => to).sort()).toEqual(
      ['binh@example.com', 'son@example.com', secretary].sort(),
    );
  });
});

describe('What waits for the owner’s click', () => {
  const newcomer = { 'Họ và tên': 'Đỗ Văn An', Email: 'an@example.com', 'Bản tin': 'Cá nhân' };
  const listed = (project: Project) =>
    subjects(project).filter((subject) => subject.includes('chờ xác nhận'));

  it.each(['Có', 'Không'])(
    'is listed on Thursday, once a week, whether people are reminded or not: %s',
    async (reminds) => {
      const project = await office();
      set(project, 'Nhắc cập nhật', reminds);
      fill(project, 'Thành viên', [newcomer], 5);
      for (const hour of [7, 8, 9, 10]) tick(project, at('2023-08-10', hour));
      expect(listed(project)).toEqual(['Lịch gửi: 1 mục mới chờ xác nhận']);
    },
  );

  it('is listed once, although the reminders of that hour wait for another day’s quota', async () => {
    const project = await office();
    fill(project, 'Thành viên', [newcomer], 5);
    Object.assign(project, { dailyMailQuota: 1 });
    tick(project, at('2023-08-10', 8));
    expect(subjects(project)).toEqual(listed(project));
    expect(schedule(project).failure?.message).toMatch(/^1 thư chờ gửi\. Tài khoản đã hết lượt/);
    Object.assign(project, { dailyMailQuota: 100 });
    for (const hour of [9, 10]) tick(project, at('2023-08-10', hour));
    expect(listed(project)).toHaveLength(1);
    expect(project.mails.filter(({ to }) => to === 'binh@example.com')).toHaveLength(1);
  });

  it('that came after Thursday is no mail of its own on the day of the digest', async () => {
    const project = await office();
    tick(project, at('2023-08-10', 8));
    fill(project, 'Thành viên', [newcomer], 5);
    tick(project, at('2023-08-11', 14));
    expect(listed(project)).toEqual([]);
    expect(project.mails.filter(({ subject }) => subject.startsWith('Tuần 32'))).toHaveLength(3);
  });

  it('keeps a reminder back until then, and no longer', async () => {
    const project = await office();
    fill(project, 'Thành viên', [{ Email: 'binh.moi@example.com' }], 3);
    project.touch();
    for (const hour of [8, 9]) tick(project, at('2023-08-10', hour));
    expect(project.mails.map(({ to }) => to)).toEqual([secretary]);
    confirmAll(project);
    for (const hour of [10, 11]) tick(project, at('2023-08-10', hour));
    expect(project.mails.slice(1).map(({ to }) => to)).toEqual(['binh.moi@example.com']);
  });
});

it('A week that is lost is told as soon as the account may write again, in an hour with nothing else to do', async () => {
  const project = await office();
  set(project, 'Nhắc cập nhật', 'Không');
  Object.assign(project, { dailyMailQuota: 0 });
  tick(project, at('2023-08-16', 9));
  expect(project.mails).toEqual([]);
  Object.assign(project, { dailyMailQuota: 100 });
  for (const hour of [10, 11]) tick(project, at('2023-08-16', hour));
  expect(project.mails.map(({ to, body }) => [to, body.includes('Bản tin tuần 32 đến hạn')])).toEqual([
    [secretary, true],
  ]);
});

describe('Lost consent', () => {
  const runAs = (project: Project, moment: number): void => {
    project.clock.set(moment);
    for (const trigger of [...project.triggers])
      try {
        project.fire(trigger);
      } catch {
        // Google tells the trigger's owner itself.
      }
  };

  it('of the whole script stops the clock, which is told everywhere until somebody takes over', async () => {
    const project = await office();
    set(project, 'Nhắc cập nhật', 'Không');
    runAs(project, at('2023-08-11', 12));
    project.takenBack.set(secretary, project.files.manifest.oauthScopes ?? []);
    project.user = 'binh@example.com';
    for (const hour of [13, 14]) runAs(project, at('2023-08-11', hour));
    expect(schedule(project).stopped).toBe('');
    for (const hour of [15, 16]) runAs(project, at('2023-08-11', hour));
    expect(project.mails).toEqual([]);

    const stopped = `Lịch gửi không chạy từ 12:00 11/08/2023: tài khoản ${secretary} có thể đã mất quyền.`;
    expect(schedule(project).stopped).toContain(stopped);
    expect(alerts(project)).toEqual([expect.stringContaining(stopped)]);
    project.call('summariseNow');
    expect(dashboard(project)).toContain(`● ${stopped}`);
    project.open();
    expect(project.toasts.at(-1)?.message).toContain(stopped);

    expect(callDoor(project, 'takeOver')).toMatchObject({
      stopped: '',
      owner: { email: 'binh@example.com' },
    });
    expect(dashboard(project)).not.toContain('Lịch gửi không chạy');
    runAs(project, at('2023-08-11', 17));
    expect(project.mails).toHaveLength(3);
    expect(alerts(project)).toEqual([]);
  });

  it('to send mail leaves every letter waiting and none in doubt, and is told in plain words', async () => {
    const project = await office();
    project.takenBack.set(secretary, ['script.send_mail']);
    for (const hour of [14, 15]) runAs(project, at('2023-08-11', hour));
    expect(project.mails).toEqual([]);
    expect(alerts(project)).toEqual([expect.stringMatching(/không còn đủ quyền.*bấm Bật lại lịch/)]);
    expect(dashboard(project)).toContain('không còn đủ quyền');
    project.takenBack.clear();
    runAs(project, at('2023-08-11', 16));
    expect(project.mails).toHaveLength(3);
    expect(schedule(project).failure).toBeNull();
  });

  it('in the middle of a run stops it: the letters that are left wait', async () => {
    const project = await office();
    project.betweenCalls = () => {
      if (project.mails.length === 1) project.mails.push = refuse;
    };
    const { push } = project.mails;
    const refuse = (): number => {
      throw new Error(
        'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ' +
          'https://www.googleapis.com/auth/script.send_mail',
      );
    };
    tick(project, at('2023-08-11', 14));
    expect(
      shown(tab(project, 'Sổ gửi'))
        .slice(1)
        .map((row) => row[4]),
    ).toEqual(['Chờ gửi', 'Đã gửi', 'Chờ gửi']);
    project.betweenCalls = null;
    project.mails.push = push;
    tick(project, at('2023-08-11', 15));
    expect(project.mails.map(({ to }) => to).sort()).toEqual(
      ['binh@example.com', 'son@example.com', secretary].sort(),
    );
  });
});

describe('Settings', () => {
  it('are written beside their label, wherever the row was moved to', async () => {
    const project = await office();
    const sheet = tab(project, 'Cài đặt');
    project.edit(sheet.id, { row: 79, column: 1, rows: 1, columns: 2 }, [['Của riêng tôi', 'giữ nguyên']]);
    set(project, 'Giờ gửi bản tin', '16');
    expect(shown(sheet)).toContainEqual(['Của riêng tôi', 'giữ nguyên']);
    const field = schedule(project).schedule.find(({ label }) => label === 'Giờ gửi bản tin');
    expect(field?.value).toBe('16');
    tick(project, at('2023-08-11', 14));
    expect(project.mails.filter(({ subject }) => subject.startsWith('Tuần'))).toEqual([]);
    tick(project, at('2023-08-11', 16));
    expect(project.mails.filter(({ subject }) => subject.startsWith('Tuần'))).toHaveLength(3);
  });

  it('that cannot be used are refused with the reason, and nothing is written', async () => {
    const project = await office();
    const before = shown(tab(project, 'Cài đặt'));
    for (const [setting, value] of [
      ['digestHour', '25'],
      ['digestWeekday', 'hôm nào cũng được'],
      ['holidays', '31/9/2023'],
      ['timeZone', 'Asia/Hanoi'],
      ['unknown', 'x'],
    ])
      expect(callDoor(project, 'saveSettings', { values: [{ setting, value }] })).toMatchObject({
        ok: false,
      });
    expect(shown(tab(project, 'Cài đặt'))).toEqual(before);
  });
});

describe('A time zone nobody knows', () => {
  it('typed into the tab is told, and letters go out by the hour of Vietnam', async () => {
    const project = await office();
    set(project, 'Nhắc cập nhật', 'Không');
    const sheet = tab(project, 'Cài đặt');
    const row = shown(sheet).findIndex(([name]) => name === 'Múi giờ') + 1;
    project.edit(sheet.id, { row, column: 2, rows: 1, columns: 1 }, [['Asia/Hanoi']]);
    tick(project, at('2023-08-11', 13));
    expect(project.mails).toEqual([]);
    tick(project, at('2023-08-11', 14));
    expect(project.mails).toHaveLength(3);
    const { summary } = project.call('summariseNow') as SummariseAnswer;
    expect(summary.problems).toEqual([
      expect.objectContaining({ sheet: 'Cài đặt', value: 'Asia/Hanoi' }) as object,
    ]);
  });
});

describe('On a holiday', () => {
  it.each([
    ['Bỏ qua tuần đó', 0],
    ['Vẫn gửi', 3],
  ])('the digest does as the committee says: %s', async (choice, letters) => {
    const project = await office();
    set(project, 'Nhắc cập nhật', 'Không');
    set(project, 'Ngày nghỉ', '11/08/2023');
    set(project, 'Khi ngày gửi là ngày nghỉ', choice);
    tick(project, at('2023-08-10', 20));
    expect(project.mails).toEqual([]);
    for (const hour of [14, 15, 40]) tick(project, at('2023-08-11', hour));
    expect(project.mails).toHaveLength(letters);
    tick(project, at('2023-08-14', 9));
    expect(project.mails).toHaveLength(letters);
    tick(project, at('2023-08-18', 14));
    expect(project.mails).toHaveLength(letters + 3);
  });
});

describe('One letter on purpose', () => {
  it('a test goes to oneself, is marked, and counts for nothing', async () => {
    const project = await office();
    expect(callDoor(project, 'sendTest')).toMatchObject({ ok: true });
    expect(project.mails.map(({ to, subject }) => [to, subject.slice(0, 5)])).toEqual([[secretary, '[Thử]']]);
    expect(shown(tab(project, 'Sổ gửi'))).toHaveLength(1);
  });

  it('a second letter goes to one person, is marked, and is written down', async () => {
    const project = await office();
    project.clock.set(at('2023-08-11', 14));
    const again = { week: '2023-W32', email: 'binh@example.com' };
    expect(callDoor(project, 'resendTo', again)).toMatchObject({ ok: false });
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(callDoor(project, 'resendTo', again)).toMatchObject({
      ok: true,
      message: 'Đã gửi lại cho Trần Văn Bình.',
    });
    expect(project.mails).toHaveLength(4);
    expect(project.mails.at(-1)).toMatchObject({ to: 'binh@example.com' });
    expect(subjects(project).at(-1)).toMatch(/^\[Gửi lại\]/);
    expect(shown(tab(project, 'Sổ gửi')).at(-1)?.[7]).toBe('Gửi lại theo yêu cầu');
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(project.mails).toHaveLength(4);
  });

  it('the week as plain text for the group chat is short and says the news', async () => {
    const project = await office();
    const { text } = callDoor(project, 'chatText') as { text: string };
    const { summary } = project.call('summariseNow') as SummariseAnswer;
    expect(text).toContain(`${summary.met}/${summary.total} tiêu chí`);
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(columnOf(tab(project, 'Nhiệm vụ'), 'Hạn')).toBe(9);
  });
});

describe('An hour', () => {
  it.each([
    ['without a word of its trigger', undefined],
    ['with nothing', null],
    ['with a text', 'x'],
    ['with another’s trigger', {}],
  ])('struck %s does nothing', async (_, event) => {
    const project = await office();
    project.clock.set(at('2023-08-11', 14));
    expect(() => project.call('hourly', event)).not.toThrow();
    expect(project.mails).toEqual([]);
    expect(project.triggers).toHaveLength(1);
    expect(schedule(project).lastRun).toBe('');
  });

  it('struck while somebody else holds the document is no failure: the next one does the work', async () => {
    const project = await office();
    project.heldLocks.add('document');
    tick(project, at('2023-08-11', 14));
    expect(project.mails).toEqual([]);
    expect(schedule(project)).toMatchObject({ failure: null, lastRun: '' });
    project.heldLocks.clear();
    tick(project, at('2023-08-11', 15));
    expect(project.mails).toHaveLength(3);
  });

  it('that fails as the one before keeps the moment of the first, and another failure has its own', async () => {
    const project = await office();
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.name = 'Nhiệm vụ cũ';
    for (const hour of [14, 15]) tick(project, at('2023-08-11', hour));
    expect(schedule(project)).toMatchObject({
      failure: { at: '14:00 11/08/2023' },
      lastRun: '15:00 11/08/2023',
    });
    tasks.name = 'Nhiệm vụ';
    tab(project, 'Thành viên').name = 'Thành viên cũ';
    tick(project, at('2023-08-11', 16));
    expect(schedule(project).failure).toMatchObject({
      at: '16:00 11/08/2023',
      message: expect.stringContaining('Không tìm thấy tab “Thành viên”') as string,
    });
    expect(dashboard(project)).toContain('Không tìm thấy tab “Thành viên”');
  });

  it('in which Google breaks off is told with its word, and the next one goes on', async () => {
    const project = await office();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    project.resetCounts();
    let broken = false;
    project.betweenCalls = () => {
      if (broken || !(project.calls.get('MailApp.getRemainingDailyQuota') ?? 0)) return;
      broken = true;
      throw new Error('Bảng đang bận.');
    };
    tick(project, at('2023-08-11', 14));
    project.betweenCalls = null;
    expect(schedule(project).failure?.message).toBe('Google báo: Bảng đang bận.');
    expect(project.mails.map(({ to, body }) => [to, body.includes('Google báo: Bảng đang bận.')])).toEqual([
      [secretary, true],
    ]);
    tick(project, at('2023-08-11', 15));
    expect(subjects(project).filter((subject) => subject.startsWith('Chờ duyệt'))).toHaveLength(1);
  });

  it('of a file that holds no week is told in the words that pages use', async () => {
    const project = await office();
    for (const name of ['Nhiệm vụ', 'Tiêu chí']) tab(project, name).name = `${name} cũ`;
    tick(project, at('2023-08-11', 14));
    expect(schedule(project).failure?.message).toContain(
      'Bảng này chưa có tab “Nhiệm vụ” và tab “Tiêu chí”.',
    );
  });

  it('in which nobody takes a letter is told as well', async () => {
    const project = await office();
    tab(project, 'Thành viên').cells.forEach((_, row, cells) => row > 1 && cells.delete(row));
    tick(project, at('2023-08-11', 14));
    expect(schedule(project).failure?.message).toBe(
      'Chưa có ai nhận bản tin. Điền cột “Email” và “Bản tin” trong tab “Thành viên”.',
    );
  });
});

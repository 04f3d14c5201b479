import type { DigestAnswer } from '../../../src/answers';
import type { Project } from 'stand-in';
import { copyOf } from '../../support/faults';
import { fill, officeWith, overdueTask, secretary, shown, tab } from '../../support/office';
import { isWhole } from '../../support/size';
import {
  alerts,
  at,
  confirmAll,
  dashboard,
  digestsTo,
  ownTrigger,
  schedule,
  scheduled,
  set,
  subjects,
  tick,
} from '../../support/schedule';
import { callDoor } from '../../support/doors';

const everybody = ['binh@example.com', 'son@example.com', secretary].sort();
const states = (office: Awaited<ReturnType<typeof scheduled>>) =>
  shown(tab(office, 'Sổ gửi'))
    .slice(1)
    .map((row) => row[4]);

describe('A digest that a person began and a run did not finish', () => {
  it('is gone on with in the next hour, in a committee that approves it', async () => {
    const project = await scheduled();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    tick(project, at('2023-08-11', 14));
    project.resetCounts();
    let sent = 0;
    project.betweenCalls = (call) => {
      if (digestsTo(project).length > sent && (sent += 1) === 1) project.stopAt = call + 1;
    };
    expect(() => callDoor(project, 'sendDigest', { week: '2023-W32' })).toThrow();
    project.betweenCalls = null;
    expect(digestsTo(project).length).toBeLessThan(3);
    expect(schedule(project).waiting).toBe('Bản tin tuần 32 đã duyệt, đang gửi tiếp.');
    tick(project, at('2023-08-11', 15));
    expect(states(project).filter((state) => state === 'Chưa rõ').length).toBeLessThanOrEqual(1);
    expect(states(project)).not.toContain('Chờ gửi');
    expect(new Set(digestsTo(project)).size).toBe(digestsTo(project).length);
    expect(schedule(project).waiting).toBe('');
    tick(project, at('2023-08-14', 8));
    expect(subjects(project).filter((subject) => subject.startsWith('Lịch gửi:'))).toEqual([]);
  });

  it('early in the week is gone on with, and Friday sends nobody a second one', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    const quota = project.dailyMailQuota;
    Object.assign(project, { dailyMailQuota: 1 });
    project.clock.set(at('2023-08-08', 9));
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 1 });
    Object.assign(project, { dailyMailQuota: quota });
    tick(project, at('2023-08-09', 10));
    expect(digestsTo(project)).toHaveLength(3);
    tick(project, at('2023-08-11', 14));
    expect(digestsTo(project).sort()).toEqual(everybody);
  });
});

describe('A digest that did not reach everybody before its week ended', () => {
  it('goes out to the others on Monday, under its own week: a quota too small on a Sunday', async () => {
    const project = await scheduled([overdueTask], { dailyMailQuota: 2 });
    set(project, 'Thứ gửi bản tin', 'Chủ nhật');
    set(project, 'Nhắc cập nhật', 'Không');
    for (const hour of [14, 20]) tick(project, at('2023-08-13', hour));
    expect(digestsTo(project)).toHaveLength(1);
    expect(project.mails.at(-1)?.body).toContain(
      '2 thư chờ gửi. Tài khoản đã hết lượt gửi thư hôm nay. Hạn mức gửi thư: 2 thư ngày mai; ai có việc gấp nhất nhận trước.',
    );
    tick(project, at('2023-08-14', 6));
    expect(dashboard(project)).toContain('Bản tin tuần 32: 1 thư đã gửi, 2 thư chờ gửi');
    // A day's quota ends at midnight in California, 14 o'clock in Vietnam.
    for (const hour of [7, 15, 32, 60]) tick(project, at('2023-08-14', hour));
    expect(digestsTo(project).sort()).toEqual(everybody);
    expect(states(project)).toEqual(['Đã gửi', 'Đã gửi', 'Đã gửi']);
    expect(alerts(project)).toEqual([]);
  });

  it('is told once, and shown until the next one is out: no quota on any of the days for making up', async () => {
    const project = await scheduled([overdueTask], { dailyMailQuota: 2 });
    set(project, 'Thứ gửi bản tin', 'Chủ nhật');
    set(project, 'Nhắc cập nhật', 'Không');
    for (const hour of [14, 20]) tick(project, at('2023-08-13', hour));
    expect(digestsTo(project)).toHaveLength(1);
    const before = project.mails.length;
    Object.assign(project, { dailyMailQuota: 0 });
    for (const hour of [8, 15, 32]) tick(project, at('2023-08-14', hour));
    Object.assign(project, { dailyMailQuota: 2 });
    for (const hour of [0, 1, 17, 40]) tick(project, at('2023-08-16', hour));
    const said = 'Bản tin tuần 32 chưa đến đủ người khi hết hạn gửi bù, nay không gửi nữa.';
    expect(project.mails.slice(before)).toHaveLength(1);
    expect(project.mails.at(-1)).toMatchObject({
      to: secretary,
      body: expect.stringContaining(said) as string,
    });
    expect(dashboard(project)).toContain(said);
    expect(alerts(project)).toEqual([expect.stringContaining(said)]);
    expect(schedule(project).waiting).toContain(said);
    expect(digestsTo(project)).toHaveLength(1);
    Object.assign(project, { dailyMailQuota: 100 });
    tick(project, at('2023-08-20', 14));
    expect(digestsTo(project)).toHaveLength(4);
    expect(alerts(project)).toEqual([]);
    expect(dashboard(project)).not.toContain(said);
  });

  it('because a tab was missing all the while is told as well', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    tab(project, 'Nhiệm vụ').name = 'Nhiệm vụ cũ';
    for (const hour of [14, 38, 62, 86, 110]) tick(project, at('2023-08-11', hour));
    tab(project, 'Nhiệm vụ cũ').name = 'Nhiệm vụ';
    tick(project, at('2023-08-16', 9));
    expect(digestsTo(project)).toEqual([]);
    expect(project.mails.at(-1)?.body).toContain('Bản tin tuần 32 đến hạn mà không gửi được');
    expect(alerts(project)).toHaveLength(1);
  });

  it('is not told of a week in which nothing was due', async () => {
    const project = await scheduled();
    set(project, 'Gửi bản tin hằng tuần', 'Không');
    set(project, 'Nhắc cập nhật', 'Không');
    for (const hour of [9, 100, 240, 241]) tick(project, at('2023-08-08', hour));
    expect(project.mails).toEqual([]);
    expect(alerts(project)).toEqual([]);
  });
});

describe('A Friday on which the clock did not run', () => {
  const madeUp =
    'Bản tin tuần 32 (07/08/2023 – 13/08/2023) gửi bù ngày 14/08/2023; số liệu tính đến lúc gửi.';

  it('is made up for on Monday morning: once, under its own week, and said in every letter', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    for (const hour of [0, 6]) tick(project, at('2023-08-14', hour));
    expect(project.mails).toEqual([]);
    for (const hour of [7, 8, 30]) tick(project, at('2023-08-14', hour));
    expect(digestsTo(project).sort()).toEqual(everybody);
    expect(subjects(project).every((subject) => subject.startsWith('Tuần 32'))).toBe(true);
    for (const { body } of project.mails) expect(body).toContain(madeUp);
    const register = shown(tab(project, 'Sổ gửi')).slice(1);
    expect(register.map(([week, , , , state]) => [week, state])).toEqual(
      everybody.map(() => ['2023-W32', 'Đã gửi']),
    );
    expect(alerts(project)).toEqual([]);
  });

  it('leaves the new week its own digest, which is compared with the week made up for', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    tick(project, at('2023-08-14', 7));
    expect(dashboard(project)).toContain('Tuần 33 (14/08/2023 – 20/08/2023)');
    expect(dashboard(project)).toContain('so với tuần 32 (chốt ngày 14/08/2023)');
    const before = project.mails.length;
    for (const hour of [14, 15]) tick(project, at('2023-08-18', hour));
    const fresh = project.mails.slice(before);
    expect(fresh.map(({ to }) => to).sort()).toEqual(everybody);
    expect(fresh.every(({ subject }) => subject.startsWith('Tuần 33'))).toBe(true);
    expect(fresh.every(({ body }) => !body.includes('gửi bù'))).toBe(true);
    const closed = shown(tab(project, 'Lịch sử')).slice(1);
    expect([...new Set(closed.map(([week]) => week))]).toEqual(['2023-W32', '2023-W33']);
    expect(new Set(closed.map((row) => `${row[0]} ${row[2]} ${row[3]}`)).size).toBe(closed.length);
  });

  it('is told once, and shown, when the clock runs again only after the days for making up', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    for (const hour of [0, 1, 9, 30]) tick(project, at('2023-08-16', hour));
    const said = 'Bản tin tuần 32 đến hạn mà không gửi được, nay không gửi nữa.';
    expect(project.mails.map(({ to }) => to)).toEqual([secretary]);
    expect(project.mails[0]?.body).toContain(said);
    expect(alerts(project)).toEqual([expect.stringContaining(said)]);
    expect(dashboard(project)).toContain(said);
    tick(project, at('2023-08-18', 14));
    expect(digestsTo(project)).toHaveLength(3);
    expect(alerts(project)).toEqual([]);
  });

  it('brings the secretary who approves a preview of that week on Monday, and her click sends it', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    for (const hour of [7, 8]) tick(project, at('2023-08-14', hour));
    expect(project.mails).toEqual([
      expect.objectContaining({
        subject: expect.stringMatching(/^Chờ duyệt: bản tin tuần 32/) as string,
        body: expect.stringContaining(madeUp) as string,
      }),
    ]);
    expect(schedule(project).waiting).toBe(
      'Bản tin tuần 32 đang chờ duyệt; gửi bù được đến hết thứ Ba 15/08/2023.',
    );
    const dialog = callDoor(project, 'digestForDialog') as DigestAnswer;
    expect(dialog).toMatchObject({ weekKey: '2023-W32', toSend: 3 });
    expect(callDoor(project, 'sendDigest', { week: dialog.weekKey })).toMatchObject({ ok: true, sent: 3 });
    for (const hour of [9, 30, 60]) tick(project, at('2023-08-14', hour));
    expect(digestsTo(project).sort()).toEqual(everybody);
    expect(callDoor(project, 'digestForDialog')).toMatchObject({ weekKey: '2023-W33' });
  });

  it('is told as not sent when this week’s digest is sent before it', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    project.clock.set(at('2023-08-14', 6));
    expect(callDoor(project, 'sendDigest', { week: '2023-W33' })).toMatchObject({ ok: true, sent: 3 });
    const said = 'Bản tin tuần 32 đến hạn mà không gửi được, nay không gửi nữa.';
    expect(dashboard(project)).toContain(said);
    for (const hour of [7, 8, 30]) tick(project, at('2023-08-14', hour));
    expect(project.mails.slice(3)).toEqual([
      expect.objectContaining({ to: secretary, body: expect.stringContaining(said) as string }),
    ]);
    expect(digestsTo(project).sort()).toEqual(everybody);
  });

  it('is not owed by a schedule that was switched on after it', async () => {
    const project = await officeWith([overdueTask]);
    set(project, 'Nhắc cập nhật', 'Không');
    project.clock.set(at('2023-08-14', 6));
    callDoor(project, 'takeOver');
    for (const hour of [7, 30, 60]) tick(project, at('2023-08-14', hour));
    expect(project.mails).toEqual([]);
    expect(alerts(project)).toEqual([]);
  });

  it('is still owed when another account takes over from the one that fell silent', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    project.user = 'binh@example.com';
    project.clock.set(at('2023-08-14', 9));
    callDoor(project, 'takeOver');
    expect(schedule(project).next[0]).toBe('Bản tin tuần 32 (gửi bù): trong vòng một giờ tới.');
    tick(project, at('2023-08-14', 10));
    expect(digestsTo(project)).toHaveLength(3);
  });
});

describe('What an earlier version remembered of its schedule', () => {
  const earlierState = (project: Project, fields: object): void => {
    const kept = JSON.parse(project.workbook.properties.get('schedule') ?? '{}') as object;
    // What has no value is not written.
    const state = {
      ...kept,
      version: undefined,
      owedFrom: undefined,
      unsent: undefined,
      unapproved: '',
      unfinished: '',
      ...fields,
    };
    project.workbook.properties.set('schedule', JSON.stringify(state));
  };

  it('is gone on with: a digest begun last week is owed, another is not', async () => {
    for (const [begun, letters] of [
      ['2023-W32', 3],
      ['2023-W31', 0],
    ] as const) {
      const project = await scheduled();
      set(project, 'Nhắc cập nhật', 'Không');
      earlierState(project, { done: { reminder: '', preview: '', due: begun, begun, digest: '' } });
      tick(project, at('2023-08-14', 9));
      expect(digestsTo(project)).toHaveLength(letters);
    }
  });

  it('as not sent is shown still, and not told again', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    earlierState(project, { done: { preview: '2023-W32' }, unapproved: '2023-W32' });
    tick(project, at('2023-08-16', 9));
    expect(project.mails).toEqual([]);
    expect(alerts(project)).toEqual(['Bản tin tuần 32 không được duyệt nên đã không gửi.']);
  });
});

const [quota, recipients] = isWhole('unfinished') ? [100, 150] : [8, 12];
/** Of two days from Friday 14 o'clock: a day's quota ends at midnight in California, 14 o'clock in Vietnam. */
const everyHour = Array.from({ length: 46 }, (_, i) => 14 + i);
const hours = isWhole('unfinished') ? everyHour : [14, 15, 20, 30, 37, 38, 39, 59];

describe(`A quota of ${quota} and ${recipients} recipients`, () => {
  it('takes two days, the most concerned first, nobody twice, and the next week begins anew', async () => {
    const project = await scheduled([overdueTask], { dailyMailQuota: quota });
    set(project, 'Nhắc cập nhật', 'Không');
    fill(
      project,
      'Thành viên',
      Array.from({ length: recipients - 3 }, (_, i) => ({
        'Họ và tên': `Người ${i}`,
        Email: `nguoi${i}@example.com`,
        'Bản tin': 'Toàn cảnh',
      })),
      5,
    );
    confirmAll(project);
    for (const hour of hours) tick(project, at('2023-08-11', hour));
    expect(digestsTo(project)[0]).toBe('binh@example.com');
    const told = project.mails.filter(({ subject }) => subject.startsWith('Lịch gửi:'));
    // The owner's own letter about it takes one of the quota.
    const left = recipients - quota + 1;
    expect(told[0]?.body).toContain(`${left} thư chờ gửi.`);
    expect(told[0]?.body).toContain(`Hạn mức gửi thư: ${left} thư ngày mai; ai có việc gấp nhất nhận trước.`);
    expect(digestsTo(project)).toHaveLength(recipients);
    expect(new Set(digestsTo(project)).size).toBe(recipients);
    expect(states(project).every((state) => state === 'Đã gửi')).toBe(true);
    tick(project, at('2023-08-14', 9));
    expect(alerts(project)).toEqual([]);
    for (const hour of hours) tick(project, at('2023-08-18', hour));
    expect(digestsTo(project)).toHaveLength(2 * recipients);
  });

  it('of an account that may send nothing at all: everything waits, it is shown, and nothing is lost', async () => {
    const project = await scheduled([overdueTask], { dailyMailQuota: 0 });
    for (const hour of [14, 15]) tick(project, at('2023-08-11', hour));
    expect(project.mails).toEqual([]);
    expect(states(project)).toEqual(['Chờ gửi', 'Chờ gửi', 'Chờ gửi']);
    expect(alerts(project)).toEqual([
      expect.stringContaining('3 thư chờ gửi. Tài khoản đã hết lượt gửi thư'),
    ]);
    expect(dashboard(project)).toContain('3 thư chờ gửi');
    Object.assign(project, { dailyMailQuota: 100 });
    tick(project, at('2023-08-11', 16));
    expect(digestsTo(project).sort()).toEqual(everybody);
  });
});

describe('While a run of the clock waits for its turn', () => {
  it.each([
    ['stopped', 'stopSchedule'],
    ['taken over', 'takeOver'],
  ])('the schedule may be %s: that run then sends nothing', async (_, command) => {
    const project = await scheduled();
    const uid = ownTrigger(project);
    project.clock.set(at('2023-08-11', 14));
    let done = false;
    project.betweenCalls = () => {
      if (done || !(project.calls.get('Properties.getProperties') ?? 0)) return;
      done = true;
      const hook = project.betweenCalls;
      project.betweenCalls = null;
      project.user = 'binh@example.com';
      callDoor(project, command);
      project.user = secretary;
      project.betweenCalls = hook;
    };
    project.resetCounts();
    project.call('hourly', { triggerUid: uid });
    expect(done).toBe(true);
    expect(project.mails).toEqual([]);
  });
});

it('The preview goes to a secretary who is still there', async () => {
  const project = await officeWith([overdueTask]);
  fill(project, 'Thành viên', [{ 'Chức vụ': 'Thư ký', 'Vai trò': 'Đã nghỉ' }, { 'Chức vụ': 'Thư ký' }], 2);
  project.clock.set(at('2023-08-07', 9));
  callDoor(project, 'takeOver');
  set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
  tick(project, at('2023-08-11', 14));
  expect(project.mails.map(({ to }) => to)).toEqual(['binh@example.com']);
});

describe('A copy of the sheet', () => {
  it.each([
    ['with what the document remembered', true],
    ['without', false],
  ])(
    '%s sends nothing by itself, and nobody a second letter of the week once it has an owner',
    async (_, keeps) => {
      const original = await scheduled();
      tick(original, at('2023-08-11', 14));
      // The script travels with the file; its triggers do not.
      const copy = await copyOf(original);
      copy.triggers.splice(0);
      if (!keeps) copy.workbook.properties.clear();
      tick(copy, at('2023-08-11', 15), ownTrigger(original));
      expect(copy.mails).toEqual([]);
      callDoor(copy, 'takeOver');
      for (const hour of [16, 17]) tick(copy, at('2023-08-11', hour));
      expect(copy.mails).toEqual([]);
      tick(original, at('2023-08-11', 18));
      expect(original.mails).toHaveLength(3);
    },
  );
});

it('A trigger that somebody removed is told from the third hour on, until the schedule is switched on again', async () => {
  const project = await scheduled();
  set(project, 'Nhắc cập nhật', 'Không');
  tick(project, at('2023-08-11', 10));
  project.triggers.splice(0);
  project.clock.set(at('2023-08-11', 12));
  expect(alerts(project)).toEqual([]);
  project.clock.set(at('2023-08-11', 13) + 60_000);
  expect(alerts(project)).toEqual([expect.stringContaining('Lịch gửi không chạy từ 10:00 11/08/2023')]);
  callDoor(project, 'takeOver');
  tick(project, at('2023-08-11', 14));
  expect(digestsTo(project).sort()).toEqual(everybody);
  expect(alerts(project)).toEqual([]);
});

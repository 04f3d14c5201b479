import type { Project } from 'stand-in';
import type { ScheduleAnswer } from '../../../src/answers';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, overdueTask, secretary, shown, tab } from '../../support/office';
import { at, confirmAll, schedule, scheduled, set, tick } from '../../support/schedule';
import { callDoor } from '../../support/doors';
import { settingRows } from '../../../src/workbook/settingRows';

let before: Project;
let on: Project;
beforeAll(async () => {
  before = await officeWith([overdueTask]);
  on = await scheduled();
});

const unreadable = 'Trang gửi yêu cầu không đọc được. Mở lại Lịch gửi và cài đặt.';
const quiet = { ok: true, lastRun: '', stopped: '', failure: null, quota: 100, waiting: '', me: secretary };
const withoutFields = ({ schedule: _, others: __, more: ___, ...rest }: ScheduleAnswer) => rest;

describe('The page “Lịch gửi và cài đặt”', () => {
  it('opens from the menu beside the sheet', async () => {
    const project = await copyOf(before);
    project.call('showSettings');
    expect(project.page).toMatchObject({ title: 'Lịch gửi và cài đặt', kind: 'sidebar' });
  });

  it('opens for an account that did not let the script send mail, and says so', async () => {
    const project = await copyOf(before);
    project.takenBack.set(secretary, ['script.send_mail']);
    expect(schedule(project)).toMatchObject({ ok: true, quota: null });
  });

  it('says that nobody runs the schedule, and shows each setting with what it holds or begins with', async () => {
    const project = await copyOf(before);
    const answer = schedule(project);
    expect(withoutFields(answer)).toEqual({
      ...quiet,
      owner: null,
      next: [],
      toConfirm: { facts: [], owner: '', mine: false },
    });
    expect(answer.schedule.map(({ label }) => label)).toContain('Giờ gửi bản tin');
    expect(answer.others.map(({ label }) => label)).toContain('Múi giờ');
    expect(answer.schedule[0]).toEqual({
      setting: 'digestOn',
      label: 'Gửi bản tin hằng tuần',
      explanation: 'Khi đã bật lịch, bản tin tự gửi đúng thứ và giờ dưới đây.',
      value: 'Có',
      choices: ['Có', 'Không'],
      isDayList: false,
    });
  });

  it('says who runs it since when, and what comes next', async () => {
    expect(withoutFields(schedule(await copyOf(on)))).toEqual({
      ...quiet,
      owner: { email: secretary, since: '09:00 07/08/2023', isMe: true },
      next: [
        'Nhắc cập nhật tuần 32: thứ Năm 10/08/2023, 8 giờ.',
        'Bản tin tuần 32: thứ Sáu 11/08/2023, 14 giờ.',
      ],
      toConfirm: { facts: [], owner: secretary, mine: false },
    });
  });

  it('says what goes out within the hour, and that last week’s digest is made up for', async () => {
    const project = await copyOf(on);
    project.clock.set(at('2023-08-14', 9));
    expect(schedule(project)).toMatchObject({
      next: expect.arrayContaining(['Bản tin tuần 32 (gửi bù): trong vòng một giờ tới.']) as string[],
    });
  });

  it('is as before once somebody stopped it, and leaves no trigger', async () => {
    const project = await copyOf(on);
    expect(withoutFields(callDoor(project, 'stopSchedule') as ScheduleAnswer)).toMatchObject({
      ...quiet,
      owner: null,
      next: [],
    });
    expect(project.triggers).toEqual([]);
  });

  it.each([
    ['a setting that is not one', [{ setting: 'hour', value: '1' }], unreadable],
    [
      'a value that cannot be read',
      [{ setting: 'digestHour', value: 'x' }],
      'Giờ gửi bản tin phải là số nguyên từ 0 đến 23.',
    ],
    ['anything else', 7, unreadable],
  ])('refuses %s, and writes nothing', async (_, values, message) => {
    const project = await copyOf(on);
    expect(callDoor(project, 'saveSettings', { values })).toEqual({ ok: false, message });
    expect(withoutFields(schedule(project))).toEqual(withoutFields(schedule(await copyOf(on))));
  });

  it('writes a value as it was typed, whatever the case of its label, and an empty one takes the beginning', async () => {
    const project = await copyOf(on);
    const sheet = tab(project, 'Cài đặt');
    const row = shown(sheet).findIndex(([name]) => name === 'Giờ gửi bản tin') + 1;
    sheet.cells.get(row)?.set(columnOf(sheet, 'Mục'), { value: 'giờ GỬI bản tin' });
    project.touch();
    const save = (value: string) =>
      (
        callDoor(project, 'saveSettings', { values: [{ setting: 'digestHour', value }] }) as ScheduleAnswer
      ).schedule.find(({ label }) => label === 'Giờ gửi bản tin')?.value;
    expect([save(' 15 '), save(''), save('9')]).toEqual(['15', '14', '9']);
  });
});

describe('Switching the schedule on', () => {
  it('needs an account whose address is known', async () => {
    const project = await copyOf(before);
    project.takenBack.set(secretary, ['userinfo.email']);
    expect(callDoor(project, 'takeOver')).toEqual({
      ok: false,
      message:
        'Google không cho biết địa chỉ của tài khoản này. Bấm một mục trong menu Tổng hợp tuần; khi Google hỏi quyền, đánh dấu ô xem địa chỉ email của bạn.',
    });
    expect(project.triggers).toEqual([]);
  });

  it('again renews its trigger, and forgets what went wrong before', async () => {
    const project = await copyOf(on);
    const [first] = project.triggers;
    tab(project, 'Nhiệm vụ').name = 'Nhiệm vụ cũ';
    tick(project, at('2023-08-11', 14));
    expect(schedule(project).failure).not.toBeNull();
    tab(project, 'Nhiệm vụ cũ').name = 'Nhiệm vụ';
    expect(callDoor(project, 'takeOver')).toMatchObject({
      owner: { email: secretary, since: '14:00 11/08/2023' },
      lastRun: '',
      failure: null,
      stopped: '',
    });
    expect(project.triggers).toHaveLength(1);
    expect(project.triggers[0]?.id).not.toBe(first?.id);
  });

  it('of one that fell silent is open to anybody, even where the digest waits for approval', async () => {
    const project = await copyOf(on);
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    project.user = 'binh@example.com';
    project.clock.set(at('2023-08-07', 10));
    const refused = {
      ok: false,
      message: `Bản tin chờ duyệt, tài khoản này chỉ xem trước được. Người duyệt và gửi được: người chạy lịch (${secretary}).`,
    };
    expect(callDoor(project, 'takeOver')).toEqual(refused);
    expect(callDoor(project, 'stopSchedule')).toEqual(refused);
    project.clock.set(at('2023-08-07', 12));
    expect(schedule(project).stopped).toContain('Lịch gửi không chạy từ 09:00 07/08/2023');
    expect(callDoor(project, 'stopSchedule')).toEqual(refused);
    expect(callDoor(project, 'takeOver')).toMatchObject({
      ok: true,
      owner: { email: 'binh@example.com', isMe: true },
    });
  });

  it('says to others that it is not theirs', async () => {
    const project = await copyOf(on);
    project.user = 'binh@example.com';
    expect(schedule(project)).toMatchObject({
      me: 'binh@example.com',
      owner: { email: secretary, isMe: false },
      toConfirm: { owner: secretary, mine: false },
    });
    expect(callDoor(project, 'confirmMails', { confirms: [] })).toEqual({
      ok: false,
      message: 'Chỉ tài khoản đang chạy lịch gửi mới xác nhận được.',
    });
    project.user = secretary.toUpperCase();
    expect(schedule(project)).toMatchObject({ owner: { isMe: true } });
  });
});

describe('What comes next', () => {
  it('is the preview where the secretary approves, without what is switched off', async () => {
    const project = await copyOf(on);
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    expect(schedule(project).next).toEqual([
      'Nhắc cập nhật tuần 32: thứ Năm 10/08/2023, 8 giờ.',
      'Bản xem trước tuần 32: thứ Sáu 11/08/2023, 14 giờ.',
    ]);
    set(project, 'Nhắc cập nhật', 'Không');
    expect(schedule(project).next).toEqual(['Bản xem trước tuần 32: thứ Sáu 11/08/2023, 14 giờ.']);
    set(project, 'Gửi bản tin hằng tuần', 'Không');
    expect(schedule(project).next).toEqual([]);
  });

  it('says of last week’s digest when it is made up for', async () => {
    const project = await copyOf(on);
    project.clock.set(at('2023-08-14', 6));
    expect(schedule(project).next[0]).toBe('Bản tin tuần 32 (gửi bù): thứ Hai 14/08/2023, 7 giờ.');
  });
});

describe('A list that one day’s quota does not hold', () => {
  let many: Project;
  beforeAll(async () => {
    many = await copyOf(on);
    const members = Array.from({ length: 147 }, (_, i) => ({
      'Họ và tên': `Thành viên ${i + 1}`,
      Email: `thanhvien${i + 1}@example.com`,
      'Bản tin': 'Toàn cảnh',
    }));
    fill(many, 'Thành viên', members, 5);
    many.touch();
    confirmAll(many);
  });
  const plan = [
    'Nhắc cập nhật tuần 32: thứ Năm 10/08/2023, 8 giờ.',
    'Bản tin tuần 32: thứ Sáu 11/08/2023, 14 giờ.',
  ];

  it('is said behind what comes next, of the days of the digest, to whoever runs the schedule', async () => {
    const project = await copyOf(many);
    expect(schedule(project).next).toEqual([
      ...plan,
      'Bản tin có 150 địa chỉ nhận. Hạn mức gửi thư: 99 thư thứ Sáu 11/08/2023, 51 thư thứ Bảy 12/08/2023; ai có việc gấp nhất nhận trước.',
    ]);
    Object.assign(project, { dailyMailQuota: 150 });
    expect(schedule(project).next).toEqual(plan);
  });

  it('is not said to anybody else, nor where Google does not tell the quota', async () => {
    const project = await copyOf(many);
    project.takenBack.set(secretary, ['script.send_mail']);
    expect(schedule(project).next).toEqual(plan);
    project.user = 'binh@example.com';
    expect(schedule(project).next).toEqual(plan);
  });

  it('is not said where no digest is to come', async () => {
    const project = await copyOf(many);
    set(project, 'Gửi bản tin hằng tuần', 'Không');
    expect(schedule(project).next).toEqual(plan.slice(0, 1));
  });
});

it('Each setting has one place: with the schedule, among the others, or among those for whoever asks', async () => {
  const { schedule: ours, others, more } = schedule(await copyOf(on));
  const listed = [ours, others, more].map((fields) => fields.map(({ setting }) => setting));
  expect(listed.flat().sort()).toEqual(settingRows.map(({ setting }) => setting).sort());
  expect(listed[2]?.sort()).toEqual(
    settingRows.flatMap(({ setting, onDemand }) => (onDemand ? [setting] : [])).sort(),
  );
});

describe('What waits', () => {
  it('is said while the digest is approved and not all out, and not of one that goes by itself', async () => {
    const project = await copyOf(on);
    Object.assign(project, { dailyMailQuota: 1 });
    project.clock.set(at('2023-08-11', 15));
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(schedule(project).waiting).toBe('');
    const approved = await copyOf(on);
    set(approved, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    Object.assign(approved, { dailyMailQuota: 2 });
    tick(approved, at('2023-08-11', 14));
    expect(schedule(approved).waiting).toBe('Bản tin tuần 32 đang chờ duyệt.');
    callDoor(approved, 'sendDigest', { week: '2023-W32' });
    expect(schedule(approved).waiting).toBe('Bản tin tuần 32 đã duyệt, đang gửi tiếp.');
    approved.clock.set(at('2023-08-14', 6));
    expect(schedule(approved).waiting).toBe(
      'Bản tin tuần 32 đã duyệt, đang gửi tiếp; gửi bù được đến hết thứ Ba 15/08/2023.',
    );
    Object.assign(approved, { dailyMailQuota: 100 });
    tick(approved, at('2023-08-14', 15));
    expect(schedule(approved).waiting).toBe('');
  });

  it('stands behind what will not go out any more', async () => {
    const project = await copyOf(on);
    set(project, 'Nhắc cập nhật', 'Không');
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    tick(project, at('2023-08-11', 14));
    tick(project, at('2023-08-18', 14));
    expect(schedule(project).waiting).toBe(
      'Bản tin tuần 32 không được duyệt nên đã không gửi. Bản tin tuần 33 đang chờ duyệt.',
    );
  });
});

it('A list of days is chosen from a calendar, other settings are not', async () => {
  const { schedule: ours, others } = schedule(await copyOf(on));
  expect([...ours, ...others].filter(({ isDayList }) => isDayList).map(({ label }) => label)).toEqual([
    'Ngày nghỉ',
    'Ngày làm bù',
  ]);
});

import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, secretary, tab } from '../../support/office';
import { alerts, at, confirmAll, schedule, scheduled, set, subjects, tick } from '../../support/schedule';

const friday = at('2023-08-11', 14);
const son = 'son@example.com';
const binh = 'binh@example.com';

let approving: Project;
let automatic: Project;
beforeAll(async () => {
  automatic = await scheduled();
  approving = await scheduled();
  set(approving, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
  set(approving, 'Nhắc cập nhật', 'Không');
});

/** A committee whose digest waits for approval, with a day's quota of its own. */
async function waiting(quota = 100): Promise<Project> {
  const project = await copyOf(approving);
  Object.assign(project, { dailyMailQuota: quota });
  return project;
}

const previews = (project: Project) =>
  project.mails.filter(({ subject }) => subject.startsWith('Chờ duyệt')).map(({ to }) => to);

describe('The preview', () => {
  it('goes to whoever runs the schedule where nobody is named', async () => {
    const project = await waiting();
    tick(project, friday);
    expect(previews(project)).toEqual([secretary]);
    const [mail] = project.mails;
    expect(mail).toMatchObject({ name: 'Thư ký Ban Chỉ đạo' });
    expect(mail?.replyTo).toBeUndefined();
    expect(mail?.body).toContain('BẢN TIN TUẦN 32 CHỜ DUYỆT: 3 THƯ');
    expect(mail?.body).not.toContain('Hạn mức gửi thư');
    expect(mail?.body).not.toContain('Chờ người chạy lịch xác nhận');
  });

  it('goes to all who are named; one whom it reaches is enough', async () => {
    const project = await waiting();
    set(project, 'Người duyệt', `${son}, ${binh}`);
    tick(project, friday);
    expect(previews(project)).toEqual([son, binh]);

    const short = await waiting(1);
    set(short, 'Người duyệt', `${son}, ${binh}`);
    for (const hour of [14, 15]) tick(short, at('2023-08-11', hour));
    expect(previews(short)).toEqual([son]);
    expect(schedule(short)).toMatchObject({
      failure: null,
      waiting: 'Bản tin tuần 32 đang chờ duyệt.',
    });

    const second = await waiting();
    set(second, 'Người duyệt', `${son}, ${binh}`);
    const { push } = second.mails;
    second.mails.push = (...mails) => {
      if (mails[0]?.to === son) throw new Error('Invalid email: son');
      return push.apply(second.mails, mails);
    };
    tick(second, friday);
    expect(previews(second)).toEqual([binh]);
    expect(schedule(second).failure).toBeNull();
  });

  it('tells how a quota too small spreads the letters, the previews counted', async () => {
    const project = await waiting(3);
    tick(project, friday);
    expect(project.mails[0]?.body).toContain(
      'Hạn mức gửi thư: 1 thư hôm nay, 2 thư ngày mai; ai có việc gấp nhất nhận trước.',
    );
    const enough = await waiting(4);
    tick(enough, friday);
    expect(previews(enough)).toEqual([secretary]);
    expect(enough.mails[0]?.body).not.toContain('Hạn mức gửi thư');
  });

  it('that reaches nobody is told, and tried again', async () => {
    const project = await waiting(0);
    tick(project, friday);
    expect(schedule(project).failure?.message).toBe(
      'Không gửi được thư báo. Tài khoản đã hết lượt gửi thư hôm nay.',
    );
    expect(project.mails).toEqual([]);
    Object.assign(project, { dailyMailQuota: 100 });
    tick(project, at('2023-08-11', 15));
    expect(previews(project)).toEqual([secretary]);
    expect(schedule(project).failure).toBeNull();
  });

  it('that Google does not take is told with its word', async () => {
    const project = await waiting();
    const { push } = project.mails;
    project.mails.push = () => {
      throw new Error('Service error: Mail');
    };
    tick(project, friday);
    expect(schedule(project).failure?.message).toBe(
      'Không gửi được thư báo. Google báo: Service error: Mail',
    );
    expect(schedule(project).waiting).toBe('');
    project.mails.push = push;
    tick(project, at('2023-08-11', 15));
    expect(previews(project)).toEqual([secretary]);
  });

  it('needs an address: where Google gives none and nobody is named, that is told', async () => {
    const project = await waiting();
    project.takenBack.set(secretary, ['userinfo.email']);
    tick(project, friday);
    expect(previews(project)).toEqual([]);
    expect(alerts(project).join()).toContain('Không biết gửi thư báo cho ai.');
  });

  it('lists what waits for the owner of the schedule', async () => {
    const project = await waiting();
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Đỗ Văn An', Email: 'an@example.com', 'Bản tin': 'Toàn cảnh' }],
      5,
    );
    tick(project, friday);
    expect(project.mails[0]?.body).toContain('địa chỉ mới an@example.com');
  });
});

describe('The list of what waits for confirmation', () => {
  const listed = (project: Project) =>
    project.mails.filter(({ subject }) => subject.includes('chờ xác nhận')).map(({ to }) => to);
  const newcomer = { 'Họ và tên': 'Đỗ Văn An', Email: 'an@example.com', 'Bản tin': 'Toàn cảnh' };

  it('goes to the owner and to the secretary, each once however the address is written', async () => {
    const project = await copyOf(automatic);
    fill(project, 'Thành viên', [{ 'Chức vụ': 'Thư ký' }, { 'Chức vụ': 'Phó thư ký' }, newcomer], 3);
    fill(project, 'Thành viên', [{ 'Chức vụ': 'Thư ký', Email: secretary.toUpperCase() }], 4);
    fill(project, 'Thành viên', [newcomer], 5);
    tick(project, at('2023-08-10', 8));
    expect(listed(project)).toEqual([secretary, binh]);
    const [mail] = project.mails;
    expect(mail).toMatchObject({ name: 'Thư ký Ban Chỉ đạo' });
    expect(mail?.body).toContain('Địa chỉ mới an@example.com.');
    expect(mail?.body).toContain(`Người chạy lịch (${secretary})`);
    expect(mail?.htmlBody).toContain('href="https://');
    tick(project, at('2023-08-10', 9));
    expect(listed(project)).toHaveLength(2);
  });

  it('goes to no secretary whose address waits itself, and comes once a week', async () => {
    const project = await copyOf(automatic);
    fill(project, 'Thành viên', [{ ...newcomer, 'Chức vụ': 'Thư ký' }], 5);
    for (const hour of [8, 9]) tick(project, at('2023-08-10', hour));
    expect(listed(project)).toEqual([secretary]);
    tick(project, at('2023-08-17', 8));
    expect(listed(project)).toEqual([secretary, secretary]);
  });

  it('comes on its day where nobody is reminded, once', async () => {
    const project = await copyOf(automatic);
    set(project, 'Nhắc cập nhật', 'Không');
    fill(project, 'Thành viên', [newcomer], 5);
    tick(project, at('2023-08-10', 7));
    expect(listed(project)).toEqual([]);
    for (const hour of [8, 9]) tick(project, at('2023-08-10', hour));
    expect(listed(project)).toEqual([secretary]);
    expect(project.mails).toHaveLength(1);
    tick(project, at('2023-08-17', 8));
    expect(listed(project)).toEqual([secretary, secretary]);
  });

  it('is looked for once where nobody is reminded and nothing waits, and the other hours stay idle', async () => {
    const project = await copyOf(automatic);
    set(project, 'Nhắc cập nhật', 'Không');
    tick(project, at('2023-08-10', 8));
    for (const hour of [9, 10]) {
      project.resetCounts();
      tick(project, at('2023-08-10', hour));
      expect(project.roundTrips).toBeLessThanOrEqual(3);
    }
    expect(project.mails).toEqual([]);
  });

  it('does not come where nothing waits', async () => {
    const project = await copyOf(automatic);
    tick(project, at('2023-08-10', 8));
    expect(listed(project)).toEqual([]);
  });

  it('comes an hour later where it is new by then and not all are reminded yet', async () => {
    const project = await copyOf(automatic);
    Object.assign(project, { dailyMailQuota: 0 });
    tick(project, at('2023-08-10', 8));
    fill(project, 'Thành viên', [newcomer], 5);
    Object.assign(project, { dailyMailQuota: 100 });
    tick(project, at('2023-08-10', 9));
    expect(listed(project)).toEqual([secretary]);
  });

  it('takes of the quota what there is, the owner first', async () => {
    const project = await copyOf(automatic);
    Object.assign(project, { dailyMailQuota: 1 });
    fill(project, 'Thành viên', [{ 'Chức vụ': 'Thư ký' }], 3);
    fill(project, 'Thành viên', [newcomer], 5);
    tick(project, at('2023-08-10', 8));
    expect(project.mails.map(({ to }) => to)).toEqual([secretary]);
    expect(subjects(project)[0]).toBe('Lịch gửi: 2 mục mới chờ xác nhận');
  });
});

describe('A list too long for a day’s quota, where the schedule sends by itself', () => {
  let many: Project;
  beforeAll(async () => {
    many = await copyOf(automatic);
    const members = Array.from({ length: 147 }, (_, i) => ({
      'Họ và tên': `Thành viên ${i + 1}`,
      Email: `thanhvien${i + 1}@example.com`,
      'Bản tin': i < 127 ? 'Toàn cảnh' : 'Cá nhân',
    }));
    fill(many, 'Thành viên', members, 5);
    many.touch();
    confirmAll(many);
  });
  const withQuota = async (quota: number) =>
    Object.assign(await copyOf(many), { dailyMailQuota: quota }) as Project;
  const told = 'Lịch gửi: Bản tin phải gửi trong nhiều ngày';

  it.each(['Có', 'Không'])(
    'is told on Thursday, before a letter went out; reminders: %s',
    async (reminds) => {
      const project = await withQuota(100);
      set(project, 'Nhắc cập nhật', reminds);
      for (const hour of [8, 9]) tick(project, at('2023-08-10', hour));
      const notices = project.mails.filter(({ subject }) => subject === told);
      expect(notices.map(({ to }) => to)).toEqual([secretary]);
      expect(notices[0]?.body).toContain(
        'Hạn mức gửi thư: 99 thư ngày mai, 31 thư thứ Bảy 12/08/2023; ai có việc gấp nhất nhận trước.',
      );
      expect(notices[0]?.body).not.toContain('xác nhận');
    },
  );

  it('is told in one mail with what waits for confirmation', async () => {
    const project = await withQuota(100);
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Đỗ Văn An', Email: 'an@example.com', 'Bản tin': 'Toàn cảnh' }],
      152,
    );
    tick(project, at('2023-08-10', 8));
    const notices = project.mails.filter(({ subject }) => subject.startsWith('Lịch gửi'));
    expect(notices.map(({ subject }) => subject)).toEqual([
      'Lịch gửi: 1 mục mới chờ xác nhận; bản tin phải gửi trong nhiều ngày',
    ]);
    expect(notices[0]?.body).toContain('Địa chỉ mới an@example.com.');
    expect(notices[0]?.body).toContain('Hạn mức gửi thư: 99 thư ngày mai');
  });

  it('is told of the next digest where a holiday takes this week’s away', async () => {
    const project = await withQuota(100);
    set(project, 'Ngày nghỉ', '11/08/2023');
    set(project, 'Khi ngày gửi là ngày nghỉ', 'Bỏ qua tuần đó');
    tick(project, at('2023-08-10', 8));
    expect(project.mails.find(({ subject }) => subject === told)?.body).toContain(
      'Hạn mức gửi thư: 99 thư thứ Sáu 18/08/2023, 31 thư thứ Bảy 19/08/2023; ai có việc gấp nhất nhận trước.',
    );
  });

  it('is no news where the quota is enough for the letters there are', async () => {
    const project = await withQuota(130);
    tick(project, at('2023-08-10', 8));
    expect(subjects(project).filter((subject) => subject.startsWith('Lịch gửi'))).toEqual([]);
  });

  it('stands in the settings of whoever runs the schedule', async () => {
    const project = await withQuota(100);
    project.clock.set(at('2023-08-09', 8));
    const said =
      'Bản tin có 150 địa chỉ nhận. Hạn mức gửi thư: 99 thư thứ Sáu 11/08/2023, 51 thư thứ Bảy 12/08/2023; ai có việc gấp nhất nhận trước.';
    expect(schedule(project).next).toContain(said);
    project.user = binh;
    expect(schedule(project).next.join()).not.toContain('Hạn mức');
    const enough = await withQuota(150);
    expect(schedule(enough).next.join()).not.toContain('Hạn mức');
  });
});

describe('The word to the owner that something went wrong', () => {
  it('waits for a day with quota, and is not lost', async () => {
    const project = await copyOf(automatic);
    Object.assign(project, { dailyMailQuota: 0 });
    tab(project, 'Nhiệm vụ').name = 'Nhiệm vụ cũ';
    tick(project, friday);
    expect(project.mails).toEqual([]);
    Object.assign(project, { dailyMailQuota: 1 });
    tick(project, at('2023-08-11', 15));
    expect(project.mails.map(({ to, name }) => [to, name])).toEqual([[secretary, 'Thư ký Ban Chỉ đạo']]);
    expect(project.mails[0]?.body).toContain('Không tìm thấy tab “Nhiệm vụ”');
    expect(project.mails[0]?.body).toContain('Ghi nhận lúc 14:00 11/08/2023.');
    expect(project.mails[0]?.htmlBody).toContain('href="https://');
  });

  it('waits while the account may not mail at all', async () => {
    const project = await copyOf(automatic);
    project.takenBack.set(secretary, ['script.send_mail']);
    tab(project, 'Nhiệm vụ').name = 'Nhiệm vụ cũ';
    tick(project, friday);
    expect(project.mails).toEqual([]);
    project.takenBack.clear();
    expect(schedule(project)).toMatchObject({
      lastRun: '14:00 11/08/2023',
      failure: { message: expect.stringContaining('Không tìm thấy tab “Nhiệm vụ”') as string },
    });
    tick(project, at('2023-08-11', 15));
    expect(subjects(project)).toEqual(['Lịch gửi: có lỗi cần xem lại']);
  });
});

it('A digest of the clock leaves one letter of a small quota for that word', async () => {
  const project = await copyOf(automatic);
  Object.assign(project, { dailyMailQuota: 1 });
  tick(project, friday);
  expect(project.mails.map(({ to }) => to)).toEqual([secretary]);
  expect(subjects(project)[0]).toMatch(/^Lịch gửi/);
  expect(callDoor(project, 'digestForDialog')).toMatchObject({ toSend: 3, quota: 0 });
});

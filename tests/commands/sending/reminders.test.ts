import type { Project } from 'stand-in';
import { copyOf } from '../../support/faults';
import { columnOf, fill, overdueTask, secretary, shown, tab } from '../../support/office';
import { at, schedule, scheduled, set, tick } from '../../support/schedule';

const binh = 'binh@example.com';
const thursday = (hour: number) => at('2023-08-10', hour);

let made: Project;
beforeAll(async () => {
  made = await scheduled([
    overdueTask,
    { ...overdueTask, Mã: 'NV-2', 'Người phụ trách': 'Nguyễn Văn Sơn' },
    { ...overdueTask, Mã: 'NV-3', 'Người phụ trách': 'Lê Thị Mai' },
  ]);
  set(made, 'Người gửi bản tin', 'Văn phòng thị trấn');
});

const reminded = (project: Project) =>
  project.mails.filter(({ subject }) => !subject.startsWith('Lịch gửi')).map(({ to }) => to);
const register = (project: Project) =>
  shown(tab(project, 'Sổ gửi'))
    .slice(1)
    .map(([week, kind, name, email, state]) => [week, kind, name, email, state]);

describe('Nhắc cập nhật', () => {
  it('reaches each who owes an update, under the committee’s sender, and is a row of its own kind', async () => {
    const project = await copyOf(made);
    tick(project, thursday(8));
    expect(reminded(project).sort()).toEqual([binh, 'son@example.com', secretary]);
    expect(new Set(project.mails.map(({ name }) => name))).toEqual(new Set(['Văn phòng thị trấn']));
    expect(register(project)).toContainEqual(['2023-W32', 'Nhắc cập nhật', 'Trần Văn Bình', binh, 'Đã gửi']);
    tick(project, thursday(9));
    expect(reminded(project)).toHaveLength(3);
    // The digest is another letter of the same week.
    tick(project, at('2023-08-11', 14));
    expect(reminded(project)).toHaveLength(6);
    tick(project, at('2023-08-17', 8));
    expect(reminded(project)).toHaveLength(9);
    expect(register(project).map(([week, kind]) => `${week} ${kind}`)).toContain('2023-W33 Nhắc cập nhật');
  });

  it('keeps one letter of a small quota for the word that some wait, until the digest’s own day', async () => {
    const project = await copyOf(made);
    Object.assign(project, { dailyMailQuota: 2 });
    tick(project, thursday(8));
    expect(reminded(project)).toHaveLength(1);
    expect(schedule(project).failure?.message).toBe(
      '2 thư chờ gửi. Tài khoản đã hết lượt gửi thư hôm nay. Hạn mức gửi thư: 2 thư ngày mai; ai có việc gấp nhất nhận trước.',
    );
    expect(project.mails.at(-1)).toMatchObject({
      to: secretary,
      body: expect.stringContaining('2 thư chờ gửi.') as string,
    });
  });

  it('goes to all where the quota is just enough', async () => {
    const project = await copyOf(made);
    Object.assign(project, { dailyMailQuota: 3 });
    tick(project, thursday(8));
    expect(reminded(project)).toHaveLength(3);
    expect(schedule(project).failure).toBeNull();
  });

  it('does not go where nobody can tell who had one, and says so', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Sổ gửi');
    sheet.cells.get(1)?.set(columnOf(sheet, 'Email'), { value: 'Hộp thư' });
    tick(project, thursday(8));
    expect(reminded(project)).toEqual([]);
    expect(schedule(project).failure?.message).toMatch(
      /^Chưa nhắc vì không biết ai đã nhận\. Tab “Sổ gửi” thiếu cột “Email”/,
    );
  });

  it('waits for an address the owner of the schedule has not confirmed, and holds up nobody else', async () => {
    const project = await copyOf(made);
    fill(project, 'Thành viên', [{ Email: 'son.moi@example.org' }], 2);
    tick(project, thursday(8));
    expect(reminded(project).sort()).toEqual([binh, secretary]);
    expect(schedule(project).failure).toBeNull();
    expect(register(project).find(([, , , email]) => email === 'son.moi@example.org')?.[4]).toBe('Chờ gửi');
  });
});

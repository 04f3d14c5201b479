/** The digest is let go from the named approver's own link. */
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { fill, overdueTask, secretary, tab } from '../../support/office';
import { keyIn, linkFor, switchOn, webAddress, workOf } from '../../support/phone';
import { at, confirmAll, digestsTo, scheduled, set, tick } from '../../support/schedule';

const [mai, binh] = ['Lê Thị Mai', 'Trần Văn Bình'] as const;
const week = { week: '2023-W32' };

/** The secretary approves. */
async function committee(tasks = [overdueTask]): Promise<Project> {
  const project = await scheduled(tasks);
  fill(project, 'Thành viên', [{}, {}, { 'Vai trò': 'Thư ký' }]);
  project.touch();
  set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
  switchOn(project);
  return project;
}

/** The preview went out on Friday at two. */
async function waiting(tasks = [overdueTask]): Promise<Project> {
  const project = await committee(tasks);
  tick(project, at('2023-08-11', 14));
  return project;
}

/** The key in the latest letter that asks for approval. */
const mailedKey = (project: Project): string => keyIn(latest(project)?.htmlBody ?? '');

const latest = (project: Project) =>
  project.mails.filter(({ subject }) => subject.startsWith('Chờ duyệt')).pop();

const bySheet = 'chọn menu Tổng hợp tuần › Xem và gửi bản tin';

const approve = (project: Project, who: string, asked: object = week) =>
  project.runFromWeb('approveFromPhone', [linkFor(project, who), asked]);

describe('A digest that waits for approval', () => {
  it('is offered on the page that the preview leads to, and goes out within the hour after the tap, once', async () => {
    const project = await waiting();
    const preview = project.mails.find(({ subject }) => subject.startsWith('Chờ duyệt'))!;
    expect(preview.to).toBe(secretary);
    const key = keyIn(preview.htmlBody ?? '');
    expect(preview.htmlBody).toContain(`"${webAddress}?k=${key}"`);
    expect(workOf(project, key).approval).toEqual({ ...week, title: 'Bản tin tuần 32' });
    // Looking at it sends nothing, and neither does the schedule.
    tick(project, at('2023-08-11', 15));
    expect(digestsTo(project)).toEqual([]);
    expect(project.runFromWeb('approveFromPhone', [key, week])).toEqual({
      ok: true,
      message: 'Đã duyệt bản tin tuần 32. Thư đi trong vòng một giờ.',
    });
    expect(digestsTo(project)).toEqual([]);
    expect(workOf(project, key).approval).toBeNull();
    for (const hour of [16, 17]) tick(project, at('2023-08-11', hour));
    expect(digestsTo(project).sort()).toEqual(['binh@example.com', 'son@example.com', secretary]);
    expect(approve(project, mai)).toMatchObject({ ok: false });
  });

  it('has its link known before the letter with it goes, should the run end right then', async () => {
    const project = await committee();
    project.workbook.properties.delete('links');
    const known: boolean[] = [];
    const { push } = project.mails;
    project.mails.push = (...mails) => {
      known.push(project.workbook.properties.has('links'));
      return push.apply(project.mails, mails);
    };
    tick(project, at('2023-08-11', 14));
    expect(mailedKey(project)).not.toBe('');
    expect(known).toEqual(known.map(() => true));
  });

  it('is offered to whoever is named for it, and not to whoever runs the schedule', async () => {
    const project = await scheduled([overdueTask]);
    fill(project, 'Thành viên', [{}, { 'Vai trò': 'Thư ký' }]);
    project.touch();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    switchOn(project);
    confirmAll(project);
    tick(project, at('2023-08-11', 14));
    expect(latest(project)?.to).toBe('binh@example.com');
    expect(workOf(project, mailedKey(project)).approval).toMatchObject(week);
  });

  it('is let go by any one of those who are named for it', async () => {
    const project = await committee();
    fill(project, 'Thành viên', [{}, { 'Vai trò': 'Thư ký' }]);
    project.touch();
    confirmAll(project);
    tick(project, at('2023-08-11', 14));
    const keys = project.mails
      .filter(({ subject }) => subject.startsWith('Chờ duyệt'))
      .map(({ to, htmlBody }) => [to, keyIn(htmlBody ?? '')] as const);
    expect(keys.map(([to]) => to).sort()).toEqual(['binh@example.com', secretary]);
    for (const [, key] of keys) expect(workOf(project, key).approval).toMatchObject(week);
    expect(project.runFromWeb('approveFromPhone', [keys[0]![1], week])).toMatchObject({ ok: true });
    expect(workOf(project, keys[1]![1]).approval).toBeNull();
  });

  it('is offered to whoever runs the schedule where nobody is named', async () => {
    const project = await scheduled([overdueTask]);
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    switchOn(project);
    tick(project, at('2023-08-11', 14));
    expect(latest(project)?.to).toBe(secretary);
    expect(workOf(project, mailedKey(project)).approval).toMatchObject(week);
  });

  it('is let go by nobody else, and no other week’s in its place', async () => {
    const project = await waiting();
    expect(workOf(project, linkFor(project, binh)).approval).toBeNull();
    const refused = { ok: false, message: expect.stringMatching(/Không còn bản tin nào chờ/) };
    expect(approve(project, binh)).toEqual(refused);
    expect(approve(project, mai, { week: '2023-W31' })).toEqual(refused);
    tick(project, at('2023-08-11', 16));
    expect(digestsTo(project)).toEqual([]);
  });

  it('is let go by the approver’s own letter for its own week alone', async () => {
    const project = await waiting();
    expect(project.runFromWeb('approveFromPhone', [mailedKey(project), { week: '2023-W31' }])).toEqual({
      ok: false,
      message: expect.stringMatching(/Không còn bản tin nào chờ/) as string,
    });
    tick(project, at('2023-08-11', 15));
    expect(digestsTo(project)).toEqual([]);
  });

  it('is let go by nobody who left since, and by nobody while there are no tabs to read: both are told why', async () => {
    const project = await waiting();
    const key = mailedKey(project);
    const sheets = ['Nhiệm vụ', 'Tiêu chí'].map((name) => ({ name, sheet: tab(project, name) }));
    for (const { name, sheet } of sheets) sheet.name = `${name} (cũ)`;
    project.touch();
    expect(project.runFromWeb('approveFromPhone', [key, week])).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Bảng này chưa có tab “Nhiệm vụ” và tab “Tiêu chí”/) as string,
    });
    for (const { name, sheet } of sheets) sheet.name = name;
    fill(project, 'Thành viên', [{}, {}, { 'Vai trò': 'Đã nghỉ' }]);
    project.touch();
    expect(project.runFromWeb('approveFromPhone', [key, week])).toEqual({
      ok: false,
      message: expect.stringMatching(/^Liên kết này không còn dùng được/) as string,
    });
    tick(project, at('2023-08-11', 15));
    expect(digestsTo(project)).toEqual([]);
  });

  it.each(['Nhiệm vụ', 'Tiêu chí', 'Thành viên'])(
    'is not let go while there is no tab “%s”: the answer names it and the way out, and it goes once that is mended',
    async (name) => {
      const project = await waiting();
      const key = mailedKey(project);
      const sheet = tab(project, name);
      sheet.name = `${name} (cũ)`;
      project.touch();
      expect(project.runFromWeb('approveFromPhone', [key, week])).toEqual({
        ok: false,
        message: `Chưa duyệt được vì số liệu chưa đủ tin. Không tìm thấy tab “${name}”. Nếu tab đã đổi tên, hãy đặt lại tên cũ; nếu không, chọn Tạo bảng theo dõi để thêm. Sửa xong thì duyệt lại.`,
      });
      sheet.name = name;
      project.touch();
      tick(project, at('2023-08-11', 15));
      expect(digestsTo(project)).toEqual([]);
      expect(project.runFromWeb('approveFromPhone', [key, week])).toMatchObject({ ok: true });
      tick(project, at('2023-08-11', 16));
      expect(digestsTo(project)).toContain(secretary);
    },
  );

  it('is not offered where the schedule sends by itself, before the preview, or after the week', async () => {
    const project = await waiting();
    project.clock.set(at('2023-08-14', 9));
    expect(workOf(project, linkFor(project, mai)).approval).toBeNull();
    expect(workOf(project, mailedKey(project)).approval).toBeNull();
    const early = await scheduled([overdueTask]);
    fill(early, 'Thành viên', [{}, {}, { 'Vai trò': 'Thư ký' }]);
    early.touch();
    switchOn(early);
    expect(workOf(early, linkFor(early, mai)).approval).toBeNull();
    set(early, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    expect(workOf(early, linkFor(early, mai)).approval).toBeNull();
    expect(callDoor(early, 'phoneForSidebar')).toMatchObject({ on: true });
  });

  it('is let go by no link that an editor copied, whoever’s it is', async () => {
    const project = await waiting([overdueTask, { ...overdueTask, Mã: 'NV-2', 'Người phụ trách': mai }]);
    project.user = 'binh@example.com';
    expect(callDoor(project, 'sendDigest', week)).toMatchObject({ ok: false });
    const { text } = callDoor(project, 'memberChat', { ...week, name: mai }) as { text: string };
    for (const key of [linkFor(project, mai), keyIn(text)]) {
      expect(workOf(project, key).approval).toBeNull();
      expect(project.runFromWeb('approveFromPhone', [key, week])).toMatchObject({ ok: false });
      // Nor with the sign of another link before it.
      const [sign = ''] = linkFor(project, binh).split('.');
      expect(project.runFromWeb('approveFromPhone', [`${sign}.${key}`, week])).toMatchObject({ ok: false });
    }
    tick(project, at('2023-08-11', 15));
    expect(digestsTo(project)).toEqual([]);
    expect(project.runFromWeb('approveFromPhone', [mailedKey(project), week])).toMatchObject({ ok: true });
  });

  it('is let go by nobody who wrote the approver’s address into their own row, nor while it stands there', async () => {
    const project = await waiting();
    const key = mailedKey(project);
    fill(project, 'Thành viên', [{}, { Email: `binh@example.com; ${secretary}` }]);
    project.touch();
    for (const one of [linkFor(project, binh), key]) {
      expect(workOf(project, one).approval).toBeNull();
      expect(project.runFromWeb('approveFromPhone', [one, week])).toMatchObject({ ok: false });
    }
    // The next letter that asks leads to the sheet, where the account tells who approves.
    tick(project, at('2023-08-18', 14));
    expect(latest(project)?.body).toContain(bySheet);
    expect(mailedKey(project)).toBe('');
  });

  it('is let go by the letter of its own week alone, while that link is good', async () => {
    const project = await waiting();
    const earlier = mailedKey(project);
    tick(project, at('2023-08-18', 14));
    const next = { week: '2023-W33' };
    expect(workOf(project, earlier).approval).toBeNull();
    expect(project.runFromWeb('approveFromPhone', [earlier, next])).toMatchObject({ ok: false });
    const key = mailedKey(project);
    expect(workOf(project, key).approval).toMatchObject(next);
    callDoor(project, 'renewLinks', { person: mai });
    expect(project.runFromWeb('approveFromPhone', [key, next])).toMatchObject({ ok: false });
  });

  it('leads to the sheet where it is made up for after its week, which the page does not show', async () => {
    const project = await committee();
    tick(project, at('2023-08-14', 8));
    expect(latest(project)?.subject).toContain('bản tin tuần 32');
    expect(latest(project)?.body).toContain(bySheet);
    expect(mailedKey(project)).toBe('');
  });

  it('keeps the page where it is, but for who approves or runs the schedule', async () => {
    const project = await waiting();
    const elsewhere = { address: webAddress.replace('AKfycb-test', 'AKfycb-other') };
    project.user = 'binh@example.com';
    expect(callDoor(project, 'tryPhone', elsewhere)).toEqual({
      ok: false,
      message: expect.stringContaining(secretary) as string,
    });
    project.user = secretary;
    expect(callDoor(project, 'tryPhone', elsewhere)).toMatchObject({ ok: true, ...elsewhere });
  });
});

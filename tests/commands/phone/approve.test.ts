/** The digest is let go from the named approver's own link. */
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { fill, overdueTask, secretary } from '../../support/office';
import { keyIn, linkFor, switchOn, workOf } from '../../support/phone';
import { at, digestsTo, scheduled, set, tick } from '../../support/schedule';

const [mai, binh] = ['Lê Thị Mai', 'Trần Văn Bình'] as const;
const week = { week: '2023-W32' };

/** The secretary approves; their preview went out on Friday at two. */
async function waiting(): Promise<Project> {
  const project = await scheduled([overdueTask]);
  fill(project, 'Thành viên', [{}, {}, { 'Vai trò': 'Thư ký' }]);
  project.touch();
  set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
  switchOn(project);
  tick(project, at('2023-08-11', 14));
  return project;
}

const approve = (project: Project, who: string, asked: object = week) =>
  project.runFromWeb('approveFromPhone', [linkFor(project, who), asked]);

describe('A digest that waits for approval', () => {
  it('is offered on the page that the preview leads to, and goes out within the hour after the tap, once', async () => {
    const project = await waiting();
    const preview = project.mails.find(({ subject }) => subject.startsWith('Chờ duyệt'))!;
    expect(preview.to).toBe(secretary);
    const key = keyIn(preview.htmlBody ?? '');
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

  it('is let go by nobody else, and no other week’s in its place', async () => {
    const project = await waiting();
    expect(workOf(project, linkFor(project, binh)).approval).toBeNull();
    const refused = { ok: false, message: expect.stringMatching(/Không có bản tin nào chờ/) };
    expect(approve(project, binh)).toEqual(refused);
    expect(approve(project, mai, { week: '2023-W31' })).toEqual(refused);
    tick(project, at('2023-08-11', 16));
    expect(digestsTo(project)).toEqual([]);
  });

  it('is not offered where the schedule sends by itself, before the preview, or after the week', async () => {
    const project = await waiting();
    project.clock.set(at('2023-08-14', 9));
    expect(workOf(project, linkFor(project, mai)).approval).toBeNull();
    const early = await scheduled([overdueTask]);
    fill(early, 'Thành viên', [{}, {}, { 'Vai trò': 'Thư ký' }]);
    early.touch();
    switchOn(early);
    expect(workOf(early, linkFor(early, mai)).approval).toBeNull();
    set(early, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    expect(workOf(early, linkFor(early, mai)).approval).toBeNull();
    expect(callDoor(early, 'phoneForSidebar')).toMatchObject({ on: true });
  });
});

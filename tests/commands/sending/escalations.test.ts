import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { fill, officeWith, overdueTask, serial, shown, tab } from '../../support/office';
import { at, set } from '../../support/schedule';

const toChair = 'Báo Trưởng Ban khi quá hạn';

async function office(): Promise<Project> {
  const project = await officeWith([{ ...overdueTask, Hạn: serial('2023-08-01') }]);
  fill(project, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }]);
  project.touch();
  return project;
}

/** Which of the letters sent last tell the chair to press. */
function send(project: Project, week: string): string[] {
  const before = project.mails.length;
  callDoor(project, 'sendDigest', { week });
  return project.mails.slice(before).flatMap(({ to, body }) => (body.includes('CẦN ĐÔN ĐỐC') ? [to] : []));
}

it('The chair is told once of a task that stays late, and again when it has another deadline', async () => {
  const project = await office();
  set(project, toChair, '8');
  expect(send(project, '2023-W32')).toEqual(['son@example.com']);
  project.clock.set(at('2023-08-18', 14));
  expect(send(project, '2023-W33')).toEqual([]);
  fill(project, 'Nhiệm vụ', [{ Hạn: serial('2023-08-10') }]);
  project.touch();
  project.clock.set(at('2023-08-25', 14));
  expect(send(project, '2023-W34')).toEqual(['son@example.com']);
});

it('A preview and a letter sent again are no second time, and what was told stays with a letter sent again', async () => {
  const project = await office();
  set(project, toChair, '8');
  callDoor(project, 'digestForDialog');
  callDoor(project, 'letterForDialog', { week: '2023-W32', email: 'son@example.com' });
  expect(send(project, '2023-W32')).toEqual(['son@example.com']);
  callDoor(project, 'resendTo', { week: '2023-W32', email: 'son@example.com' });
  expect(project.mails.at(-1)?.body).toContain('CẦN ĐÔN ĐỐC');
});

it('Nothing is raised, remembered or added to the settings until somebody chooses it; then it stands in one row', async () => {
  const project = await office();
  const settings = () => shown(tab(project, 'Cài đặt')).map(([name]) => name);
  const before = settings();
  expect(send(project, '2023-W32')).toEqual([]);
  expect([...project.workbook.properties.keys()].filter((key) => key.startsWith('escalations'))).toEqual([]);
  expect(before).not.toContain(toChair);
  set(project, toChair, '8');
  set(project, toChair, '9');
  expect(settings()).toEqual([...before, toChair]);
  expect(shown(tab(project, 'Cài đặt')).at(-1)).toEqual([
    toChair,
    '9',
    'Số ngày làm việc quá hạn thì thư tuần báo Trưởng Ban, mỗi hạn một lần. 0 là không báo.',
  ]);
});

it('Many late tasks are remembered in as many properties as they need', async () => {
  const many = Array.from({ length: 190 }, (_, i) => ({
    ...overdueTask,
    Mã: `NHIỆM-VỤ-${i}`,
    Hạn: serial('2023-07-03'),
  }));
  const project = await officeWith(many);
  fill(project, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }]);
  project.touch();
  set(project, toChair, '8');
  expect(send(project, '2023-W32')).toEqual(['son@example.com']);
  const pages = [...project.workbook.properties].filter(([key]) => key.startsWith('escalations'));
  expect(pages.length).toBeGreaterThan(1);
  for (const [, text] of pages) expect(Buffer.byteLength(text)).toBeLessThan(9000);
  project.clock.set(at('2023-08-18', 14));
  expect(send(project, '2023-W33')).toEqual([]);
});

import { number, object, string } from 'valibot';
import { printStored, readStored, type Shape } from '../../src/commands/stored';
import type { Project } from 'stand-in';
import { callDoor } from '../support/doors';
import { fill, officeWith, overdueTask, shown, tab } from '../support/office';
import { scheduled } from '../support/schedule';

const shape: Shape<{ name: string; count: number }> = {
  version: 2,
  schema: object({ name: string(), count: number() }),
  carry: (earlier, version) => ({ 0: earlier, 1: { ...(earlier as object), count: 0 } })[version] ?? null,
};

describe('What the document keeps', () => {
  it('is read as it was written', () => {
    const value = { name: 'Sổ', count: 3 };
    expect(readStored(shape, printStored(shape, value))).toEqual(value);
  });

  it('is carried over from an earlier version, and from before there were versions', () => {
    expect(readStored(shape, '{"version":1,"name":"Sổ"}')).toEqual({ name: 'Sổ', count: 0 });
    expect(readStored(shape, '{"name":"Sổ","count":5}')).toEqual({ name: 'Sổ', count: 5 });
  });

  it.each(['', 'null', '{', '[]', '{"version":2}', '{"version":9,"name":1}', '{"version":1,"name":7}'])(
    'is nothing where it is damaged or unknown: %s',
    (text) => expect(readStored(shape, text)).toBeNull(),
  );
});

const damage = (project: Project, property: string, text: string): void => {
  expect(project.workbook.properties.has(property)).toBe(true);
  project.workbook.properties.set(property, text);
};
const states = (project: Project): string[] =>
  shown(tab(project, 'Sổ gửi'))
    .slice(1)
    .map((row) => row.join(' '));

describe('What the document keeps, damaged,', () => {
  it('of the schedule costs only the damaged part', async () => {
    const project = await scheduled();
    const kept = JSON.parse(project.workbook.properties.get('schedule') ?? '') as object;
    damage(project, 'schedule', JSON.stringify({ ...kept, failure: 7, unsent: 'none', noticeOn: null }));
    expect(callDoor(project, 'scheduleForSidebar')).toMatchObject({
      owner: { isMe: true },
      failure: null,
      waiting: '',
    });
  });

  it('of the schedule altogether leaves it off, and everybody sees that nobody runs it', async () => {
    const project = await scheduled();
    damage(project, 'schedule', '{');
    expect(callDoor(project, 'scheduleForSidebar')).toMatchObject({ ok: true, owner: null });
    expect(callDoor(project, 'takeOver')).toMatchObject({ ok: true, owner: { isMe: true } });
  });

  it('of what was sent leaves each waiting letter to a person, and sends nobody a second one', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 2 });
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(states(project).filter((row) => row.includes('Chờ gửi'))).toHaveLength(1);
    damage(project, 'sendJournal.digest', 'x');
    project.clock.set(project.clock.now() + 86_400_000);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(project.mails).toHaveLength(2);
    const doubtful = states(project).filter((row) => row.includes('Chưa rõ'));
    expect(doubtful).toEqual([expect.stringContaining('Dấu đã gửi bị hỏng, chưa rõ thư đã đi chưa.')]);
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 0 });
  });

  it('of codes given goes on from those that stand in the tab', async () => {
    const project = await officeWith([overdueTask]);
    project.call('closeWeek');
    damage(project, 'codesStanding', '{"NV-":"nine"}');
    fill(project, 'Nhiệm vụ', [{ 'Nội dung nhiệm vụ': 'Việc mới' }], 3);
    project.touch();
    const checks = callDoor(project, 'checksForSidebar') as object;
    expect(JSON.stringify(checks)).toContain('NV-2');
  });
});

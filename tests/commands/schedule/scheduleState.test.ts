import type { Project } from 'stand-in';
import type { DigestAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, officeWith, overdueTask, secretary } from '../../support/office';
import { alerts, at, ownTrigger, schedule, scheduled, set, tick } from '../../support/schedule';

let off: Project;
let on: Project;
beforeAll(async () => {
  off = await officeWith([overdueTask]);
  on = await scheduled();
});

const remembered = (project: Project) =>
  JSON.parse(project.workbook.properties.get('schedule') ?? '{}') as Record<string, unknown>;

/** As an earlier version of the script left it. */
async function rememberedBefore(fields: Record<string, unknown>): Promise<Project> {
  const project = await copyOf(on);
  const { owner, aliveAt } = remembered(project);
  project.workbook.properties.set('schedule', JSON.stringify({ owner, aliveAt, ...fields }));
  return project;
}

describe('What the document remembers of its schedule', () => {
  it('is nothing until somebody switches it on', async () => {
    const project = await copyOf(off);
    schedule(project);
    project.call('summariseNow');
    project.open();
    expect(project.workbook.properties.has('schedule')).toBe(false);
    expect(alerts(project)).toEqual([]);
    expect(schedule(project)).toMatchObject({ lastRun: '', waiting: '', failure: null, next: [] });
    project.clock.set(at('2023-08-14', 9));
    callDoor(project, 'takeOver');
    expect(project.workbook.properties.has('schedule')).toBe(true);
    tick(project, at('2023-08-14', 10));
    expect(project.mails).toEqual([]);
  });

  it('outlives the run that wrote it: owner, trigger, last run, what was done', async () => {
    const project = await copyOf(on);
    tick(project, at('2023-08-11', 14), ownTrigger(project));
    expect(schedule(project)).toMatchObject({
      owner: { email: secretary, since: '09:00 07/08/2023', isMe: true },
      lastRun: '14:00 11/08/2023',
    });
    tick(project, at('2023-08-11', 15));
    expect(project.mails).toHaveLength(3);
  });
});

describe('The word of an hour with nothing to do', () => {
  const ranAt = (project: Project, run: object) => {
    project.workbook.properties.set('scheduleIdleRun', JSON.stringify(run));
    return schedule(project).lastRun;
  };

  it('counts where it is whole, of the trigger that counts and later than what is known', async () => {
    const project = await copyOf(on);
    const run = { triggerUid: ownTrigger(project), lastRun: '10:00 07/08/2023', aliveAt: 2e9 };
    expect(ranAt(project, run)).toBe('10:00 07/08/2023');
    for (const damaged of [
      { ...run, triggerUid: undefined },
      { ...run, triggerUid: 'another' },
      { ...run, lastRun: undefined },
      { ...run, aliveAt: undefined },
      { ...run, aliveAt: 1 },
      [],
    ])
      expect([damaged, ranAt(project, damaged)]).toEqual([damaged, '']);
    project.workbook.properties.set('scheduleIdleRun', '{');
    expect(schedule(project).lastRun).toBe('');
  });
});

describe('What was decided for the digest of a week', () => {
  it('loses the sentence that names whose data is deleted, and the mailbox that was to have no letter', async () => {
    const project = await copyOf(on);
    project.clock.set(at('2023-08-11', 14));
    const note = 'Đồng chí Trần Văn Bình đã nghỉ.';
    const choices = () =>
      (({ note, without }) => ({ note, without }))(callDoor(project, 'digestForDialog') as DigestAnswer);
    const decide = (asked: object) => callDoor(project, 'sendDigest', { week: '2023-W32', ...asked });
    decide({ note, without: [secretary] });
    fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 3);
    project.touch();
    expect(choices()).toEqual({ note, without: [secretary] });
    const forgotten = callDoor(project, 'forgetPerson', { name: 'Trần Văn Bình', email: 'binh@example.com' });
    expect(forgotten).toMatchObject({ ok: true });
    expect(choices()).toEqual({ note: '', without: [secretary] });
  });
});

describe('What an earlier version remembered', () => {
  it('of a digest nobody approved, or that reached only some, is still told', async () => {
    expect(schedule(await rememberedBefore({ unapproved: '2023-W31' })).waiting).toBe(
      'Bản tin tuần 31 không được duyệt nên đã không gửi.',
    );
    expect(schedule(await rememberedBefore({ unfinished: '2023-W31' })).waiting).toContain(
      'Bản tin tuần 31 chưa đến đủ người',
    );
    const both = await rememberedBefore({ unfinished: '2023-W30', unapproved: '2023-W31' });
    expect(alerts(both).filter((text) => text.startsWith('Bản tin'))).toEqual([
      expect.stringContaining('Bản tin tuần 30 chưa đến đủ người'),
      expect.stringContaining('Bản tin tuần 31 không được duyệt'),
    ]);
  });

  it('as empty says nothing, and its schedule goes on', async () => {
    const project = await rememberedBefore({ unapproved: '', unfinished: '', done: { digest: '2023-W31' } });
    set(project, 'Nhắc cập nhật', 'Không');
    expect(schedule(project).waiting).toBe('');
    tick(project, at('2023-08-11', 14));
    expect(project.mails).toHaveLength(3);
    expect(schedule(project).failure).toBeNull();
    expect(remembered(project)).not.toHaveProperty('unapproved');
  });

  it('of a digest that is out keeps it from going out again', async () => {
    const project = await rememberedBefore({ done: { digest: '2023-W32' } });
    tick(project, at('2023-08-11', 14));
    expect(project.mails).toEqual([]);
  });
});

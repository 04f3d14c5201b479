import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, officeWith, overdueTask, tab } from '../../support/office';
import { at, scheduled, tick } from '../../support/schedule';

const lan = 'lan@example.com';
const row = { 'Họ và tên': 'Đinh Thị Lan', Email: 'Lan@example.com', 'Bản tin': 'Toàn cảnh' };
const forget = { name: 'Đinh Thị Lan', email: lan };

const marks = (project: Project) =>
  [...project.workbook.properties].filter(([key]) => key.startsWith('sendJournal')).map(([, value]) => value);

/** A run that ends when the letter to Lan is out and not yet marked. */
function cutOffBehindLan(project: Project, run: () => void): void {
  const { push } = project.mails;
  let last = 0;
  project.betweenCalls = (call) => (last = call);
  project.mails.push = (...mails) => {
    if (mails[0]?.to.toLowerCase() === lan) project.stopAt = last + 1;
    return push.apply(project.mails, mails);
  };
  expect(run).toThrow();
  project.betweenCalls = null;
  project.mails.push = push;
}

const emptyRegister = (project: Project) =>
  tab(project, 'Sổ gửi').cells.forEach((_, at, cells) => at > 1 && cells.delete(at));

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
  fill(made, 'Thành viên', [row], 5);
});

describe('The marks of letters', () => {
  it('lose somebody whose data is deleted, in digests and reminders, and nobody else', async () => {
    const project = await scheduled([
      overdueTask,
      { ...overdueTask, Mã: 'NV-2', 'Người phụ trách': 'Đinh Thị Lan' },
    ]);
    fill(project, 'Thành viên', [row], 5);
    callDoor(project, 'takeOver');
    const confirms = [{ kind: 'address', value: lan }];
    callDoor(project, 'confirmMails', { confirms });
    tick(project, at('2023-08-10', 8));
    tick(project, at('2023-08-11', 14));
    expect(project.mails).toHaveLength(6);
    expect(marks(project).map((text) => text.includes(lan))).toEqual([true, true]);
    fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 5);
    expect(callDoor(project, 'forgetPerson', forget)).toMatchObject({ ok: true });
    expect(marks(project).join()).not.toContain(lan);
    expect(marks(project).map((text) => text.includes('binh@example.com'))).toEqual([true, true]);
    emptyRegister(project);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(project.mails).toHaveLength(6);
  });

  it('forget also whose letter was on its way when a run was cut off', async () => {
    const project = await copyOf(made);
    cutOffBehindLan(project, () => callDoor(project, 'sendDigest', { week: '2023-W32' }));
    expect(marks(project).join()).toContain(`"inFlight":"${lan}"`);
    fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 5);
    expect(callDoor(project, 'forgetPerson', forget)).toMatchObject({ ok: true });
    expect(marks(project).join()).not.toContain(lan);
  });

  it('keep another’s letter that was on its way: it is in doubt, and nobody gets a second one', async () => {
    const project = await copyOf(made);
    cutOffBehindLan(project, () => callDoor(project, 'sendDigest', { week: '2023-W32' }));
    const before = project.mails.length;
    fill(project, 'Thành viên', [{ ...row, 'Họ và tên': 'Vũ Thị Hoa', Email: 'hoa@example.com' }], 6);
    fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 6);
    callDoor(project, 'forgetPerson', { name: 'Vũ Thị Hoa', email: 'hoa@example.com' });
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    const again = project.mails.slice(before).map(({ to }) => to.toLowerCase());
    expect(again).not.toContain(lan);
    expect(project.mails).toHaveLength(4);
  });

  it('of an earlier week say nothing of this one', async () => {
    const project = await copyOf(made);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    project.clock.set(at('2023-08-18', 14));
    emptyRegister(project);
    expect(callDoor(project, 'sendDigest', { week: '2023-W33' })).toMatchObject({ sent: 4, skipped: 0 });
    emptyRegister(project);
    expect(callDoor(project, 'sendDigest', { week: '2023-W33' })).toMatchObject({ sent: 0, skipped: 4 });
  });

  it('fill several properties where a week has more than one holds, and each counts', async () => {
    for (const [week, again] of [
      ['2023-W32', []],
      // Those of an earlier week were not written over yet.
      ['2023-W31', [lan]],
    ] as const) {
      const project = await copyOf(made);
      callDoor(project, 'sendDigest', { week: '2023-W32' });
      const { properties } = project.workbook;
      const text = properties.get('sendJournal.digest')!;
      properties.set('sendJournal.digest', text.replace(/"lan@example\.com",|,"lan@example\.com"/, ''));
      properties.set('sendJournal.digest.1', text.replace('2023-W32', week));
      expect(properties.get('sendJournal.digest')).not.toContain(lan);
      emptyRegister(project);
      const before = project.mails.length;
      callDoor(project, 'sendDigest', { week: '2023-W32' });
      expect(project.mails.slice(before).map(({ to }) => to.toLowerCase())).toEqual(again);
    }
  });

  it('are kept apart by the minute and by what Google said', async () => {
    const project = await copyOf(made);
    const { push } = project.mails;
    project.mails.push = (...mails) => {
      project.clock.set(project.clock.now() + 61_000);
      return push.apply(project.mails, mails);
    };
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    emptyRegister(project);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    const sheet = tab(project, 'Sổ gửi');
    const minutes = [...sheet.cells].filter(([at]) => at > 1).map(([, cells]) => cells.get(6)?.value);
    expect(new Set(minutes.filter((value) => value !== undefined && value !== null)).size).toBe(4);
  });
});

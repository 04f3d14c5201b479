import type { Project } from 'stand-in';
import { copyOf } from '../../support/faults';
import { callDoor, callPublic } from '../../support/doors';
import { otherRunMeanwhile } from '../../support/meanwhile';
import { closingHour, officeWith, overdueTask, shown, tab } from '../../support/office';
import { someOf } from '../../support/size';

const week = { week: '2023-W32' };
type Command = [name: string, ...args: unknown[]];
const commands: Record<string, Command> = { closing: ['closeWeek'], sending: ['sendDigest', week] };

const history = (project: Project) => shown(tab(project, 'Lịch sử'));

/** Our command, with theirs just before each call of ours that `when` says. */
function runBoth(project: Project, ours: Command, theirs: Command, when: (call: number) => boolean): void {
  project.betweenCalls = (call) => {
    if (when(call)) otherRunMeanwhile(project, ...theirs);
  };
  project.resetCounts();
  try {
    callPublic(project, ...ours);
  } finally {
    project.betweenCalls = null;
  }
}

/** The calls of a command before which something happened since the call before: others only name or build something. */
function momentsOf(project: Project, command: Command): number[] {
  const moments: number[] = [];
  let tripsBefore = -1;
  runBoth(project, command, command, (call) => {
    if (project.roundTrips !== tripsBefore) moments.push(call);
    tripsBefore = project.roundTrips;
    return false;
  });
  return moments;
}

describe('Two people at the same week at the same moment', () => {
  const tried: Record<string, number> = {};
  afterAll(() => console.log(`Moments tried: ${JSON.stringify(tried)}`));

  it.each([
    ['closing', 'closing'],
    ['closing', 'sending'],
    ['sending', 'closing'],
  ] as const)('%s and %s leave one baseline and send nobody two letters', async (one, other) => {
    const office = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2' }]);
    const [ours, theirs] = [commands[one]!, commands[other]!];
    const alone = await copyOf(office);
    const moments = momentsOf(alone, ours);
    const wanted = history(alone);
    expect(wanted).toHaveLength(5);

    const some = someOf('closeWeek', moments, 5);
    for (const at of some) {
      const project = await copyOf(office);
      runBoth(project, ours, theirs, (call) => call === at);
      project.call('closeWeek');
      const got = project.mails.map(({ to }) => to);
      expect({ at, history: history(project) }).toEqual({ at, history: wanted });
      expect({ at, twice: got.filter((to, i) => got.indexOf(to) !== i) }).toEqual({ at, twice: [] });
    }
    tried[`${one}, ${other}`] = some.length;
  });

  it('closing again a week later adds that week, and leaves the first as it was', async () => {
    const project = await officeWith([overdueTask]);
    project.call('closeWeek');
    const first = history(project);
    project.clock.set(closingHour('2023-08-18'));
    project.call('closeWeek');
    project.call('closeWeek');
    expect(history(project).slice(0, first.length)).toEqual(first);
    expect(history(project)).toHaveLength(first.length + 3);
  });
});

describe('Chốt số liệu tuần', () => {
  it('says that it is done, and a second time that it was', async () => {
    const project = await officeWith([overdueTask]);
    expect(project.call('closeWeek')).toEqual({ ok: true, message: 'Đã chốt số liệu tuần 32.' });
    expect(project.toasts.at(-1)).toMatchObject({
      title: 'Chốt số liệu tuần',
      message: 'Đã chốt số liệu tuần 32.',
    });
    const before = history(project);
    expect(project.call('closeWeek')).toEqual({ ok: true, message: 'Tuần 32 đã được chốt từ trước.' });
    expect(project.toasts.at(-1)?.message).toBe('Tuần 32 đã được chốt từ trước.');
    expect(history(project)).toEqual(before);
  });

  it('makes the tab “Lịch sử” again where somebody deleted it, once', async () => {
    const project = await officeWith([overdueTask]);
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Lịch sử');
    expect(project.call('closeWeek')).toMatchObject({ ok: true });
    expect(history(project).length).toBeGreaterThan(1);
    expect(project.workbook.sheets.filter(({ name }) => name.startsWith('Lịch sử'))).toHaveLength(1);
  });

  it('waits while somebody else sends or closes', async () => {
    const project = await officeWith([overdueTask]);
    project.heldLocks.add('document');
    const message = 'Có người khác đang gửi hoặc chốt số liệu. Thử lại sau một phút.';
    expect(project.call('closeWeek')).toEqual({ ok: false, message });
    expect(project.toasts.at(-1)).toMatchObject({ title: 'Chốt số liệu tuần', message });
    expect(callDoor(project, 'sendDigest', week)).toEqual({ ok: false, message });
    expect(history(project)).toHaveLength(1);
    project.heldLocks.clear();
    expect(project.call('closeWeek')).toMatchObject({ ok: true });
  });
});

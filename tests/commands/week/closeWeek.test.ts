import type { Project } from '../../../local/google/project';
import { copyOf } from '../../support/faults';
import { callPublic } from '../../support/doors';
import { otherRunMeanwhile } from '../../support/meanwhile';
import { closingHour, officeWith, overdueTask, shown, slim, tab } from '../../support/office';
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
    const office = slim(await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2' }]));
    const [ours, theirs] = [commands[one]!, commands[other]!];
    const alone = await copyOf(office);
    const moments = momentsOf(alone, ours);
    const wanted = history(alone);
    expect(wanted).toHaveLength(5);

    const some = someOf('closeWeek', moments, 8);
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

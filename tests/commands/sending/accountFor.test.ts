import type { Project } from 'stand-in';
import { joined } from '../../../src/commands/sending/accountFor';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, secretary, tab } from '../../support/office';
import {
  alerts,
  at,
  dashboard,
  digestsTo,
  schedule,
  scheduled,
  set,
  subjects,
  tick,
} from '../../support/schedule';

const goesOn = 'Bản tin các tuần sau vẫn gửi theo lịch.';
const missed32 = 'Bản tin tuần 32 đến hạn mà không gửi được, nay không gửi nữa.';

let made: Project;
beforeAll(async () => {
  made = await scheduled();
  set(made, 'Nhắc cập nhật', 'Không');
});

const words = (project: Project) =>
  project.mails.filter(({ subject }) => subject.startsWith('Lịch gửi')).map(({ body }) => body);

/** The run ends right behind the last of so many letters, before anything is marked. */
function cutOffBehind(project: Project, letters: number): void {
  let last = 0;
  project.betweenCalls = (call) => (last = call);
  const { push } = project.mails;
  project.mails.push = (...mails) => {
    if (digestsTo(project).length === letters - 1) project.stopAt = last + 1;
    return push.apply(project.mails, mails);
  };
  expect(() => callDoor(project, 'sendDigest', { week: '2023-W32' })).toThrow();
  project.betweenCalls = null;
  project.mails.push = push;
}

describe('A week whose digest will not go out any more', () => {
  it('is told once, with the word that the next ones do', async () => {
    const project = await copyOf(made);
    for (const hour of [9, 10, 30]) tick(project, at('2023-08-16', hour));
    expect(words(project)).toEqual([expect.stringContaining(`${missed32} ${goesOn}`)]);
    expect(schedule(project).waiting).toBe(missed32);
    expect(project.mails.map(({ to }) => to)).toEqual([secretary]);
  });

  it('is told without that word where no digest is sent by itself', async () => {
    const project = await copyOf(made);
    project.clock.set(at('2023-08-11', 9));
    const { push } = project.mails;
    project.mails.push = () => {
      throw new Error('Service invoked too many times for one day: email.');
    };
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    set(project, 'Gửi bản tin hằng tuần', 'Không');
    project.mails.push = push;
    Object.assign(project, { dailyMailQuota: 0 });
    for (const day of ['2023-08-14', '2023-08-15']) tick(project, at(day, 9));
    Object.assign(project, { dailyMailQuota: 100 });
    tick(project, at('2023-08-16', 9));
    expect(words(project)).toEqual([expect.stringContaining('Bản tin tuần 32 chưa đến đủ người')]);
    expect(words(project).join()).not.toContain(goesOn);
  });

  it('is told too where nobody takes letters any more by then', async () => {
    const project = await copyOf(made);
    fill(project, 'Thành viên', Array<Record<string, string>>(3).fill({ 'Bản tin': 'Không' }));
    project.touch();
    tick(project, at('2023-08-16', 9));
    expect(words(project)).toEqual([expect.stringContaining(missed32)]);
  });

  it('among others is told with them, in one mail', async () => {
    const project = await copyOf(made);
    tick(project, at('2023-08-23', 9));
    expect(words(project)).toEqual([
      expect.stringContaining(
        'Bản tin 2 tuần, từ tuần 32 đến tuần 33, đến hạn mà không gửi được, nay không gửi nữa.',
      ),
    ]);
    expect(dashboard(project)).toContain('Bản tin 2 tuần, từ tuần 32 đến tuần 33,');
    tick(project, at('2023-08-25', 14));
    expect(digestsTo(project)).toHaveLength(3);
    expect(alerts(project)).toEqual([]);
  });

  it('of which all letters were out is no such week, although its last run was cut off', async () => {
    const project = await copyOf(made);
    project.clock.set(at('2023-08-11', 14));
    cutOffBehind(project, 3);
    tick(project, at('2023-08-16', 9));
    expect(words(project)).toEqual([]);
    expect(alerts(project)).toEqual([]);
    tick(project, at('2023-08-18', 14));
    expect(digestsTo(project)).toHaveLength(6);
  });

  it.each([
    ['a letter was left', (project: Project) => void project.mails],
    [
      'the sheet holds no week any more',
      (project: Project) => {
        for (const name of ['Nhiệm vụ', 'Tiêu chí']) tab(project, name).name = `${name} cũ`;
      },
    ],
    [
      'nobody can tell any more who had one',
      (project: Project) => tab(project, 'Sổ gửi').cells.get(1)?.set(4, { value: 'Hộp thư' }),
    ],
  ])('that a run began is told as not finished where %s', async (why, spoil) => {
    const project = await copyOf(made);
    project.clock.set(at('2023-08-11', 14));
    cutOffBehind(project, why === 'a letter was left' ? 2 : 3);
    spoil(project);
    project.touch();
    tick(project, at('2023-08-16', 9));
    expect(words(project).join()).toContain('Bản tin tuần 32 chưa đến đủ người khi hết hạn gửi bù');
  });

  it('is told with what else went wrong that day', async () => {
    const project = await copyOf(made);
    tab(project, 'Nhiệm vụ').name = 'Nhiệm vụ cũ';
    tick(project, at('2023-08-18', 14));
    expect(subjects(project)).toHaveLength(1);
    expect(words(project)[0]).toContain(`${missed32} ${goesOn} Không tìm thấy tab “Nhiệm vụ”`);
  });
});

it('Sentences are joined to a paragraph, empty ones left out', () => {
  expect(joined(['Một.', '', 'Hai.'])).toBe('Một. Hai.');
  expect(joined(['', ''])).toBe('');
});

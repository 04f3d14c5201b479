import { weekKey } from '../../src/domain/calendar';
import { taskCode, type WithPlainCodes } from '../../src/domain/ids';
import {
  baselineOf,
  type ClosedTask,
  earlierIn,
  fingerprint,
  identity,
  idOfRow,
  type Baseline,
} from '../../src/domain/baseline';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Task } from '../../src/domain/tracker';
import { criterion, day, friday, indicator, task, tracker } from '../support/tracker';

const [lastFriday, later] = ['2023-08-04', '2023-08-18'].map(day);

const closed = ({ id = 'A', ...fields }: Partial<WithPlainCodes<ClosedTask>>): ClosedTask => ({
  id: taskCode(id),
  content: 'Dọn vệ sinh',
  state: 'inProgress',
  progress: null,
  deadline: null,
  firstDeadline: null,
  touchedOn: lastFriday!,
  fingerprint: '',
  ...fields,
});
const before = (...tasks: ClosedTask[]): Baseline => ({
  week: weekKey('2023-W31'),
  closedOn: lastFriday!,
  tasks,
  criteria: [],
});
const closing = (tasks: Task[], previous: Parameters<typeof baselineOf>[1]) =>
  baselineOf(summariseWeek(tracker({ tasks }), previous, friday), previous);

describe('A week that is closed', () => {
  it('keeps of each task and criterion what later weeks are compared with', () => {
    const one = task({ id: 'A', content: 'Dọn vệ sinh', progress: 40, deadline: later!, state: 'blocked' });
    const week = summariseWeek(
      tracker({
        tasks: [one],
        criteria: [criterion({ code: '2', name: 'Giao thông' })],
        indicators: [indicator({ result: 'met' }), indicator({ code: '2.2', result: 'notMet' })],
      }),
      null,
      friday,
    );
    expect(baselineOf(week, null)).toEqual({
      week: '2023-W32',
      closedOn: friday,
      tasks: [
        {
          id: 'A',
          content: 'Dọn vệ sinh',
          state: 'blocked',
          progress: 40,
          deadline: later,
          firstDeadline: later,
          touchedOn: friday,
          fingerprint: fingerprint(one),
        },
      ],
      criteria: [{ code: '2', name: 'Giao thông', met: false, indicatorsMet: 1, indicatorsApplicable: 2 }],
    });
  });

  it.each([
    [
      'what was entered',
      { firstDeadline: lastFriday! },
      { firstDeadline: later!, deadline: later! },
      lastFriday,
    ],
    ['what an earlier week had first', {}, { firstDeadline: lastFriday!, deadline: friday }, lastFriday],
    ['what an earlier week had', {}, { firstDeadline: null, deadline: lastFriday! }, lastFriday],
    ['the deadline, where no earlier week had any', {}, { firstDeadline: null, deadline: null }, later],
  ])('has as first deadline %s', (_, now, then, first) => {
    const [kept] = closing([task({ id: 'A', deadline: later!, ...now })], before(closed(then))).tasks;
    expect(kept?.firstDeadline).toBe(first);
  });

  it('says since when a row stands as it stands', () => {
    const one = task({ id: 'A' });
    const touched = (mark: string) =>
      closing([one], before(closed({ fingerprint: mark }))).tasks[0]?.touchedOn;
    expect(touched(fingerprint(one))).toBe(lastFriday);
    expect(touched('00000000')).toBe(friday);
  });
});

describe('What people report in a row', () => {
  const one = task({ recurring: { rule: 'FREQ=WEEKLY', done: [], waived: [] } });

  it('leaves a mark of eight figures that each change changes', () => {
    const marks = [
      {},
      { state: 'paused' as const },
      { progress: 10 },
      { deadline: friday },
      { completedOn: friday },
      { result: 'x' },
      { difficulty: 'x' },
      { proposal: 'x' },
      { recurring: { ...one.recurring!, done: [friday] } },
    ].map((fields) => fingerprint({ ...one, ...fields }));
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{8}$/);
  });

  it('leaves the mark that closed weeks have of it already', () => {
    const plain = task({ state: 'inProgress', progress: 40, deadline: friday, result: 'Đã họp' });
    expect(fingerprint(plain)).toBe('b453ed0e');
  });

  it('is not its text, owners or place', () => {
    const others = { content: 'Việc khác', owners: ['Mai'], row: 99, id: taskCode('B'), source: 'x' };
    expect(fingerprint({ ...one, ...others })).toBe(fingerprint(one));
  });
});

describe('A task in an earlier week', () => {
  it('is known by its code, or by its text where it has none', () => {
    expect(idOfRow(12)).toBe('dòng 12');
    const ids = [
      { id: 'NV-1', content: 'Dọn  Vệ sinh' },
      { id: 'nv-1', content: 'Việc khác' },
      { id: 'dòng 12', content: 'Dọn  Vệ sinh' },
      { id: 'dòng 7', content: 'dọn vệ sinh' },
      { id: 'xdòng 7', content: 'dọn vệ sinh' },
      { id: 'dòng 7x', content: 'dọn vệ sinh' },
    ].map(identity);
    expect(ids).toEqual([
      'code:nv-1',
      'code:nv-1',
      'text:don ve sinh',
      'text:don ve sinh',
      'code:xdong 7',
      'code:dong 7x',
    ]);
  });

  it('is known by its text when only its code was changed and nobody bears the old one', () => {
    const then = [closed({ id: 'A' }), closed({ id: 'B', content: 'Trồng cây' })];
    const now = [
      { id: 'NV-1', content: 'DỌN vệ sinh' },
      { id: 'NV-2', content: 'Trồng cây' },
      { id: 'B', content: 'Việc khác' },
    ];
    expect(now.map((one) => earlierIn(then, now)(one)?.id)).toEqual(['A', undefined, 'B']);
  });
});

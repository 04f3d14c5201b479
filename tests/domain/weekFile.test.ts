import { baselineOf } from '../../src/domain/baseline';
import { defaultSettings } from '../../src/domain/settings';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Tracker } from '../../src/domain/tracker';
import { checkedText, weekData, weekFileName, weekFileText } from '../../src/domain/weekFile';
import { criterion, day, friday, indicator, member, task, tracker } from '../support/tracker';

const settings = { ...defaultSettings, committee: 'Ban Chỉ đạo xã Minh Hòa', communeCode: '90001' };

const closed = (of: Tracker) => baselineOf(summariseWeek(of, null, friday), null);

/** The file of a week that was closed with these records; `now`: the records when it is exported. */
const exported = (then: Tracker, now: Tracker = then) => weekData(closed(then), now, '2023-08-11 15:00');

const late = task({
  id: 'NV-1',
  criteria: ['2'],
  owners: ['Trần Văn Bình', 'Công an xã'],
  deadline: day('2023-08-04'),
  progress: 40,
});

describe('What a commune gives of a week', () => {
  it('names commune, week and closing day, and the numbers as they were closed', () => {
    const then = tracker({
      settings,
      tasks: [late],
      criteria: [criterion(), criterion({ code: '9', conclusion: 'notApplicable' })],
      indicators: [indicator({ result: 'met' }), indicator({ code: '2.2', result: 'notMet' })],
      members: [member({ unit: 'Văn phòng; Tư pháp' })],
    });
    const now = { ...then, tasks: [{ ...late, state: 'done' as const, deadline: day('2023-09-30') }] };
    const data = exported(then, now);
    expect(data).toMatchObject({
      commune: { code: '90001', name: 'Ban Chỉ đạo xã Minh Hòa' },
      week: '2023-W32',
      closedOn: '2023-08-11',
      madeAt: '2023-08-11 15:00',
      criteria: [
        { code: '2', met: false, applicable: true, indicatorsMet: 1, indicatorsApplicable: 2 },
        { code: '9', met: false, applicable: false },
      ],
    });
    expect(data.tasks).toEqual([
      {
        code: 'NV-1',
        state: 'inProgress',
        progress: 40,
        deadline: '2023-08-04',
        firstDeadline: '2023-08-04',
        touchedOn: '2023-08-11',
        criteria: ['2'],
        offices: ['Văn phòng', 'Tư pháp', 'Công an xã'],
      },
    ]);
  });

  it('names no person, nor what a task says, unless the committee chose to give that', () => {
    const of = tracker({
      settings,
      tasks: [{ ...late, content: 'Đồng chí Trần Văn Bình rà soát' }],
      members: [member({ unit: '' })],
    });
    expect(JSON.stringify(exported(of))).not.toMatch(/Bình|binh@|rà soát/);
    const giving = { ...of, settings: { ...settings, givesContent: true } };
    expect(exported(giving).tasks[0]?.content).toBe('Đồng chí Trần Văn Bình rà soát');
    expect(exported(giving).tasks[0]?.offices).toEqual(['Công an xã']);
  });

  it('gives a duty that was spread by its parts alone, each once', () => {
    const tasks = ['NV-2', 'NV-2.1', 'NV-2.KP3', 'NV-20'].map((id) => task({ id }));
    expect(exported(tracker({ settings, tasks })).tasks.map(({ code }) => code)).toEqual([
      'NV-2.1',
      'NV-2.KP3',
      'NV-20',
    ]);
  });

  it('keeps a task whose row is gone since', () => {
    const then = tracker({ settings, tasks: [late] });
    expect(exported(then, { ...then, tasks: [] }).tasks).toMatchObject([
      { code: 'NV-1', deadline: '2023-08-04', criteria: [], offices: [] },
    ]);
  });

  it('is one line of JSON, named after commune and week, whose data reads back to what the checksum is of', () => {
    const data = exported(tracker({ settings, tasks: [{ ...late, id: late.id }] }));
    expect(weekFileName(data)).toBe('90001-2023-W32.json');
    const text = weekFileText(data, 'abc');
    expect(text.trim().split('\n')).toHaveLength(1);
    const read = JSON.parse(text) as { data: object };
    expect(read).toMatchObject({ format: 'tong-hop-tuan/so-lieu-tuan', version: 1, checksum: 'abc' });
    expect(checkedText(read.data)).toBe(checkedText(data));
  });
});

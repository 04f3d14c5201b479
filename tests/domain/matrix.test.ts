import type { WithPlainCodes } from '../../src/domain/ids';
import type { Task, Tracker } from '../../src/domain/tracker';
import { criterion, day, neighbourhood, summary, task, tracker } from '../support/tracker';

const places = [neighbourhood({ name: 'Khu phố 1' }), neighbourhood({ name: 'Khu phố 2' })];
const of = (tasks: Partial<WithPlainCodes<Task>>[], fields: Partial<Tracker> = {}) =>
  summary(
    tracker({
      neighbourhoods: places,
      criteria: [criterion({ code: '2', name: 'Giao thông' }), criterion({ code: '3', name: 'Môi trường' })],
      tasks: tasks.map((each) => task(each)),
      ...fields,
    }),
  ).matrices;

describe('Neighbourhoods against what they owe', () => {
  it('count tasks done of those given, by criterion, without the ones called off', () => {
    expect(
      of([
        { criteria: ['2'], neighbourhoods: ['Khu phố 1'], state: 'done' },
        { criteria: ['2'], neighbourhoods: ['Khu phố 1', 'Khu phố 2'], deadline: day('2023-08-01') },
        { criteria: ['2'], neighbourhoods: ['Khu phố 2'], state: 'cancelled' },
        { criteria: ['3'], neighbourhoods: ['Khu phố 9'] },
      ]),
    ).toEqual([
      {
        against: 'criterion',
        columns: [{ code: '2', name: 'Giao thông' }],
        rows: [
          { place: 'Khu phố 1', cells: [{ done: 1, total: 2, overdue: 1 }] },
          { place: 'Khu phố 2', cells: [{ done: 0, total: 1, overdue: 1 }] },
        ],
      },
    ]);
  });

  it('count the parts of a duty given to several of them', () => {
    const duty = { id: 'NV-04', content: 'Dọn vệ sinh' };
    expect(
      of([
        duty,
        { id: 'NV-04.1', neighbourhoods: ['Khu phố 1'], state: 'done' },
        { id: 'nv-04.2', neighbourhoods: ['Khu phố 2'] },
      ]),
    ).toEqual([
      {
        against: 'duty',
        columns: [{ code: 'NV-04', name: 'Dọn vệ sinh' }],
        rows: [
          { place: 'Khu phố 1', cells: [{ done: 1, total: 1, overdue: 0 }] },
          { place: 'Khu phố 2', cells: [{ done: 0, total: 1, overdue: 0 }] },
        ],
      },
    ]);
  });

  it('are left out where there are no neighbourhoods, or nothing was given to any', () => {
    expect(of([{ criteria: ['2'], neighbourhoods: ['Khu phố 1'] }], { neighbourhoods: [] })).toEqual([]);
    expect(of([{ criteria: ['2'] }])).toEqual([]);
  });
});

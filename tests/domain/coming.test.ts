import { comingWeeks } from '../../src/domain/coming';
import { summariseWeek } from '../../src/domain/summariseWeek';
import { day, friday, task, tracker } from '../support/tracker';

const coming = (...tasks: Parameters<typeof task>[0][]) =>
  summariseWeek(tracker({ tasks: tasks.map(task) }), null, friday).coming;

describe('The coming four weeks', () => {
  it('begin with this one and name what falls due in each, the nearest first, with its day of the week', () => {
    const weeks = coming(
      { id: 'later', deadline: day('2023-08-13') },
      { id: 'today', deadline: friday },
      { id: 'last', deadline: day('2023-09-03') },
      { id: 'beyond', deadline: day('2023-09-04') },
    );
    expect(weeks.map(({ week }) => week.number)).toEqual([32, 33, 34, 35]);
    expect(weeks.map(({ tasks }) => tasks.map(({ id }) => id))).toEqual([
      ['today', 'later'],
      [],
      [],
      ['last'],
    ]);
    expect(weeks[0]!.days).toEqual([0, 0, 0, 0, 1, 0, 1]);
    expect(weeks[3]!.days).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it('leave out what is late, finished, called off, paused or without a day', () => {
    const soon = day('2023-08-15');
    const weeks = coming(
      { deadline: day('2023-08-10') },
      { deadline: soon, state: 'done' },
      { deadline: soon, state: 'cancelled' },
      { deadline: soon, state: 'paused' },
      {},
    );
    expect(weeks.flatMap(({ tasks }) => tasks)).toEqual([]);
  });

  it('keep the order of the tab within a day', () => {
    const weeks = coming({ id: 'b', row: 9, deadline: friday }, { id: 'a', row: 4, deadline: friday });
    expect(weeks[0]!.tasks.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(comingWeeks([], friday)).toHaveLength(4);
  });
});

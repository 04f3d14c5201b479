import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Task, Tracker } from '../../src/domain/tracker';
import { criterion, day, friday, indicator, task, tracker } from '../support/tracker';

const week = (fields: Partial<Tracker>) => summariseWeek(tracker(fields), null, friday);
const tasks = (...fields: Partial<Task>[]) => week({ tasks: fields.map((each) => task(each)) });
const ids = (those: { id: string }[]): string[] => those.map(({ id }) => id);

describe('The week', () => {
  it('lists the longest overdue first, of one day as they stand in the tab', () => {
    const { overdue } = tasks(
      { id: 'B', row: 5, deadline: day('2023-08-09') },
      { id: 'A', row: 9, deadline: day('2023-07-01') },
      { id: 'C', row: 4, deadline: day('2023-08-09') },
      { id: 'xong', deadline: day('2023-08-09'), state: 'done', completedOn: friday },
    );
    expect(ids(overdue)).toEqual(['A', 'C', 'B']);
  });

  it('lists what is due today or soon, the nearest first', () => {
    const { dueSoon } = tasks(
      { id: 'B', deadline: day('2023-08-13') },
      { id: 'A', deadline: friday },
      { id: 'còn lâu', deadline: day('2023-09-30') },
      { id: 'quá hạn', deadline: day('2023-08-10') },
    );
    expect(ids(dueSoon)).toEqual(['A', 'B']);
  });

  it('calls blocked what says so or has a difficulty written down, while it is open', () => {
    const { blocked } = tasks(
      { id: 'A', state: 'blocked' },
      { id: 'B', difficulty: 'Thiếu kinh phí' },
      { id: 'xong', state: 'done', completedOn: friday, difficulty: 'Đã gỡ' },
      { id: 'không', deadline: friday },
    );
    expect(ids(blocked)).toEqual(['A', 'B']);
  });

  it('counts criteria and indicators of those that apply', () => {
    const of = week({
      criteria: [
        criterion({ code: '1' }),
        criterion({ code: '2' }),
        criterion({ code: '3', conclusion: 'notApplicable' }),
      ],
      indicators: [
        indicator({ code: '1.1', criterion: '1', result: 'met' }),
        indicator({ code: '2.1', criterion: '2', result: 'met' }),
        indicator({ code: '2.2', criterion: '2', result: 'notMet' }),
        indicator({ code: '3.1', criterion: '3', result: 'met' }),
      ],
    });
    expect([of.met, of.total, of.indicatorsMet, of.indicatorsApplicable]).toEqual([1, 2, 2, 3]);
    expect([of.metBefore, of.indicatorsMetBefore]).toEqual([null, null]);
  });
});

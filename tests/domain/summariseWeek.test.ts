import type { WithPlainCodes } from '../../src/domain/ids';
import { summariseWeek } from '../../src/domain/summariseWeek';
import { baselineOf } from '../../src/domain/baseline';
import { weekOf } from '../../src/domain/calendar';
import { defaultSettings } from '../../src/domain/settings';
import type { Task, Tracker } from '../../src/domain/tracker';
import type { Counts } from '../../src/domain/weekSummary';
import { criterion, day, friday, indicator, neighbourhood, task, tracker } from '../support/tracker';

const week = (fields: Partial<Tracker>) => summariseWeek(tracker(fields), null, friday);
const tasks = (...fields: Partial<WithPlainCodes<Task>>[]) =>
  week({ tasks: fields.map((each) => task(each)) });
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

  it('tells of open tasks whose last day is a day off', () => {
    const settings = { ...defaultSettings, holidays: [day('2023-09-01')] };
    const off = week({
      settings,
      tasks: [
        task({ id: 'thứ Bảy', deadline: day('2023-08-12') }),
        task({ id: 'ngày lễ', deadline: day('2023-09-01'), state: 'paused' }),
        task({ id: 'thứ Sáu', deadline: friday }),
        task({ id: 'xong', deadline: day('2023-08-12'), state: 'done', completedOn: friday }),
        task({ id: 'hủy', deadline: day('2023-08-12'), state: 'cancelled' }),
        task({ id: 'không hạn' }),
      ],
    }).tasks.filter(({ endsOnDayOff }) => endsOnDayOff);
    expect(ids(off)).toEqual(['thứ Bảy', 'ngày lễ']);
  });

  it('is that of the day, or an earlier one that is made up for, against the last one closed', () => {
    const of = tracker({
      criteria: [
        criterion({ code: '1', name: 'A' }),
        criterion({ code: '2', name: 'B' }),
        criterion({ code: '3', name: 'C' }),
      ],
      indicators: ['1', '2', '3'].map((code) =>
        indicator({ code: `${code}.1`, criterion: code, result: 'met' }),
      ),
      problems: [{ sheet: 'Nhiệm vụ', cell: 'A2', value: '', message: 'x' }],
    });
    const [monday, last] = [day('2023-08-14'), weekOf(friday)];
    const then = summariseWeek(
      { ...of, criteria: of.criteria.slice(0, 2), indicators: of.indicators.slice(0, 1) },
      null,
      friday,
    );
    const now = summariseWeek(of, baselineOf(then, null), monday, [], last);
    expect([summariseWeek(of, null, monday).week.key, now.week]).toEqual(['2023-W33', last]);
    expect(now).toMatchObject({
      today: monday,
      baseline: { week: '2023-W32', closedOn: friday },
      met: 3,
      metBefore: 2,
      indicatorsMet: 3,
      indicatorsMetBefore: 2,
      problems: of.problems,
    });
  });

  it('counts each task under all it belongs to', () => {
    const of = week({
      criteria: [criterion({ code: '2', name: 'Giao thông' })],
      neighbourhoods: [neighbourhood({ name: 'Khu phố 3' })],
      tasks: [task({ criteria: ['2'], neighbourhoods: ['Khu phố 3'], owners: ['Mai', 'Bình'] }), task()],
    });
    const names = (groups: { name: string; counts: Counts }[]) =>
      groups.map(({ name, counts }) => [name, counts.noDeadline]);
    expect(names(of.byCriterion)).toEqual([
      ['2. Giao thông', 1],
      ['Không gắn tiêu chí', 1],
    ]);
    expect(names(of.byNeighbourhood)).toEqual([
      ['Khu phố 3', 1],
      ['Không gắn khu phố', 1],
    ]);
    expect(names(of.byMember)).toEqual([
      ['Mai', 1],
      ['Bình', 1],
      ['Chưa giao ai', 1],
    ]);
    expect(of.criteria[0]?.openTasks).toHaveLength(1);
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

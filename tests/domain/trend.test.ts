import { criterionCode, taskCode } from '../../src/domain/ids';
import { addDays, weekKey } from '../../src/domain/calendar';
import { type ClosedDuty, type ClosedWeek, openDuties, trendOf, weeksShown } from '../../src/domain/trend';
import { day, friday } from '../support/tracker';

const duty = (fields: Partial<Omit<ClosedDuty, 'id'>> & { id?: string } = {}): ClosedDuty => ({
  state: 'inProgress',
  deadline: null,
  ...fields,
  id: taskCode(fields.id ?? 'NV-1'),
});

describe('Duties owed when a week was closed', () => {
  it('are those neither done nor called off; late are those whose day was over, unless they were paused', () => {
    const past = day('2023-08-01');
    const duties = [
      duty({ deadline: past }),
      duty({ deadline: friday }),
      duty({ deadline: past, state: 'blocked' }),
      duty({ deadline: past, state: 'paused' }),
      duty({ deadline: past, state: 'done' }),
      duty({ deadline: past, state: 'cancelled' }),
      duty(),
    ];
    expect(openDuties(duties, friday)).toEqual({ open: 5, overdue: 2 });
  });

  it('count by its parts where one was given to several', () => {
    const duties = [
      duty({ id: 'NV-4' }),
      duty({ id: 'NV-4.1', state: 'done' }),
      duty({ id: 'nv-4.2' }),
      duty({ id: 'NV-5' }),
      duty({ id: 'NV-5.1', state: 'cancelled' }),
    ];
    expect(openDuties(duties, friday)).toEqual({ open: 2, overdue: 0 });
  });
});

describe('The weeks so far', () => {
  const traffic = { code: criterionCode('2'), name: 'Giao thông' };
  const closed = (index: number, fields: Partial<ClosedWeek> = {}): ClosedWeek => ({
    week: weekKey(`2023-W${10 + index}`),
    closedOn: addDays(friday, 7 * index - 200),
    criteria: [{ ...traffic, met: index > 3, indicatorsMet: index, indicatorsApplicable: 9 }],
    duties: { open: 20 - index, overdue: index },
    ...fields,
  });
  const now = { week: weekKey('2023-W32'), criteriaMet: 1, indicatorsMet: 9, open: 3, overdue: 1 };

  it('end with this one, and are no more than a chart shows', () => {
    const weeks = trendOf(
      Array.from({ length: 20 }, (_, i) => closed(i)),
      [traffic],
      now,
    );
    expect(weeks).toHaveLength(weeksShown);
    expect(weeks[0]).toEqual({ week: '2023-W19', criteriaMet: 1, indicatorsMet: 9, open: 11, overdue: 9 });
    expect(weeks[weeksShown - 1]).toEqual(now);
  });

  it('count the criteria there are now: another set makes no step, and its weeks are left out', () => {
    const other = [
      { code: criterionCode('2'), name: 'Nhà ở', met: true, indicatorsMet: 4, indicatorsApplicable: 4 },
    ];
    const both = [...closed(5).criteria, ...other];
    const weeks = trendOf([closed(4, { criteria: other }), closed(5, { criteria: both })], [traffic], now);
    expect(weeks.map(({ week, indicatorsMet }) => [week, indicatorsMet])).toEqual([
      ['2023-W15', 5],
      ['2023-W32', 9],
    ]);
  });

  it('keep their duties in a committee without criteria', () => {
    expect(trendOf([closed(4)], [], now).map(({ open }) => open)).toEqual([16, 3]);
  });
});

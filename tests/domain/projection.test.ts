import { criterionCode } from '../../src/domain/ids';
import fc from 'fast-check';
import { addDays, weekKey } from '../../src/domain/calendar';
import { projectionOf } from '../../src/domain/projection';
import type { ClosedWeek } from '../../src/domain/trend';
import { day, friday } from '../support/tracker';

const traffic = { code: criterionCode('2'), name: 'Giao thông đô thị' };

/** Closed weeks, oldest first, the last on the Friday before; each says how many indicators of the criterion were met. */
const closed = (met: number[], named = traffic): ClosedWeek[] =>
  met.map((indicatorsMet, index) => ({
    week: weekKey(`2023-W${10 + index}`),
    closedOn: addDays(friday, -7 * (met.length - index)),
    criteria: [{ ...named, met: false, indicatorsMet, indicatorsApplicable: 100 }],
    duties: null,
  }));

const estimate = (left: number, met: number[]) => {
  const projection = projectionOf(traffic, left, closed(met), friday);
  if (projection?.kind !== 'estimate') throw new Error('no estimate');
  return projection;
};

describe('When a criterion will be met', () => {
  it('is not said before four weeks were closed', () => {
    expect(projectionOf(traffic, 5, closed([1, 2, 3]), friday)).toBeNull();
    expect(projectionOf(traffic, 5, closed([1, 2, 3, 4]), friday)).not.toBeNull();
  });

  it('is a day without any spread when every week brought the same', () => {
    expect(estimate(3, [1, 2, 3, 4])).toMatchObject({
      pace: 1,
      earliest: day('2023-09-01'),
      expected: day('2023-09-01'),
      latest: day('2023-09-01'),
    });
  });

  it('is a span of twice the standard error of the weekly pace', () => {
    const { pace, earliest, expected, latest } = estimate(6, [0, 2, 3, 5, 6]);
    expect([pace, earliest, expected, latest]).toEqual([1.5, '2023-09-01', '2023-09-08', '2023-09-26']);
  });

  it('is not said where nothing is left', () => {
    expect(projectionOf(traffic, 0, closed([1, 2, 3, 4]), friday)).toBeNull();
  });

  it('rests on the last twelve closed weeks alone', () => {
    expect(estimate(3, [0, 50, ...Array.from({ length: 12 }, (_, week) => 50 + week)])).toMatchObject({
      weeks: 12,
      pace: 1,
    });
  });

  it('is a span when weeks differed, and open at its end when the slow pace would never do', () => {
    const steady = estimate(6, [0, 1, 1, 2, 2, 3, 3, 4]);
    expect(steady.earliest < steady.expected).toBe(true);
    expect(steady.latest !== null && steady.latest > steady.expected).toBe(true);
    expect(estimate(6, [0, 0, 0, 4]).latest).toBeNull();
  });

  it('is not a day when nothing moved, or things went back', () => {
    expect(projectionOf(traffic, 5, closed([4, 4, 4, 4]), friday)).toEqual({ kind: 'stalled', weeks: 4 });
    expect(projectionOf(traffic, 5, closed([4, 3, 3, 2]), friday)?.kind).toBe('stalled');
  });

  it('takes no account of another criterion that bore its number in an earlier set', () => {
    const other = closed([1, 2, 3, 4], { ...traffic, name: 'Giao thông' });
    expect(projectionOf(traffic, 5, other, friday)).toBeNull();
  });

  it('counts the time between closings, so missed weeks do not hasten it', () => {
    const weekly = closed([0, 1, 2, 3, 4, 5, 6, 7]);
    const everyOther = weekly.filter((_, index) => index % 2 === 1);
    expect(projectionOf(traffic, 2, everyOther, friday)).toMatchObject({ pace: 1 });
  });

  it('never comes earlier when more is left, and lies within its own span', () => {
    const weeks = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(weeks, fc.integer({ min: 1, max: 50 }), (met, left) => {
        const sooner = projectionOf(traffic, left, closed(met), friday);
        const later = projectionOf(traffic, left + 1, closed(met), friday);
        if (sooner?.kind !== 'estimate') return later?.kind !== 'estimate';
        const within =
          friday < sooner.earliest &&
          sooner.earliest <= sooner.expected &&
          (sooner.latest === null || sooner.expected <= sooner.latest);
        return within && (later?.kind !== 'estimate' || later.expected >= sooner.expected);
      }),
    );
  });
});

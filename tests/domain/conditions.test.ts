import { openConditions, summariseCondition } from '../../src/domain/conditions';
import type { Condition } from '../../src/domain/tracker';
import { condition, day, friday } from '../support/tracker';

const stands = (fields: Partial<Condition>) => summariseCondition(condition(fields), friday);

describe('A condition beside the criteria', () => {
  it('is met by its result, or else by the number reached against the one required', () => {
    expect(stands({ required: 90, reached: 90 }).met).toBe(true);
    expect(stands({ required: 90, reached: 89 }).met).toBe(false);
    expect(stands({ required: 90, reached: 89, result: 'met' }).met).toBe(true);
    expect(stands({ required: 90, reached: 95, result: 'notMet' }).met).toBe(false);
    expect(stands({ required: 90 }).met).toBeNull();
    expect(stands({ reached: 90 }).met).toBeNull();
    expect(stands({ result: 'notApplicable' })).toMatchObject({ met: false, applicable: false });
  });

  it('is overdue from the day after its deadline on, while it is unmet and applies', () => {
    const overdue = (fields: Partial<Condition>) => stands(fields).daysOverdue;
    expect(overdue({ deadline: day('2023-08-08') })).toBe(3);
    expect(overdue({ deadline: friday })).toBe(0);
    expect(overdue({ deadline: day('2023-08-20') })).toBe(0);
    expect(overdue({})).toBe(0);
    expect(overdue({ deadline: day('2023-08-08'), result: 'met' })).toBe(0);
    expect(overdue({ deadline: day('2023-08-08'), result: 'notApplicable' })).toBe(0);
  });

  it('stands between the committee and the title until it is met or does not apply', () => {
    const all = [
      stands({}),
      stands({ result: 'notMet' }),
      stands({ result: 'met' }),
      stands({ result: 'notApplicable' }),
    ];
    expect(openConditions(all)).toEqual(all.slice(0, 2));
  });
});

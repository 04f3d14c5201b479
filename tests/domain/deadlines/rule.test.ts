import { readRule, withDay, writeRule } from '../../../src/domain/deadlines/rule';

describe('A recurrence rule', () => {
  it.each([
    ['FREQ=DAILY', { freq: 'DAILY', interval: 1 }],
    ['FREQ=HOURLY;INTERVAL=24', { freq: 'HOURLY', interval: 24 }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU', { freq: 'WEEKLY', interval: 2, byDay: ['SA', 'SU'] }],
    [
      'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15',
      { freq: 'YEARLY', interval: 1, byMonth: [6, 12], byMonthDay: [15] },
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
      { freq: 'MONTHLY', interval: 1, byDay: ['MO', 'TU'], bySetPos: -1 },
    ],
  ] as const)('%s is read, and written as it was', (text, rule) => {
    const read = readRule(text)!;
    expect(read).toEqual(rule);
    expect(writeRule(read)).toBe(text);
  });

  it.each(['', 'INTERVAL=2', 'FREQ=', 'FREQ=DAILY;UNTIL=20240101', 'FREQ=WEEKLY;WKST=SU', 'hằng tuần'])(
    'is none, or needs more than is known, in “%s”',
    (text) => {
      expect(readRule(text)).toBeNull();
    },
  );

  it.each([
    ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=FR'],
    ['FREQ=MONTHLY;INTERVAL=3', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
    ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'],
    ['FREQ=DAILY;INTERVAL=2', 'FREQ=DAILY;INTERVAL=2'],
    ['FREQ=HOURLY', 'FREQ=HOURLY'],
    ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=MO'],
    ['FREQ=SECONDLY', 'FREQ=SECONDLY'],
  ])('%s is due at the end of each period where it names no day', (rule, whole) => {
    expect(withDay(rule)).toBe(whole);
  });
});

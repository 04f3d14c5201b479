import { dayEarlier } from '../../../src/domain/deadlines/dayEarlier';
import { readRule, type Rule, writeRule } from '../../../src/domain/deadlines/rule';

const earlier = (rule: string): string => writeRule(dayEarlier(readRule(rule) as Rule));

describe('A rule whose occurrences fall a day earlier', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=SU'],
    ['FREQ=WEEKLY;BYDAY=SA,SU', 'FREQ=WEEKLY;BYDAY=FR,SA'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['FREQ=MONTHLY;BYMONTHDAY=5,20', 'FREQ=MONTHLY;BYMONTHDAY=4,19'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,16', 'FREQ=MONTHLY;BYMONTHDAY=-1,15'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTHDAY=-2'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14'],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    ['FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=1', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
  ])('is for %s the rule %s', (rule, expected) => {
    expect(earlier(rule)).toBe(expected);
  });

  it.each([
    'FREQ=DAILY',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=WEEKLY;BYDAY=MO,1TU',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1,15',
  ])('stays %s where no rule has such days', (rule) => {
    expect(earlier(rule)).toBe(rule);
  });
});

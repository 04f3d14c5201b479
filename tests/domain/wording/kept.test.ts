import { weekNews } from '../../../src/digest/subject';
import { type Baseline, baselineOf } from '../../../src/domain/baseline';
import { defaultSettings } from '../../../src/domain/settings';
import { summariseWeek } from '../../../src/domain/summariseWeek';
import { news } from '../../../src/domain/wording';
import { criterion, day, friday, tracker } from '../../support/tracker';

const committee = (conclusion: 'met' | 'notMet', recognisedOn: string | null) =>
  tracker({
    settings: { ...defaultSettings, recognisedOn: recognisedOn === null ? null : day(recognisedOn) },
    criteria: [
      criterion({ code: '2', conclusion: 'met' }),
      criterion({ code: '3', name: 'Môi trường', conclusion }),
    ],
  });

const week = (before: 'met' | 'notMet', now: 'met' | 'notMet', recognisedOn: string | null) => {
  const closed: Baseline = baselineOf(summariseWeek(committee(before, null), null, day('2023-08-04')), null);
  return summariseWeek(committee(now, recognisedOn), closed, friday);
};

describe('Once the title is held', () => {
  it('all criteria that fall back are named', () => {
    const fallen = week('met', 'notMet', '2023-06-01');
    const changes = { ...fallen.changes, criteriaLost: ['Môi trường', 'Y tế'] };
    expect(news({ ...fallen, changes }).lead[0]).toBe('Giữ chuẩn: Môi trường, Y tế không còn đạt');
  });

  it('a criterion that falls back is the first news of the week, and in the subject', () => {
    const fallen = week('met', 'notMet', '2023-06-01');
    expect(news(fallen).lead).toEqual(['Giữ chuẩn: Môi trường không còn đạt', 'Không có việc quá hạn']);
    expect(weekNews(fallen)).toBe(
      'Giữ chuẩn: Môi trường không còn đạt, đạt 1/2 tiêu chí, không có việc quá hạn',
    );
  });

  it('it is said for as long as one is not met, and nothing while all are kept', () => {
    expect(news(week('notMet', 'notMet', '2023-06-01')).lead[0]).toBe('Giữ chuẩn: 1 tiêu chí chưa đạt');
    expect(news(week('met', 'met', '2023-06-01')).lead).toEqual(['Không có việc quá hạn']);
  });

  it('but not before the day it is', () => {
    for (const recognisedOn of [null, '2023-08-12'])
      expect(news(week('met', 'notMet', recognisedOn)).lead[0]).toBe('1 tiêu chí không còn đạt');
    expect(news(week('met', 'notMet', '2023-08-11')).lead[0]).toBe('Giữ chuẩn: Môi trường không còn đạt');
  });
});

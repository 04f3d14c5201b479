import { subjectOf, weekNews } from '../../src/digest/subject';
import type { Part } from '../../src/digest/content';
import { week32 } from './committee';

const part = (headline: string): Part => ({ title: '', headline, lead: [], sections: [] });
const gained = { ...week32, changes: { ...week32.changes, criteriaGained: ['1', '6'] } };

describe('The subject of a letter', () => {
  it.each([
    [
      'the reader’s own news',
      part('Đồng chí có 1 việc quá hạn'),
      null,
      'Tuần 32: đồng chí có 1 việc quá hạn',
    ],
    ['the committee’s', null, part('Đạt'), 'Tuần 32: đạt 3/9 tiêu chí, 4 việc quá hạn'],
    [
      'both, the reader’s first',
      part('Đồng chí có 1 việc quá hạn'),
      part('Đạt'),
      'Tuần 32: đồng chí có 1 việc quá hạn; toàn Ban: đạt 3/9 tiêu chí, 4 việc quá hạn',
    ],
  ])('is %s', (_, personal, overview, subject) => {
    expect(subjectOf(week32, personal, overview)).toBe(subject);
  });

  it('is at most 120 characters long', () => {
    const subject = subjectOf(week32, part('Đồng chí có việc '.repeat(20)), null);
    expect(subject).toMatch(/^Tuần 32: đồng chí có việc .*…$/);
    expect(subject.length).toBeLessThanOrEqual(120);
  });

  it('tells how many criteria were gained, and that nothing is overdue', () => {
    expect(weekNews(gained)).toBe('Đạt 3/9 tiêu chí, 2 tiêu chí mới đạt, 4 việc quá hạn');
    expect(weekNews({ ...week32, overdue: [] })).toBe('Đạt 3/9 tiêu chí, không có việc quá hạn');
  });
});

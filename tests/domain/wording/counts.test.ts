import type { Counts } from '../../../src/domain/weekSummary';
import { doneText, overlapText } from '../../../src/domain/wording';

const counts = (fields: Partial<Counts>): Counts => ({
  doneOnTime: 0,
  doneLate: 0,
  openInTime: 0,
  openOverdue: 0,
  noDeadline: 0,
  doneUndated: 0,
  ...fields,
});

describe('How much of a group is done', () => {
  it.each<[string, Partial<Counts>]>([
    [
      '80%: 4 đúng hạn, 3 trễ hạn, 1 chưa rõ ngày',
      { doneOnTime: 4, doneLate: 3, doneUndated: 1, openInTime: 2 },
    ],
    ['50%: 1 trễ hạn', { doneLate: 1, openOverdue: 1 }],
    ['0%', { openInTime: 3 }],
  ])('is said as “%s”', (said, fields) => {
    expect(doneText(counts(fields))).toBe(said);
  });
});

describe('Rows of a state table that come to more than all tasks', () => {
  const rows = (...totals: number[]) =>
    totals.map((openInTime, at) => ({ name: `Dòng ${at + 1}`, counts: counts({ openInTime }) }));

  it.each([
    ['criterion', 'thuộc nhiều tiêu chí'],
    ['neighbourhood', 'thuộc nhiều khu phố'],
    ['member', 'giao cho nhiều người'],
  ] as const)('are explained by what they are grouped by: %s', (grouping, why) => {
    expect(overlapText(grouping, rows(3, 4), counts({ openInTime: 5 }))).toBe(
      `Một việc có thể ${why}: cộng các dòng được 7, cả bảng có 5 việc.`,
    );
  });

  it('need no explanation where they come to the same', () => {
    expect(overlapText('member', rows(3, 2), counts({ openInTime: 5 }))).toBe('');
  });
});

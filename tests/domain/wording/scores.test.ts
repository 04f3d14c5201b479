import { type Score, tooSilent } from '../../../src/domain/scores';
import { markBadge, markRules, scoreText, silentText } from '../../../src/domain/wording';

const counts = {
  doneOnTime: 3,
  doneLate: 1,
  doneUndated: 0,
  openInTime: 2,
  noDeadline: 1,
  openOverdue: 2,
};
const score: Score = {
  of: 'member',
  name: 'Trần Văn Bình',
  counts,
  waitingLate: 0,
  weeks: 4,
  silent: 1,
  trend: [],
  proposed: null,
};

describe('How somebody did is said', () => {
  it('in one sentence, tasks without a deadline among those that go on', () => {
    expect(scoreText(score)).toBe('xong đúng hạn 3, xong trễ 1, đang làm 3, quá hạn 2, im lặng 1/4 tuần');
  });

  it('with what is done on an unknown day and what is late because it waits, where there is any', () => {
    expect(scoreText({ ...score, counts: { ...counts, doneUndated: 2 }, waitingLate: 1 })).toBe(
      'xong đúng hạn 3, xong trễ 1, xong chưa rõ ngày 2, đang làm 3, quá hạn 2 (1 việc chờ cấp trên), im lặng 1/4 tuần',
    );
  });

  it('without silence where no week was closed', () => {
    expect(scoreText({ ...score, weeks: 0, silent: 0 })).toBe(
      'xong đúng hạn 3, xong trễ 1, đang làm 3, quá hạn 2',
    );
    expect([silentText({ weeks: 0, silent: 0 }), silentText(score)]).toEqual(['–', '1/4']);
  });
});

describe('What is proposed is said', () => {
  it('with a sign and words, a dash for neither', () => {
    expect([markBadge('praised'), markBadge('pressed'), markBadge(null)]).toEqual([
      { tone: 'done', text: '✓ Biểu dương' },
      { tone: 'overdue', text: '● Cần đôn đốc' },
      { tone: 'quiet', text: '–' },
    ]);
  });

  it('by a rule that names both marks, and what a silent week is', () => {
    const [praised, pressed, silent] = markRules;
    expect(praised).toBe(
      'Biểu dương: có việc xong đúng hạn, không có việc quá hạn hay xong trễ, không tuần nào im lặng.',
    );
    expect(pressed).toContain(`im lặng từ ${tooSilent} tuần`);
    expect(silent).toBe(
      'Tuần im lặng: còn việc phải làm mà không cập nhật việc nào, tính trên 4 tuần đã chốt gần nhất.',
    );
  });
});

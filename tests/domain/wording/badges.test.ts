import type { EnteredState } from '../../../src/domain/tracker';
import { type Timing } from '../../../src/domain/timing';
import {
  blockedBadge,
  askedBadge,
  criterionBadge,
  palette,
  timingBadge,
  timingWords,
} from '../../../src/domain/wording';
import { day } from '../../support/tracker';

describe('Where a task stands in time', () => {
  it.each<[Timing, string, string]>([
    [{ kind: 'overdue', days: 5 }, 'overdue', '● Quá hạn 5 ngày'],
    [{ kind: 'dueToday' }, 'dueSoon', '◐ Đến hạn hôm nay'],
    [{ kind: 'dueSoon', daysLeft: 2 }, 'dueSoon', '◐ Còn 2 ngày'],
    [{ kind: 'ahead', daysLeft: 9 }, 'quiet', '○ Còn 9 ngày'],
    [{ kind: 'doneOnTime' }, 'done', '✓ Hoàn thành đúng hạn'],
    [{ kind: 'doneLate', days: 3 }, 'done', '✓ Hoàn thành trễ 3 ngày'],
    [{ kind: 'doneUndated' }, 'done', '✓ Hoàn thành, chưa rõ ngày'],
    [{ kind: 'recurring', next: day('2023-08-12'), isToday: false }, 'quiet', '○ Lần tới 12/08/2023'],
    [{ kind: 'recurring', next: day('2023-08-12'), isToday: true }, 'dueSoon', '◐ Đến hạn hôm nay'],
    [{ kind: 'recurring', next: null, isToday: false }, 'quiet', '○ Việc lặp lại'],
    [{ kind: 'noDeadline' }, 'quiet', '○ Không có hạn'],
    [{ kind: 'paused' }, 'quiet', '○ Tạm dừng'],
    [{ kind: 'cancelled' }, 'quiet', '○ Hủy'],
  ])('%j is shown in the colour %s as “%s”', (timing, tone, text) => {
    expect(timingBadge(timing)).toEqual({ tone, text });
  });

  it('is said inside a sentence without the sign and in small letters', () => {
    expect(timingWords({ kind: 'overdue', days: 5 })).toBe('quá hạn 5 ngày');
  });
});

it('A criterion is met, not met, or does not apply, each with its sign', () => {
  expect(criterionBadge({ met: true, applicable: true })).toEqual({ tone: 'done', text: '✓ Đạt' });
  expect(criterionBadge({ met: false, applicable: true })).toEqual({ tone: 'quiet', text: '○ Chưa đạt' });
  const notApplicable = { tone: 'quiet', text: '○ Không áp dụng' };
  expect(criterionBadge({ met: true, applicable: false })).toEqual(notApplicable);
  expect(criterionBadge({ met: false, applicable: false })).toEqual(notApplicable);
});

it('What waits for a decision has a sign that does not press', () => {
  const text = (state: EnteredState) => askedBadge({ state });
  expect(text('inProgress')).toEqual({ tone: 'quiet', text: '◇ Có kiến nghị' });
  expect(text('awaitingConfirmation')).toEqual({ tone: 'quiet', text: '◇ Chờ xác nhận' });
});

it('What is blocked has its own colour, sign and word', () => {
  expect(blockedBadge).toEqual({ tone: 'blocked', text: '▲ Vướng mắc' });
});

it('The colours are those of the design', () => {
  expect(palette).toEqual({
    overdue: { background: '#fce8e6', text: '#a50e0e' },
    dueSoon: { background: '#fef7e0', text: '#7a4f01' },
    blocked: { background: '#f3e8fd', text: '#5b2a91' },
    done: { background: '#e6f4ea', text: '#0d652d' },
    quiet: { background: '#f1f3f4', text: '#3c4043' },
  });
});

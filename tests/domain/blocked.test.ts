import { hasProposal, isBlocked } from '../../src/domain/blocked';
import type { EnteredState } from '../../src/domain/tracker';
import { summary, task, tracker } from '../support/tracker';

const blocked = (state: EnteredState, difficulty: string): boolean =>
  summary(tracker({ tasks: [task({ state, difficulty })] })).tasks.every(isBlocked);

describe('A blocked task', () => {
  it('is one whose state is Vướng mắc, or that is open with a difficulty written down', () => {
    expect(blocked('blocked', '')).toBe(true);
    expect(blocked('inProgress', 'Chờ xi măng')).toBe(true);
    expect(blocked('inProgress', '')).toBe(false);
  });

  it('is no task that is finished or cancelled, whatever it was held up by', () => {
    expect(blocked('done', 'Chờ xi măng')).toBe(false);
    expect(blocked('cancelled', 'Chờ xi măng')).toBe(false);
  });
});

it('A proposal waits until somebody or a meeting answered behind it', () => {
  expect(hasProposal({ proposal: '' })).toBe(false);
  expect(hasProposal({ proposal: 'Cấp 15 triệu đồng' })).toBe(true);
  expect(hasProposal({ proposal: 'Cấp 15 triệu đồng (Đồng ý, Nguyễn Văn Sơn 11/08/2023)' })).toBe(false);
  expect(hasProposal({ proposal: 'Cấp 15 triệu đồng (Giao ban 11/08/2023: cấp 10 triệu)' })).toBe(false);
  expect(hasProposal({ proposal: 'Cấp vốn (Giao ban 11/08/2023: cấp 10 triệu). Xin thêm 5 triệu' })).toBe(
    true,
  );
});

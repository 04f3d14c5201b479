import { isBlocked } from '../../src/domain/blocked';
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

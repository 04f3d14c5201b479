import type { WithPlainCodes } from '../../src/domain/ids';
import { byUrgency } from '../../src/domain/urgency';
import type { Task } from '../../src/domain/tracker';
import { day, summary, task, tracker } from '../support/tracker';

/** The ids of these tasks, most urgent first. */
const sorted = (...fields: Partial<WithPlainCodes<Task>>[]): string[] =>
  [...summary(tracker({ tasks: fields.map((each) => task(each)) })).tasks]
    .sort(byUrgency)
    .map(({ id }) => id);

describe('What somebody should look at first', () => {
  it('is what is late, then due, then blocked, then ahead, without deadline, paused, and last what is closed', () => {
    expect(
      sorted(
        { id: 'hủy', state: 'cancelled' },
        { id: 'xong', state: 'done' },
        { id: 'dừng', state: 'paused', deadline: day('2023-08-01') },
        { id: 'không hạn' },
        { id: 'còn lâu', deadline: day('2023-09-30') },
        { id: 'vướng', state: 'blocked' },
        { id: 'khó', difficulty: 'Thiếu kinh phí' },
        { id: 'vướng, còn lâu', state: 'blocked', deadline: day('2023-09-30') },
        { id: 'hôm nay', deadline: day('2023-08-11') },
        { id: 'quá hạn', deadline: day('2023-08-10') },
      ),
    ).toEqual([
      'quá hạn',
      'hôm nay',
      'vướng, còn lâu',
      'vướng',
      'khó',
      'còn lâu',
      'không hạn',
      'dừng',
      'hủy',
      'xong',
    ]);
  });

  it('is the longest overdue, then the nearest deadline, and what has none behind', () => {
    expect(
      sorted(
        { id: 'ít', deadline: day('2023-08-09') },
        { id: 'nhiều', deadline: day('2023-07-01') },
        { id: 'mai', deadline: day('2023-08-12') },
        { id: 'nay', deadline: day('2023-08-11') },
        { id: 'vướng sau', state: 'blocked', deadline: day('2023-10-30') },
        { id: 'vướng không hạn', state: 'blocked' },
        { id: 'vướng trước', state: 'blocked', deadline: day('2023-09-30') },
      ),
    ).toEqual(['nhiều', 'ít', 'nay', 'mai', 'vướng trước', 'vướng sau', 'vướng không hạn']);
  });

  it('of two of one day is the one that stands higher in the tab', () => {
    const deadline = day('2023-08-09');
    expect(sorted({ id: 'dưới', row: 9, deadline }, { id: 'trên', row: 4, deadline })).toEqual([
      'trên',
      'dưới',
    ]);
    expect(sorted({ id: 'dưới', row: 9 }, { id: 'trên', row: 4 })).toEqual(['trên', 'dưới']);
  });
});

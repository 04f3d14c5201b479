import { taskCode } from '../../../src/domain/ids';
import {
  answerWords,
  askedBadge,
  askedWords,
  confirmWords,
  countLabels,
  deadlineText,
  ownersText,
  partsBadge,
  partsText,
  stateNames,
  taskName,
} from '../../../src/domain/wording';
import type { TimedTask } from '../../../src/domain/weekSummary';
import { day, summary, task, tracker } from '../../support/tracker';

it('A task is called by its code and first line, and its owners by name', () => {
  expect(taskName({ id: taskCode('NV-07'), content: 'Lắp pa nô\nở cổng chợ' })).toBe('NV-07 · Lắp pa nô');
  expect(ownersText({ owners: ['Trần Văn Bình', 'Công an thị trấn'] })).toBe(
    'Trần Văn Bình, Công an thị trấn',
  );
  expect(ownersText({ owners: [] })).toBe('Chưa giao ai');
});

it('The states and the cells of the state table are called as in the sheet', () => {
  expect(Object.values(stateNames)).toEqual([
    'Chưa thực hiện',
    'Đang thực hiện',
    'Vướng mắc',
    'Chờ cấp trên',
    'Chờ xác nhận',
    'Hoàn thành',
    'Tạm dừng',
    'Hủy',
  ]);
  expect(countLabels).toEqual([
    ['doneOnTime', 'Hoàn thành đúng hạn'],
    ['doneLate', 'Hoàn thành trễ hạn'],
    ['openInTime', 'Đang làm, trong hạn'],
    ['openOverdue', 'Quá hạn'],
    ['noDeadline', 'Không có hạn'],
    ['doneUndated', 'Hoàn thành, chưa rõ ngày'],
  ]);
});

it('What is asked of whoever decides is said, each where it is asked', () => {
  const nothing = { state: 'inProgress' as const, extensionAsked: null, extensionReason: '', proposal: '' };
  const moreTime = { ...nothing, extensionAsked: day('2023-08-20') };
  expect(askedWords({ ...moreTime, proposal: 'Cấp thêm xi măng' })).toEqual([
    'Xin lùi đến 20/08/2023',
    'Kiến nghị: Cấp thêm xi măng',
  ]);
  expect(askedWords(moreTime)).toEqual(['Xin lùi đến 20/08/2023']);
  expect(askedWords({ ...moreTime, extensionReason: 'Chờ vật tư' })).toEqual([
    'Xin lùi đến 20/08/2023: Chờ vật tư',
  ]);
  expect(askedWords({ ...nothing, proposal: 'Cấp thêm xi măng' })).toEqual(['Kiến nghị: Cấp thêm xi măng']);
  expect(askedWords({ ...nothing, extensionReason: 'Chờ vật tư' })).toEqual([]);
});

it('That a task is to be confirmed is said by its badge, or in words where it has another', () => {
  const told = task({ state: 'awaitingConfirmation' });
  expect(askedBadge(told).text).toBe('◇ Chờ xác nhận');
  expect(askedWords(told)).toEqual([]);
  expect(confirmWords(told)).toEqual(['Báo đã xong']);
  expect(confirmWords(task({ state: 'inProgress' }))).toEqual([]);
});

it('The answer to a proposal says whether it was agreed to, by whom and when', () => {
  const on = day('2023-08-11');
  expect([answerWords(true, 'Trần Văn Bình', on), answerWords(false, 'Trần Văn Bình', on)]).toEqual([
    '(Đồng ý, Trần Văn Bình 11/08/2023)',
    '(Chưa đồng ý, Trần Văn Bình 11/08/2023)',
  ]);
});

describe('A deadline', () => {
  const said = (fields: Parameters<typeof task>[0], more: Partial<TimedTask> = {}): string =>
    deadlineText({ ...summary(tracker({ tasks: [task(fields)] })).tasks[0]!, ...more });

  it.each([
    ['trước 4/8', 'trước 04/08/2023'],
    ['chậm nhất ngày 4.8.2023', 'chậm nhất ngày 04/08/2023'],
    ['xong 04-08-23', 'xong 04/08/2023'],
    ['trước 5/8/2023', 'trước 5/8/2023 (04/08/2023)'],
    ['từ 1/8 đến 4/8', 'từ 1/8 đến 4/8 (04/08/2023)'],
    ['trước 4/8/2022', 'trước 4/8/2022 (04/08/2023)'],
    ['cuối tuần này', 'cuối tuần này (04/08/2023)'],
    ['trước 4/7', 'trước 4/7 (04/08/2023)'],
    ['ngày 4', 'ngày 4 (04/08/2023)'],
    ['sau 12-4/8', 'sau 12-4/8 (04/08/2023)'],
    ['đợt 4/8/2023/2', 'đợt 4/8/2023/2 (04/08/2023)'],
    ['', '04/08/2023'],
  ])('“%s” is said once: “%s”', (deadlinePhrase, once) => {
    expect(said({ deadlinePhrase, deadline: day('2023-08-04') })).toBe(once);
  });

  it('that was put off does not say its old day twice', () => {
    const moved = { deadline: day('2023-08-18'), firstDeadline: day('2023-08-04') };
    expect(said({ ...moved, deadlinePhrase: 'trước 04/8/2023' })).toBe('18/08/2023, lùi từ 04/08/2023');
    expect(said({ ...moved, deadlinePhrase: 'đầu tháng 8' })).toBe(
      'đầu tháng 8 (18/08/2023), lùi từ 04/08/2023',
    );
    expect(said({ ...moved, deadlinePhrase: 'trước 04/8/2023', deadlineTime: '17:00' })).toBe(
      'trước 17:00, 18/08/2023, lùi từ 04/08/2023',
    );
  });

  it('with an hour has it beside the day, whether or not the words name the day', () => {
    const deadline = day('2023-08-04');
    expect(said({ deadlinePhrase: 'trước 4/8', deadline, deadlineTime: '17:00' })).toBe(
      'trước 4/8 (17:00, 04/08/2023)',
    );
    expect(said({ deadline, deadlineTime: '17:00' })).toBe('trước 17:00, 04/08/2023');
  });

  it('of a task that recurs is its words with the next day, once somebody ticks it', () => {
    const occurrences = { missed: [], done: 0, next: day('2023-08-12'), isTracked: true };
    const recurrence = 'thứ Bảy hằng tuần';
    expect(said({ recurrence }, { occurrences })).toBe('thứ Bảy hằng tuần (12/08/2023)');
    expect(said({ recurrence }, { occurrences: { ...occurrences, isTracked: false } })).toBe(recurrence);
    expect(said({ recurrence }, { occurrences: { ...occurrences, next: null } })).toBe(recurrence);
    expect(said({ recurrence, deadlinePhrase: 'đến hết năm' }, { occurrences: null })).toBe('đến hết năm');
  });

  it('names the days that were missed instead, and what comes after', () => {
    const occurrences = {
      missed: ['2023-08-05', '2023-08-06'].map(day),
      done: 0,
      next: day('2023-08-12'),
      isTracked: true,
    };
    expect(said({ recurrence: 'cuối tuần' }, { occurrences })).toBe(
      'cuối tuần; lỡ ngày 05/08/2023, 06/08/2023, lần tới 12/08/2023',
    );
    expect(said({ recurrence: 'cuối tuần' }, { occurrences: { ...occurrences, next: null } })).toBe(
      'cuối tuần; lỡ ngày 05/08/2023, 06/08/2023',
    );
  });
});

describe('A duty given to several places', () => {
  it('says how many are done, and how many of the others are late', () => {
    expect(partsText({ done: 8, total: 11, overdue: 0 })).toBe('8/11 nơi xong');
    expect(partsText({ done: 8, total: 11, overdue: 2 })).toBe('8/11 nơi xong, 2 nơi quá hạn');
  });

  it('is a dash, late, under way or done in a cell of the matrix', () => {
    expect(partsBadge({ done: 0, total: 0, overdue: 0 })).toEqual({ tone: 'quiet', text: '–' });
    expect(partsBadge({ done: 1, total: 3, overdue: 1 })).toEqual({
      tone: 'overdue',
      text: '● 1/3, quá hạn 1',
    });
    expect(partsBadge({ done: 1, total: 3, overdue: 0 })).toEqual({ tone: 'quiet', text: '○ 1/3' });
    expect(partsBadge({ done: 3, total: 3, overdue: 0 })).toEqual({ tone: 'done', text: '✓ 3/3 xong' });
  });
});

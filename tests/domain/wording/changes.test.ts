import { changeLines, untouchedWords } from '../../../src/domain/wording';
import type { Changes, TimedTask } from '../../../src/domain/weekSummary';
import { day, friday, summary, task, tracker } from '../../support/tracker';

const nothing: Changes = summary(tracker()).changes;
const [one, other] = summary(
  tracker({
    tasks: [task({ id: 'A', deadline: friday, state: 'done', completedOn: friday }), task({ id: 'B' })],
  }),
).tasks as [TimedTask, TimedTask];

const said = (changes: Partial<Changes>): string[] =>
  changeLines({ changes: { ...nothing, ...changes } }).map(({ task: { id }, what }) => `${id}: ${what}`);

describe('What changed in the week', () => {
  const [from, to, first] = [day('2023-08-11'), day('2023-08-16'), day('2023-08-04')];

  it('is said of a deadline put off or brought forward, with the first one where that was another', () => {
    expect(said({ extended: [{ task: other, from, to, first }] })).toEqual([
      'B: lùi hạn từ 11/08/2023 sang 16/08/2023 (hạn ban đầu 04/08/2023)',
    ]);
    expect(said({ extended: [{ task: other, from, to, first: from }] })).toEqual([
      'B: lùi hạn từ 11/08/2023 sang 16/08/2023',
    ]);
    expect(said({ advanced: [{ task: other, from: to, to: from, first: null }] })).toEqual([
      'B: rút hạn từ 16/08/2023 xuống 11/08/2023',
    ]);
  });

  it('is said of a deadline given and one taken away', () => {
    expect(said({ undated: [{ task: other, from }] })).toEqual(['B: bỏ hạn 11/08/2023']);
    expect(said({ dated: [{ task: other, to }] })).toEqual(['B: đặt hạn 16/08/2023']);
  });

  it('is said of progress up and down, but not of a task that was finished', () => {
    const progressed = [
      { task: one, from: 50, to: 100 },
      { task: other, from: 20, to: 60 },
    ];
    expect(said({ completed: [one], progressed })).toEqual([
      'A: hoàn thành đúng hạn',
      'B: tiến độ từ 20% lên 60%',
    ]);
    expect(said({ progressed: [{ task: other, from: 60, to: 20 }] })).toEqual([
      'B: tiến độ từ 60% xuống 20%',
    ]);
  });

  it('begins with what was finished and ends with what is new', () => {
    expect(
      said({ completed: [one], added: [other], reopened: [other], dated: [{ task: other, to }] }),
    ).toEqual(['A: hoàn thành đúng hạn', 'B: đặt hạn 16/08/2023', 'B: mở lại', 'B: việc mới']);
  });
});

it('A task nobody touched is told in days for less than a week, then in whole weeks', () => {
  const words = ['2023-08-05', '2023-08-04', '2023-07-29', '2023-07-28'].map((since) =>
    untouchedWords(day(since), friday),
  );
  expect(words).toEqual([
    'đã 6 ngày chưa cập nhật',
    'đã 1 tuần chưa cập nhật',
    'đã 1 tuần chưa cập nhật',
    'đã 2 tuần chưa cập nhật',
  ]);
});

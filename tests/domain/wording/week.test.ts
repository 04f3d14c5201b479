import { weekKey, weekOf } from '../../../src/domain/calendar';
import { defaultSettings } from '../../../src/domain/settings';
import type { WeekSummary } from '../../../src/domain/weekSummary';
import {
  asOf,
  headline,
  madeUpText,
  news,
  updatesText,
  weekKeyName,
  weekName,
  weekSpan,
} from '../../../src/domain/wording';
import { day, friday, summary, task, tracker } from '../../support/tracker';

const week = weekOf(friday);

it('A week is called by its number, its days, and by its key', () => {
  expect([weekName(week), weekSpan(week), weekKeyName(weekKey('2023-W05'))]).toEqual([
    'Tuần 32',
    '07/08/2023 – 13/08/2023',
    'tuần 5',
  ]);
});

it('The headline counts criteria, or says that there are none yet', () => {
  expect(headline({ met: 3, total: 9 })).toBe('Đạt 3/9 tiêu chí');
  expect(headline({ met: 0, total: 0 })).toBe('Chưa có tiêu chí nào');
});

describe('The news of a week', () => {
  const late = task({ deadline: day('2023-08-04') });
  const of = (fields: Partial<WeekSummary>) =>
    news(
      summary(tracker({ settings: { ...defaultSettings, indicatorLabel: 'chỉ tiêu' } }), {
        ...fields,
      }),
    );
  const { changes } = summary(tracker());
  const [timed] = summary(tracker({ tasks: [late] })).tasks;

  it('is that nothing is late, where nothing moved', () => {
    expect(of({})).toEqual({ lead: ['Không có việc quá hạn'], rest: [] });
    expect(of({ indicatorsMet: 4, indicatorsMetBefore: 4 }).lead).toEqual(['Không có việc quá hạn']);
    expect(of({ indicatorsMet: 4, indicatorsMetBefore: null }).lead).toEqual(['Không có việc quá hạn']);
  });

  it('leads with criteria won and lost, then indicators, then what is late', () => {
    expect(
      of({
        changes: { ...changes, criteriaGained: ['1', '2'], criteriaLost: ['3'] },
        indicatorsMet: 7,
        indicatorsMetBefore: 4,
        overdue: [timed!],
      }).lead,
    ).toEqual([
      '2 tiêu chí mới đạt',
      '1 tiêu chí không còn đạt',
      '3 chỉ tiêu mới đạt trong tuần',
      '1 việc quá hạn',
    ]);
    expect(of({ indicatorsMet: 4, indicatorsMetBefore: 6 }).lead[0]).toBe('2 chỉ tiêu không còn đạt');
  });

  it('counts what recurs only where somebody ticks it and it is still owed', () => {
    const recurring = { rule: 'FREQ=WEEKLY;BYDAY=SA,SU', done: [day('2023-08-05')], waived: [] };
    const rest = (...tasks: Parameters<typeof task>[0][]) =>
      news(summary(tracker({ tasks: tasks.map((fields) => task(fields)) }))).rest;
    expect(rest({ recurring })).toEqual(['việc lặp lại làm 1/2 lần trong 7 ngày qua']);
    expect(rest({ recurring: { ...recurring, done: [] } })).toEqual([]);
    expect(rest({ recurring, state: 'cancelled' })).toEqual([]);
    expect(rest({})).toEqual([]);
  });

  it('goes on with what is due, blocked and done', () => {
    expect(
      of({
        dueSoon: [timed!],
        blocked: [timed!, timed!],
        changes: { ...changes, completed: [timed!, timed!, timed!] },
      }).rest,
    ).toEqual(['1 việc sắp đến hạn', '2 việc vướng mắc', '3 việc hoàn thành trong tuần']);
  });
});

it('The numbers say of which day they are and against what they are compared', () => {
  expect(asOf({ today: friday, baseline: null })).toBe(
    'Số liệu đến ngày 11/08/2023; chưa có tuần nào được chốt để so sánh.',
  );
  expect(asOf({ today: friday, baseline: { week: weekKey('2023-W31'), closedOn: day('2023-08-04') } })).toBe(
    'Số liệu đến ngày 11/08/2023, so với tuần 31 (chốt ngày 04/08/2023).',
  );
});

it('A digest that goes out after its week says so, one of the week itself does not', () => {
  expect(madeUpText({ week, today: day('2023-08-13') })).toBe('');
  expect(madeUpText({ week, today: day('2023-08-14') })).toBe(
    'Bản tin tuần 32 (07/08/2023 – 13/08/2023) gửi bù ngày 14/08/2023; số liệu tính đến lúc gửi.',
  );
});

it('Who updated is told as a rate, with the names of those who did not, once there is a week to compare with', () => {
  expect(updatesText({ updateRate: null, notUpdated: ['A'] })).toBe('');
  expect(updatesText({ updateRate: 1, notUpdated: [] })).toBe('Tỷ lệ cập nhật 100%.');
  expect(updatesText({ updateRate: 2 / 3, notUpdated: ['A', 'B'] })).toBe(
    'Tỷ lệ cập nhật 67%. Chưa cập nhật: A, B.',
  );
});

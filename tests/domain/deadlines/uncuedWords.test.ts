import type { CalendarDate } from '../../../src/domain/calendar';
import { findDeadlines } from '../../../src/domain/deadlines';
import { day } from '../../support/tracker';

/** Thursday. */
const on = day('2026-03-12');
const maybe = 'Ngày này có thể không phải là hạn.';

/** The deadlines of running text: words, day, hour and doubt. */
const found = (text: string, from: CalendarDate | null = on) =>
  findDeadlines(text, from).map(({ phrase, date, time, doubt }) => [phrase, date, time, doubt]);

describe('A date without a word such as “trước”, in a notice of Thursday 12/3/2026,', () => {
  it.each([
    ['thứ Sáu tuần này', '2026-03-13'],
    ['thứ 2 tuần tới', '2026-03-16'],
    ['chiều thứ Sáu tuần sau', '2026-03-20'],
    ['chủ nhật này', '2026-03-15'],
    ['thứ Tư (18/3)', '2026-03-18'],
    ['T7 21/3', '2026-03-21'],
    ['chiều mai', '2026-03-13'],
    ['tối nay', '2026-03-12'],
    ['đêm 14/3', '2026-03-14'],
  ])('is a deadline where its own words name a day to come: “%s”', (words, date) => {
    expect(found(`gửi danh sách ${words}.`)).toEqual([[words, date, null, '']]);
  });

  it.each([
    ['names no week', 'gửi danh sách thứ Sáu.'],
    ['has passed', 'họp sáng nay.'],
    ['has passed this week', 'họp thứ Ba tuần này.'],
    ['begins something', 'dán lịch từ sáng 15/3.'],
    ['begins something in the week', 'dán lịch từ thứ Sáu tuần này.'],
    ['is somebody’s name', 'giao chị Mai.'],
  ])('is none where it %s: “%s”', (_why, text) => expect(found(text)).toEqual([]));

  it('is one behind words that only sound like “từ”', () => {
    expect(found('nâng cấp trang điện tử đêm 14/3.')).toEqual([['đêm 14/3', '2026-03-14', null, '']]);
  });

  it.each([
    ['giữa tháng 4', '2026-04-15'],
    ['cuối tháng 4/2026', '2026-04-30'],
    ['đầu tuần sau', '2026-03-16'],
    ['trung tuần tháng 4', '2026-04-20'],
    ['nửa đầu tháng 4', '2026-04-15'],
    ['10 ngày đầu tháng 4', '2026-04-10'],
    ['10 ngày cuối tháng 4', '2026-04-30'],
  ])(
    'is a part of a period at the start of a clause, to be looked at where it ends one: “%s”',
    (words, date) => {
      expect(found(`lập danh sách, ${words} gửi xã`)).toEqual([[words, date, null, '']]);
      expect(found(`gửi báo cáo ${words}.`)).toEqual([[words, date, null, maybe]]);
    },
  );

  it('may be the last day of a period, which it is due by', () => {
    expect(findDeadlines('lập danh sách, cuối tháng 3 gửi xã', day('2026-03-31'))).toMatchObject([
      { date: '2026-03-31', kind: 'by' },
    ]);
    expect(findDeadlines('giám sát (quý II/2026)', on)).toMatchObject([{ kind: 'by' }]);
  });

  it('is a day at the start of a clause', () => {
    expect(found('Ngày 18/4 (thứ Bảy) các hộ dọn cỏ')).toEqual([
      ['Ngày 18/4 (thứ Bảy)', '2026-04-18', null, ''],
    ]);
    expect(found('các hộ dọn cỏ ngày 18/4')).toEqual([]);
    expect(found('Ngày 11/3, các hộ dọn cỏ')).toEqual([]);
  });

  it.each([
    ['no period is named', 'gửi báo cáo cuối tháng.'],
    ['the clause goes on', 'báo cáo cuối tháng 4 được lập'],
    ['it has passed', 'tổng kết cuối tháng 2/2026.'],
    ['it is a day of the period', 'ngày cuối tháng'],
  ])('is no part of a period where %s: “%s”', (_why, text) => expect(found(text)).toEqual([]));

  it.each([
    ['quý II/2026', '2026-06-30', ''],
    ['tháng 4', '2026-04-30', ''],
    ['20/4/2026', '2026-04-20', maybe],
  ])('is all that stands in a bracket: (%s)', (words, date, doubt) => {
    expect(found(`giám sát các xã (${words})`)).toEqual([[words, date, null, doubt]]);
  });

  it.each([
    'giám sát (quý II/2025)',
    'giám sát (quý II/2026 và sau đó)',
    'rà soát (thứ Sáu)',
    'rà soát (20/4)',
  ])('is none in “%s”', (text) => expect(found(text)).toEqual([]));

  it('is none in a notice without a date', () => {
    for (const text of ['họp giữa tháng 4/2026.', 'giám sát (quý II/2026)', 'gửi thứ Sáu tuần này.'])
      expect(found(text, null)).toEqual([]);
  });
});

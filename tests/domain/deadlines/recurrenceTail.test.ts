import { findDeadlines, readRecurrenceCell } from '../../../src/domain/deadlines';
import { day } from '../../support/tracker';

const rule = (words: string, printedDayCounts = true) => readRecurrenceCell(words, printedDayCounts)?.rule;

describe('A period whose day stands behind what is done', () => {
  it.each([
    ['hằng tháng, báo cáo trước ngày 5', 'FREQ=MONTHLY;BYMONTHDAY=5', 'FREQ=MONTHLY;BYMONTHDAY=4'],
    [
      'hằng tháng, gửi báo cáo trước ngày 5 tháng sau',
      'FREQ=MONTHLY;BYMONTHDAY=5',
      'FREQ=MONTHLY;BYMONTHDAY=4',
    ],
    ['hằng tháng gửi báo cáo chậm nhất ngày 25', 'FREQ=MONTHLY;BYMONTHDAY=25', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['hằng tháng (gửi báo cáo trước ngày 25)', 'FREQ=MONTHLY;BYMONTHDAY=25', 'FREQ=MONTHLY;BYMONTHDAY=24'],
    ['hằng tháng, nộp trước ngày 1', 'FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['hằng tháng, nộp trước ngày 31', 'FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=MONTHLY;BYMONTHDAY=30'],
    [
      '2 tháng một lần, gửi trước ngày 10',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=10',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=9',
    ],
    ['hằng tuần, gửi báo cáo trước thứ Sáu', 'FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY;BYDAY=TH'],
    ['hằng tuần, tổng hợp vào thứ Hai, thứ Tư', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['hằng tuần, gửi vào thứ Hai,thứ Tư', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['hằng tuần, gửi vào thứ Hai; thứ Tư', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['hằng tuần, gửi vào thứ 2 và thứ 5', 'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    [
      'hằng tuần, gửi vào thứ Hai - thứ Năm',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH',
    ],
    ['hằng tuần, báo cáo vào Chủ nhật', 'FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY;BYDAY=SU'],
    ['hằng tuần, báo cáo vào T6', 'FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY;BYDAY=FR'],
    ['hằng tuần, báo cáo vào CN', 'FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY;BYDAY=SU'],
  ])('is by “%s” the rule %s, by the strict reading %s', (words, expected, strict) => {
    expect([rule(words), rule(words, false)]).toEqual([expected, strict]);
  });

  const lastMonths = 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=';
  const firstMonths = 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=';
  it.each([
    ['hằng quý, nộp báo cáo trước ngày 5', `${firstMonths}5`],
    ['hằng quý, nộp báo cáo trước ngày 20', `${firstMonths}20`],
    ['hằng quý, nộp báo cáo trước ngày 21', `${lastMonths}21`],
    ['hằng quý, gửi trước ngày 10 tháng cuối quý', `${lastMonths}10`],
    ['hằng quý, gửi trước ngày 25 của tháng cuối của quý', `${lastMonths}25`],
    ['hằng quý, gửi trước ngày 25 tháng đầu quý sau', `${firstMonths}25`],
    ['hằng quý, gửi trước ngày 25 tháng sau', `${firstMonths}25`],
    ['hằng quý, gửi trước ngày 25 của tháng sau', `${firstMonths}25`],
  ])('of a quarter lies in its last month or the one behind it: “%s”', (words, expected) => {
    expect(rule(words)).toBe(expected);
  });

  it.each([
    ['mỗi thứ Sáu trước 16h', 'FREQ=WEEKLY;BYDAY=FR'],
    ['hằng tuần, gửi trước 16h thứ Sáu', 'FREQ=WEEKLY;BYDAY=FR'],
    ['thứ Sáu hằng tuần, trước 16h', 'FREQ=WEEKLY;BYDAY=FR'],
    ['hằng ngày, trước 16h', 'FREQ=DAILY'],
    ['hằng tháng, vào lúc 16h ngày 20', 'FREQ=MONTHLY;BYMONTHDAY=20'],
  ])('with an hour is exact, however “trước” is read: “%s”', (words, expected) => {
    expect(readRecurrenceCell(words, false)).toEqual({ rule: expected, time: '16:00' });
  });

  it.each([
    'hằng tháng, nộp trước ngày 0',
    'hằng tháng, nộp trước ngày 32',
    'hằng tháng, nộp trước ngày 5/9',
    'hằng tháng, nộp trước ngày 5 - 9',
    'hằng năm, nộp trước ngày 5',
    'hằng ngày, gửi trước ngày 5',
    'ngày 5 hằng tháng, nộp trước ngày 10',
    'thứ Hai hằng tuần, nộp trước thứ Sáu',
    '16h thứ Sáu hằng tuần, trước 17h',
    'hằng tuần, gửi vào thư hai',
  ])('is asked about where the day is none of it: “%s”', (words) => {
    expect(rule(words)).toBeUndefined();
  });
});

describe('In running text', () => {
  const found = (text: string) => findDeadlines(text, day('2023-07-31'));

  it.each([
    ['Hằng quý, nộp báo cáo trước ngày 5.', 'Hằng quý, nộp báo cáo trước ngày 5', '2023-10-05', '2023-10-04'],
    [
      'Hằng tháng (gửi báo cáo trước ngày 25) về huyện',
      'Hằng tháng (gửi báo cáo trước ngày 25)',
      '2023-08-25',
      '2023-08-24',
    ],
    ['Gửi báo cáo trước 16h hằng ngày', 'trước 16h hằng ngày', '2023-07-31', '2023-07-31'],
    [
      'Họp giao ban 2 lần/tuần (thứ Tư và thứ Sáu)',
      '2 lần/tuần (thứ Tư và thứ Sáu)',
      '2023-08-02',
      '2023-08-02',
    ],
  ])('“%s” ends with its own day: “%s”', (text, phrase, date, strictDate) => {
    expect(found(text)).toMatchObject([{ phrase, date, strictDate, doubt: '' }]);
  });

  it('says where the days are not told; what is done several times a day is done every day', () => {
    const doubt = 'Chưa rõ lặp lại vào những ngày nào.';
    expect(found('Tuyên truyền mỗi tháng hai lần')).toMatchObject([
      { date: '2023-07-31', recurrence: 'FREQ=MONTHLY', doubt },
    ]);
    expect(found('Kiểm tra 2 lần/ngày')).toMatchObject([
      { kind: 'recurring', date: '2023-07-31', recurrence: 'FREQ=DAILY', doubt: '' },
    ]);
    expect(findDeadlines('Họp giao ban 2 lần/tuần (thứ Tư và thứ Sáu)', null)).toMatchObject([
      { date: null, recurrence: 'FREQ=WEEKLY;BYDAY=WE,FR', doubt: '' },
    ]);
  });

  it('takes the name of a yearly plan for no deadline', () => {
    expect(found('Thực hiện kế hoạch hằng năm')).toEqual([]);
    expect(found('Kế hoạch này rà soát hằng năm')).toHaveLength(1);
  });
});

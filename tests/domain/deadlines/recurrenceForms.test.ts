import { findDeadlines, readRecurrenceCell, recurrenceText } from '../../../src/domain/deadlines';
import { day } from '../../support/tracker';

const notice = day('2023-07-31');
const rule = (words: string) => readRecurrenceCell(words, true)?.rule;
const workingDays = 'MO,TU,WE,TH,FR';

describe('What comes again', () => {
  it.each([
    ['2 ngày một lần', 'FREQ=DAILY;INTERVAL=2', '2 ngày một lần'],
    ['cứ 3 tháng một lần', 'FREQ=MONTHLY;INTERVAL=3', '3 tháng một lần'],
    ['mỗi 10 ngày/01 lần', 'FREQ=DAILY;INTERVAL=10', '10 ngày một lần'],
    ['bốn tuần/lần', 'FREQ=WEEKLY;INTERVAL=4', '4 tuần một lần'],
    ['ba tháng / 1 lần', 'FREQ=MONTHLY;INTERVAL=3', '3 tháng một lần'],
    ['một tuần lần', 'FREQ=WEEKLY', 'hằng tuần'],
    ['sáu tháng báo cáo sơ kết một lần', 'FREQ=MONTHLY;INTERVAL=6', '6 tháng một lần'],
    ['hai quý một lần', 'FREQ=MONTHLY;INTERVAL=6', '6 tháng một lần'],
    ['2 năm 1 lần', 'FREQ=YEARLY;INTERVAL=2', '2 năm một lần'],
    ['24 giờ một lần', 'FREQ=HOURLY;INTERVAL=24', '24 giờ một lần'],
    ['mỗi 2 tuần', 'FREQ=WEEKLY;INTERVAL=2', '2 tuần một lần'],
    ['mỗi 1 giờ', 'FREQ=HOURLY', 'hằng giờ'],
    ['một lần trong 2 tháng', 'FREQ=MONTHLY;INTERVAL=2', '2 tháng một lần'],
    ['1 lần/tuần', 'FREQ=WEEKLY', 'hằng tuần'],
    ['01 lần / quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 'ngày cuối hằng quý'],
    ['một lần mỗi năm', 'FREQ=YEARLY', 'hằng năm'],
    ['một lần một tháng', 'FREQ=MONTHLY', 'hằng tháng'],
    ['tháng một lần', 'FREQ=MONTHLY', 'hằng tháng'],
    ['tuần/lần', 'FREQ=WEEKLY', 'hằng tuần'],
    ['mỗi tuần 1 lần', 'FREQ=WEEKLY', 'hằng tuần'],
    ['tháng một lần, ngày 5', 'FREQ=MONTHLY;BYMONTHDAY=5', 'ngày 5 hằng tháng'],
    ['tuần 1 lần (vào thứ Sáu)', 'FREQ=WEEKLY;BYDAY=FR', 'thứ Sáu hằng tuần'],
    ['2 tuần/lần, vào thứ Hai', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2 tuần một lần, vào thứ Hai'],
    [
      'hai tháng một lần vào ngày 15',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15',
      '2 tháng một lần, vào ngày 15',
    ],
    ['hằng tuần họp giao ban một lần, vào thứ Hai', 'FREQ=WEEKLY;BYDAY=MO', 'thứ Hai hằng tuần'],
    ['mỗi tháng kiểm tra 01 lần trước ngày 25', 'FREQ=MONTHLY;BYMONTHDAY=25', 'ngày 25 hằng tháng'],
    ['hằng ngày', 'FREQ=DAILY', 'hằng ngày'],
    ['mỗi quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 'ngày cuối hằng quý'],
    ['mỗi buổi sáng', 'FREQ=DAILY', 'hằng ngày'],
    ['hằng đêm', 'FREQ=DAILY', 'hằng ngày'],
    ['mỗi chiều', 'FREQ=DAILY', 'hằng ngày'],
    ['các tối thứ Bảy', 'FREQ=WEEKLY;BYDAY=SA', 'thứ Bảy hằng tuần'],
    ['mỗi buổi sáng thứ Hai', 'FREQ=WEEKLY;BYDAY=MO', 'thứ Hai hằng tuần'],
    ['các thứ Hai của các tuần', 'FREQ=WEEKLY;BYDAY=MO', 'thứ Hai hằng tuần'],
    ['từ thứ Hai đến thứ Tư hằng tuần', 'FREQ=WEEKLY;BYDAY=MO,TU,WE', 'thứ Hai, thứ Ba, thứ Tư hằng tuần'],
    ['thứ 2 - thứ 6 hằng tuần', `FREQ=WEEKLY;BYDAY=${workingDays}`, 'các ngày làm việc hằng tuần'],
    [
      'thứ Tư, thứ Hai và Chủ nhật mỗi tuần',
      'FREQ=WEEKLY;BYDAY=MO,WE,SU',
      'thứ Hai, thứ Tư, Chủ nhật hằng tuần',
    ],
    ['T2; T4,T6 hằng tuần', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', 'thứ Hai, thứ Tư, thứ Sáu hằng tuần'],
    [
      'thứ ba, năm và ngày thứ bảy hằng tuần',
      'FREQ=WEEKLY;BYDAY=TU,TH,SA',
      'thứ Ba, thứ Năm, thứ Bảy hằng tuần',
    ],
    [
      'thứ Hai, thứ Tư đến thứ Sáu hằng tuần',
      'FREQ=WEEKLY;BYDAY=MO,WE,TH,FR',
      'thứ Hai, thứ Tư, thứ Năm, thứ Sáu hằng tuần',
    ],
    ['hằng tuần vào các ngày thứ Hai, Tư', 'FREQ=WEEKLY;BYDAY=MO,WE', 'thứ Hai, thứ Tư hằng tuần'],
    ['hằng tuần (thứ Bảy)', 'FREQ=WEEKLY;BYDAY=SA', 'thứ Bảy hằng tuần'],
    ['hằng tuần chậm nhất thứ Sáu', 'FREQ=WEEKLY;BYDAY=FR', 'thứ Sáu hằng tuần'],
    ['thứ Hai tuần đầu tiên của tháng', 'FREQ=MONTHLY;BYDAY=1MO', 'thứ Hai đầu hằng tháng'],
    ['ngày thứ Hai của tuần cuối hằng tháng', 'FREQ=MONTHLY;BYDAY=-1MO', 'thứ Hai cuối hằng tháng'],
    ['ngày thứ Sáu đầu tiên mỗi tháng', 'FREQ=MONTHLY;BYDAY=1FR', 'thứ Sáu đầu hằng tháng'],
    ['thứ Sáu thứ nhất của tháng', 'FREQ=MONTHLY;BYDAY=1FR', 'thứ Sáu đầu hằng tháng'],
    ['thứ Ba thứ hai hằng tháng', 'FREQ=MONTHLY;BYDAY=2TU', 'thứ Ba thứ hai hằng tháng'],
    ['thứ Sáu thứ ba của tháng', 'FREQ=MONTHLY;BYDAY=3FR', 'thứ Sáu thứ ba hằng tháng'],
    ['thứ Sáu thứ tư của tháng', 'FREQ=MONTHLY;BYDAY=4FR', 'thứ Sáu thứ tư hằng tháng'],
    ['Chủ nhật cuối cùng của tháng', 'FREQ=MONTHLY;BYDAY=-1SU', 'Chủ nhật cuối hằng tháng'],
    ['mỗi ngày làm việc trong tuần', `FREQ=WEEKLY;BYDAY=${workingDays}`, 'các ngày làm việc hằng tuần'],
    ['ngày làm việc cuối mỗi tuần', 'FREQ=WEEKLY;BYDAY=FR', 'thứ Sáu hằng tuần'],
    [
      'ngày làm việc đầu tiên hằng quý',
      `FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=${workingDays};BYSETPOS=1`,
      'ngày làm việc đầu quý',
    ],
    [
      'ngày làm việc cuối quý hằng quý',
      `FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=${workingDays};BYSETPOS=-1`,
      'ngày làm việc cuối quý',
    ],
    [
      'ngày làm việc đầu năm',
      `FREQ=MONTHLY;BYMONTH=1;BYDAY=${workingDays};BYSETPOS=1`,
      'ngày làm việc đầu năm',
    ],
    [
      'ngày làm việc cuối cùng của tháng',
      `FREQ=MONTHLY;BYDAY=${workingDays};BYSETPOS=-1`,
      'ngày làm việc cuối tháng',
    ],
    ['các ngày 20, 5 và ngày 5 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=5,20', 'các ngày 5, 20 hằng tháng'],
    ['ngày 5; ngày 20 của các tháng', 'FREQ=MONTHLY;BYMONTHDAY=5,20', 'các ngày 5, 20 hằng tháng'],
    ['các mùng 1 mỗi tháng', 'FREQ=MONTHLY;BYMONTHDAY=1', 'ngày 1 hằng tháng'],
    ['mồng 5 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=5', 'ngày 5 hằng tháng'],
    ['trước 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25', 'ngày 25 hằng tháng'],
    ['chậm nhất là 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25', 'ngày 25 hằng tháng'],
    ['hằng tháng, trước ngày 5 và 20', 'FREQ=MONTHLY;BYMONTHDAY=5,20', 'các ngày 5, 20 hằng tháng'],
    ['hằng tháng đến hết ngày 31', 'FREQ=MONTHLY;BYMONTHDAY=31', 'ngày 31 hằng tháng'],
    ['ngày 20 tháng cuối của quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', 'ngày 20 tháng cuối quý'],
    ['đầu hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=1', 'ngày 1 hằng tháng'],
    ['ngày cuối cùng của các tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'ngày cuối hằng tháng'],
    ['ngày đầu quý hằng quý', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=1', 'ngày đầu hằng quý'],
    ['cuối mỗi năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31', 'ngày 31/12 hằng năm'],
    ['đầu năm', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1', 'ngày 1/1 hằng năm'],
    ['cuối tuần', 'FREQ=WEEKLY;BYDAY=FR', 'thứ Sáu hằng tuần'],
    ['hằng tháng vào cuối tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'ngày cuối hằng tháng'],
    ['hằng quý vào ngày đầu', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=1', 'ngày đầu hằng quý'],
    ['15/6, 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15', 'ngày 15/6 và 15/12 hằng năm'],
    ['ngày 15 tháng 6 mỗi năm', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15', 'ngày 15/6 hằng năm'],
    ['hằng năm, trước ngày 29-2', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'ngày 29/2 hằng năm'],
  ])('is by “%s” the rule %s, shown as “%s”', (words, expected, shown) => {
    expect(rule(words)).toBe(expected);
    expect(rule(`([${words}.])`)).toBe(expected);
    expect(recurrenceText(expected)).toBe(shown);
    expect(rule(shown)).toBe(expected);
  });

  it.each([
    'hai tuần một lần, ngày 5',
    'hai tháng một lần, vào thứ Hai',
    '0 tuần một lần',
    'ngày 0 hằng tháng',
    'ngày 5, 32 hằng tháng',
    '15/6 và 20/12 hằng năm',
    '15/13 hằng năm',
    'hạng tuần',
    'mới tháng',
    'thử hai hằng tuần',
    'hằng quỳ',
    'thứ Sáu cuối tháng 9',
    'ngày làm việc cuối tháng này',
    'cuối quý III',
    'ngày cuối năm 2023',
    'các ngày làm việc cuối tháng',
    'hằng tháng trước 5/8',
    'mỗi 3 tháng họp hai lần',
    'mỗi tháng họp 2 lần',
    'hằng tuần nhé',
    `hằng tuần${' '.repeat(200)}`,
  ])('is not said by “%s”', (words) => {
    expect(rule(words)).toBeUndefined();
  });

  it('is read with its hour in front, which makes “trước” exact', () => {
    for (const words of [
      'trước 8h thứ Hai hằng tuần',
      '8h, thứ Hai hằng tuần',
      'vào lúc 8 giờ của thứ Hai hằng tuần',
      'định kỳ, trước lúc 08:00 thứ Hai hằng tuần',
    ])
      expect(readRecurrenceCell(words, false)).toEqual({ rule: 'FREQ=WEEKLY;BYDAY=MO', time: '08:00' });
    expect(readRecurrenceCell('trước sáng thứ Hai hằng tuần', false)).toEqual({
      rule: 'FREQ=WEEKLY;BYDAY=SU',
      time: null,
    });
  });

  it('is shown with no more words than there are for it', () => {
    expect(recurrenceText('FREQ=DAILY;COUNT=3')).toBe('');
    expect(recurrenceText('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR')).toBe(
      '2 tuần một lần, vào thứ Hai, thứ Ba, thứ Tư, thứ Năm, thứ Sáu',
    );
  });
});

describe('In running text, what comes again', () => {
  const found = (text: string) =>
    findDeadlines(text, notice).map(({ phrase, date, strictDate, recurrence, doubt }) => [
      phrase,
      date,
      strictDate,
      recurrence ?? doubt,
    ]);

  it.each([
    ['tổng vệ sinh mùng 1 hằng tháng', 'mùng 1 hằng tháng', '2023-08-01', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    ['dâng hương mồng 1 hằng tháng', 'mồng 1 hằng tháng', '2023-08-01', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    ['chào cờ mỗi sáng thứ Hai', 'mỗi sáng thứ Hai', '2023-07-31', 'FREQ=WEEKLY;BYDAY=MO'],
    ['báo cáo hằng tuần vào thứ Sáu', 'hằng tuần vào thứ Sáu', '2023-08-04', 'FREQ=WEEKLY;BYDAY=FR'],
    ['họp cuối hằng quý', 'cuối hằng quý', '2023-09-30', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
  ])('stands in “%s” as “%s”', (text, phrase, date, recurrence) => {
    expect(found(text)).toEqual([[phrase, date, date, recurrence]]);
  });

  it('falls a day earlier by the strict reading of “trước”', () => {
    expect(found('gửi định kỳ trước ngày 20 hằng tháng')).toEqual([
      ['định kỳ trước ngày 20 hằng tháng', '2023-08-20', '2023-08-19', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ]);
    expect(found('gửi hằng tháng, trước ngày 20')[0]?.slice(1, 3)).toEqual(['2023-08-20', '2023-08-19']);
    expect(findDeadlines('gửi hằng tuần', null)).toMatchObject([{ date: null, recurrence: 'FREQ=WEEKLY' }]);
  });

  it.each([
    ['3 lần mỗi tuần', 'FREQ=WEEKLY'],
    ['2 đội/tuần', 'FREQ=WEEKLY'],
    ['2 lần/tháng', 'FREQ=MONTHLY'],
    ['02 lần / quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
    ['hai lần một năm', 'FREQ=YEARLY'],
    ['1 quý 3 lần', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
    ['mỗi năm họp hai lần', 'FREQ=YEARLY'],
    ['hằng tháng họp ít nhất bốn lần', 'FREQ=MONTHLY'],
  ])('is asked about in “%s”', (words, recurrence) => {
    expect(findDeadlines(`Họp giao ban ${words}.`, day('2023-07-31'))).toMatchObject([
      { phrase: words, recurrence, doubt: 'Chưa rõ lặp lại vào những ngày nào.' },
    ]);
  });

  it.each([
    ['báo cáo hằng quý trước ngày 5', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', null],
    ['giao ban hằng tuần 8 giờ sáng thứ Hai', 'FREQ=WEEKLY;BYDAY=MO', '08:00'],
    ['họp 2 tuần/lần vào chiều thứ Tư', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', null],
    ['khử khuẩn 2 lần/tuần (thứ Tư và thứ Sáu)', 'FREQ=WEEKLY;BYDAY=WE,FR', null],
    ['cập nhật mỗi thứ Sáu trước 16h', 'FREQ=WEEKLY;BYDAY=FR', '16:00'],
    ['tuần tra tối thứ 4 và tối thứ 7 hàng tuần', 'FREQ=WEEKLY;BYDAY=WE,SA', null],
    ['thu gom vào Chủ nhật tuần thứ hai hằng tháng', 'FREQ=MONTHLY;BYDAY=2SU', null],
    ['giao ban thứ Hai lúc 8 giờ hằng tuần', 'FREQ=WEEKLY;BYDAY=MO', '08:00'],
    ['nộp ngày 5 lúc 17 giờ 30 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=5', '17:30'],
    ['giao ban sáng thứ 2 hàng tuần lúc 7h30.', 'FREQ=WEEKLY;BYDAY=MO', '07:30'],
    ['báo cáo hằng tuần, thứ Sáu lúc 16h.', 'FREQ=WEEKLY;BYDAY=FR', '16:00'],
    ['báo cáo định kỳ 6 tháng', 'FREQ=MONTHLY;INTERVAL=6', null],
    ['nộp trước ngày 20 tháng đầu quý', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=20', null],
    [
      'rà soát hằng quý, gửi Sở trước ngày 25 tháng cuối quý',
      'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
      null,
    ],
  ])('has its day and its hour behind its period in “%s”', (text, recurrence, time) => {
    expect(findDeadlines(text, day('2023-07-31'))).toMatchObject([{ recurrence, time, doubt: '' }]);
  });

  it.each([
    'theo kế hoạch hằng năm',
    'chương trình mỗi năm',
    'đạt trong 2 lần/tuần',
    'tháng họp 2 lần',
    'báo cáo cuối tháng',
    'báo cáo định kỳ 6 tháng, 1 năm',
    'trong ngày ba lần họp',
    'ngày làm việc đầu năm',
  ])('is not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it.each([
  ['Hằng tuần (vào thứ Sáu) gửi báo cáo', 'Hằng tuần (vào thứ Sáu)'],
  ['Hằng tháng (trước ngày 25) gửi báo cáo', 'Hằng tháng (trước ngày 25)'],
  ['Gửi báo cáo (hằng tuần vào thứ Sáu)', 'hằng tuần vào thứ Sáu'],
])('The words of a recurrence keep a bracket that was opened in them: “%s”', (text, phrase) => {
  expect(findDeadlines(text, notice)).toMatchObject([{ phrase }]);
});

import { plainText } from '../../../src/domain/deadlines/plainText';
import { readRelative } from '../../../src/domain/deadlines/relativeWords';
import type { CalendarDate } from '../../../src/domain/calendar';
import { day } from '../../support/tracker';

/** Monday. */
const on = day('2023-07-31');
const daysOff = { holidays: [day('2023-08-10')], makeUpDays: [day('2023-08-12')] };

/** What is read behind a word, as written; its day, and what is doubtful about it. */
function read(words: string, from: CalendarDate | null = on) {
  const found = readRelative(plainText(`gửi ${words}`), 4, from, daysOff);
  return found && [found.phrase, found.date, found.doubt];
}
const unknown = 'Chưa rõ tính từ ngày nào.';

describe('A period of days from the day of the document, Monday 31/7/2023,', () => {
  it.each([
    ['trong 5 ngày kể từ ngày ký', '2023-08-07'],
    ['thời hạn 8 ngày kể từ ngày ban hành', '2023-08-08'],
    ['trong vòng 03 ngày kể từ ngày phát hành', '2023-08-03'],
    ['trong thời hạn 11 ngày, kể từ khi ký', '2023-08-11'],
    ['trong thời gian 11 ngày tính từ thời điểm ký', '2023-08-11'],
    ['chậm nhất sau 4 ngày từ ngày ký', '2023-08-04'],
    ['muộn nhất là 4 ngày sau ngày ký', '2023-08-04'],
    ['không quá 4 ngày sau khi ký', '2023-08-04'],
    ['tối đa trong 4 ngày kể từ ngày ký ban hành', '2023-08-04'],
    ['sau không quá 4 ngày kể từ ngày ký', '2023-08-04'],
    ['4 ngày kể từ ngày ra thông báo', '2023-08-04'],
    ['trong 4 ngày kể từ ngày ban hành Kế hoạch', '2023-08-04'],
    ['trong 2-3 ngày kể từ ngày ký', '2023-08-03'],
    ['trong 10 – 15 ngày kể từ ngày ký', '2023-08-15'],
    ['trong 100 ngày kể từ ngày ký', '2023-11-08'],
    ['trong 4 (bốn) ngày kể từ ngày ký', '2023-08-04'],
    ['trong một ngày kể từ ngày ký', '2023-08-01'],
    ['trong hai ngày kể từ ngày ký', '2023-08-02'],
    ['trong ba ngày kể từ ngày ký', '2023-08-03'],
    ['trong bốn ngày kể từ ngày ký', '2023-08-04'],
    ['trong năm ngày kể từ ngày ký', '2023-08-07'],
    ['trong sáu ngày kể từ ngày ký', '2023-08-07'],
    ['sáu tuần kể từ ngày ký', '2023-09-11'],
    ['sau sáu ngày kể từ ngày ký', '2023-08-07'],
    ['trong bảy ngày kể từ ngày ký', '2023-08-07'],
    ['trong tám ngày kể từ ngày ký', '2023-08-08'],
    ['trong chín ngày kể từ ngày ký', '2023-08-09'],
    ['trong mười ngày kể từ ngày ký', '2023-08-11'],
    ['trong 8 ngày làm việc kể từ ngày ký', '2023-08-11'],
    ['trong 9 ngày làm việc kể từ ngày ký', '2023-08-12'],
    ['trong 2 tuần kể từ ngày ký', '2023-08-14'],
    ['trong 2 tuần làm việc kể từ ngày ký', '2023-08-14'],
    ['trong 01 tháng kể từ ngày ký', '2023-08-31'],
    ['trong 2 năm kể từ ngày ký', '2025-07-31'],
    ['trong 4 ngày kể từ ngày ký thông báo này', '2023-08-04'],
    ['trong 4 ngày kể từ ngày ban hành Nghị quyết này', '2023-08-04'],
    ['trong 4 ngày kể từ ngày quyết định này được ký', '2023-08-04'],
    ['trong 4 ngày kể từ ngày công văn này ban hành', '2023-08-04'],
    ['trong 4 ngày kể từ ngày kế hoạch này', '2023-08-04'],
    ['trong 4 ngày tới', '2023-08-04'],
  ])('“%s” ends on %s', (words, date) => {
    expect(read(words)).toEqual([words, date, '']);
    expect(read(`${words}; các đơn vị`)).toEqual([words, date, '']);
    expect(read(`${words} các đơn vị báo cáo`)).toEqual([words, date, '']);
  });

  it('may end later where it is counted from the day of receipt', () => {
    for (const what of [
      '',
      ' được',
      ' được thông báo',
      ' được thông báo kết luận',
      ' văn bản này',
      ' biên bản',
    ])
      expect(read(`trong 4 ngày kể từ ngày nhận${what}`)).toEqual([
        `trong 4 ngày kể từ ngày nhận${what}`,
        '2023-08-04',
        'Tính từ ngày của văn bản; ngày nhận có thể muộn hơn.',
      ]);
  });
});

describe('A period counted from something else', () => {
  it.each([
    'trong 10 ngày',
    'không quá 5 ngày làm việc',
    'tối đa 2 tuần',
    'sau 5 ngày',
    'trong 24 giờ kể từ ngày ký',
    'trong 4 ngày kể từ ngày ký hợp đồng',
    'trong 4 ngày kể từ ngày nhận đủ hồ sơ hợp lệ',
    'trong 4 ngày kể từ ngày kế hoạch này có hiệu lực',
    '3 ngày trước hội nghị',
    '5 ngày sau khi có kết quả',
    '10 ngày, tính từ lúc khai mạc',
    '10 ngày từ lúc nhận hồ sơ',
    'trước 02 ngày',
    'trước 2 tuần',
    'trước hội nghị 3 ngày',
    'trước đại hội đại biểu 15 ngày làm việc',
    'trong 9 tháng kể từ ngày khởi công',
  ])('is asked about in “%s”', (words) => {
    expect(read(words)).toEqual([words, null, unknown]);
    expect(read(`${words}, các đơn vị báo cáo`)).toEqual([words, null, unknown]);
  });

  it('ends where the sentence goes on', () => {
    for (const [words, phrase] of [
      ['3 ngày trước hội nghị các đơn vị gửi', '3 ngày trước hội nghị'],
      ['trong 10 ngày tới đây', 'trong 10 ngày'],
      ['trong 5 ngày lễ', 'trong 5 ngày'],
    ])
      expect(read(words!)?.[0]).toBe(phrase);
  });

  it('is asked about too where the document has no day', () => {
    expect(read('trong 4 ngày kể từ ngày ký', null)).toEqual(['trong 4 ngày kể từ ngày ký', null, unknown]);
  });

  it.each([
    'trong 9 tháng',
    'trong 02 năm',
    '5 ngày',
    '10 ngày từ nhà',
    'trong 30 ngày/tháng',
    'trong 6 tháng đầu năm',
    'trong 3 tháng một lần',
    'trong 3 tháng 1 lần',
    'trong 3 ngàyx',
    'trước 2 tháng 9',
    'trước ngày 3 tháng 8',
    'trước 3 ngày 5/8',
    'trước 15 tuần/lần',
    'trước tháng 8 ba tuần',
  ])('is not seen in “%s”', (words) => {
    expect(read(words)).toBeNull();
  });
});

describe('A time beside an event', () => {
  it.each([
    'trước mỗi phiên họp 02 ngày',
    'trước mỗi đợt 24 giờ',
    'trước cuộc họp 30 phút',
    'trước đó một buổi',
    'trước ngày tổ chức hội nghị 03 ngày',
    'sau hội nghị 03 ngày',
    'trong ngày làm việc tiếp theo',
  ])('has no day of its own: “%s”', (words) => expect(read(words)).toEqual([words, null, unknown]));

  it.each(['trước 16 giờ', 'trước khi họp 16 giờ 30', 'trước cuộc họp 8 giờ sáng', 'trước ngày mai 2 đợt'])(
    'is none where an hour of the clock is said: “%s”',
    (words) => expect(read(words)).toBeNull(),
  );
});

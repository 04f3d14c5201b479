import { readDay, weekdayNumber } from '../../../src/domain/deadlines/dayWords';
import { plainText } from '../../../src/domain/deadlines/plainText';
import type { CalendarDate } from '../../../src/domain/calendar';
import { day } from '../../support/tracker';

/** Wednesday. */
const on = day('2023-08-02');

/** What is read behind a word, as written; its day, and what is doubtful about it. */
function read(words: string, clear = true, from: CalendarDate | null = on) {
  const text = plainText(`xong ${words}`);
  const found = readDay(text, 5, from, clear);
  if (found === null) return null;
  expect(found.isDay).toBe(true);
  expect(found.span?.first).toBe(found.span?.last);
  return [
    text.written.slice(text.starts[5], text.ends[found.end - 1]),
    found.span?.last ?? null,
    found.doubt,
  ];
}
const whole = (words: string, date: string | null, doubt = '') => [words, date, doubt];

describe('A day, read on Wednesday 2/8/2023,', () => {
  it.each([
    ['30/8', '2023-08-30'],
    ['3/9', '2023-09-03'],
    ['03/12', '2023-12-03'],
    ['ngày 30/8/2023', '2023-08-30'],
    ['30 / 8 / 2023', '2023-08-30'],
    ['30 /8/2023', '2023-08-30'],
    ['30/ 8/2023', '2023-08-30'],
    ['30/8 /2023', '2023-08-30'],
    ['30/8/ 2023', '2023-08-30'],
    ['30-8-2023', '2023-08-30'],
    ['30 - 12 - 2023', '2023-12-30'],
    ['30 -8-2023', '2023-08-30'],
    ['30- 8-2023', '2023-08-30'],
    ['30.8.2023', '2023-08-30'],
    ['30. 8. 2023', '2023-08-30'],
    ['30. 12.2023', '2023-12-30'],
    ['2023-08-30', '2023-08-30'],
    ['ngày 2023-8-3', '2023-08-03'],
    ['4 tháng 8', '2023-08-04'],
    ['ngày 14 tháng 12', '2023-12-14'],
    ['mùng 4 tháng 8', '2023-08-04'],
    ['ngày mồng 4 tháng 8', '2023-08-04'],
    ['ngày 04 tháng 08 năm 2024', '2024-08-04'],
    ['4 tháng 8, năm 2024', '2024-08-04'],
    ['4 tháng 8/2024', '2024-08-04'],
    ['4 tháng 8 - 2024', '2024-08-04'],
    ['hai ngày 15 và 16/8', '2023-08-16'],
    ['ba ngày 15, 16 và 17/8', '2023-08-17'],
    ['bốn ngày 5,6,7 và ngày 8.12', '2023-12-08'],
    ['02 ngày 5 ,6 tháng 8', '2023-08-06'],
    ['các ngày 3, 4 và 5 / 8/2023', '2023-08-05'],
    ['ngày 4 và 5/12', '2023-12-05'],
    ['thứ Sáu, ngày 4/8', '2023-08-04'],
    ['thứ Sáu (4/8)', '2023-08-04'],
    ['thứ Sáu 4/8', '2023-08-04'],
    ['4/8 thứ Sáu', '2023-08-04'],
    ['4/8, thứ 6', '2023-08-04'],
    ['4/8 (thứ Sáu)', '2023-08-04'],
    ['4/8(thứ Sáu)', '2023-08-04'],
    ['4/8 nhằm thứ Sáu', '2023-08-04'],
    ['6/8, là Chủ nhật', '2023-08-06'],
    ['hôm nay', '2023-08-02'],
    ['ngày hôm nay', '2023-08-02'],
    ['nay', '2023-08-02'],
    ['ngày mai', '2023-08-03'],
    ['mai 3/8', '2023-08-03'],
    ['ngày mai (03/8)', '2023-08-03'],
    ['hôm nay, 02/8', '2023-08-02'],
    ['ngày 25 tháng này', '2023-08-25'],
    ['25 tháng sau', '2023-09-25'],
    ['ngày 5 tháng tới', '2023-09-05'],
    ['thứ Tư', '2023-08-02'],
    ['thứ Ba', '2023-08-08'],
    ['ngày thứ Năm', '2023-08-03'],
    ['thứ 7', '2023-08-05'],
    ['Chủ nhật', '2023-08-06'],
    ['thứ Hai tuần này', '2023-07-31'],
    ['thứ Năm tuần sau', '2023-08-10'],
    ['thứ Năm tuần tới', '2023-08-10'],
    ['thu sau', '2023-08-04'],
  ])('is “%s”: %s', (words, date) => {
    expect(read(words)).toEqual(whole(words, date));
    expect(read(`${words}, sau đó báo cáo`)).toEqual(whole(words, date));
    expect(read(`${words}. Sau đó báo cáo`)).toEqual(whole(words, date));
  });

  it.each([
    ['15/7 âm lịch', 'Ngày âm lịch, chưa rõ là ngày dương lịch nào.'],
    ['15/7, (âm lịch)', 'Ngày âm lịch, chưa rõ là ngày dương lịch nào.'],
    ['30/13', 'Không có ngày 30 tháng 13.'],
    ['30/13/2023', 'Không có ngày 30 tháng 13 năm 2023.'],
    ['31/9', 'Không có ngày 31 tháng 9.'],
    ['30/8/23', 'Năm trong “ngày 30 tháng 8 năm 23” chưa ghi đủ bốn chữ số.'],
    ['30/7', '“ngày 30 tháng 7” không ghi năm: chưa rõ là 30/07/2023 hay 30/07/2024.'],
    ['ngày 25', '“Ngày 25” không ghi tháng.'],
    ['ngày 31 tháng sau', 'Ngày 31 không có trong tháng đó.'],
  ])('is asked about in “%s”', (words, doubt) => {
    expect(read(words)).toEqual(whole(words, null, doubt));
  });

  it.each([
    ['thứ Năm (4/8)', 'Ngày 04/08/2023 là thứ Sáu, không phải thứ Năm.'],
    ['4/8, Chủ nhật', 'Ngày 04/08/2023 là thứ Sáu, không phải Chủ nhật.'],
    ['4/8 thứ 2', 'Ngày 04/08/2023 là thứ Sáu, không phải thứ Hai.'],
  ])('is kept where the weekday in “%s” is another', (words, doubt) => {
    expect(read(words)).toEqual(whole(words, '2023-08-04', doubt));
  });

  it('that cannot be is no reason to ask twice: the weekday beside it adds nothing', () => {
    const doubt = 'Không có ngày 31 tháng 9.';
    expect(read('thứ Năm (31/9)')).toEqual(whole('thứ Năm (31/9)', null, doubt));
    expect(read('31/9, thứ Năm')).toEqual(whole('31/9, thứ Năm', null, doubt));
  });

  it.each([
    ['4/8 thứ Sáu hằng tuần', '4/8'],
    ['4/8, thứ Sáu mỗi tuần', '4/8'],
    ['4/8 thử tư duy', '4/8'],
    ['thứ Sáu 4/8)', 'thứ Sáu 4/8'],
    ['thứ Sáu (4/8 nhé', 'thứ Sáu (4/8'],
    ['mai 3/8)', 'mai 3/8'],
    ['5/8 khu phố báo cáo', '5/8'],
    ['5/9/2023 tuần tra', '5/9/2023'],
    ['4 tháng 8. Sau đó', '4 tháng 8'],
    ['ngày 4 và 5/8 khu phố tổ chức', 'ngày 4 và 5/8'],
    ['thứ Sáu tuần 32', 'thứ Sáu'],
  ])('in “%s” is “%s” and no more', (words, itself) => {
    expect(read(words)?.[0]).toBe(itself);
  });

  it.each([
    '5/9 tuần',
    '3/9 tiêu chí',
    '30/8a',
    'ngày này',
    'mái 3/8',
    'thử hai',
    'chú nhật',
    'ngày 3 tổ 5',
    '3 tháng',
    'thứ 8',
    'ngày 25 .5',
    'ngày 25/2023/1',
  ])('is not seen in “%s”', (words) => {
    expect(read(words)).toBeNull();
  });

  it('behind a weak cue is none where numbers count something, or no month is so late', () => {
    for (const words of ['5/8 khu phố', '30/13', 'ngày 25']) expect(read(words, false)).toBeNull();
    for (const words of ['5/8/2023 khu phố', '30/13/2023', 'ngày 4 và 5/8 khu phố'])
      expect(read(words, false)).not.toBeNull();
    expect(read('30/12', false)).toEqual(whole('30/12', '2023-12-30'));
  });

  it('may be one of the next year', () => {
    const december = day('2023-12-05');
    expect(read('ngày 5 tháng sau', true, december)).toEqual(whole('ngày 5 tháng sau', '2024-01-05'));
    expect(read('ngày 31 tháng này', true, december)).toEqual(whole('ngày 31 tháng này', '2023-12-31'));
    expect(read('ngày 5 tháng sau', true, day('2023-11-05'))).toEqual(
      whole('ngày 5 tháng sau', '2023-12-05'),
    );
  });

  it('cannot be told without the day of the document, unless its year stands there', () => {
    const unknown = (words: string) => read(words, true, null)?.slice(1);
    expect(unknown('hôm nay')).toEqual([null, 'Chưa rõ ngày của văn bản.']);
    expect(unknown('thứ Hai')).toEqual([null, 'Chưa rõ ngày của văn bản.']);
    expect(unknown('ngày 25 tháng này')).toEqual([null, '“Ngày 25” không ghi tháng.']);
    expect(unknown('30/8')).toEqual([null, '“ngày 30 tháng 8” không ghi năm.']);
    expect(unknown('30/8/2023')).toEqual(['2023-08-30', '']);
  });
});

it('Weekdays are counted from Monday', () => {
  expect(['thu hai', 'thu 2', 'hai', 'tu', 'thu 7', 'bay', 'chu nhat'].map(weekdayNumber)).toEqual([
    1, 1, 1, 3, 6, 6, 7,
  ]);
});

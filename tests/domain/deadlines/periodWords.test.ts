import type { CalendarDate } from '../../../src/domain/calendar';
import { readPeriod } from '../../../src/domain/deadlines/periodWords';
import { plainText } from '../../../src/domain/deadlines/plainText';
import { day } from '../../support/tracker';

/** Wednesday. */
const on = day('2023-08-02');

/** What is read behind a word, as written; its days, and what is doubtful about it. */
function read(words: string, from: CalendarDate | null = on) {
  const text = plainText(`trong ${words}`);
  const found = readPeriod(text, 6, from);
  if (found === null) return null;
  const days = found.span && `${found.span.first} ${found.span.last}`;
  return [text.written.slice(text.starts[6], text.ends[found.end - 1]), days, found.isDay, found.doubt];
}

describe('A period, read on Wednesday 2/8/2023,', () => {
  it.each([
    ['tháng 8', '2023-08-01 2023-08-31'],
    ['tháng 12 năm 2024', '2024-12-01 2024-12-31'],
    ['tháng 9 - 10/2023', '2023-10-01 2023-10-31'],
    ['tháng 9 và tháng 10/2023', '2023-10-01 2023-10-31'],
    ['tháng 9, tháng 10', '2023-10-01 2023-10-31'],
    ['quý III và quý IV/2023', '2023-10-01 2023-12-31'],
    ['quý III, IV/2023', '2023-10-01 2023-12-31'],
    ['10 ngày đầu tháng 9', '2023-09-01 2023-09-10'],
    ['10 ngày cuối tháng 9', '2023-09-21 2023-09-30'],
    ['tháng 2, năm 2024', '2024-02-01 2024-02-29'],
    ['tháng 02/2024', '2024-02-01 2024-02-29'],
    ['tháng 9 - 2023', '2023-09-01 2023-09-30'],
    ['tháng 9.2023', '2023-09-01 2023-09-30'],
    ['T8', '2023-08-01 2023-08-31'],
    ['T12', '2023-12-01 2023-12-31'],
    ['T8/2023', '2023-08-01 2023-08-31'],
    ['T3 / 2024', '2024-03-01 2024-03-31'],
    ['tháng 3', '2024-03-01 2024-03-31'],
    ['quý III', '2023-07-01 2023-09-30'],
    ['quý I', '2024-01-01 2024-03-31'],
    ['quý II/2024', '2024-04-01 2024-06-30'],
    ['qúy IV năm 2023', '2023-10-01 2023-12-31'],
    ['quý 3', '2023-07-01 2023-09-30'],
    ['quy 4', '2023-10-01 2023-12-31'],
    ['năm 2024', '2024-01-01 2024-12-31'],
    ['cả năm 2024', '2024-01-01 2024-12-31'],
    ['tuần 46', '2023-11-13 2023-11-17'],
    ['tuần thứ 6/2024', '2024-02-05 2024-02-09'],
    ['tuần 53/2026', '2026-12-28 2027-01-01'],
    ['6 tháng đầu năm', '2024-01-01 2024-06-30'],
    ['6 tháng đầu năm 2024', '2024-01-01 2024-06-30'],
    ['9 tháng đầu của năm', '2023-01-01 2023-09-30'],
    ['11 tháng đầu năm', '2023-01-01 2023-11-30'],
    ['ba tháng cuối năm', '2023-10-01 2023-12-31'],
    ['sáu tháng cuối năm 2024', '2024-07-01 2024-12-31'],
    ['chín tháng đầu năm', '2023-01-01 2023-09-30'],
    ['tuần này', '2023-07-31 2023-08-04'],
    ['tuần', '2023-07-31 2023-08-04'],
    ['tuần sau', '2023-08-07 2023-08-11'],
    ['tháng tới', '2023-09-01 2023-09-30'],
    ['quý này', '2023-07-01 2023-09-30'],
    ['quý sau', '2023-10-01 2023-12-31'],
    ['năm nay', '2023-01-01 2023-12-31'],
    ['cả năm nay', '2023-01-01 2023-12-31'],
    ['năm sau', '2024-01-01 2024-12-31'],
    ['thượng tuần tháng 9', '2023-09-01 2023-09-10'],
    ['trung tuần của tháng 9/2023', '2023-09-11 2023-09-20'],
    ['hạ tuần tháng 9', '2023-09-21 2023-09-30'],
    ['tuần cuối tháng 9', '2023-09-22 2023-09-30'],
    ['tuần cuối cùng của tháng 9', '2023-09-22 2023-09-30'],
    ['nửa đầu tháng 9', '2023-09-01 2023-09-15'],
    ['nửa cuối tháng này', '2023-08-16 2023-08-31'],
  ])('is “%s”: %s', (words, days) => {
    expect(read(words)).toEqual([words, days, false, '']);
    expect(read(`${words}; sau đó`)).toEqual([words, days, false, '']);
  });

  it.each([
    ['đầu tháng 9', '2023-09-01'],
    ['giữa tháng 9/2023', '2023-09-15'],
    ['cuối tháng 9', '2023-09-30'],
    ['ngày cuối cùng của tháng 9', '2023-09-30'],
    ['ngày đầu tiên của tháng 9', '2023-09-01'],
    ['ngày làm việc đầu tháng 10/2023', '2023-10-02'],
    ['ngày làm việc cuối cùng của tháng 9', '2023-09-29'],
    ['đầu quý IV', '2023-10-01'],
    ['giữa quý IV', '2023-11-15'],
    ['giữa quý I/2024', '2024-02-15'],
    ['cuối quý III', '2023-09-30'],
    ['đầu năm 2024', '2024-01-01'],
    ['giữa năm 2024', '2024-06-30'],
    ['cuối năm 2024', '2024-12-31'],
    ['ngày làm việc cuối năm 2023', '2023-12-29'],
    ['cuối năm', '2023-12-31'],
    ['cuối tuần', '2023-08-04'],
    ['đầu tuần sau', '2023-08-07'],
    ['cuối tháng này', '2023-08-31'],
    ['giữa quý này', '2023-08-15'],
    ['cuối năm nay', '2023-12-31'],
  ])('has a day in “%s”: %s', (words, date) => {
    expect(read(words)).toEqual([words, `${date} ${date}`, true, '']);
  });

  it.each([
    ['tháng 13', null, 'Không có tháng 13.'],
    ['tháng 0/2023', null, 'Không có tháng 0/2023.'],
    ['quý III/23', null, 'Năm trong “quý III/23” chưa ghi đủ bốn chữ số.'],
    ['năm 2923', null, 'Năm 2923 nằm ngoài các năm 2000–2199.'],
    ['13 tháng đầu năm', null, 'Không có 13 tháng đầu năm.'],
    ['0 tháng cuối năm 2023', null, 'Không có 0 tháng cuối năm 2023.'],
    ['tháng 7', null, '“tháng 7” không ghi năm: chưa rõ là 31/07/2023 hay 31/07/2024.'],
  ])('is asked about in “%s”', (words, days, doubt) => {
    expect(read(words)).toEqual([words, days, false, doubt]);
  });

  it('cannot be told without the day of the document, unless its year stands there', () => {
    const unknown = (words: string) => read(words, null)?.slice(1);
    expect(unknown('tuần này')).toEqual([null, false, 'Chưa rõ ngày của văn bản.']);
    expect(unknown('tháng 8')).toEqual([null, false, '“tháng 8” không ghi năm.']);
    expect(unknown('tuần 46')).toEqual([null, false, '“tuần 46” không ghi năm.']);
    expect(unknown('6 tháng đầu năm')).toEqual([null, false, '“6 tháng đầu năm” không ghi năm.']);
    expect(unknown('tháng 8/2023')).toEqual(['2023-08-01 2023-08-31', false, '']);
  });

  it.each([
    'tuần 5',
    'tuần 54',
    'tuần qua',
    'quy định',
    'quỹ 3',
    'quý vị',
    'nam giới',
    'năm học 2023',
    'năm 2023-2024',
    'T7',
    'tháng 8a',
    'nửa đầu tháng 9 và hoàn thành trước 20/9',
    'tuần cuối tháng 9, xong',
  ])('is not seen in “%s”', (words) => {
    expect(read(words)).toBeNull();
  });
});

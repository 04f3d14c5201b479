import { readDeadlineCell } from '../../../src/domain/deadlines';
import { day } from '../../support/tracker';

const notice = day('2023-07-31');
const read = (text: string) => readDeadlineCell(text, notice);

/** Phrase, its last day, and the last day by the strict reading of "trước" where that differs. */
const dated: [phrase: string, date: string, strict?: string][] = [
  ['trước 30/8/2023', '2023-08-30', '2023-08-29'],
  ['Thời gian hoàn thành trước 30/8/2023', '2023-08-30', '2023-08-29'],
  ['(*Thời gian hoàn thành trước 04/8/2023*)', '2023-08-04', '2023-08-03'],
  ['xong trước 4/8/2023', '2023-08-04', '2023-08-03'],
  ['trước ngày 15 tháng 8', '2023-08-15', '2023-08-14'],
  ['TRƯỚC NGÀY 30/8/2023', '2023-08-30', '2023-08-29'],
  ['truoc 30/8/2023', '2023-08-30', '2023-08-29'],
  ['trước\u00a030/8/2023', '2023-08-30', '2023-08-29'],
  ['trước 30/8/2023'.normalize('NFD'), '2023-08-30', '2023-08-29'],
  ['trước thứ Sáu tuần này', '2023-08-04', '2023-08-03'],
  ['trước tháng 9', '2023-08-31'],
  ['trước quý IV/2023', '2023-09-30'],
  ['trước năm 2024', '2023-12-31'],
  ['trong tháng 8 năm 2023', '2023-08-31'],
  ['trong tháng 8/2023', '2023-08-31'],
  ['tháng 8', '2023-08-31'],
  ['trong tháng tới', '2023-08-31'],
  ['giữa tháng 9', '2023-09-15'],
  ['hết tháng 9/2024', '2024-09-30'],
  ['đến hết ngày 31/12/2025', '2025-12-31'],
  ['trong quý III/2023', '2023-09-30'],
  ['trong quý 3 năm 2023', '2023-09-30'],
  ['cuối quý III', '2023-09-30'],
  ['đầu quý IV', '2023-10-01'],
  ['giữa quý IV', '2023-11-15'],
  ['trong 6 tháng đầu năm 2024', '2024-06-30'],
  ['sáu tháng cuối năm', '2023-12-31'],
  ['giữa năm 2024', '2024-06-30'],
  ['cuối năm', '2023-12-31'],
  ['trong năm 2023', '2023-12-31'],
  ['trong tuần', '2023-08-04'],
  ['trong tuần này', '2023-08-04'],
  ['tuần sau', '2023-08-11'],
  ['ngày làm việc cuối tháng 9/2023', '2023-09-29'],
  ['Thời hạn hoàn thành: 15/9/2023', '2023-09-15'],
  ['chậm nhất là ngày 11/8/2023', '2023-08-11'],
  ['muộn nhất trong tháng 8', '2023-08-31'],
  ['từ nay đến 30/8/2023', '2023-08-30'],
  ['30.8', '2023-08-30'],
  ['30/8', '2023-08-30'],
  ['30-8-2023', '2023-08-30'],
  ['2023-08-30', '2023-08-30'],
  ['ngày 4 tháng 8 năm 2023', '2023-08-04'],
  ['4/8', '2023-08-04'],
  ['15/2', '2024-02-15'],
  ['29/2', '2024-02-29'],
  ['30/6/2023', '2023-06-30'],
  ['thứ Sáu, ngày 4/8/2023', '2023-08-04'],
  ['thứ 6 (4/8)', '2023-08-04'],
  ['từ 1/8 đến 15/8/2023', '2023-08-15'],
  ['từ ngày 01/8 đến hết ngày 15/8/2023', '2023-08-15'],
  ['từ tháng 8 đến tháng 10/2023', '2023-10-31'],
  ['1/8 - 15/8/2023', '2023-08-15'],
  ['01-15/8/2023', '2023-08-15'],
  ['trong 10 ngày kể từ ngày ký', '2023-08-10'],
  ['trong vòng 05 ngày làm việc kể từ ngày ban hành', '2023-08-07'],
  ['sau 2 tuần kể từ ngày ký', '2023-08-14'],
  ['trong 01 tháng kể từ ngày ký', '2023-08-31'],
];

describe('A phrase or loose date in a cell, in a notice of 31/7/2023', () => {
  it.each(dated)('reads “%s” as %s', (phrase, date, strict = date) => {
    expect(read(phrase)).toMatchObject({ date, strictDate: strict, doubt: '' });
  });

  it.each([
    ['trước 10 giờ ngày 4/8/2023', '2023-08-04', '10:00'],
    ['chậm nhất 17h00 ngày 4/8', '2023-08-04', '17:00'],
    ['15h30 ngày 4/8', '2023-08-04', '15:30'],
    ['8 giờ 00’, ngày 5/8/2023', '2023-08-05', '08:00'],
    ['5 giờ chiều ngày 4/8/2023', '2023-08-04', '17:00'],
    ['30/8/2023 17:00', '2023-08-30', '17:00'],
    ['chiều 4/8/2023', '2023-08-04', null],
  ])('keeps the hour of “%s”, which makes “trước” exact', (phrase, date, time) => {
    expect(read(phrase)).toMatchObject({ date, strictDate: date, time, doubt: '' });
  });

  it.each([
    ['31/9', 'Không có ngày 31 tháng 9.'],
    ['32/8/2023', 'Không có ngày 32 tháng 8 năm 2023.'],
    ['ngày 29 tháng 2 năm 2023', 'Không có ngày 29 tháng 2 năm 2023.'],
    ['trước 30/8/23', 'Năm trong “ngày 30 tháng 8 năm 23” chưa ghi đủ bốn chữ số.'],
    ['30/7', '“ngày 30 tháng 7” không ghi năm: chưa rõ là 30/07/2023 hay 30/07/2024.'],
    ['trước ngày 25', '“Ngày 25” không ghi tháng.'],
    ['3 ngày trước hội nghị', 'Chưa rõ tính từ ngày nào.'],
    ['sau 5 ngày', 'Chưa rõ tính từ ngày nào.'],
  ])('asks about “%s” and guesses no date', (phrase, doubt) => {
    expect(read(phrase)).toMatchObject({ date: null, doubt });
  });

  it('tells when the weekday is another, and when the day of receipt may be later', () => {
    expect(read('thứ Năm (4/8/2023)')?.doubt).toBe('Ngày 04/08/2023 là thứ Sáu, không phải thứ Năm.');
    expect(read('trong 10 ngày kể từ ngày nhận được thông báo')).toMatchObject({
      date: '2023-08-10',
      doubt: 'Tính từ ngày của văn bản; ngày nhận có thể muộn hơn.',
    });
  });

  it.each([
    ['30/8/1999', 'Ngày 30/08/1999 nằm ngoài các năm 2000–2199.'],
    ['trước 1/1/2000', 'Ngày 31/12/1999 nằm ngoài các năm 2000–2199.'],
  ])('takes no day in “%s” that nobody can have meant', (phrase, doubt) => {
    expect(read(phrase)).toMatchObject({ date: null, strictDate: null, doubt });
  });

  it('is not looked for in more than 300 letters', () => {
    expect(read(`trước 30/8/2023${' '.repeat(285)}`)?.date).toBe('2023-08-30');
    expect(read(`trước 30/8/2023${' '.repeat(286)}`)).toBeNull();
  });

  it.each(['thường xuyên', 'sớm', 'khẩn trương', 'Kịp thời', 'ngay sau hội nghị'])(
    'knows that “%s” sets no day',
    (phrase) => {
      expect(read(phrase)).toMatchObject({ kind: 'none', date: null });
    },
  );

  it.each(['', 'Trần Văn Bình', '3/9 tiêu chí', '2022 – 2025', 'đã làm xong', 'chưa rõ', '106/TB-UBND'])(
    'leaves “%s” alone',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('moves a period that ends on a day off to the next working day, and leaves a printed date where it is', () => {
    const daysOff = { holidays: [day('2023-08-10')], makeUpDays: [] };
    expect(readDeadlineCell('trong 10 ngày kể từ ngày ký', notice, daysOff)?.date).toBe('2023-08-11');
    expect(readDeadlineCell('trước 10/8/2023', notice, daysOff)?.date).toBe('2023-08-10');
  });
});

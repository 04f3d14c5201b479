import type { CalendarDate } from '../../../src/domain/calendar';
import { readBareDate, readDated } from '../../../src/domain/deadlines/datedWords';
import { plainText } from '../../../src/domain/deadlines/plainText';
import type { ReadDeadline } from '../../../src/domain/deadlines/readDeadline';
import { day } from '../../support/tracker';

/** Monday. */
const on = day('2023-07-31');

const said = (read: ReadDeadline | null) =>
  read && [read.phrase, read.kind, read.date, read.strictDate, read.time, read.doubt];

/** What is read behind some words, in a notice of 31/7/2023. */
const behind = (before: string, words: string, from: CalendarDate | null = on, mayBePast = false) =>
  said(readDated(plainText(before + words), before.length, from, mayBePast));
const read = (words: string, from: CalendarDate | null = on) => behind('làm ', words, from);

describe('A date that words make a deadline, in a notice of Monday 31/7/2023,', () => {
  it.each([
    ['trước thời điểm 30/8', '2023-08-30'],
    ['trước ngày 30/8', '2023-08-30'],
    ['trước lúc ngày 30/8', '2023-08-30'],
    ['trước sáng 4/8', '2023-08-04'],
    ['trước thứ Sáu', '2023-08-04'],
    ['trước cuối tháng 8', '2023-08-31'],
    ['trước lễ 30/8', '2023-08-30'],
  ])('is before it in “%s”', (words, date) => {
    const strict = { '2023-08-30': '2023-08-29', '2023-08-04': '2023-08-03', '2023-08-31': '2023-08-30' };
    const expected = [words, 'before', date, strict[date as keyof typeof strict], null, ''];
    expect(read(words)).toEqual(expected);
  });

  it.each([
    ['trước tháng 9', '2023-08-31'],
    ['trước quý IV/2023', '2023-09-30'],
    ['trước năm 2024', '2023-12-31'],
  ])('ends with the period before the one of “%s”', (words, date) => {
    expect(read(words)).toEqual([words, 'before', date, date, null, '']);
  });

  it.each([
    ['chậm nhất 30/8', '2023-08-30'],
    ['chậm nhất là ngày 30/8', '2023-08-30'],
    ['muộn nhất vào 30/8', '2023-08-30'],
    ['trễ nhất đến hết tháng 8', '2023-08-31'],
    ['chậm nhất đến 30/8', '2023-08-30'],
    ['chậm nhất hết 30/8', '2023-08-30'],
    ['muộn nhất trong tháng 8', '2023-08-31'],
    ['không quá 30/8', '2023-08-30'],
    ['không chậm hơn 30/8', '2023-08-30'],
    ['không muộn hơn 30/8', '2023-08-30'],
    ['không trễ hơn 30/8', '2023-08-30'],
    ['cho tới 30/8', '2023-08-30'],
    ['từ nay tới hết 30/8', '2023-08-30'],
    ['từ nay cho tới 30/8', '2023-08-30'],
    ['tối đa đến 30/8', '2023-08-30'],
    ['tối đa vào hết 30/8', '2023-08-30'],
    ['đến hết 30/8', '2023-08-30'],
    ['cho đến hết quý III', '2023-09-30'],
    ['từ nay cho đến hết năm', '2023-12-31'],
    ['từ nay đến 30/8', '2023-08-30'],
    ['đến 30/8', '2023-08-30'],
    ['đến cuối tháng 8', '2023-08-31'],
    ['đến ngày 30/8', '2023-08-30'],
    ['đến tháng 8', '2023-08-31'],
    ['đến năm 2024', '2024-12-31'],
    ['đến quý III', '2023-09-30'],
    ['hết quý III', '2023-09-30'],
    ['thời hạn 30/8', '2023-08-30'],
    ['thời hạn: 30/8', '2023-08-30'],
    ['thời hạn hoàn thành là 30/8', '2023-08-30'],
    ['thời gian thực hiện: khoảng 30/8', '2023-08-30'],
    ['hạn chót 30/8', '2023-08-30'],
    ['hạn cuối vào 30/8', '2023-08-30'],
    ['hạn cuối cùng là 30/8', '2023-08-30'],
    ['thời hạn cuối cùng: 30/8', '2023-08-30'],
    ['thời hạn chót thời điểm 30/8', '2023-08-30'],
    ['hạn nộp lúc ngày 30/8', '2023-08-30'],
    ['hạn xong 30/8', '2023-08-30'],
    ['hoàn thành 30/8', '2023-08-30'],
    ['hoàn thành: 30/8', '2023-08-30'],
    ['xong vào tháng 8', '2023-08-31'],
    ['hoàn tất 30/8', '2023-08-30'],
    ['chốt 30/8', '2023-08-30'],
    ['due 30/8', '2023-08-30'],
    ['DL 30/8', '2023-08-30'],
    ['trong ngày 30/8', '2023-08-30'],
    ['trong phạm vi ngày 30/8', '2023-08-30'],
    ['vào cuối tháng 8', '2023-08-31'],
    ['định kỳ vào ngày 30/8', '2023-08-30'],
    ['nhân dịp 2/9', '2023-09-02'],
    ['nhân kỷ niệm ngày 19/8', '2023-08-19'],
    ['nhân dịp kỷ niệm 02/9', '2023-09-02'],
  ])('is until it in “%s”: %s', (words, date) => {
    expect(read(words)).toEqual([words, 'by', date, date, null, '']);
  });

  it.each([
    ['trong tháng 8', '2023-08-31'],
    ['trong vòng tháng 8', '2023-08-31'],
    ['trong phạm vi quý III', '2023-09-30'],
  ])('is within it in “%s”: %s', (words, date) => {
    expect(read(words)).toEqual([words, 'within', date, date, null, '']);
  });

  it.each([
    ['trước 10h ngày 4/8', 'before', '10:00'],
    ['trước lúc 10 giờ, ngày 4/8', 'before', '10:00'],
    ['trước 10h30 của thứ Sáu', 'before', '10:30'],
    ['chậm nhất lúc 17h00 ngày 4/8', 'by', '17:00'],
    ['trước ngày 4/8, 17h', 'before', '17:00'],
    ['trước ngày 4/8, trước 17h', 'before', '17:00'],
    ['vào ngày 4/8/2023, vào lúc 8h', 'by', '08:00'],
    ['17h00 ngày 4/8', 'by', '17:00'],
    ['17h, ngày 4/8', 'by', '17:00'],
    ['15h30 chiều thứ Sáu', 'by', '15:30'],
    ['ngày 4/8 lúc 7h30', 'by', '07:30'],
    ['vào ngày 4/8, đúng 7h30', 'by', '07:30'],
    ['4.8.2023, vào lúc 7h30', 'by', '07:30'],
    ['04 / 8 / 2023 lúc 7h', 'by', '07:00'],
  ])('is exact with the hour of “%s”', (words, kind, time) => {
    expect(read(words)).toEqual([words, kind, '2023-08-04', '2023-08-04', time, '']);
  });

  it.each([
    ['sáng 4/8', '2023-08-04'],
    ['chiều ngày 4 tháng 8', '2023-08-04'],
    ['cuối giờ chiều thứ Sáu, 4/8', '2023-08-04'],
    ['mai 1/8', '2023-08-01'],
    ['ngày mai, (01.8)', '2023-08-01'],
  ])('needs no other word where a part of a day to come stands there: “%s”', (words, date) => {
    expect(read(words)).toEqual([words, 'by', date, date, null, '']);
  });

  it.each([
    ['quý III', ' phải xong', 'within', '2023-09-30'],
    ['tháng 8/2023', ' phải rà soát hoàn thành', 'within', '2023-08-31'],
    ['tháng 8', ' thì phải cơ bản xong', 'within', '2023-08-31'],
    ['tháng 8', ' cần hoàn tất', 'within', '2023-08-31'],
    ['ngày 15/8', ' là phải dứt điểm', 'by', '2023-08-15'],
    ['thứ Sáu', ' phải kết thúc', 'by', '2023-08-04'],
    ['tháng 8', ' xong', 'within', '2023-08-31'],
    ['tuần này', ' xong.', 'within', '2023-08-04'],
  ])('is due where “%s” stands before “%s”', (words, what, kind, date) => {
    expect(read(words + what)).toEqual([words, kind, date, date, null, '']);
  });

  it.each([
    ['trình ', 'tại phiên họp tháng 9', '2023-09-30'],
    ['báo cáo ', 'tại phiên họp thường kỳ tháng 9', '2023-09-30'],
    ['thông qua phương án ', 'tại kỳ họp Hội đồng quý IV/2023', null],
    ['thông qua phương án ', 'tại kỳ họp quý IV/2023', '2023-12-31'],
    ['xem xét ', 'tại hội nghị giao ban ngày 15/8', '2023-08-15'],
    ['đưa ra ', 'vào cuộc họp ban tháng 9', '2023-09-30'],
    ['báo cáo ', 'trong buổi họp tháng 9', '2023-09-30'],
    ['trình ', 'tại giao ban tháng 9', '2023-09-30'],
    ['trình ', 'vào hội nghị tháng 9', '2023-09-30'],
    ['kết luận ', 'tại phiên họp tháng 9', null],
    ['báo cáo; họp ', 'tại phiên họp tháng 9', null],
  ])('is a meeting’s for what is brought before it: “%s%s”', (before, words, date) => {
    expect(behind(before, words)).toEqual(date && [words, 'by', date, date, null, '']);
  });

  it.each([
    ['số liệu ', 'đến 30/8'],
    ['số liệu thu, chi ', 'đến hết 30/8'],
    ['tính ', 'đến 30/8'],
    ['kết quả thực hiện ', 'đến tháng 8'],
    ['lũy kế ', 'hết quý III'],
    ['nhiệm kỳ ', 'đến năm 2025'],
    ['giai đoạn ', 'đến hết năm 2025'],
    ['nhiệm kỳ ', 'trước 30/8'],
    ['giai đoạn từ ', '17h ngày 4/8'],
    ['đã ', 'xong 30/8'],
    ['đã ', 'trong tháng 8'],
    ['Đã ', 'trước 30/8'],
    ['số liệu ', '17h ngày 4/8'],
    ['đã ', '17h ngày 4/8'],
  ])('is none in “%s%s”', (before, words) => {
    expect(behind(before, words)).toBeNull();
    expect(behind(before, `${words}, ${'rất '.repeat(30)}`)).toBeNull();
  });

  it.each([
    ['số liệu tốt; ', 'đến 30/8'],
    ['kết quả (', 'đến 30/8'],
    [`số liệu ${'rất '.repeat(15)}`, 'đến 30/8'],
    ['số liệu ', 'trước 30/8'],
    ['nhiệm kỳ mới, ', 'trước 30/8'],
    ['toda ', 'trước 30/8'],
    ['đã xong ', 'trước 30/8'],
  ])('is one in “%s%s”', (before, words) => {
    expect(behind(before, words)).not.toBeNull();
  });

  it.each([
    'sáng thứ Hai',
    'sáng 30/7/2023',
    'sáng 31/7/2023, tại hội trường',
    'ngày 4/8',
    'ngày mai',
    '3/4 phải xong',
    'đến nay',
    'đến trường 4/8',
    'nhân viên 2/9',
    'tháng 8 xong trước 15/8',
    'tháng 8 chưa xong',
    'tháng 8 xongx',
    'trước 10h tháng 8',
    'đến 30/6/2023',
    'hết tháng 6/2023',
    'vào ngày 15/6/2023',
    'trong 3/4 tiêu chí',
  ])('is not seen in “%s”', (words) => {
    expect(read(words)).toBeNull();
  });

  it('that lies before the notice is asked about behind a clear cue, and on its own day it does not', () => {
    expect(read('trước 30/7/2023')?.slice(2)).toEqual([
      '2023-07-30',
      '2023-07-29',
      null,
      'Ngày 30/07/2023 đứng trước ngày của văn bản.',
    ]);
    expect(read('đến hết 31/7/2023')?.[5]).toBe('');
    expect(read('đến 31/7/2023')?.[5]).toBe('');
    expect(behind('', 'đến 30/6/2023', on, true)).toEqual([
      'đến 30/6/2023',
      'by',
      '2023-06-30',
      '2023-06-30',
      null,
      '',
    ]);
    expect(read('đến 30/6/2023', null)?.[2]).toBe('2023-06-30');
  });

  it('keeps the doubt of its words', () => {
    expect(read('trước 31/9')).toEqual([
      'trước 31/9',
      'before',
      null,
      null,
      null,
      'Không có ngày 31 tháng 9.',
    ]);
    expect(read('17h ngày 31/9')).toEqual([
      '17h ngày 31/9',
      'by',
      null,
      null,
      '17:00',
      'Không có ngày 31 tháng 9.',
    ]);
  });
});

it('A cell may be a bare date or period, with or without an hour', () => {
  const bare = (words: string) => said(readBareDate(plainText(words), 0, on));
  expect(bare('30/8')).toEqual(['30/8', 'by', '2023-08-30', '2023-08-30', null, '']);
  expect(bare('30/8 17:00')).toEqual(['30/8 17:00', 'by', '2023-08-30', '2023-08-30', '17:00', '']);
  expect(bare('tháng 8')).toEqual(['tháng 8', 'by', '2023-08-31', '2023-08-31', null, '']);
  expect(bare('30/6/2023')?.[5]).toBe('');
  expect(bare('17h tháng 8')).toBeNull();
});

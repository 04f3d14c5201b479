import { plainText } from '../../../src/domain/deadlines/plainText';
import { readBareRange, readRange } from '../../../src/domain/deadlines/rangeWords';
import { day } from '../../support/tracker';

const on = day('2023-07-31');
const said = (read: ReturnType<typeof readRange>) =>
  read && [read.phrase, read.kind, read.date, read.strictDate, read.doubt];

describe('A range of days, in a notice of 31/7/2023,', () => {
  it.each([
    ['từ 1/8 đến 15/8/2023', '2023-08-15'],
    ['trong thời gian từ ngày 1/8 đến hết ngày 15/8', '2023-08-15'],
    ['thời gian từ 1/8 đến 15/8', '2023-08-15'],
    ['trong từ 1/8 đến 15/8', '2023-08-15'],
    ['từ 10/12 - 15/12', '2023-12-15'],
    ['từ 1/8-15/8', '2023-08-15'],
    ['từ 01 / 8 đến 15 / 8 / 2023', '2023-08-15'],
    ['từ 1.8.2023 - 15.8.2023', '2023-08-15'],
    ['từ 1-8-2023 đến 15-8-2023', '2023-08-15'],
    ['từ ngày 1 đến 15/8/2023', '2023-08-15'],
    ['từ ngày 1 tháng 8 đến ngày 15 tháng 8', '2023-08-15'],
    ['từ 10 tháng 12 năm 2023 đến ngày 5 tháng 1 năm 2024', '2024-01-05'],
    ['từ 1 tháng 8, năm 2023 đến 15/8/2023', '2023-08-15'],
    ['từ 7 giờ ngày 1/8 đến 15/8', '2023-08-15'],
    ['từ 18h30 ngày 1/8 đến 15/8', '2023-08-15'],
    ['từ 7 giờ 30 phút, ngày 1/8 đến 15/8', '2023-08-15'],
    ['từ 7g ngày 1/8 đến 15/8', '2023-08-15'],
    ['từ 7h 30/8 đến 5/9', '2023-09-05'],
    ['từ 18h 1/8 đến 15/8', '2023-08-15'],
    ['từ 7h sáng ngày 1/8 đến 15/8', '2023-08-15'],
    ['từ sáng ngày 1/8 đến ngày 15/8', '2023-08-15'],
    ['từ tối ngày 1/8 đến ngày 15/8', '2023-08-15'],
    ['từ 1/8 đến cuối tháng 8', '2023-08-31'],
    ['từ ngày 1/8 cho đến hết quý III', '2023-09-30'],
    ['từ tháng 8 đến tháng 10/2023', '2023-10-31'],
    ['từ tháng 8 năm 2023 đến tháng 12', '2023-12-31'],
    ['từ tháng 11-2023 đến tháng 1-2024', '2024-01-31'],
    ['từ tháng 8/2023 đến tháng 10 / 2023', '2023-10-31'],
    ['từ quý I đến quý III/2023', '2023-09-30'],
    ['từ quý 3/2023 đến quý 4/2023', '2023-12-31'],
    ['từ quý IV năm 2023 đến hết năm 2024', '2024-12-31'],
  ])('“%s” is due on its last day %s', (words, date) => {
    const range = [words, 'range', date, date, ''];
    expect(said(readRange(plainText(`làm ${words}; xong`), 4, on))).toEqual(range);
  });

  it.each([
    ['1/8 - 15/8/2023', '2023-08-15'],
    ['01-15/8/2023', '2023-08-15'],
    ['01 đến 15/8/2023', '2023-08-15'],
    ['ngày 1 đến hết ngày 15.8', '2023-08-15'],
    ['10 - ngày 15/8', '2023-08-15'],
    ['tháng 8 - tháng 10/2023', '2023-10-31'],
    ['chiều ngày 1/8 - 15/8', '2023-08-15'],
  ])('as a whole cell is “%s”, due on %s', (words, date) => {
    expect(said(readBareRange(plainText(words), 0, on))).toEqual([words, 'range', date, date, '']);
    expect(readRange(plainText(words), 0, on)).toBeNull();
  });

  it('is asked about where its last day is none', () => {
    expect(said(readRange(plainText('từ 1/9 đến 31/9'), 0, on))).toEqual([
      'từ 1/9 đến 31/9',
      'range',
      null,
      null,
      'Không có ngày 31 tháng 9.',
    ]);
  });

  it.each([
    'từ 1/8 đến nay',
    'từ ngày 15/6/2023 đến nay',
    'từ 1/8',
    'từ ngày 1/8 và 15/8',
    'từ 3 đến 5 người',
    'từ trường đến 15/8',
    'từ tháng 8',
    'tự 1/8 đến 5 người',
  ])('is not seen in “%s”', (words) => {
    expect(readRange(plainText(words), 0, on)).toBeNull();
  });
});

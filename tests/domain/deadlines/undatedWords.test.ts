import { plainText } from '../../../src/domain/deadlines/plainText';
import { readUndated } from '../../../src/domain/deadlines/undatedWords';

function read(before: string, words: string) {
  const found = readUndated(plainText(before + words), before.length);
  return found && [found.phrase, found.kind, found.date, found.doubt];
}

describe('A deadline without a day', () => {
  it.each([
    'thường xuyên',
    'càng sớm càng tốt',
    'trong thời gian sớm nhất',
    'sớm',
    'khẩn trương',
    'Kịp thời',
    'ngay sau',
    'ngay sau khi kết thúc hội nghị',
    'ngay sau cuộc họp',
    'ngay sau khi',
    'ngay khi',
  ])('is “%s”', (words) => {
    expect(read('làm ', words)).toEqual([words, 'none', null, '']);
    expect(read('đã ', `${words} báo cáo`)).toEqual([words, 'none', null, '']);
  });

  it.each([
    'trước Tết',
    'sau Tết Nguyên đán',
    'trước dịp Tết Nguyên đán',
    'sau kỳ nghỉ Tết',
    'trước ngày rằm tháng Giêng',
    'trước rằm tháng 7',
    'trước rằm tháng 10',
    'trước rằm tháng Chạp',
    'trước rằm Trung thu',
    'trước Tết Đoan ngọ',
    'trước nghỉ Tết âm lịch',
  ])('of the lunar calendar is “%s”', (words) => {
    const said = [words, 'none', null, 'Theo âm lịch, chưa rõ là ngày nào.'];
    expect(read('xong ', words)).toEqual(said);
    expect(read('xong ', `${words}, báo cáo`)).toEqual(said);
  });

  it.each([
    'tuần đầu tháng 9',
    'tuần nhất tháng 9',
    'trong tuần đầu tiên của tháng 10',
    'vào tuần thứ hai tháng 9',
    'hết tuần 3 tháng 9/2023',
    'tuần ba tháng 9 - 2023',
    'trước tuần thứ tư của tháng sau',
    'tuần 5 tháng này',
    'tuần 1 tháng tới',
    'tuần 2 tháng 9 năm 2023',
  ])('is “%s”, of which no rule says when it begins', (words) => {
    const said = [words, 'none', null, 'Chưa rõ tuần này của tháng đến ngày nào.'];
    expect(read('xong ', words)).toEqual(said);
    expect(read('xong ', `${words}, báo cáo`)).toEqual(said);
  });

  it.each([
    ['', 'sớm nhất'],
    ['', 'ngày sau hội nghị'],
    ['', 'ngày khi'],
    ['', 'trước tếp'],
    ['', 'tuần 6 tháng 9'],
    ['', 'tuần đầu tháng 9a'],
    ['', 'kịp thờiy'],
    ['chưa ', 'kịp thời'],
    ['không ', 'thường xuyên'],
    ['chưa thật sự ', 'khẩn trương'],
    ['chưa thực sự ', 'kịp thời'],
  ])('is not said in “%s%s”', (before, words) => {
    expect(read(before, words)).toBeNull();
  });
});

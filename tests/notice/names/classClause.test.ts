import { readBodies } from '../../../src/notice/names/bodies';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

/** The body a sentence begins with, to its end. */
function first(text: string): string {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  const body = readBodies(tokens, 0, tokens.length)?.list[0];
  return body ? text.slice(tokens[body.from]!.from, tokens[body.to - 1]!.to) : '';
}

describe('A clause may say who of a class is meant', () => {
  it.each([
    ['Các hộ chưa nộp quỹ vệ sinh quý 1', 'nộp cho chị Mỷ'],
    ['Các hộ chưa nộp tiền đường', 'thì nộp trước 5/8'],
    ['Các hộ còn cầu tiêu ao cá', 'tự tháo dỡ'],
    ['Các hộ ở kiệt 23, kiệt 31', 'sơ tán về trường'],
    ['Các hộ nuôi chó', 'đưa chó đi tiêm'],
    ['Các hộ nuôi bán gà', 'đưa gà đi tiêm'],
    ['Các hộ có vườn tạp', 'phải cải tạo'],
    ['Thành viên còn thiếu phí thủy lợi', 'đóng trước 25/8'],
    ['Hộ nào có con nhỏ', 'đem sổ đến trạm'],
    ['bà con có mạ bị rét', 'đăng ký giống'],
  ])('“%s” | %s', (name, rest) => expect(first(`${name} ${rest}`)).toBe(name));

  it.each([
    ['tells what they have not done', 'Các hộ chưa nộp báo cáo', 'Các hộ'],
    ['has no second verb', 'Các hộ còn thiếu phí', 'Các hộ'],
    ['only repeats a noun', 'Các hộ có con em ở xa đưa con về', 'Các hộ có con em ở xa'],
    ['is of an office', 'Công an xã còn thiếu người báo cáo', 'Công an xã'],
    ['begins later', 'Các hộ thôn Đoài chưa nộp quỹ nộp cho chị', 'Các hộ thôn Đoài'],
    ['is longer than a name', `Các hộ chưa có ${'nước '.repeat(20)}đóng quỹ`, 'Các hộ'],
  ])('but not where it %s: “%s”', (_why, text, name) => expect(first(text)).toBe(name));
});

describe('What is done to those of a class belongs to their name', () => {
  it.each([
    ['Các đơn vị được kiểm tra', 'báo cáo kết quả'],
    ['Các trường được cấp sách', 'phát cho học sinh'],
  ])('“%s” | %s', (name, rest) =>
    expect(first(`${name} ${rest}`).startsWith(name.replace(/ sách$/, ''))).toBe(true),
  );

  it('but only of a class, and with what they do behind it', () => {
    expect(first('Công an xã được kiểm tra báo cáo kết quả')).not.toBe('Công an xã được kiểm tra');
    expect(first('Các đơn vị được thanh tra tỉnh báo cáo')).not.toMatch(/tỉnh báo/);
  });
});

import { skipPrefix, skipTopic } from '../../../src/notice/clauses/clauseStart';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

/** What is left of a clause behind what one of these skips. */
function behind(skip: typeof skipTopic, text: string): string {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  return text.slice(tokens[skip(tokens, 0, tokens.length)]?.from ?? text.length);
}

const behindTopic = (text: string): string => behind(skipTopic, text);
const behindPrefix = (text: string): string => behind(skipPrefix, text);

const words = (count: number): string => Array<string>(count).fill('rác').join(' ');

describe('A clause may begin with its topic, before a colon', () => {
  it.each([
    ...['Về đất đai', 'Công tác đất đai', 'Lĩnh vực đất đai', 'Trên lĩnh vực đất đai', 'Kết luận cuộc họp'],
    ...['Nội dung thứ hai', 'Việc thứ hai', 'Tại thôn Đoài', 'Đối với đất đai'],
  ])('“%s:”', (topic) => expect(behindTopic(`${topic}: rà soát: xong`)).toBe('rà soát: xong'));

  it.each(['Rà soát hồ sơ', 'Đối chiếu hồ sơ', 'Cùng với đất đai'])('but not with “%s:”', (start) =>
    expect(behindTopic(`${start}: họp dân`)).toBe(`${start}: họp dân`),
  );

  it('of no more than twenty words, or forty behind “đối với”', () => {
    expect(behindTopic(`Công tác ${words(17)}: họp dân`)).toBe('họp dân');
    expect(behindTopic(`Công tác ${words(18)}: họp dân`)).toMatch(/^Công tác/);
    expect(behindTopic(`Đối với ${words(37)}: họp dân`)).toBe('họp dân');
    expect(behindTopic(`Đối với ${words(38)}: họp dân`)).toMatch(/^Đối với/);
  });

  it.each([
    ...[
      'kết luận',
      'chỉ đạo',
      'thống nhất',
      'có ý kiến',
      'yêu cầu',
      'quyết định',
      'nói các ý sau',
      'giao các việc',
    ],
  ])('or with who speaks in it, when somebody is given something: “Trưởng Ban %s:”', (start) => {
    const clause = 'giao Công an rà soát';
    expect(behindTopic(`Trưởng Ban ${start}: ${clause}`)).toBe(clause);
    expect(behindTopic(`Trưởng Ban ${start}: rà soát`)).toBe(`Trưởng Ban ${start}: rà soát`);
  });

  it('but not with any words, though somebody is given something behind it', () => {
    expect(behindTopic('Trưởng Ban nói: giao Công an rà soát')).toMatch(/^Trưởng Ban/);
  });
});

describe('A clause that begins with “đối với”', () => {
  it.each([
    ['Đối với các khu phố: giao Công an rà soát', 'giao Công an rà soát'],
    ['Đối với các khu phố: rà soát', 'các khu phố: rà soát'],
    ['Đối với khu phố 3, rà soát', 'khu phố 3, rà soát'],
    ['Đối với các chi bộ ghép, Ban Tổ chức rà soát', 'Ban Tổ chức rà soát'],
    ['Đối với chi bộ ghép, Ban Tổ chức rà soát', 'chi bộ ghép, Ban Tổ chức rà soát'],
    ['Đối với các chi bộ ghép, ban tổ chức rà soát', 'các chi bộ ghép, ban tổ chức rà soát'],
    ['Đối với các chi bộ ghép, Nội dung rà soát', 'các chi bộ ghép, Nội dung rà soát'],
    ['Đối với các chi bộ: họp, Ban Tổ chức rà soát', 'các chi bộ: họp, Ban Tổ chức rà soát'],
  ])('“%s” is read from “%s”', (text, rest) => expect(behindTopic(text)).toBe(rest));

  it('is for the body behind the comma where that is near', () => {
    const clause = (count: number): string => `các chi bộ ${words(count)}, Ban Tổ chức rà soát`;
    expect(behindTopic(`Đối với ${clause(16)}`)).toBe('Ban Tổ chức rà soát');
    expect(behindTopic(`Đối với ${clause(17)}`)).toBe(clause(17));
  });
});

describe('A clause may begin with words before its subject and a comma', () => {
  it.each([
    ...['Về việc này', 'Đối với việc này', 'Để bảo đảm tiến độ', 'Nhằm giữ vệ sinh', 'Trên cơ sở đó'],
    ...['Căn cứ kế hoạch', 'Qua kiểm tra', 'Trong tháng 8', 'Riêng việc này', 'Theo kế hoạch'],
    ...['Thực hiện kế hoạch', 'Với tinh thần ấy', 'Từ ngày 5/8', 'Tới ngày 5/8', 'Trước ngày 5/8'],
    ...['Bên cạnh đó', 'Hưởng ứng phong trào', 'Tối 5/8', 'Trưa 5/8', 'Đêm 5/8', 'Thứ Bảy tuần này'],
    ...['Hằng tuần xong việc', 'Hàng tuần xong việc', 'Cuối tháng 8', 'Đầu tháng 8', 'Định kỳ hằng tháng'],
    ...['Khi có mưa', 'Nếu có mưa', 'Sau cuộc họp', 'Vào ngày 5/8', 'Hôm 5/8 xong'],
  ])('“%s, …”', (prefix) => {
    expect(behindPrefix(`${prefix}, UBND xã rà soát`)).toBe('UBND xã rà soát');
    expect(behindPrefix(`${prefix}, giao UBND xã rà soát`)).toBe('giao UBND xã rà soát');
    expect(behindPrefix(`${prefix}, rất sạch`)).toBe(`${prefix}, rất sạch`);
  });

  it.each([
    ...['Sáng thứ Bảy', 'Chiều mai', 'Sáng hằng ngày', 'Chiều hàng ngày', 'Ngày mỗi tháng', 'Sáng này xong'],
    ...['Ngày tới đây', 'Chủ nhật này', 'Mỗi tuần một buổi', 'Mỗi quý một lần', 'Mỗi tối xong việc'],
  ])('or, of time to come, “%s, …”', (prefix) =>
    expect(behindPrefix(`${prefix}, UBND xã rà soát`)).toBe('UBND xã rà soát'),
  );

  it.each(['Sáng 12/5', 'Chiều qua họp', 'Ngày 12/5', 'Mỗi hộ dân', 'Rác nhiều quá'])(
    'but not with “%s, …”',
    (start) => expect(behindPrefix(`${start}, UBND xã rà soát`)).toBe(`${start}, UBND xã rà soát`),
  );

  it.each([
    ['Ngày 18/4 (thứ Bảy)', 'các hộ dọn cỏ'],
    ['Sáng CN 15/3, đúng 6h30,', 'mỗi hộ cử một người'],
    ['Tối thứ Bảy hằng tuần', 'các tổ tuần tra'],
    ['Sáng mai', 'các căn hộ dọn rác'],
  ])('or a time to come before a class of people: “%s | %s”', (time, rest) =>
    expect(behindPrefix(`${time} ${rest}`)).toBe(rest),
  );

  it.each([
    'Ngày 18/4 UBND xã họp',
    'Các hộ dọn cỏ',
    'Rác 18/4 các hộ dọn',
    'Sáng mai các nội dung thực hiện',
  ])('but not in “%s”', (text) => expect(behindPrefix(text)).toBe(text));

  it('up to the first comma behind which somebody is named', () => {
    expect(behindPrefix('Để sạch, đẹp, an toàn, UBND xã họp, thôn rà soát')).toBe(
      'UBND xã họp, thôn rà soát',
    );
  });

  it('of no more than thirty words', () => {
    expect(behindPrefix(`Về ${words(28)}, UBND xã rà soát`)).toBe('UBND xã rà soát');
    expect(behindPrefix(`Về ${words(29)}, UBND xã rà soát`)).toMatch(/^Về/);
  });
});

describe('A clause may be numbered in words', () => {
  it.each([
    ...['Một là', 'Hai là', 'Ba là', 'Bốn là', 'Năm là', 'Sáu là', 'Bảy là', 'Thứ nhất', 'Thứ hai', 'Thứ ba'],
    ...['Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Cuối cùng'],
  ])('“%s, …”', (number) => expect(behindPrefix(`${number}, rất sạch`)).toBe('rất sạch'));

  it('before the comma', () => {
    expect(behindPrefix('Một là họp, rất sạch')).toBe('Một là họp, rất sạch');
    expect(behindPrefix('Về đích, rất sạch')).toBe('Về đích, rất sạch');
  });
});

import { assigningAt, predicateAt, verbFirst, verbInName } from '../../../src/notice/text/predicates';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

/** The tokens of some words, and the place of the first behind those that stand before. */
function at(before: string, words: string) {
  const text = `${before} ${words}`;
  const place = tokensOf(pastedText(before), 0, before.length).length;
  return [tokensOf(pastedText(text), 0, text.length), place] as const;
}

const isVerb = (before: string, words: string): boolean => predicateAt(...at(before, words));

describe('A verb tells what is to be done', () => {
  it.each([
    ...[
      ['các hộ', 'đóng góp'],
      ['các', 'phối hợp'],
      ['trực ban', 'kiểm tra'],
      ['Ban Chỉ đạo', 'phát động'],
    ],
    ...[
      ['chỉ đạo', 'xây dựng'],
      ['Tổ Chỉ đạo', 'xây dựng'],
      ['Ban quản đạo', 'xây dựng'],
      ['hộ', 'kiểm tra'],
    ],
  ])('behind “%s”: “%s”', (before, verb) => expect(isVerb(before, verb)).toBe(true));

  it.each([
    ['Tổ', 'bơm tưới nạo vét'],
    ['Tổ máy', 'cày cày xới'],
    ['Đội', 'bơm'],
  ])('but not behind “%s” in “%s”, where a crew is named by its work', (before, words) =>
    expect(isVerb(before, words)).toBe(false),
  );

  it.each([
    ['Tổ', 'họp kiểm tra'],
    ['Tổ', 'trực kiểm tra'],
    ['Công an', 'bơm tưới'],
    ['Tổ', 'bơm nước giếng'],
    ['Chi đoàn', 'xây dựng'],
    ['Công đoàn', 'kiểm tra'],
  ])('behind “%s”: “%s”', (before, words) => expect(isVerb(before, words)).toBe(words !== 'bơm nước giếng'));

  it.each(['các', 'những', 'một', 'một số', 'mọi'])('but not behind “%s”, which makes it a thing', (before) =>
    expect(isVerb(before, 'đóng góp')).toBe(false),
  );

  it.each([
    ...['tổ', 'đội', 'ban', 'đoàn', 'nhóm', 'bộ phận', 'nhiệm vụ', 'giúp việc', 'lực lượng, lực'],
    ...['Tiểu ban', 'tổ công việc'],
  ])('nor behind “%s”, which is named by it', (before) => expect(isVerb(before, 'kiểm tra')).toBe(false));

  it.each([
    ...[
      'kiểm tra',
      'giám sát',
      'thanh tra',
      'thẩm định',
      'quản lý',
      'bảo vệ',
      'hòa giải',
      'xử lý',
      'vận động',
    ],
    ...['tuyên truyền', 'thu gom', 'tiếp nhận', 'thống kê', 'khảo sát', 'điều tra', 'xây dựng', 'vệ sinh'],
    ...['thi công', 'chỉ đạo', 'tổng hợp', 'tuần tra', 'thu hồi', 'phòng chống', 'chăm sóc', 'giải phóng'],
    ...['hỗ trợ', 'biên soạn', 'phúc tra', 'tiếp công dân', 'trực ban', 'sản xuất', 'tư vấn'],
  ])('nor where a group is called by it: “Tổ %s”', (verb) => {
    expect(isVerb('Tổ', verb)).toBe(false);
    expect(isVerb('Trạm Y tế', verb)).toBe(true);
  });

  it('nor in the name of a committee, nor with a capital letter', () => {
    expect(isVerb('Ban Chỉ đạo', 'xây dựng nông thôn mới')).toBe(false);
    expect(isVerb('Trung tâm', 'Phát triển quỹ đất')).toBe(false);
  });

  it.each([
    ...[
      'dự án',
      'dự toán',
      'trực thuộc',
      'cấp huyện',
      'cấp tỉnh',
      'cấp xã',
      'cấp trên',
      'cấp dưới',
      'cấp cơ sở',
    ],
    ...['cấp ủy', 'cấp có thẩm quyền', 'cấp thôn', 'cấp phường', 'công nhận viên', 'giao thông', 'hội họp'],
    ...['tổ chức chính trị', 'tổ chức thành viên', 'tổ chức đoàn thể', 'tổ chức hội', 'tổ chức đảng'],
    ...['thông tin truyền thông', 'thống kê viên', 'giao dịch viên', 'phòng, chống', 'bồi thường, hỗ trợ'],
  ])('nor where it only looks like one: “%s”', (words) => {
    expect(isVerb('Công an xã', words)).toBe(false);
    expect(verbFirst(...at('', words))).toBe(false);
    expect(verbInName(...at('Công an xã', words))).toBeGreaterThan(0);
  });

  it.each([
    ...[
      ['địa', 'bàn'],
      ['Giáo dục', 'thường xuyên'],
      ['Phòng', 'khám đa khoa'],
      ['Văn phòng', 'đăng ký đất đai'],
    ],
    ...[
      ['Trung tâm', 'kiểm soát bệnh tật'],
      ['Trung tâm', 'giám sát'],
      ['Trung tâm', 'vận hành'],
      ['Quỹ', 'hỗ trợ nông dân'],
    ],
    ...[
      ['bộ phận', 'tiếp nhận'],
      ['đơn vị', 'tư vấn giám sát'],
      ['dự án', 'đầu tư xây dựng'],
      ['đơn vị', 'thi công'],
    ],
    ...[
      ['đơn vị', 'thiết kế'],
      ['đơn vị', 'thu gom'],
      ['đơn vị', 'vận hành'],
      ['đơn vị', 'quản lý'],
    ],
    ...[
      ['đơn vị', 'cung cấp nước'],
      ['nhà thầu', 'thi công'],
      ['Công ty cổ phần', 'xây dựng'],
      ['Trung tâm', 'ứng dụng'],
    ],
  ])('nor where it closes a name: “%s %s”', (before, words) => {
    expect(verbInName(...at(before, words))).toBeGreaterThan(0);
    expect(isVerb(before, words)).toBe(false);
  });
});

describe('Somebody is given something', () => {
  it.each([
    ...['giao', 'giao cho', 'giao nhiệm vụ cho', 'giao trách nhiệm cho', 'yêu cầu', 'đề nghị', 'phân công'],
    ...['đồng ý giao', 'thống nhất giao', 'nhất trí giao', 'giao thêm', 'ủy quyền cho', 'cử', 'mời'],
  ])('by “%s”', (words) => {
    const [tokens] = at(words, 'Công an xã');
    expect(assigningAt(tokens, 0)).toBe(words.split(' ').length);
  });

  it.each(['giao ban công tác tuần', 'giao thông đi lại', 'giao dịch viên họp', 'rà soát'])(
    'not by “%s”',
    (words) => expect(assigningAt(tokensOf(pastedText(words), 0, words.length), 0)).toBe(0),
  );

  it.each(['giao Ban Công tác Mặt trận', 'mời ban công tác mặt trận', 'giao các ban'])(
    'also in “%s”',
    (words) => expect(assigningAt(tokensOf(pastedText(words), 0, words.length), 0)).toBe(1),
  );
});

describe('A group is named by what it does', () => {
  it('where another verb follows, and not where that only tells how it is done', () => {
    expect(isVerb('Tổ', 'biên tập họp')).toBe(false);
    expect(isVerb('Tổ', 'tiến hành họp')).toBe(true);
    expect(isVerb('Tổ trưởng', 'cập nhật báo cáo')).toBe(true);
  });

  it('but “tổ chức hội thi” and what a caretaker does are verbs, and one digit ends no plural', () => {
    expect(isVerb('Tư vấn', 'tổ chức hội thi')).toBe(true);
    expect(isVerb('tạp vụ', 'kiểm tra')).toBe(true);
    expect(isVerb('Hạ tầng số', 'nâng cấp')).toBe(true);
    expect(isVerb('một số', 'nâng cấp')).toBe(false);
  });
});

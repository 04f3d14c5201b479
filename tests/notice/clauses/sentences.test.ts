import { clausesOf, sentencesOf } from '../../../src/notice/clauses/sentences';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

const sentences = (text: string) =>
  sentencesOf(pastedText(text), { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

/** A sentence cut into what may be duties, without the signs they begin with. */
function clauses(text: string): string[] {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  return clausesOf(tokens).map(({ from, to }) =>
    text.slice(tokens[from]!.from, tokens[to - 1]!.to).replace(/^[;,] /, ''),
  );
}

describe('The sentences of a paragraph', () => {
  it.each([
    [['Giao UBND.', 'Rà soát!', 'Họp?', 'Xong…', '“Về”']],
    [['Họp (xong).', 'Về']],
    [['Họp.”', 'Về']],
    [['Họp lần 5.', 'Về']],
    [['Họp ở lớp.', '(Ba) người về']],
    [['Họp!', 'Ủy ban về.']],
  ])('%j', (parts) => expect(sentences(parts.join(' '))).toEqual(parts));

  it.each([
    ...['TP. Hồ Chí Minh họp', 'Ths. Hà họp', 'ông A. Bình họp', 'Họp, v.v. Về', 'Họp. rồi về', 'Họp.Về'],
    ...['TT. Y tế họp', '(ThS. Hà) họp', 'Họp. (Xong trước 5/8)', 'Họp. (xong); '.trim(), 'Họp 5.8 Về'],
  ])('is one: “%s”', (text) => expect(sentences(text)).toEqual([text]));

  it('begin and end with their words', () => {
    expect(sentences('  Họp.   \n Về. ')).toEqual(['Họp.', 'Về.']);
    expect(sentences('   ')).toEqual([]);
    const text = 'Trước. Họp. Về. Sau';
    expect(sentencesOf(pastedText(text), { from: 7, to: 15 })).toEqual([
      { from: 7, to: 11 },
      { from: 12, to: 15 },
    ]);
  });

  it('are cut where there is no end', () => {
    expect(sentences('a'.repeat(9000)).map(({ length }) => length)).toEqual([4000, 4000, 1000]);
    expect(sentences('a'.repeat(4000))).toHaveLength(1);
    expect(sentences(`Họp. ${'A'.repeat(4001)}`).map(({ length }) => length)).toEqual([4, 4000, 1]);
  });
});

describe('The clauses of a sentence', () => {
  it.each([
    [['Giao UBND rà soát', 'Công an tuần tra']],
    [['Rà soát', 'mỗi tháng họp']],
    [['Rà soát', '2 tháng một lần họp']],
    [['Rà soát', 'chỉ đạo Công an họp']],
    [['Rà soát', 'giao Công an họp']],
    [['Rà soát (lập hồ sơ; báo cáo)', 'họp dân']],
    [['Rà soát))', 'họp dân']],
    [['Giao Công an; Quân sự; Y tế rà soát', 'họp dân']],
    [['Công an; Quân sự giao Y tế; Văn hóa rà soát', 'họp dân']],
    [['Công an; Quân sự giao Y tế; Hội Phụ nữ rà soát', 'họp dân']],
  ])('%j', (parts) => expect(clauses(parts.join('; '))).toEqual(parts));

  it('are parted by “đồng thời”', () => {
    expect(clauses('Rà soát, đồng thời báo cáo UBND')).toEqual(['Rà soát', 'đồng thời báo cáo UBND']);
    expect(clauses('Rà soát đồng thời báo cáo UBND')).toEqual(['Rà soát', 'đồng thời báo cáo UBND']);
    expect(clauses('Rà soát; đồng thời họp dân')).toEqual(['Rà soát', 'đồng thời họp dân']);
    expect(clauses('Rà soát, đồng thời')).toEqual(['Rà soát, đồng thời']);
    expect(clauses('Rà soát đồng ruộng')).toEqual(['Rà soát đồng ruộng']);
  });

  it.each(['ngoài ra', 'bên cạnh đó', 'tiếp đó', 'sau đó', 'và', 'đồng thời', '-', '“'])(
    'begin behind “%s”',
    (joiner) => expect(clauses(`Rà soát; ${joiner} họp dân`)).toEqual(['Rà soát', `${joiner} họp dân`]),
  );

  it.each([
    ...['góp phần giảm rác', 'bảo đảm vệ sinh', 'đảm bảo vệ sinh', 'tạo cảnh quan', 'không để tồn đọng'],
    ...[
      'coi đây là việc chính',
      'hoàn thành trước 5/8',
      'hoàn thành trong tháng 8',
      'hoàn thành chậm nhất 5/8',
    ],
    ...['hoàn thành xong trước 5/8', 'hoàn thành vào 5/8', 'hoàn thành ngày 5/8', 'xong trước 5/8'],
    ...['xong trong tháng 8', 'thực hiện xong trước 5/8', 'thực hiện thường xuyên', 'báo cáo UBND'],
    ...['báo kết quả cho UBND', 'gửi kết quả về UBND', 'kết thúc trước 5/8', 'mỗi tuần kiểm tra 01 lần'],
    ...['nhằm giảm rác', 'để giảm rác', 'qua đó giảm rác', 'từ đó giảm rác', 'trong đó Công an tuần tra'],
    ...['kết quả báo cáo UBND', 'hạn trước 5/8', 'thời gian trước 5/8', 'thời hạn 5/8', 'chậm nhất 5/8'],
    ...['muộn nhất 5/8', 'trước ngày 5/8', 'trong tháng 8', 'trong quý III', 'đẹp hơn'],
  ])('keep what belongs to them: “Rà soát; %s”', (tail) =>
    expect(clauses(`Rà soát; ${tail}`)).toEqual([`Rà soát; ${tail}`]),
  );

  it.each([
    ...['góp tiền làm đường', 'hạn chế dùng túi ni lông', 'hoàn thành hồ sơ', 'thực hiện kế hoạch số 5'],
    ...[
      'kết thúc lớp học',
      'gửi danh sách về UBND',
      'báo lại các hộ',
      'coi lại sổ sách',
      'không được đốt rác',
    ],
    ...['định kỳ hằng tháng, hằng quý và hằng năm báo cáo', 'định kỳ họp dân', 'rà hồ sơ rồi báo UBND'],
  ])('are two where the second is a duty of its own: “Rà soát; %s”', (tail) =>
    expect(clauses(`Rà soát; ${tail}`)).toEqual(['Rà soát', tail]),
  );
});

it('A bracket behind a full stop is a sentence of its own where it is as long as a paragraph', () => {
  const bracket = (length: number): string => `(${'X'.repeat(length - 2)})`;
  expect(sentences(`Họp. ${bracket(300)}`)).toHaveLength(1);
  expect(sentences(`Họp. ${bracket(301)}`)).toHaveLength(2);
});

describe('A sentence that gives several something each', () => {
  it.each([
    [['Tổ Lá trang trí sân khấu', 'tổ Chồi tập múa']],
    [['Tổ 1 quét sân', 'tổ 2 lau kính', 'tổ 3 cắt cỏ']],
    [['Chị Hà gọi khách', 'anh Sơn soạn hợp đồng']],
    [['Tổ giúp việc họp', 'trước mỗi phiên họp 02 ngày, Sở Y tế gửi tài liệu']],
    [['Mặt trận vận động bà con', 'riêng Hội Nông dân tổ chức ra quân']],
  ])('is cut between them: %j', (parts) => {
    const sign = parts.some((part) => /^(?:trước|riêng)/.test(part)) ? '; ' : ', ';
    expect(clauses(parts.join(sign))).toEqual(parts);
  });

  it.each([
    'Tổ Lá phối hợp với tổ Chồi, tổ Mầm tập múa',
    'Phòng Y tế gửi Phòng Nội vụ, Phòng Kinh tế thẩm định',
    'Tổ Lá trang trí sân khấu, bảng tin',
    'Họp dân; trước khi mưa, nạo vét cống',
  ])('is not, where the others only take part: “%s”', (text) => expect(clauses(text)).toHaveLength(1));
});

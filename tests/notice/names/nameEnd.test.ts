import { readBodies } from '../../../src/notice/names/bodies';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

/** The body named first in a sentence, “?” behind it where its end was guessed. */
function first(text: string): string {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  const body = readBodies(tokens, 0, tokens.length)?.list[0];
  if (!body) return '';
  const words = text.slice(tokens[body.from]!.from, tokens[body.to - 1]!.to);
  return body.isCertain ? words : `${words}?`;
}

const namesIn = (text: string): string[] => {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  const bodies = readBodies(tokens, 0, tokens.length);
  return (bodies?.list ?? []).map(({ from, to }) => text.slice(tokens[from]!.from, tokens[to - 1]!.to));
};

/** A case for each: the name, and what follows it. */
const endsBefore = (...cases: [string, string][]): void =>
  it.each(cases)('“%s” | “%s”', (name, rest) =>
    expect(first(`${name} ${rest}`.replace(' ,', ',').replace(' :', ':'))).toBe(name),
  );

describe('A name ends before a word that begins to tell what the body does', () => {
  endsBefore(
    ['Công an xã', 'để xe đúng chỗ'],
    ['mỗi hộ', '01 người mang cuốc'],
    ['Chi bộ khu phố 4, khu phố 5', 'phân công đảng viên'],
    ['Chi đoàn thôn Lũng, thôn Vãi', 'hỗ trợ'],
    ['Chủ tịch UBND các tỉnh, thành phố', 'rà soát'],
    ['Đội Sửa chữa lưu động', 'trực'],
    ['Trường học', 'cho học sinh nghỉ'],
    ['Hội Phụ nữ', 'theo kế hoạch dọn rác'],
    ['Hội Phụ nữ', 'về thôn vận động'],
    ['Hội Phụ nữ', 'trong tháng 8 dọn rác'],
    ['Hội Phụ nữ', 'trước ngày 5/8 dọn rác'],
    ['Hội Phụ nữ', 'vào sáng thứ Bảy dọn rác'],
    ['Hội Phụ nữ', 'từ ngày 5/8 dọn rác'],
    ['Hội Phụ nữ', 'nhằm giữ vệ sinh dọn rác'],
    ['Hội Phụ nữ', 'khi họp dân nhắc các hộ'],
    ['Hội Phụ nữ', 'đã dọn rác'],
    ['Hội Phụ nữ', 'sẽ dọn rác'],
    ['Hội Phụ nữ', 'đang dọn rác'],
    ['Hội Phụ nữ', 'vẫn dọn rác'],
    ['Hội Phụ nữ', 'còn nợ quỹ'],
    ['Hội Phụ nữ', 'chưa dọn rác'],
    ['Hội Phụ nữ', 'với Đoàn xã dọn rác'],
    ['Tổ công tác', 'gồm 5 người, do ông Bình phụ trách'],
    ['Hội Phụ nữ', 'đến từng hộ vận động'],
    ['Hội Phụ nữ', 'mà không dọn rác'],
    ['Tổ công tác', 'do ông Bình phụ trách'],
    ['Hội Phụ nữ', 'vì sạch đẹp dọn rác'],
    ['Hội Phụ nữ', 'bằng xe đẩy dọn rác'],
    ['Hội Phụ nữ', 'sau cuộc họp dọn rác'],
    ['Hội Phụ nữ', 'không dọn rác'],
    ['Hội Phụ nữ', 'rất chú ý vệ sinh'],
    ['Hội Phụ nữ', 'luôn dọn rác'],
    ['Hội Phụ nữ', 'đều dọn rác'],
    ['Hội Phụ nữ', 'cũng dọn rác'],
    ['Hội Phụ nữ', 'là nơi dọn rác'],
    ['Hội Phụ nữ', 'nhất trí dọn rác'],
    ['Hội Phụ nữ', 'qua loa đài nhắc các hộ'],
    ['Hội Phụ nữ', 'ở thôn dọn rác'],
    ['Hội Phụ nữ', 'lại dọn rác'],
    ['Hội Phụ nữ', 'nếu đủ người thì dọn rác'],
    ['Hội Phụ nữ', 'như mọi năm dọn rác'],
    ['Hội Phụ nữ', 'thì dọn rác'],
    ['Hội Phụ nữ', 'mỗi hộ góp một chổi'],
  );

  describe('but goes on where a place is called so', () => {
    endsBefore(['Thôn Từ Châu', 'họp dân'], ['Trường Tiểu học Lại Sơn', 'dọn rác'], ['Xóm Trong', 'họp dân']);
  });

  describe('or where it says who of them are meant', () => {
    endsBefore(
      ['đảng viên trong chi bộ', 'dọn rác'],
      ['Công an', 'trong chi bộ tuần tra'],
      ['các đơn vị còn lại', 'báo cáo'],
      ['các đơn vị', 'rà lại hồ sơ'],
      ['các đơn vị', 'còn nợ báo cáo'],
    );
  });
});

describe('A whole name ends before any small word, known or not', () => {
  endsBefore(
    ['Khu phố 3', 'rào đường'],
    ['Khu phố 12', 'rào đường'],
    ['Công an xã', 'rào đường'],
    ['Công an phường 3', 'rào đường'],
    ['Thôn Nà Khoang', 'rào đường'],
    ['Trường Tiểu học Hoa Ban', 'rào đường'],
    ['Công an thôn', 'mới rào đường'],
    ['Công an xã', 'được khen thưởng'],
  );

  describe('and no other does', () => {
    endsBefore(
      ['Khu phố kiểu mẫu', 'phát động phong trào'],
      ['Ban chỉ đạo nông thôn mới', 'phát động phong trào'],
      ['UBND các xã trọng điểm', 'rà soát hồ sơ'],
      ['UBND cấp xã vùng cao', 'rà soát hồ sơ'],
      ['Công ty TNHH Môi trường đô thị', 'thu gom rác'],
      ['Ban Quản lý Khu Di tích', 'tu bổ đền'],
      ['Hội Người cao tuổi', 'họp dân'],
    );
  });
});

describe('Who is meant by what they are charged with is part of the name', () => {
  endsBefore(
    ['công chức phụ trách các khu phố', 'cần họp'],
    ['công chức theo dõi các khu phố', 'cần họp'],
    ['công chức quản lý đất đai', 'cần họp'],
    ['công chức theo địa bàn phụ trách', 'cần họp'],
    ['công chức theo lĩnh vực phụ trách', 'cần họp'],
    ['công chức theo phân công phụ trách', 'cần họp'],
    ['công chức theo lĩnh vực', 'rà soát hồ sơ'],
    ['công chức theo phân công phụ trách', '(có danh sách) họp'],
    ['cán bộ theo phân công', 'rà soát hồ sơ'],
    ['đảng viên theo nhóm hộ phụ trách', 'cần họp'],
    ['công chức theo từng lĩnh vực phụ trách', 'cần họp'],
    ['cán bộ được phân công phụ trách tiêu chí', 'cần họp'],
    ['cán bộ được giao phụ trách tiêu chí', 'cần họp'],
    ['cán bộ được cử đi học', 'cần báo cáo'],
    ['các đơn vị được giao chủ trì', 'cần báo cáo'],
    ['công chức phụ trách khu phố 3', ': rà soát hồ sơ'],
    ['cán bộ phụ trách khu phố 1, 2', 'cần họp'],
    ['cán bộ phụ trách khu phố số 1, số 2', 'cần họp'],
  );

  describe('unless that is all they have to do', () => {
    endsBefore(
      ['công chức', 'phụ trách khu phố 3.'],
      ['công chức', 'theo dõi khu phố 3.'],
      ['công chức', 'quản lý khu phố 3.'],
      ['công chức', 'phụ trách: rà soát hồ sơ'],
      ['công chức', 'phụ trách khu phố 3, họp dân'],
      ['công chức', `phụ trách ${'việc này '.repeat(6)}họp dân`],
      ['công chức', 'theo kế hoạch rà soát'],
      ['đảng viên', 'họp nhóm rà soát'],
    );
  });

  describe('or a body is named, not people', () => {
    endsBefore(
      ['Công an xã', 'phụ trách khu phố 3 họp dân'],
      ['Công an', 'phụ trách khu phố 3 họp dân'],
      ['Công an', 'theo lĩnh vực phụ trách họp dân'],
    );
  });
});

describe('A comma or “và” is inside a name', () => {
  endsBefore(
    ['Phòng Kinh tế và Hạ tầng', 'rà soát hồ sơ'],
    ['Phòng Kinh tế, Hạ tầng', 'rà soát hồ sơ'],
    ['khu phố 1, 3', 'họp dân'],
    ['khu phố 1 và 3', 'họp dân'],
    ['khu phố 1, số 3', 'họp dân'],
    ['các phòng, ban, ngành', 'rà soát hồ sơ'],
    ['các tổ chức', 'rà soát hồ sơ'],
    ['UBND các xã, phường', 'rà soát hồ sơ'],
    ['các cơ quan, đơn vị', 'rà soát hồ sơ'],
    ['các thôn, bản', 'họp dân'],
    ['các tổ dân phố, khu dân cư', 'họp dân'],
    ['Trường Trung học cơ sở, Trung học phổ thông', 'họp'],
    ['các đảng bộ, chi bộ', 'họp'],
    ['các ngõ, hẻm', 'treo cờ'],
    ['Trường Tiểu học, THCS', 'dọn rác'],
    ['Văn phòng HĐND và UBND huyện', 'rà soát hồ sơ'],
    ['Tiểu ban An ninh, bảo vệ', 'bố trí lực lượng'],
    ['Hội Nông dân xã, phường', 'họp'],
    ['Ban Chỉ đạo phòng, chống ma túy', 'họp'],
    ['Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn', 'họp'],
    ['Đội phòng cháy, chữa cháy', 'trực đêm'],
    ['Hội đồng bồi thường, hỗ trợ', 'họp'],
    ['Hội đồng bồi thường, hỗ trợ và tái định cư', 'họp'],
    ['Hội đồng thi đua, khen thưởng', 'họp'],
  );

  describe('but not before another body or what is to be done', () => {
    endsBefore(
      ['Công an xã', ', 5 người trực'],
      ['Khu phố 1', ', số lượng báo cáo sau'],
      ['Phòng Kinh tế', ', các thôn rà soát'],
      ['Phòng Kinh tế', ', Các thôn rà soát'],
      ['Phòng Kinh tế', ', ông Bình rà soát'],
      ['Phòng Kinh tế', ', Anh em cần họp'],
      ['Văn phòng HĐND', ', UBND huyện rà soát'],
      ['HĐND', 'và Công an xã rà soát'],
      ['Đảng ủy', 'và UBND xã rà soát'],
      ['các phòng', ', Ban Chỉ đạo rà soát'],
      ['UBND các xã', ', thị trấn Bến Vân rà soát'],
      ['Đội Cảnh sát', ', tuần tra đêm'],
      ['đội dân phòng', ', tuần tra báo cáo'],
      ['Công an xã', ', thôn họp dân'],
      ['Công an xã', ', phường họp'],
      ['Phòng Kinh tế', ','],
    );
  });

  it('also where the list of kinds stands behind another body', () => {
    expect(namesIn('UBND xã, phòng, ban, ngành rà soát')).toEqual(['UBND xã', 'phòng, ban, ngành']);
    expect(namesIn('Phòng, ban rà soát')).toEqual(['Phòng', 'ban']);
  });
});

describe('A colon is inside a name', () => {
  endsBefore(['các sở: Nội vụ, Tài chính', 'rà soát hồ sơ'], ['các thôn: Đoài, Thượng', 'họp dân']);

  describe('only where it tells which of a class are meant', () => {
    endsBefore(
      ['Sở', ': Nội vụ rà soát hồ sơ'],
      ['các hội', ': Nông dân họp'],
      ['các sở liên quan', ': Nội vụ rà soát hồ sơ'],
      ['các thôn', ': đường làng quét hằng tuần'],
      ['các thôn', ': Rà soát hộ nghèo'],
      ['các thôn', ': Hội Phụ nữ họp'],
    );
  });
});

describe('A dash is inside a name', () => {
  endsBefore(
    ['Phòng Văn hóa - Xã hội', 'rà soát'],
    ['Phòng Tài chính – Kế hoạch', 'rà soát'],
    ['Phòng Tài chính — Kế hoạch', 'rà soát'],
  );

  describe('but not before a verb or another sign', () => {
    endsBefore(['UBND xã', '- rà soát hồ sơ'], ['Hội Phụ nữ', '- (qua Văn phòng) rà soát hồ sơ']);
  });
});

describe('Where no verb follows a name', () => {
  it.each([
    'Công an xã',
    'Phòng Hạ tầng',
    'Phòng Kinh tế và Hạ tầng',
    'Phòng Văn hóa - Xã hội',
    'Ban Chỉ đạo 138',
    'doanh nghiệp đóng trên địa bàn xã',
  ])('“%s” is its name', (name) => expect(first(name)).toBe(name));

  it.each([
    ['Phòng Hạ tầng đô thị', 'Phòng Hạ tầng?'],
    ['Đội Quản lý trật tự đô thị', 'Đội Quản lý trật tự?'],
    ['Ban Chỉ đạo 1389', 'Ban Chỉ đạo?'],
    ['Hội Phụ nữ xinh', 'Hội Phụ nữ?'],
  ])('“%s” is guessed to be named “%s”', (text, name) => expect(first(text)).toBe(name));

  it.each([
    ...['doanh nghiệp đóng', 'đơn vị đứng chân', 'công ty hoạt động', 'hộ sinh sống', 'hộ cư trú'],
    'cán bộ công tác',
  ])('“%s trên địa bàn” tells where those of a class are', (name) => {
    expect(first(`${name} trên địa bàn rà soát hồ sơ`)).toBe(`${name} trên địa bàn`);
    expect(first(`${name} trên địa bàn`)).toBe(`${name} trên địa bàn`);
  });
});

it('A name longer than twenty-four words is no longer sure', () => {
  const long = (words: number) => `Hội Bảo trợ${' Làng'.repeat(words - 2)}`;
  expect(first(`${long(24)} rà soát`)).toBe(long(24));
  expect(first(`${long(26)} rà soát`)).toMatch(/\?$/);
});

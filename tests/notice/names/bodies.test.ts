import { readBodies } from '../../../src/notice/names/bodies';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

/** The bodies named first in a sentence, and the words behind them. */
function named(text: string) {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  const bodies = readBodies(tokens, 0, tokens.length);
  const next = bodies && tokens[bodies.next];
  return {
    names: bodies?.list.map(({ from, to }) => text.slice(tokens[from]!.from, tokens[to - 1]!.to)) ?? [],
    people: bodies?.list.filter(({ isPerson }) => isPerson).length ?? 0,
    guessed: bodies?.list.filter(({ isCertain }) => !isCertain).length ?? 0,
    rest: bodies ? text.slice(next?.from ?? text.length) : text,
  };
}

describe('A body is named to its end', () => {
  it.each([
    ['UBND xã', 'rà soát'],
    ['CA phường', 'rà soát'],
    ['Trợ lý quân sự', 'rà soát'],
    ['Ủy ban nhân dân các xã, thị trấn', 'rà soát'],
    ['khu phố 1, 3, 5', 'sửa'],
    ['khu phố số 1, số 3 và 5', 'sửa'],
    ['Văn phòng HĐND và UBND huyện', 'rà soát'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'lập kế hoạch'],
    ['Phòng Tài chính - Kế hoạch', 'thẩm định'],
    ['các sở: Nội vụ, Tài chính', 'rà soát'],
    ['các phòng, ban, ngành', 'rà soát'],
    ['Trường Mầm non, Tiểu học', 'rà soát'],
    ['công chức phụ trách các khu phố', 'cần họp'],
    ['cán bộ được phân công phụ trách tiêu chí', 'rà soát'],
    ['đảng viên trong chi bộ', 'rà soát'],
    ['đảng viên', 'trong tháng 8 họp'],
    ['Tiểu ban An ninh, bảo vệ', 'bố trí'],
    ['Tổ bảo vệ', 'tuần tra'],
    ['Phòng CNTT', 'phân lại'],
    ['Bác trưởng thôn', 'ra xã'],
    ['Trưởng thôn', 'ra xã'],
    ['P. Nhân sự', 'tuyển'],
    ['P.KT-HT', 'rà soát'],
    ['Ban Công tác Mặt trận khu phố 4, khu phố 7 và khu phố 11', 'rà soát'],
    ['VP Đảng ủy', 'tham mưu'],
    ['BGH', 'duyệt giáo án'],
    ['03 chi bộ', 'kiểm điểm'],
    ['Vụ Kết cấu hạ tầng', 'rà soát'],
    ['Công ty Công trình đô thị', 'sửa'],
    ['Trường học', 'cho học sinh nghỉ'],
    ['Đăng kiểm viên', 'rà soát'],
    ['Tổ bơm tưới', 'nạo vét'],
    ['Tổ', 'trực bảo vệ'],
    ['doanh nghiệp đóng trên địa bàn', 'rà soát'],
    ['các đơn vị còn lại', 'rà soát'],
    ['Công an xã', 'mới'],
    ['Công an xã', 'sơn nhà'],
    ['Công an phường', 'theo dõi'],
    ['Ban Quản lý dự án đầu tư xây dựng', 'rà soát'],
    ['Trung tâm Phục vụ hành chính công', 'bố trí'],
    ['Ban Chỉ đạo xây dựng đô thị văn minh', 'họp'],
    ['các tổ chức chính trị', 'rà soát'],
    ['các tổ dân phố', 'họp'],
    ['toàn thể cán bộ', 'họp'],
    ['mỗi hộ', 'góp'],
    ['UBND – Công an', 'họp'],
    ['Công an xã', '(bộ phận an ninh) rà soát'],
    ['Trưởng thôn Nà Khoang', 'họp'],
    ['Khu phố 3', 'treo cờ'],
  ])('“%s”, “%s”', (name, rest) => {
    expect(named(`${name} ${rest}`)).toEqual({ names: [name], people: 0, guessed: 0, rest });
  });

  it('as far as capitals and the words of names go, where no known verb follows', () => {
    expect(named('Đội Quản lý trật tự đô thị')).toEqual({
      names: ['Đội Quản lý trật tự'],
      people: 0,
      guessed: 1,
      rest: 'đô thị',
    });
  });
});

describe('A person is named', () => {
  it.each([
    ['Thầy', 'Nguyễn Văn An Bình', 'dạy'],
    ['ông', 'Nguyễn Văn An', 'họp'],
    ['đ/c', 'Lò Thị Hoa', 'họp'],
    ['Thiếu tá', 'Lê Văn An', 'tuần tra'],
    ['đồng chí Đại úy', 'Lê Văn An', 'tuần tra'],
    ['Trưởng thôn', 'Vi Văn Hặc', 'họp'],
    ['Anh', 'Tùng', 'dọn'],
    ['Cô', 'Nguyễn Thị Hoa', 'họp'],
    ['ông', 'Nguyễn Văn An Bình Minh', 'họp'],
    ['Bí thư Chi bộ', 'Lê An Bình', 'họp'],
    ['Bác sĩ CKI', 'Lê Văn An', 'họp'],
    ['ThS.', 'Lê Văn An', 'họp'],
    ['BSCKI.', 'Lê Văn An', 'họp'],
    ['Kiểm sát viên', 'Mã Thị Xuân', 'họp'],
    ['Phó Hiệu trưởng', 'Lê Anh Kiệt', 'họp'],
    ['Mrs.', 'Thảo', 'họp'],
  ])('behind “%s”: “%s”, “%s”', (title, name, rest) => {
    expect(named(`${title} ${name} ${rest}`)).toEqual({ names: [name], people: 1, guessed: 0, rest });
  });

  it.each(['Cô Sáu Liên', 'Bác Khoan', 'chú Hai Thạnh', 'thím Tư'])('as people call him: “%s”', (name) => {
    expect(named(`${name} họp`)).toEqual({ names: [name], people: 1, guessed: 0, rest: 'họp' });
  });

  it.each([
    ', công chức Văn phòng – Thống kê, thư ký Ban Chỉ đạo',
    ' (Trưởng thôn)',
    ' - Trưởng thôn',
    ' (Công an xã)',
    ' công chức Tư pháp',
  ])('and what he is belongs to him: “%s”', (what) => {
    expect(named(`đồng chí Phùng Thị Nhài${what} họp`)).toEqual({
      names: ['Phùng Thị Nhài'],
      people: 1,
      guessed: 0,
      rest: 'họp',
    });
  });
});

describe('Several are named one after another', () => {
  it.each([
    ['Công an, Quân sự và Y tế tuần tra', ['Công an', 'Quân sự', 'Y tế']],
    ['Công an hoặc Quân sự tuần tra', ['Công an', 'Quân sự']],
    ['Công an, và Quân sự tuần tra', ['Công an', 'Quân sự']],
    ['các đồng chí Bí thư, Trưởng thôn tuần tra', ['Bí thư', 'Trưởng thôn']],
    ['ông Nguyễn Văn An, bà Lê Thị Bình tuần tra', ['Nguyễn Văn An', 'Lê Thị Bình']],
    ['Anh Tùng với anh Lộc tuần tra', ['Tùng', 'Lộc']],
    ['Anh Tú + chị Vân tuần tra', ['Tú', 'Vân']],
    ['Ban Văn hóa & tổ 7 tuần tra', ['Ban Văn hóa', 'tổ 7']],
    ['Mẹ Na với mẹ Khoai tuần tra', ['Mẹ Na', 'mẹ Khoai']],
    ['Phòng Kinh tế và Công an tuần tra', ['Phòng Kinh tế', 'Công an']],
    ['Hộ ông Năm Đực và hộ bà Bảy Lành tuần tra', ['Hộ ông Năm Đực', 'hộ bà Bảy Lành']],
    [
      'Hội Nông dân xã; Hội Phụ nữ; Đoàn Thanh niên tuần tra',
      ['Hội Nông dân xã', 'Hội Phụ nữ', 'Đoàn Thanh niên'],
    ],
    ['UBND xã, đồng chí Lê Văn An tuần tra', ['UBND xã', 'Lê Văn An']],
    ['UBND xã, đồng chí Đại úy Lê Văn An tuần tra', ['UBND xã', 'Lê Văn An']],
    ['UBND xã, Thiếu tá Lê Văn An tuần tra', ['UBND xã', 'Lê Văn An']],
    ['Tổ dân phố 3 và tổ dân phố 5 tuần tra', ['Tổ dân phố 3', 'tổ dân phố 5']],
    ['UBND xã, các thôn tuần tra', ['UBND xã', 'các thôn']],
    ['ông Nguyễn Văn An, Công an xã tuần tra', ['Nguyễn Văn An', 'Công an xã']],
    ['các đồng chí Lê Văn An và Trưởng thôn tuần tra', ['Lê Văn An', 'Trưởng thôn']],
    ['các đồng chí Phó Chủ tịch, Công an tuần tra', ['Phó Chủ tịch', 'Công an']],
    ['Tổ Một, Tổ Hai tuần tra', ['Tổ Một', 'Tổ Hai']],
  ])('“%s”', (text, names) => expect(named(text)).toMatchObject({ names, rest: 'tuần tra' }));

  it('but not with a sign that belongs to a name', () => {
    expect(named('Bộ phận Sale & Marketing tuần tra').names).toHaveLength(1);
  });

  it('but not whom one only works with', () => {
    expect(named('Công an với Quân sự họp')).toMatchObject({ names: ['Công an'], rest: 'với Quân sự họp' });
    expect(named('Anh Tùng gặp anh Lộc họp')).toMatchObject({ names: ['Tùng'], rest: 'gặp anh Lộc họp' });
    expect(named('Anh Tùng với Công an họp')).toMatchObject({ names: ['Tùng'], rest: 'với Công an họp' });
  });
});

it.each([
  'tổ chức họp',
  'ban hành văn bản',
  'nông thôn mới',
  'rà soát',
  'báo cáo UBND',
  'hội nghị',
  'các hội nghị cần họp',
  'phần QLVB xử lý',
  'XII kiểm tra',
  '',
])('Nobody is named first in “%s”', (text) => expect(named(text)).toMatchObject({ names: [], rest: text }));

describe('People and bodies as other hands name them', () => {
  it.each([
    ['Tổ tự quản số 1 đến số 6 tổng vệ sinh', ['Tổ tự quản số 1 đến số 6']],
    ['Chú Bảy tổ 4 với anh Thịnh tổ 6 sơn lại cổng', ['Chú Bảy', 'Thịnh']],
    ['Phó Giám đốc Sở Võ Sĩ Hùng chỉ đạo', ['Võ Sĩ Hùng']],
    ['PHT Nguyễn Bảo Trâm chỉ đạo', ['Nguyễn Bảo Trâm']],
    ['Các phòng, trung tâm báo cáo', ['Các phòng, trung tâm']],
    ['Các đảng ủy xã, phường kiện toàn', ['Các đảng ủy xã, phường']],
    ['Bảo vệ, tạp vụ kiểm tra', ['Bảo vệ', 'tạp vụ']],
    ['Mỗi nhà tự dọn cỏ', ['Mỗi nhà']],
  ])('%s', (text, names) => expect(named(text).names).toEqual(names));
});

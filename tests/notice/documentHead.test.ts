import { readHead } from '../../src/notice/documentHead';
import { linesOf } from '../../src/notice/text/lines';
import { pastedText } from '../../src/notice/text/pasted';

/** What a notice that begins with these lines says of itself. */
function head(...lines: string[]) {
  const pasted = pastedText(lines.join('\n'));
  const { document, bodyLine } = readHead(pasted, linesOf(pasted));
  return { ...document, bodyLine };
}

describe('The number of a notice', () => {
  it.each([
    ['Số 07-TB/BCĐ', '07-TB/BCĐ'],
    ['Số: 15/TB-UBND', '15/TB-UBND'],
    ['số 15 / TB - UBND', '15/TB-UBND'],
    ['(Số 12-KL/ĐU)', '12-KL/ĐU'],
    ['So 12-KL/DU', '12-KL/DU'],
    ['Số. 3-A', '3-A'],
    ['Số 7 – NQ/ĐU', '7-NQ/ĐU'],
    ['Số 15 NQ – ĐU', null],
    ['Số 12-TB/BCĐ, ngày 5/8/2023', '12-TB/BCĐ'],
    ['Số 12-TB/BCĐ ngày 5/8/2023', '12-TB/BCĐ'],
    ['Số 41-TB/ĐU\tHòa Lĩnh, ngày 06 tháng 10 năm 2025', '41-TB/ĐU'],
    ['Số  :  15 /  TB  -  UBND', '15/TB-UBND'],
    ['Số15-TB', '15-TB'],
    ['Số 123456-TB', null],
    ['Số 12', null],
    ['Số 12-', null],
    ['Số nhà 12-TB', null],
    ['Theo số 12-TB', null],
  ])('“%s” is %s', (line, number) => {
    expect(head(line)).toMatchObject({ number, bodyLine: number === null ? 0 : 1 });
  });

  it('is the first, in the first sixty lines, on a line that is not part of the text', () => {
    expect(head('Số 1-A', 'Số 2-B').number).toBe('1-A');
    expect(head(...Array<string>(59).fill(''), 'Số 1-A')).toMatchObject({ number: '1-A', bodyLine: 60 });
    expect(head(...Array<string>(60).fill(''), 'Số 1-A')).toMatchObject({ number: null, bodyLine: 0 });
    expect(head(`Số 1-A ${'x'.repeat(400)}`).number).toBeNull();
    expect(head(...Array<string>(20).fill('Xã Tân Hòa, huyện Bến Vân'), 'Số 1-A').number).toBe('1-A');
  });

  it('ends the head at the first item behind it, but not at a part', () => {
    expect(head('Số 1-A', '1. Giao UBND', 'THÔNG BÁO', 'Về việc họp')).toMatchObject({
      subject: null,
      bodyLine: 1,
    });
    expect(head('Số 1-A', 'I. Phần một', 'THÔNG BÁO', 'Về việc họp').subject).toBe('họp');
    expect(head('1. Giao UBND', 'Số 1-A').number).toBe('1-A');
  });
});

describe('The date of a notice', () => {
  it.each([
    ['Kết luận giao ban sáng thứ Hai ngày 13/4/2026', '2026-04-13'],
    ['Thứ 2, 18/05/2026 - 13h30 - phòng họp', '2026-05-18'],
    ['Ghi chép họp nội bộ 07h30 thứ 2 ngày 10-08-2026', '2026-08-10'],
    ['Ngày 08/07/2026', '2026-07-08'],
    ['Biên bản họp ngày 01-3-2026, về sửa nhà', '2026-03-01'],
    ['Đại Nghĩa, 07/12/2026', '2026-12-07'],
    ['Tin của chủ nhiệm – 15.6.2026', '2026-06-15'],
    ['PHÂN CÔNG TUẦN 14 - 19/9/2026', '2026-09-14'],
    ['Lịch tuần (từ 14 đến 19/9/2026)', '2026-09-14'],
    ['Phân công 14 - 19/9/2026', null],
    ['Căn cứ Quyết định số 5 ngày 01/3/2026', null],
    ['Chiến dịch đến hết ngày 31/12/2026', null],
    ['Nộp trước 31/12/2026', null],
  ])('is the first day above its items where no line is known to tell it: “%s”', (line, date) => {
    expect(head('CÔNG TY MAY', line, '1. Ông An nộp tiền ngày 02/02/2027').date).toBe(date);
  });

  it.each([
    ['Tân Hòa, ngày 06/3/2026', '2026-03-06'],
    ['Tân Hòa,ngày 6.3.2026', '2026-03-06'],
    ['Bến Vân, ngày 04 tháng 12 năm 2025', '2025-12-04'],
    ['ngày 04 tháng 12 năm 2025', '2025-12-04'],
    ['*          Bến Vân, ngày 04 tháng 12 năm 2025', '2025-12-04'],
    ['Bến Vân,  ngày  04  tháng  12  năm  2025', '2025-12-04'],
    ['Bến Vân,ngày 04 tháng 12 năm 2025', '2025-12-04'],
    ['Tân Hòa,  ngày  06/3/2026', '2026-03-06'],
    ['(Số 12-TB/BCĐ ngày  5/8/2023)', '2023-08-05'],
    ['Kèm theo công văn ngày  4  tháng  12  năm  2025', '2025-12-04'],
    ['Vào lúc 8 giờ ngày  4  tháng  12  năm  2025', '2025-12-04'],
    ['Ngày đăng 14/11/2025', '2025-11-14'],
    ['Bài (cập nhật 14/11/2025)', '2025-11-14'],
    ['Số 12-TB/BCĐ ngày 5/8/2023', '2023-08-05'],
    ['(Kèm theo Kế hoạch số 5 ngày 4/12/2025)', '2025-12-04'],
    ['Kèm theo công văn ngày 4 tháng 12 năm 2025', '2025-12-04'],
    ['Ngày đăng: 14/11/2025', '2025-11-14'],
    ['Đăng ngày 14/11/2025', '2025-11-14'],
    ['Đăng lúc 10:20, 14/11/2025', '2025-11-14'],
    ['Cập nhật 14.11.2025', '2025-11-14'],
    ['(Cập nhật ngày 14/11/2025)', '2025-11-14'],
    ['Bài (ngày 14/11/2025)', '2025-11-14'],
    ['Bài (14/11/2025)', '2025-11-14'],
    ['Hôm nay, hồi 19 giờ 30 ngày 04 tháng 12 năm 2025', '2025-12-04'],
    ['Vào lúc 8 giờ ngày 4/12/2025', '2025-12-04'],
    ['Hồi 8 giờ ngày 4-12-2025', '2025-12-04'],
    ['Lúc 8 giờ, ngày 4.12.2025', '2025-12-04'],
  ])('“%s” gives %s', (line, date) => expect(head(line)).toMatchObject({ date, bodyLine: 1 }));

  it('is that of a mail, with the month as an English programme names it', () => {
    const mail = (date: string) => head('From: Phụng <p@example.com>', `Date: ${date}`, 'Chào cả nhà').date;
    expect(mail('Fri, 06 Nov 2026 16:05')).toBe('2026-11-06');
    expect(mail('Fri, 06 Nux 2026 16:05')).toBeNull();
  });

  it('may run on into the next line', () => {
    expect(head('Bến Vân, ngày 04 tháng 12', 'năm 2025').date).toBe('2025-12-04');
    expect(head('(Ban hành tại cuộc họp ngày 26/02/2027)').date).toBe('2027-02-26');
    expect(head('(Ban hành kèm theo Quyết định số 5', 'ngày 4 tháng 12 năm 2025)').date).toBe('2025-12-04');
    expect(head('Bến Vân, ngày 04 tháng 12', '', 'năm 2025').date).toBeNull();
  });

  it.each([
    ['goes on', 'Tân Hòa, ngày 06/3/2026 và sau đó'],
    ['is that of another paper', 'Căn cứ ngày 04 tháng 12 năm 2025'],
    ['stands in a sentence', 'Họp: ngày 04 tháng 12 năm 2025'],
    ['stands behind a sentence', 'Họp. Xã, ngày 06/3/2026'],
    ['is that of a paper named behind', 'Theo số 12 ngày 5/8/2023'],
    ['is that of an annex named behind', 'Bản kèm theo Kế hoạch ngày 4/12/2025'],
    ['is only spoken of behind', 'Họp vào lúc 8 giờ ngày 4/12/2025'],
    ['has no year', 'Ngày 04 tháng 12'],
    ['is none', 'ngày 31 tháng 2 năm 2023'],
    ['only begins a word', 'Vàolúc ngày 4/12/2025'],
    ['is only spoken of', 'Bài (14/11/2025 sửa)'],
    ['is only spoken of in brackets', 'Bài (14/11/2025) của xã'],
    ['is that of another page', 'Bài cập nhật 14/11/2025'],
    ['ends a paragraph', `Kèm theo ${'x'.repeat(150)} ngày 4/12/2025`],
  ])('is not one that %s: “%s”', (_why, line) =>
    expect(head(line)).toMatchObject({ date: null, bodyLine: 0 }),
  );

  it('is that of the meeting in minutes only', () => {
    expect(head('BIÊN BẢN', 'Thời gian: 19h30 ngày 28/4/2026').date).toBe('2026-04-28');
    expect(head('BIÊN BẢN', 'Thời gian bắt đầu: 19 giờ 30 ngày 28/4/2026').date).toBe('2026-04-28');
    expect(head('BIÊN BẢN HỌP', '', 'thời gian : 28/4/2026').date).toBe('2026-04-28');
    expect(head('KẾ HOẠCH', 'Thời gian: 28/4/2026').date).toBeNull();
    expect(head('BIÊN BẢN', 'Thời gian  : 28/4/2026').date).toBe('2026-04-28');
    expect(head('BIÊN BẢN', 'Ghi thời gian: 28/4/2026').date).toBeNull();
    expect(head('BIÊN BẢN HỌP', '1. Thời gian: 8h00, ngày 28/4/2026').date).toBe('2026-04-28');
    expect(head('MINUTES OF MEETING', 'Ngày: 28/4/2026, 9h30').date).toBe('2026-04-28');
    expect(head('KẾ HOẠCH', 'Về việc họp', '1. Thời gian: 28/4/2026').date).toBeNull();
  });

  it('may stand behind a tab, beside the number', () => {
    expect(head('Số: 31/KH-BGT\tHoa Lâm, ngày 09 tháng 5 năm 2025')).toMatchObject({
      number: '31/KH-BGT',
      date: '2025-05-09',
    });
  });

  it('is the first of several', () => {
    expect(head('Tân Hòa, ngày 06/3/2026', 'Tân Hòa, ngày 07/3/2026').date).toBe('2026-03-06');
  });
});

describe('The subject of a notice', () => {
  it.each([
    [['THÔNG BÁO', 'về việc họp'], 'họp', 2],
    [['THÔNG BÁO', '', '', 'Về việc họp', '', 'Nội dung'], 'họp', 4],
    [['THÔNG BÁO', 'Kết luận của Bí thư', 'tại buổi giao ban'], 'Kết luận của Bí thư tại buổi giao ban', 3],
    [['THÔNG BÁO', 'Kết luận', 'Một việc'], 'Kết luận', 2],
    [['THÔNG BÁO', 'Kết luận', 'một việc.'], 'Kết luận', 2],
    [['THÔNG BÁO', 'Kết luận', 'một việc:'], 'Kết luận', 2],
    [['THÔNG BÁO', 'Kết luận', 'một việc', '- a'], 'Kết luận một việc', 3],
    [['THÔNG BÁO', 'Kết luận', 'một', 'a\tb'], 'Kết luận một', 3],
    [['THÔNG BÁO KẾT LUẬN'], 'THÔNG BÁO KẾT LUẬN', 1],
    [['KẾ HOẠCH CAO ĐIỂM', '| TT | Nhiệm vụ |'], 'KẾ HOẠCH CAO ĐIỂM', 1],
    [['NỘI DUNG THÔNG BÁO', 'Về việc họp'], null, 0],
    [['THÔNG BÁO', 'Kết luận số 5'], 'Kết luận số 5', 2],
    [['THÔNG BÁO', 'Số:5-TB/X'], 'THÔNG BÁO', 2],
    [['THÔNG BÁO', 'Số 5-TB/X'], 'THÔNG BÁO', 2],
    [['THÔNG BÁO', 'Số  :  5-TB/X'], 'THÔNG BÁO', 2],
    [['V/v  :  rà soát'], 'rà soát', 1],
    [['V/v họp'], 'họp', 1],
    [['V/v:họp'], 'họp', 1],
    [['THÔNG BÁO', 'Kết luận', 'một việc', '', 'Họp.'], 'Kết luận một việc', 3],
    [['Công văn V/v họp'], null, 0],
    [[...Array<string>(20).fill('Xã Tân Hòa, huyện Bến Vân.'), 'THÔNG BÁO', 'Về việc họp'], 'họp', 22],
    [['THÔNG BÁO', 'x'.repeat(400)], 'x'.repeat(400), 2],
    [['THÔNG BÁO', '1. Giao UBND'], 'THÔNG BÁO', 1],
    [['THÔNG BÁO', 'a\tb'], 'THÔNG BÁO', 1],
    [['THÔNG BÁO', 'x'.repeat(401)], 'THÔNG BÁO', 1],
    [['THÔNG BÁO', 'Số: 5-TB/X', 'Về việc họp'], 'THÔNG BÁO', 2],
    [['THÔNG BÁO', '(Số 5-TB/X)', 'Về việc họp'], null, 2],
    [['V/v: rà soát', 'hồ sơ đất đai'], 'rà soát hồ sơ đất đai', 2],
    [['V/v rà soát', '', 'hồ sơ đất đai'], 'rà soát', 1],
    [['Thông báo', 'về việc họp'], null, 0],
    [['1. THÔNG BÁO', 'Về việc họp'], null, 0],
    [['THÔNG BÁOX', 'Về việc họp'], null, 0],
  ])('in %j is %s', (lines, subject, bodyLine) =>
    expect(head(...lines)).toMatchObject({ subject, bodyLine }),
  );

  it('of a letter stands between its number and its date', () => {
    expect(head('Số 5/UBND-TH', 'V/v rà soát hồ sơ', 'Cao Khánh, ngày 06 tháng 11 năm 2025')).toMatchObject({
      number: '5/UBND-TH',
      subject: 'rà soát hồ sơ',
      date: '2025-11-06',
      bodyLine: 3,
    });
  });

  it('ends the head of a notice that has its number', () => {
    expect(head('Số 5-TB', 'THÔNG BÁO', 'Về việc họp', '', 'Xã, ngày 6/11/2025')).toMatchObject({
      date: null,
      bodyLine: 3,
    });
  });

  it('is the first of two', () => {
    expect(head('THÔNG BÁO', 'Về việc họp', '', 'KẾ HOẠCH', 'Về việc khác').subject).toBe('họp');
  });
});

describe('Who issued a notice', () => {
  it.each([
    [['HUYỆN ỦY A', 'BAN CHỈ ĐẠO', '*'], 'HUYỆN ỦY A - BAN CHỈ ĐẠO'],
    [['HUYỆN ỦY A', 'BAN CHỈ ĐẠO', '* '], 'HUYỆN ỦY A - BAN CHỈ ĐẠO'],
    [['HUYỆN ỦY A', 'BAN CHỈ ĐẠO –'], 'HUYỆN ỦY A - BAN CHỈ ĐẠO –'],
    [['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'BAN PHÁP CHẾ'], 'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN - BAN PHÁP CHẾ'],
    [['ỦY BAN NHÂN DÂN XÃ', 'PHÒNG KINH TẾ'], 'ỦY BAN NHÂN DÂN XÃ - PHÒNG KINH TẾ'],
    [['ỦY BAN NHÂN DÂN', 'XÃ TÂN HÒA', '-------'], 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA'],
    [['HỘI ĐỒNG NHÂN DÂN', '', 'XÃ TÂN HÒA'], 'HỘI ĐỒNG NHÂN DÂN XÃ TÂN HÒA'],
    [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND XÃ', 'Độc lập - Tự do'], 'UBND XÃ'],
    [['Không in hoa', 'BAN CHỈ ĐẠO'], 'BAN CHỈ ĐẠO'],
    [['BAN CHỈ ĐẠO', 'Không in hoa'], null],
    [['HUYỆN ỦY A', 'KẾ HOẠCH', 'BAN CHỈ ĐẠO'], 'BAN CHỈ ĐẠO'],
    [['UBND XÃ A\tĐẢNG CỘNG SẢN VIỆT NAM'], 'UBND XÃ A'],
    [['UBND XÃ A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'PHÒNG B\tĐộc lập - Tự do'], 'UBND XÃ A - PHÒNG B'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'], 'B - C - D - E - F - G - H - I'],
    [[], null],
  ])('above its number in %j is %s', (lines, issuer) =>
    expect(head(...lines, 'Số 07-TB/X').issuer).toBe(issuer),
  );

  it('is not asked of a notice without a number', () => expect(head('UBND XÃ A').issuer).toBeNull());
});

it('The motto of the state is no part of what is read', () => {
  expect(head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Giao').bodyLine).toBe(2);
  expect(head('ĐẢNG CỘNG SẢN VIỆT NAM', 'Giao UBND').bodyLine).toBe(1);
});

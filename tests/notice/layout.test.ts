import { readNotice } from '../../src/notice/readNotice';

const read = (...lines: string[]) => readNotice(lines.join('\n'));
const ownersOf = (...lines: string[]) => read(...lines).duties.map(({ owners }) => owners);

describe('How a pasted notice is laid out', () => {
  it('gives the items below a line with a colon to whom it names, though the item above has no full stop', () => {
    expect(
      ownersOf(
        'Giao Phòng Kinh tế:',
        '+ Rà soát đèn chiếu sáng công cộng trên các tuyến đường chính',
        '+ Lên phương án trang trí đường hoa, trình UBND phường trong tháng 12',
        'Đề nghị Công an phường:',
        '+ Phân công trực tại các điểm bắn pháo hoa',
      ),
    ).toEqual([['Phòng Kinh tế'], ['Phòng Kinh tế'], ['Công an phường']]);
  });

  it('gives a paragraph below a heading to whom the heading names', () => {
    expect(
      ownersOf(
        '1. Đối với Trường Mầm non Hoa Ban',
        'Khắc phục ngay việc lưu mẫu thức ăn.',
        '2. Đối với Trường Tiểu học và THCS Nà Khoang',
        'Sửa chữa hệ thống thoát nước khu bếp.',
      ),
    ).toEqual([['Trường Mầm non Hoa Ban'], ['Trường Tiểu học và THCS Nà Khoang']]);
  });

  it('takes the item behind an arrow for its own, and an opinion for no duty', () => {
    const { duties, leftOut } = read(
      'UBND xã giao:',
      '1. Ý kiến về hệ thống loa ở thôn',
      '=> Giao Phòng Văn hóa - Xã hội thay 04 cụm loa hỏng.',
      '- Bà Vân ý kiến: cống trước nhà bị tắc.',
    );
    expect(duties.map(({ owners }) => owners)).toEqual([['Phòng Văn hóa - Xã hội']]);
    expect(leftOut.map(({ text }) => text)).toContain('Bà Vân ý kiến: cống trước nhà bị tắc');
  });

  it('knows columns by one word of their headings', () => {
    expect(
      read(
        'STT\tTên nhiệm vụ\tCơ quan chủ trì soạn thảo\tCơ quan, đơn vị cùng phối hợp\tThời gian trình',
        '1\tĐề án phát triển du lịch\tPhòng Kinh tế, Hạ tầng và Đô thị\tCác thôn\tTháng 6/2026',
      ).duties,
    ).toMatchObject([
      {
        text: 'Đề án phát triển du lịch',
        owners: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
        partners: ['Các thôn'],
        deadline: { date: '2026-06-30' },
      },
    ]);
  });

  it.each([
    [['BIÊN BẢN', 'Hôm nay, hồi 19 giờ 30 phút ngày 04 tháng 12 năm 2025, tại nhà văn hóa'], '2025-12-04'],
    [['BIÊN BẢN', 'Thời gian: 19h30 ngày 28/4/2026'], '2026-04-28'],
    [['Thông báo kết luận giao ban', 'Ngày đăng: 14/11/2025 | Lượt xem: 1.204'], '2025-11-14'],
    [['THÔN TÂN HÒA', 'Tân Hòa, ngày 06/3/2026'], '2026-03-06'],
    [['KẾ HOẠCH', 'Thời gian: 7 giờ, Chủ nhật ngày 25/01/2026'], null],
  ])('finds its date in %j', (lines, date) => {
    expect(read(...lines, '1. Giao Công an xã tuần tra.').document.date).toBe(date);
  });
});

describe('What a notice says that is no duty', () => {
  it.each([
    'Điều 1. Thành lập Tổ công tác gồm 09 ông, bà có tên trong danh sách.',
    'Điều 4. Chánh Văn phòng và Trưởng Công an xã chịu trách nhiệm thi hành Quyết định này.',
    '- Trong quý, Ban Chỉ đạo đã đăng tải 214 tin, bài; phát hiện 03 trường hợp sai sự thật.',
    '1. Đánh giá công tác tháng 4: đã hoàn thành đại hội phụ nữ thôn.',
  ])('is left out, and listed: “%s”', (line) => {
    const { duties, leftOut } = read('UBND xã thông báo:', line);
    expect(duties).toEqual([]);
    expect(leftOut.length).toBeGreaterThan(1);
  });
});

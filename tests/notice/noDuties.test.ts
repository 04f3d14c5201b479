import { readNotice } from '../../src/notice/readNotice';
import { day } from '../support/tracker';

const read = (...lines: string[]) => readNotice(lines.join('\n'), { date: day('2026-08-03') });
const duties = (...lines: string[]): string[] => read(...lines).duties.map(({ text }) => text);

const duty = 'Giao Công an xã rà soát nhà trọ, xong trước 20/8/2026.';

/** What stands in notices and is no duty; each beside one that is. */
describe('No duty is read from', () => {
  it.each([
    ['what was reached', 'I. Kết quả tháng 7', '- Các khu phố đã dọn 12 tuyến đường, đạt 90% kế hoạch.'],
    ['what is behind', 'I. Tồn tại, hạn chế', '- Khu phố 3 nộp báo cáo chậm 4 ngày so với hạn 25/7.'],
    ['an appeal', '1. Các tầng lớp nhân dân phát huy tinh thần đoàn kết, quyết tâm về đích.'],
    ['figures of a period', '1. Số liệu tính từ ngày 01/01 đến ngày 30/6/2026 đạt 45%.'],
    [
      'a letter’s end',
      'Trong quá trình thực hiện có gì vướng mắc, các đơn vị báo về Văn phòng để giải quyết.',
    ],
    ['a general request', 'Yêu cầu các đơn vị thực hiện nghiêm túc, đúng thời gian./.'],
    ['the end of a meeting', 'Biên bản thông qua lúc 17h10, 7/7 nhất trí.'],
    ['who was there', 'Đảng viên dự: 27/31 đồng chí.'],
    ['a wish', 'Chúc cả tổ mạnh khỏe ạ.'],
    ['a choice', '1. Thống nhất chọn đường Bà Triệu làm tuyến phố kiểu mẫu.'],
    ['an invitation', 'Văn phòng Đảng ủy kính mời các đồng chí dự:', '- Thời gian: 14 giờ ngày 18/12/2026'],
    ['a purpose', 'I. Mục đích', '- Nâng cao ý thức của người dân trong giữ gìn vệ sinh.'],
  ])('%s', (_what, ...lines) => {
    expect(duties(...lines, 'II. Nhiệm vụ', `1. ${duty}`)).toEqual([duty.slice(0, -1)]);
  });

  it('a heading with a deadline, which counts for what stands under it', () => {
    const { duties: found } = read(
      'II. Nhiệm vụ hoàn thành trước ngày 30/9/2026',
      '1. Trạm Y tế phun khử khuẩn trường học.',
      '2. Công an xã lắp camera ở cổng chợ, xong trước 15/8/2026.',
    );
    expect(found.map(({ deadline: { date } }) => date)).toEqual(['2026-09-30', '2026-08-15']);
  });

  it('a numbered title in capitals, whatever stands below it', () => {
    expect(
      duties(
        'I. THÔNG TIN CHUNG',
        '- Thời gian: 24 tháng',
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Công an xã tuần tra.',
      ),
    ).toEqual(['Công an xã tuần tra']);
    expect(
      duties('1. LỊCH CÔNG TÁC TUẦN 24 (từ 02/3 đến 08/3/2026)', '', 'Công an xã tuần tra hằng tuần.'),
    ).toEqual(['Công an xã tuần tra hằng tuần']);
  });

  it('a question', () => {
    expect(duties('1. Công an xã tuần tra.', '2. Các thôn thấy sao ạ?')).toEqual(['Công an xã tuần tra']);
  });

  it('what was said at a meeting before its conclusion', () => {
    const { duties: found, leftOut } = read(
      'BIÊN BẢN HỌP THÔN',
      'I. Ý kiến của các hộ',
      '- Bà Hường hỏi bao giờ sửa cống, ông Kiên trả lời chờ xã cấp vốn trước 30/9.',
      '- Ông Tuấn đề nghị thôn lắp thêm đèn ở ngõ 4.',
      'II. Kết luận',
      '1. Chi hội Phụ nữ dọn nhà văn hóa trước ngày 10/8/2026.',
    );
    expect(found.map(({ owners }) => owners)).toEqual([['Chi hội Phụ nữ']]);
    expect(leftOut.filter(({ rule }) => rule === 'discussion')).toHaveLength(3);
  });

  it('what others write in a chat', () => {
    expect(
      duties(
        '[08:01, 3/8/2026] Trưởng thôn Lý: Phân công tuần này bà con nhé:',
        '- Chi đoàn quét sân nhà văn hóa, xong trước 8/8.',
        '[08:05, 3/8/2026] Chú Bình: Bà con cho tôi hỏi nộp quỹ ở đâu trước 10/8?',
      ),
    ).toEqual(['Chi đoàn quét sân nhà văn hóa, xong trước 8/8']);
  });

  it('the lines of a mail before and behind its text', () => {
    expect(
      duties(
        'Từ: Lê Hải <hai@example.com>',
        'Gửi: Phòng Kế hoạch <kh@example.com>',
        'Ngày: Th 2, 3 thg 8, 2026 lúc 9:10',
        'Chủ đề: Việc tuần này',
        '',
        '1) Ngân (KT): gửi bảng công nợ, chậm nhất thứ Tư này.',
        'Thanks & best regards,',
        'Trưởng phòng Kế hoạch, Công ty An Bình, giao dịch trước 17h hằng ngày',
      ),
    ).toEqual(['Ngân (KT): gửi bảng công nợ, chậm nhất thứ Tư này']);
  });

  it('a table that cannot be told apart, which is listed instead', () => {
    const { duties: found, leftOut } = read(
      'Nội dung',
      'Chủ trì',
      'Thời hạn',
      'Rà soát hộ nghèo',
      'theo tiêu chí mới',
      'Công an',
      'Y tế',
    );
    expect(found).toEqual([]);
    expect(leftOut.map(({ rule }) => rule)).toContain('unreadableRow');
  });

  it('but from what only begins like one of these', () => {
    expect(duties('1. Công an xã thực hiện nghiêm túc việc trực đêm, xong trước 20/8/2026.')).toHaveLength(1);
    expect(duties('1. Văn phòng mời đại biểu dự họp trước 20/8/2026.')).toHaveLength(1);
  });
});

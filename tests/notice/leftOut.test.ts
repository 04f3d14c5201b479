import { isClosing, isDecided } from '../../src/notice/leftOut';

describe('A sentence that only sends the notice on its way', () => {
  it.each([
    'trên đây là kết luận của đồng chí trưởng ban',
    'nhận được thông báo này, đề nghị các đơn vị thực hiện',
    'thông báo này được gửi tới các khu phố',
    'thừa lệnh chủ tịch, văn phòng gửi',
    'văn phòng đảng ủy thông báo để các đơn vị biết',
    'xin cảm ơn',
    'trân trọng',
    'đ/c nào chưa rõ hỏi lại em',
    'quyết định này có hiệu lực kể từ ngày ký',
    'quyết định có hiệu lực kể từ ngày ký',
    'kế hoạch này thay thế kế hoạch số 12',
    'chương trình này được gửi các chi bộ',
    'mọi thông tin xin liên hệ văn phòng',
    'mọi thắc mắc hỏi đồng chí thư ký',
    'trong quá trình thực hiện, nếu có vướng mắc thì báo cáo',
    'trong quá trình tổ chức thực hiện nếu có vướng mắc thì báo cáo',
    'các đơn vị chịu trách nhiệm thi hành quyết định này',
  ])('is one: %s', (words) => expect(isClosing(words)).toBe(true));

  it.each([
    'giao công an xã ban hành quyết định này có hiệu lực trước 30/8',
    'rà soát kế hoạch này thay thế kế hoạch số 12',
    'kế hoạch giao công an xã',
    'quyết định khen thưởng',
    'trả lời mọi thắc mắc của nhân dân',
    'rà soát trong quá trình thực hiện, nếu có vướng mắc thì báo cáo',
    'trong quá trình thực hiện công an xã rà soát',
    'gửi thư cảm ơn',
    'trong kế hoạch quý III',
  ])('is not one: %s', (words) => expect(isClosing(words)).toBe(false));

  it('is known by the words of its beginning, however long it goes on', () => {
    const long = 'rà soát '.repeat(100);
    expect(isClosing(`${long}chịu trách nhiệm thi hành quyết định này`)).toBe(false);
  });
});

describe('What an article decides by itself', () => {
  it.each(['thành lập tổ công tác', 'kiện toàn ban chỉ đạo', 'ban hành quy chế', 'phê duyệt dự toán'])(
    'is no duty: %s',
    (words) => expect(isDecided(words)).toBe(true),
  );
  it.each(['giao công an xã thành lập tổ', 'thành lập', 'phê duyệt'])('is more than: %s', (words) =>
    expect(isDecided(words)).toBe(false),
  );
});

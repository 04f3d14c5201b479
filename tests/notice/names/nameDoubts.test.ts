import { readBodies } from '../../../src/notice/names/bodies';
import { mayGoOn } from '../../../src/notice/names/nameDoubts';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

const isDoubtful = (text: string): boolean => {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  const bodies = readBodies(tokens, 0, tokens.length);
  return bodies !== null && mayGoOn(tokens, bodies, tokens.length);
};

describe('It is doubtful where a name ends', () => {
  it.each([
    ['a small word may go on with it', 'Tổ bảo vệ với dân quân tuần tra'],
    ['what they have not done may tell who is meant', 'Tổ bảo vệ chưa tuần tra trực đêm'],
    ['they are told from others by a duty', 'Thủ trưởng các đơn vị có nhiệm vụ quá hạn giải trình'],
    ['a list may go on behind a comma', 'Các hộ kinh doanh hoa, cây cảnh đăng ký'],
    ['a clause tells who is meant', 'Gia đình có con em đi làm xa gọi về'],
    ['its only word may be half a word', 'Ban Lò đọc trả lời'],
    ['more people may follow', 'Bác Khiêm và mấy bác trong ban mua hoa'],
    ['its verb has nothing behind it', 'Ban trai soạn (cô Hạnh) lo mâm cơm'],
    ['a number in it may count what follows', 'Đội trưởng 4 đội nộp danh sách'],
    ['it is no more than its head', 'Ban họp dân'],
    ['a verb that names groups is followed by another', 'Công an giám sát kiểm tra chợ'],
  ])('where %s: “%s”', (_why, text) => expect(isDoubtful(text)).toBe(true));

  it.each([
    ['Thủ trưởng các đơn vị có nhiệm vụ giải trình'],
    ['Công an xã tuần tra'],
    ['Công an xã tuần tra, kiểm tra'],
    ['Công an xã tiếp nhận, phân bổ hàng'],
    ['Ủy ban Kiểm tra giám sát việc thu quỹ'],
    ['Ban QLDA đọc hồ sơ'],
    ['Ông Nguyễn Văn Hùng, người trực'],
    ['Công an xã'],
    ['Tổ 4 nộp danh sách'],
  ])('but not in “%s”', (text) => expect(isDoubtful(text)).toBe(false));
});

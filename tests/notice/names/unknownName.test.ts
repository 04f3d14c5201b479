import { endOfUnknownName } from '../../../src/notice/names/unknownName';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

/** The words at the start of a clause that are taken for a name nobody knows; none where there is no such. */
function unknown(text: string): string | null {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  const end = endOfUnknownName(tokens, 0, tokens.length);
  return end === null ? null : text.slice(0, tokens[end - 1]!.to);
}

describe('A subject that no list knows is guessed', () => {
  it.each([
    ['Kỹ thuật', 'kiểm tra nồi hơi'],
    ['QĐ chuyền 5', 'bố trí công nhân'],
    ['Các căn hộ tầng 9', 'dọn hành lang'],
    ['Mỗi tầng', 'cử một người'],
    ['các khóa', 'chuyển tiền'],
    ['Buồng phòng', 'tổng vệ sinh'],
    [`Kỹ thuật${' nồi'.repeat(6)}`, 'kiểm tra'],
  ])('“%s” | %s', (name, rest) => expect(unknown(`${name} ${rest}`)).toBe(name));

  it.each([
    ['a small letter begins it', 'kỹ thuật kiểm tra'],
    ['a verb begins it', 'Kiểm tra nồi hơi, rà soát'],
    ['a number begins it', '3 hộ dọn rác'],
    ['a sign stands before the verb', 'Kỹ thuật, Kho kiểm tra'],
    ['it tells how things are', 'Kỹ thuật đã kiểm tra'],
    ['it is none who does something', 'Kinh phí thực hiện'],
    ['it is no class who does something', 'Các nội dung thực hiện'],
    ['no verb follows', 'Kỹ thuật nồi hơi'],
    ['no verb follows soon', `Kỹ thuật ${'nồi '.repeat(7)}kiểm tra`],
    ['nothing stands there', ''],
  ])('but not where %s: “%s”', (_why, text) => expect(unknown(text)).toBeNull());
});

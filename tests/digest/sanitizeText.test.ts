import fc from 'fast-check';
import { sanitizeText, oneLine, shortened } from '../../src/digest/sanitizeText';

describe('A cell of several lines in a letter', () => {
  it.each([
    ['Thiếu kinh phí', 'Thiếu kinh phí'],
    ['Thiếu kinh phí\nThiếu người', 'Thiếu kinh phí; Thiếu người'],
    ['Thiếu kinh phí.\nThiếu người', 'Thiếu kinh phí. Thiếu người'],
    ['Gồm:\n- đất;\n- vốn,\n- người', 'Gồm: - đất; - vốn, - người'],
    ['Xong chưa?\r\nChưa!\rVì sao…\u2028Mưa\u2029Bão', 'Xong chưa? Chưa! Vì sao… Mưa; Bão'],
    ['\n\n  Thiếu kinh phí  \n \n  Thiếu người  \n', 'Thiếu kinh phí; Thiếu người'],
    ['Kế hoạch 1.5 đã gửi\nChờ', 'Kế hoạch 1.5 đã gửi; Chờ'],
    [' \n ', ''],
    ['', ''],
  ])('%j is read as “%s”', (typed, said) => {
    expect(oneLine(typed)).toBe(said);
  });

  it('is cut at a word when it is long', () => {
    expect(oneLine('việc '.repeat(100))).toBe(`${'việc '.repeat(32).trimEnd()}…`);
  });
});

describe('A text too long for its place', () => {
  it.each([
    ['đủ chỗ', 6, 'đủ chỗ'],
    ['hết chỗ rồi', 10, 'hết chỗ…'],
    ['một nghiêngngả', 8, 'một ngh…'],
    ['hai nghiêngngả', 6, 'hai n…'],
    ['hai nghiêngngả', 5, 'hai…'],
    ['nghiêngngả', 5, 'nghi…'],
  ])('“%s” in %d characters is “%s”', (text, most, said) => {
    expect(shortened(text, most)).toBe(said);
  });

  it('is never longer than its place, and whole where it fits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (text, most) => {
        const said = shortened(text, most);
        expect(said.length).toBeLessThanOrEqual(most);
        if (text.length <= most) expect(said).toBe(text);
        else expect(text.startsWith(said.slice(0, -1))).toBe(true);
      }),
    );
  });
});

it('What nobody can see is taken out of all that a letter says, and nothing else is', () => {
  const seen = { title: 'Việc', items: ['Đạt 😀', 'a\u00a0b'], bar: 60, rest: null, shown: true };
  expect(sanitizeText(seen)).toEqual(seen);
  expect(sanitizeText({ title: 'Vi\u200b\u0007ệc', items: ['a\r\nb', 'c\ud83dd', '\u202ee'] })).toEqual({
    title: 'Vi ệc',
    items: ['a b', 'cd', ' e'],
  });
});

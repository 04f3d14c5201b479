import { blocksOf } from '../../../src/notice/outline/blocks';
import { linesOf } from '../../../src/notice/text/lines';
import { outlineOf } from '../../../src/notice/outline/outline';
import { pastedText } from '../../../src/notice/text/pasted';

/** The items of a text as people cite them; one with others below it has a colon. */
function items(...lines: string[]): string[] {
  const pasted = pastedText(lines.join('\n'));
  const entries = outlineOf(pasted, blocksOf(pasted, linesOf(pasted)));
  return entries.map(({ item, hasChildren }) => (hasChildren ? `${item}:` : item));
}

describe('An item is cited by all that stands above it', () => {
  it.each([
    [
      ['I. A', '1. B', '- c', '- d', '2. E', '+ f', 'II. G', '1. H'],
      [
        ...['mục I:', 'mục I.1:', 'mục I.1, gạch đầu dòng 1', 'mục I.1, gạch đầu dòng 2', 'mục I.2:'],
        ...['mục I.2, dấu cộng 1', 'mục II:', 'mục II.1'],
      ],
    ],
    [
      ['Điều 1. A', '1. B', 'a) C', 'b) D', 'Điều 2. E'],
      ['Điều 1:', 'Điều 1, mục 1:', 'Điều 1, mục 1, điểm a', 'Điều 1, mục 1, điểm b', 'Điều 2'],
    ],
    [
      ['A. X', 'I. Y', '1. Z', 'B. V'],
      ['mục A:', 'mục A.I:', 'mục A.I.1', 'mục B'],
    ],
    [
      ['2. A', '2.1. B', '2.2. C', '- d', '3. E'],
      ['mục 2:', 'mục 2.1', 'mục 2.2:', 'mục 2.2, gạch đầu dòng 1', 'mục 3'],
    ],
    [
      ['2. A', '2.1. B', '2.1.1. C', '2.1.2. D', '2.2. E'],
      ['mục 2:', 'mục 2.1:', 'mục 2.1.1', 'mục 2.1.2', 'mục 2.2'],
    ],
    [
      ['II. A', '2.1. B', '2.1.1. C'],
      ['mục II:', 'mục II.2.1:', 'mục II.2.1.1'],
    ],
    [
      ['II. A', '1. B', '1.1. C', '1.2. D'],
      ['mục II:', 'mục II.1:', 'mục II.1.1', 'mục II.1.2'],
    ],
    [
      ['12. A', '13.1. B'],
      ['mục 12:', 'mục 13.1'],
    ],
    [
      ['2.1. B', '- c'],
      ['mục 2.1:', 'mục 2.1, gạch đầu dòng 1'],
    ],
    [
      ['- a', '+ b', '- c'],
      ['gạch đầu dòng 1:', 'gạch đầu dòng 1, dấu cộng 1', 'gạch đầu dòng 2'],
    ],
  ])('%j', (lines, expected) => expect(items(...lines)).toEqual(expected));

  it('whose numbers begin again below it, but not where it was a sentence', () => {
    expect(items('1. A', '1. B', '2. C')).toEqual(['mục 1:', 'mục 1.1', 'mục 1.2']);
    expect(items('1. A.', '1. B.')).toEqual(['mục 1', 'mục 1']);
  });

  it('and a paragraph by the heading it stands under', () => {
    expect(items('Mở đầu.', '', '1. A', '', 'Thân.')).toEqual(['đoạn 1', 'mục 1:', 'mục 1, đoạn 2']);
    expect(items('I. A', '1. Xong việc.', '', 'Thân.')).toEqual(['mục I:', 'mục I.1', 'mục I, đoạn 1']);
    expect(items('1. Xong việc.', '', 'Thân.')).toEqual(['mục 1', 'đoạn 1']);
    expect(items(`1. ${'A'.repeat(200)}`, '', 'Thân.')).toEqual(['mục 1:', 'mục 1, đoạn 1']);
    expect(items(`1. ${'A'.repeat(201)}`, '', 'Thân.')).toEqual(['mục 1', 'đoạn 1']);
    expect(items('- Giao', '', 'Thân.')).toEqual(['gạch đầu dòng 1', 'đoạn 1']);
    expect(items('1. Giao;', '', 'Thân.')).toEqual(['mục 1', 'đoạn 1']);
    expect(items('1. Gọi là “Sạch.”', '', 'Thân.')).toEqual(['mục 1', 'đoạn 1']);
    expect(items('1. Việc 1.1', '', 'Thân.')).toEqual(['mục 1:', 'mục 1, đoạn 1']);
  });
});

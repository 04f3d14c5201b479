import { linesOf } from '../../../src/notice/text/lines';
import { pastedText } from '../../../src/notice/text/pasted';

/** The lines of a text: what stands before each and its words. */
const lines = (text: string) =>
  linesOf(pastedText(text)).map(({ from, to, marker, isRow, isBlank }) => ({
    marker: marker && [marker.style, marker.label, marker.number],
    words: text.slice(from, to),
    isRow,
    isBlank,
  }));

describe('What stands before an item', () => {
  it.each([
    ['Điều 3. Giao', ['article', '3', 3]],
    ['Điều 12: Giao', ['article', '12', 12]],
    ['1️⃣ Giao', ['number', '1', 1]],
    ['I. Giao', ['roman', 'I', 1]],
    ['IV. Giao', ['roman', 'IV', 4]],
    ['IX-Giao', ['roman', 'IX', 9]],
    ['XV/ Giao', ['roman', 'XV', 15]],
    ['V. Giao', ['roman', 'V', 5]],
    ['VI. Giao', ['roman', 'VI', 6]],
    ['VII. Giao', ['roman', 'VII', 7]],
    ['VIII. Giao', ['roman', 'VIII', 8]],
    ['X. Giao', ['roman', 'X', 10]],
    ['XI. Giao', ['roman', 'XI', 11]],
    ['XII. Giao', ['roman', 'XII', 12]],
    ['XIII. Giao', ['roman', 'XIII', 13]],
    ['XIV. Giao', ['roman', 'XIV', 14]],
    ['III. Giao', ['roman', 'III', 3]],
    ['Phần A. Giao', ['part', 'A', 1]],
    ['B) Giao', ['part', 'B', 2]],
    ['2.1. Giao', ['numbers', '2.1', 1]],
    ['2.1 Giao', ['numbers', '2.1', 1]],
    ['2.10) Giao', ['numbers', '2.10', 10]],
    ['2.1.3.4 Giao', ['numbers', '2.1.3.4', 4]],
    ['1. Giao', ['number', '1', 1]],
    ['12) Giao', ['number', '12', 12]],
    ['1/ Giao', ['number', '1', 1]],
    ['1 - Giao', ['number', '1', 1]],
    ['1.Giao', ['number', '1', 1]],
    ['1.- Giao', ['number', '1', 1]],
    ['1.) Giao', ['number', '1', 1]],
    ['1.: Giao', ['number', '1', 1]],
    ['Điều 3.   Giao', ['article', '3', 3]],
    ['IV.-  Giao', ['roman', 'IV', 4]],
    ['A.   Giao', ['part', 'A', 1]],
    ['2.1.-   Giao', ['numbers', '2.1', 1]],
    ['a)   Giao', ['letter', 'a', 1]],
    ['+   Giao', ['plus', '', null]],
    ['+Giao', ['plus', '', null]],
    ['=>   Giao', ['bullet', '', null]],
    ['📌   Giao', ['bullet', '', null]],
    ['1️⃣Giao', ['number', '1', 1]],
    ['a) Giao', ['letter', 'a', 1]],
    ['đ. Giao', ['letter', 'đ', 5]],
    ['k) Giao', ['letter', 'k', 9]],
    ['+ Giao', ['plus', '', null]],
    ['=> Giao', ['bullet', '', null]],
    ['→Giao', ['bullet', '', null]],
    ['- Giao', ['bullet', '', null]],
    ['–Giao', ['bullet', '', null]],
    ['• Giao', ['bullet', '', null]],
    ['* Giao', ['bullet', '', null]],
    ['📌 Giao', ['bullet', '', null]],
    ['📌⚠️ Giao', ['bullet', '', null]],
    ['## 1. Giao', ['number', '1', 1]],
    ['   - Giao  ', ['bullet', '', null]],
  ])('“%s” is %j', (line, marker) => {
    expect(lines(line)).toEqual([{ marker, words: 'Giao', isRow: false, isBlank: false }]);
  });

  it('may be followed by a number behind a dot of its own', () =>
    expect(lines('2.1. 13/13 chi hội')).toMatchObject([
      { marker: ['numbers', '2.1', 1], words: '13/13 chi hội' },
    ]));

  it.each([
    ...[
      'Điều 3 Giao',
      'Theo Điều 3. Giao',
      'IIIIII. a',
      'V/v họp',
      'B) 1',
      'I',
      '2.1 1',
      '12: Giao',
      '123. Giao',
    ],
    ...[
      '1. 2',
      '30/8/2023 họp',
      'i) Giao',
      'aa) Giao',
      '+',
      '-',
      '---',
      '“- Giao',
      '5 📌 Giao',
      'Giao 1. họp',
    ],
  ])('is nothing in “%s”', (line) => {
    expect(lines(line)).toEqual([{ marker: null, words: line, isRow: false, isBlank: false }]);
  });
});

it('An item may begin with a number', () => {
  expect(lines('1. 03 chi bộ họp')).toMatchObject([{ marker: ['number', '1', 1], words: '03 chi bộ họp' }]);
  expect(lines('1. 03')).toMatchObject([{ marker: null }]);
});

describe('The lines of a text', () => {
  it('are all there, blank ones too', () => {
    expect(lines('a\n\n - b \n')).toEqual([
      { marker: null, words: 'a', isRow: false, isBlank: false },
      { marker: null, words: '', isRow: false, isBlank: true },
      { marker: ['bullet', '', null], words: 'b', isRow: false, isBlank: false },
      { marker: null, words: '', isRow: false, isBlank: true },
    ]);
  });

  it('are rows of a table where a tab stands between words, and then have no marker', () => {
    expect(lines('1. a\tb')).toEqual([{ marker: null, words: '1. a\tb', isRow: true, isBlank: false }]);
    expect(lines('\t- a\t')).toMatchObject([{ words: 'a', isRow: false }]);
    expect(lines('\t')).toMatchObject([{ words: '', isRow: false, isBlank: true }]);
  });
});

describe('A chat copied from Zalo on a computer', () => {
  const senders = (text: string) =>
    linesOf(pastedText(text)).flatMap(({ from, to, sender, isBlank }) =>
      isBlank ? [] : [[sender, text.slice(from, to)]],
    );

  it('says who wrote a message on the lines above it, or on one', () => {
    expect(
      senders(
        'Chị Hiền\nThứ Tư 09/09/2026 20:14\nHọp phường\nVề rồi\nCô Xuân 20:33\nỪa\nChị Hiền\n20:40\nCảm ơn',
      ),
    ).toEqual([
      ['Chị Hiền', 'Họp phường'],
      [undefined, 'Về rồi'],
      ['Cô Xuân', 'Ừa'],
      ['Chị Hiền', 'Cảm ơn'],
    ]);
  });

  it('is none where nobody wrote twice, nor is a message that ends with an hour a sender', () => {
    expect(senders('Khai mạc\n08:00\nBế mạc\n11:00')).toHaveLength(4);
    expect(senders('Lan\n8:00\nHọp lúc 20:15\nLan\n8:01\nỪ')).toEqual([
      ['Lan', 'Họp lúc 20:15'],
      ['Lan', 'Ừ'],
    ]);
  });
});

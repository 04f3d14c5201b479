import { pastedText, quoted } from '../../../src/notice/text/pasted';

const read = (original: string): string => pastedText(original).text;

describe('A pasted text', () => {
  it('keeps an asterisk that begins a line and loses those of bold and italics', () => {
    expect(read('* Giao Công an xã')).toBe('* Giao Công an xã');
    expect(read('Họp:\n  * Giao')).toBe('Họp:\n  * Giao');
    expect(read('Họp:\r* Giao')).toBe('Họp:\n* Giao');
    expect(read('**Giao** Công an *xã*')).toBe('Giao Công an xã');
    expect(read('Giao * Công an')).toBe('Giao  Công an');
    expect(read('Họp:\nxã * Giao')).toBe('Họp:\nxã  Giao');
    expect(read('_Giao_')).toBe('Giao');
  });

  it('loses what nobody sees, and has one kind of space and line end', () => {
    expect(read('Gi\u200bao\u00adxã\ufeff')).toBe('Giaoxã');
    expect(read('Giao\u00a0xã\u3000Hoa')).toBe('Giao xã Hoa');
    expect(read('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  it('composes letters, and knows where each stood', () => {
    const decomposed = 'Tổ'.normalize('NFD');
    const { text, starts, ends } = pastedText(`${decomposed} dân`);
    expect(text).toBe('Tổ dân');
    expect([starts[1], ends[1]]).toEqual([1, decomposed.length]);
  });

  it('reads no more than three marks onto one letter', () => {
    expect(read(`o${'\u0301'.repeat(5)}`).length).toBeGreaterThan(1);
  });
});

it('A letter of another script does not shift what is read', () => {
  const { text, spelled } = pastedText('Đường İ, phường Hoà Lạc');
  expect(spelled).toHaveLength(text.length);
  expect(spelled).toMatch(/^đường ., phường hòa lạc$/);
});

it('What is quoted stands on one line, without space around it', () => {
  expect(quoted(pastedText(' Rà soát \n\n hồ  sơ '), 0, 21)).toBe('Rà soát hồ sơ');
});

import fc from 'fast-check';
import { bytesOf, capitalised, decapitalised, folded, listed, spelled, visible } from '../../src/domain/text';

it('A sentence begins with a capital letter, and goes on with a small one', () => {
  expect(['đạt 3/9', 'Đạt', ''].map(capitalised)).toEqual(['Đạt 3/9', 'Đạt', '']);
  expect(['Đạt 3/9', 'đạt', ''].map(decapitalised)).toEqual(['đạt 3/9', 'đạt', '']);
});

it('The length of a text in bytes is that of its UTF-8, whatever stands in it', () => {
  expect(bytesOf('đạt \ud83d\ude00 \ud83d')).toBe(15);
  const last = [
    '\u007f',
    '\u0080',
    '\u07ff',
    '\u0800',
    '\uffff',
    '\u{10000}',
    '\u{10ffff}',
    '\ud83d',
    '\ude00',
  ];
  const piece = fc.constantFrom('a', 'ệ', ...last);
  fc.assert(
    fc.property(fc.string({ unit: piece }), (text) => {
      expect(bytesOf(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
});

describe('Folded text', () => {
  it('is the same for one word however it was typed', () => {
    for (const way of ['Thời hạn', 'THỜI HẠN', ' thời  hạn ', 'Thời hạn'.normalize('NFD'), 'Thoi\u00a0han'])
      expect(folded(way)).toBe('thoi han');
    expect(folded('hoá')).toBe(folded('hóa'));
    expect(folded('Đô thị')).toBe('do thi');
  });

  it('has plain letters and one space for any gap, seen or not', () => {
    expect(folded('\u200bTRƯỜNG\u00adHọc  \u2060\ufeffĐỀ\u200d\n\tán\u202e\u0000 ')).toBe('truong hoc de an');
    expect(folded(`${'Ấ'.repeat(150)}\u00a0\u00a0đ`)).toBe(`${'a'.repeat(150)} d`);
  });

  it('stays the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(folded(folded(text))).toBe(folded(text))),
    );
  });
});

describe('Text that people see', () => {
  it('has no control characters, no marks that turn its direction, and no half characters', () => {
    expect(visible('a\u0000b\u202ec\u2066d\u200fe\u061c\u0085')).toBe('abcde');
    expect(visible('\ud83d\ude00 \ud83d')).toBe('\ud83d\ude00 \ufffd');
  });

  it('keeps its lines and tabs', () => {
    expect(visible('một\thai\nba\r\nbốn')).toBe('một\thai\nba\r\nbốn');
  });
});

describe('Spelled text', () => {
  it('tells names apart that differ in a mark, but not by case, gaps or where the tone stands', () => {
    for (const way of ['Nguyễn Thị HÒA', ' nguyễn  thị hoà', 'Nguyễn Thị Hòa'.normalize('NFD')])
      expect(spelled(way)).toBe(spelled('Nguyễn Thị Hòa'));
    const names = [
      'Hoa',
      'Hòa',
      'Hóa',
      'Hoả',
      'Hỏa',
      'Hoạ',
      'Hoã',
      'Ân',
      'An',
      'Ăn',
      'Đan',
      'Dan',
      'Tư',
      'Tu',
    ];
    expect(new Set(names.map(spelled)).size).toBe(names.length - 1);
  });

  it('is the same only where the folded text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(spelled(text))).toBe(folded(text));
      }),
    );
  });
});

describe('A cell that lists several', () => {
  it('is split by comma, semicolon, line and "và"', () => {
    expect(listed('Khu phố 1, 3;4\nXuân Hợp và Tân Lập')).toEqual([
      'Khu phố 1',
      '3',
      '4',
      'Xuân Hợp',
      'Tân Lập',
    ]);
    expect(listed(' , ;')).toEqual([]);
  });

  it('is split by "&" and "+", and loses its bullets', () => {
    expect(listed('+ Bình  và  Mai\n* Hùng&Lan\n– 3-4, và')).toEqual([
      'Bình',
      'Mai',
      'Hùng&Lan',
      '3-4',
      'và',
    ]);
    expect(listed('Mai va\u0300 Bi\u0300nh'.normalize('NFD'))).toEqual(['Mai', 'Bình']);
    expect(listed('Bình & Mai + Hùng')).toEqual(['Bình', 'Mai', 'Hùng']);
    expect(listed('- Công an\n• Đoàn thanh niên')).toEqual(['Công an', 'Đoàn thanh niên']);
  });

  it('keeps together what stands in brackets, where they are closed', () => {
    expect(listed('An (Văn hóa, Xã hội và Thể thao); Mai và Bình (chủ trì)')).toEqual([
      'An (Văn hóa, Xã hội và Thể thao)',
      'Mai',
      'Bình (chủ trì)',
    ]);
    expect(listed('a) Bình, b) Mai, An (cũ')).toEqual(['a) Bình', 'b) Mai', 'An (cũ']);
  });

  it('keeps a name together that holds such a word', () => {
    const known = (part: string) => part === 'Văn hóa và Xã hội';
    expect(listed('Văn hóa và Xã hội, Bình và Mai', known)).toEqual(['Văn hóa và Xã hội', 'Bình', 'Mai']);
  });
});

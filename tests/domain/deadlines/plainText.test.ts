import fc from 'fast-check';
import { isWord, plainText, writtenBetween } from '../../../src/domain/deadlines/plainText';

describe('The plain form of a text', () => {
  it('is lower case without marks, with one space for a gap and one line feed for an empty line', () => {
    expect(plainText('Đến hết  NGÀY\t*30*_8_\nhoá, hóa').plain).toBe('den het ngay 30 8 hoa, hoa');
    expect(plainText('Một\n\nhai \n \n ba\nbốn').plain).toBe('mot\nhai\nba bon');
    expect(plainText('  \n\nđầu').plain).toBe('dau');
    expect(plainText('a b\nc\n\nd').plain).toBe('a b c\nd');
  });

  it('has no soft hyphens or marks that cannot be seen, and one kind of dash', () => {
    expect(plainText('\ufefftr\u00adưới\u200b 5–6‑7−8').plain).toBe('truoi 5-6-7-8');
  });

  it('leads back to what was written, marks typed on their own included', () => {
    const text = plainText('\u0301Hết *kỳ'.normalize('NFD'));
    expect(text.plain).toBe('het ky');
    expect(text.starts).toEqual([1, 2, 5, 6, 8, 9]);
    expect(text.ends).toEqual([2, 5, 6, 7, 9, 11]);
    expect(writtenBetween(text, 4, 6).normalize('NFC')).toBe('kỳ');
  });

  it('keeps every character where it stands, in any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(' ', '\n', '*', 'ệ', 'ệ'.normalize('NFD'), '\u200b', 'Đ'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { written, plain, starts, ends } = plainText(pieces.join(''));
        expect([starts.length, ends.length]).toEqual([plain.length, plain.length]);
        for (let i = 0; i < plain.length; i += 1) {
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          expect(starts[i + 1] ?? written.length).toBeGreaterThanOrEqual(ends[i]!);
          if (plain[i] !== '\n')
            expect(plainText(`x${written.slice(starts[i], ends[i])}`).plain[1]).toBe(plain[i]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('A word is meant with its marks, or typed without any', () => {
  const says = (written: string) => isWord(plainText(written), 0, 4, 'ngày', 'ngáy');
  expect(['NGÀY', 'ngày'.normalize('NFD'), 'ngáy', 'Ngay', 'ngây'].map(says)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

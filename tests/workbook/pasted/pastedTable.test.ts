import fc from 'fast-check';
import { pastedTable } from '../../../src/workbook/pasted/pastedTable';

/** As Excel and Sheets put a table on the clipboard. */
const copied = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'),
    )
    .join('\r\n');

describe('A pasted table', () => {
  it('is parted into rows by line ends and into cells by tabs', () => {
    expect(pastedTable('Mã\tNội dung\r\n3.1\tThu gom rác\n3.2\t\r3.3\tCây xanh\n')).toEqual([
      ['Mã', 'Nội dung'],
      ['3.1', 'Thu gom rác'],
      ['3.2', ''],
      ['3.3', 'Cây xanh'],
    ]);
  });

  it('keeps the lines, tabs and quotes of a cell that stands in quotes', () => {
    expect(pastedTable('3.1\t"Thu gom\nrác ""sinh hoạt"""\tĐạt\n3.2\t"một\thai"')).toEqual([
      ['3.1', 'Thu gom\nrác "sinh hoạt"', 'Đạt'],
      ['3.2', 'một\thai'],
    ]);
  });

  it('takes a quote that encloses only a word, or is never closed, as it stands', () => {
    expect(pastedTable('"An toàn" về an ninh\tĐạt\n"chưa đóng\tx')).toEqual([
      ['"An toàn" về an ninh', 'Đạt'],
      ['"chưa đóng', 'x'],
    ]);
  });

  it('leaves out rows without text, and holds nothing when nothing was pasted', () => {
    expect(pastedTable('a\n\t \n\u00a0\nb\n\n')).toEqual([['a'], ['b']]);
    expect(pastedTable('')).toEqual([]);
  });

  it('gives back what Excel copied, whatever stands in the cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', '\t', '\n', '=', ' ', 'ộ'), maxLength: 6 })
      .map((text) => text.trim());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(pastedTable(copied(rows))).toEqual(rows.filter((cells) => cells.some((text) => text !== '')));
      }),
    );
  });

  it('loses no word of any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '"', '\t', '\n', ' ') }), (text) => {
        const letters = (of: string) => of.replace(/[^ab]/g, '');
        expect(letters(pastedTable(text).flat().join(''))).toBe(letters(text));
      }),
    );
  });
});

import fc from 'fast-check';
import { CriterionBook } from '../../../src/workbook/reading/criteria';
import { pastedIndicators } from '../../../src/workbook/pasted/pastedIndicators';
import { pastedTable } from '../../../src/workbook/pasted/pastedTable';
import { criterion } from '../../support/tracker';

const criteria = new CriterionBook(
  [
    criterion({ code: '2', name: 'Giao thông đô thị' }),
    criterion({ code: '3', name: 'Môi trường và an toàn thực phẩm đô thị' }),
    criterion({ code: '4', name: 'An ninh, trật tự đô thị' }),
  ],
  true,
);

const read = (text: string, present: Parameters<typeof pastedIndicators>[2] = []) =>
  pastedIndicators(pastedTable(text), criteria, present);

/** "3.1 [3] Thu gom rác | 100%" a row. */
const rows = (text: string, present?: Parameters<typeof pastedIndicators>[2]) =>
  read(text, present).add.map(
    ({ code, criterion: of, content, requirement }) =>
      `${code} [${of}] ${content}${requirement ? ` | ${requirement}` : ''}`,
  );

describe('A pasted table of indicators', () => {
  it('is understood by its header, whatever the order of its columns', () => {
    expect(
      rows('STT\tChỉ tiêu\tNội dung tiêu chí\tTiêu chí\n3.1\t≥ 95%\tThu gom rác\t3\n4.1\t\tHồ sơ an ninh\t4'),
    ).toEqual(['3.1 [3] Thu gom rác | ≥ 95%', '4.1 [4] Hồ sơ an ninh']);
  });

  it('is understood by its shape when it has no header', () => {
    expect(rows('3.1\tThu gom rác\t≥ 95%\n3.2\tCây xanh\t4 m²/người\n4.1\tHồ sơ an ninh\t')).toEqual([
      '3.1 [3] Thu gom rác | ≥ 95%',
      '3.2 [3] Cây xanh | 4 m²/người',
      '4.1 [4] Hồ sơ an ninh',
    ]);
    expect(rows('3.1. Thu gom rác\n4.1) Hồ sơ an ninh')).toEqual([
      '3.1 [3] Thu gom rác',
      '4.1 [4] Hồ sơ an ninh',
    ]);
  });

  it('takes rows that only name a criterion for headings, and numbers that begin anew for parts of it', () => {
    expect(
      rows(
        'TT\tNội dung\tYêu cầu\n3\tMôi trường và an toàn thực phẩm đô thị\t\n1\tThu gom rác\t95%\n2\tCây xanh\t\n' +
          'Tiêu chí 4. An ninh, trật tự đô thị\t\t\n1\tHồ sơ an ninh\t',
      ),
    ).toEqual(['3.1 [3] Thu gom rác | 95%', '3.2 [3] Cây xanh', '4.1 [4] Hồ sơ an ninh']);
  });

  it('keeps the numbers of parts where some are left out', () => {
    expect(rows('TT\tNội dung\nTiêu chí 3\t\n2\tThu gom rác\n5\tCây xanh\n\tNước sạch')).toEqual([
      '3.2 [3] Thu gom rác',
      '3.5 [3] Cây xanh',
      '3.1 [3] Nước sạch',
    ]);
  });

  it('knows a heading by its number when the rows below have numbers of parts', () => {
    expect(
      rows('TT\tNội dung\n3\tMôi trường (khu vực đô thị)\n3.1\tThu gom rác\n9\tChính quyền\n9.1\tCông khai'),
    ).toEqual(['3.1 [3] Thu gom rác']);
    const known = read('TT\tNội dung\n3\tMôi trường (khu vực đô thị)\n3.1\tThu gom rác\n\tCây xanh');
    expect(known.add.map(({ code }) => code)).toEqual(['3.1', '3.2']);
    expect(known.unclear).toEqual([]);
    expect(read('TT\tNội dung\n3.1\tThu gom rác\n9\tChính quyền\n9.1\tCông khai').unclear).toEqual([
      '“9 | Chính quyền”: chưa rõ thuộc tiêu chí nào.',
      '“9.1 | Công khai”: chưa rõ thuộc tiêu chí nào.',
    ]);
  });

  it('reads a criterion merged down over its rows', () => {
    const merged = 'Môi trường và an toàn thực phẩm đô thị';
    expect(rows(`Tiêu chí\tNội dung\n${merged}\tThu gom rác\n${merged}\tCây xanh`)).toEqual([
      '3.1 [3] Thu gom rác',
      '3.2 [3] Cây xanh',
    ]);
  });

  it('leaves out what is there already, by code or by the same words', () => {
    const present = [
      { code: '3.1', criterion: '3', content: 'Rác thải' },
      { code: 'R2', criterion: '3', content: 'cây xanh' },
    ];
    const found = read('3.1\tThu gom rác\n3.2\tCây xanh\n3.3\tNước sạch', present);
    expect(found.add.map(({ code }) => code)).toEqual(['3.3']);
    expect(found.existing).toEqual(['3.1. Thu gom rác', '3.2. Cây xanh']);
    expect(rows('Tiêu chí\tNội dung\n3\tNước sạch\n3\tNước sạch', present)).toEqual(['3.2 [3] Nước sạch']);
  });

  it('says which rows it could not place, and quotes them', () => {
    expect(read('TT\tNội dung\n\tThu gom rác\n3.1\t').unclear).toEqual([
      '“Thu gom rác”: chưa rõ thuộc tiêu chí nào.',
      '“3.1”: không có nội dung.',
    ]);
    expect(read('').add).toEqual([]);
  });

  it('takes a number in the text for a number, not for a code', () => {
    expect(
      rows('3\tMôi trường và an toàn thực phẩm đô thị\n\t100 % hộ dân có nước sạch\n\t12.5 ha cây xanh'),
    ).toEqual(['3.1 [3] 100 % hộ dân có nước sạch', '3.2 [3] 12.5 ha cây xanh']);
  });

  it('takes the points where the header names them', () => {
    expect(read('Số\tChỉ tiêu\tĐiểm tối đa\n3.1\tThu gom rác\t2,5\n3.2\tCây xanh\tkhông').add).toMatchObject([
      { code: '3.1', maxPoints: '2,5' },
      { code: '3.2', maxPoints: '' },
    ]);
  });

  it('gives each row a code of its own under a criterion that is there, whatever was pasted', () => {
    const piece = fc.constantFrom(
      '3',
      '3.1',
      '4.2.',
      'Tiêu chí 4',
      '=1+1',
      '<b>',
      '"',
      '\t',
      '\n',
      'a)',
      'Nội dung',
      ' ',
      '9.9',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { add, existing, unclear } = read(text);
        expect(new Set(add.map(({ code }) => code)).size).toBe(add.length);
        for (const { code, criterion: of, content } of add) {
          expect(['2', '3', '4']).toContain(of);
          expect(code).toMatch(/^[\p{L}\d][\p{L}\d./-]{0,19}$/u);
          expect(content).not.toBe('');
        }
        expect(add.length + existing.length + unclear.length).toBeLessThanOrEqual(pastedTable(text).length);
        const again = read(text, add as Parameters<typeof pastedIndicators>[2]);
        expect(again.add).toEqual([]);
      }),
    );
  });
});

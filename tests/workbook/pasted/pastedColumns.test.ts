import { codeIn, pastedColumns } from '../../../src/workbook/pasted/pastedColumns';
import { isNested, isSimple, pastedRow } from '../../../src/workbook/pasted/pastedRow';
import { CriterionBook } from '../../../src/workbook/reading/criteria';
import { criterion } from '../../support/tracker';

const criteria = new CriterionBook(
  [criterion({ code: '3', name: 'Môi trường' }), criterion({ code: '4', name: 'An ninh, trật tự' })],
  true,
);
const columns = (...rows: string[][]) => pastedColumns(rows, criteria);

describe('The code in a cell', () => {
  it.each([
    ['3', '3'],
    ['3.1.', '3.1'],
    ['3.1.12)', '3.1.12'],
    ['12a:', '12a'],
    ['B)', 'b'],
    ['Chỉ tiêu 3.1', '3.1'],
    ['NỘI DUNG SỐ 4', '4'],
    ['tiêu chuẩn số5', '5'],
    ['Tiêu chí4', '4'],
    ['CT-01', 'CT-01'],
    ['2023/4-a', '2023/4-a'],
    ['1234', '1234'],
  ])('of “%s” is “%s”', (cell, code) => expect(codeIn(cell)).toBe(code));

  it.each(['', 'Thu gom rác', 'CT 01', 'ab', 'II', 'xiv', '-3', 'mục 3', '3.1 rác', `A1${'x'.repeat(19)}`])(
    'is none of “%s”',
    (cell) => expect(codeIn(cell)).toBe(''),
  );

  it('tells a part of a criterion from what counts within it', () => {
    const numbers = ['3', '12a', 'b', '3.1', '', 'CT-01', 'ab', '1ab'];
    expect(numbers.filter(isNested)).toEqual(['3.1']);
    expect(numbers.filter(isSimple)).toEqual(['3', '12a', 'b']);
  });
});

describe('The columns of a pasted table', () => {
  it.each([
    [
      ['Mã', 'Tiêu chí', 'Nội dung', 'Yêu cầu', 'Điểm tối đa'],
      [0, 1, 2, 3, 4],
    ],
    [
      ['Điểm', 'Mức', 'Tên chỉ tiêu', 'Thuộc tiêu chí', 'Ký hiệu'],
      [4, 3, 2, 1, 0],
    ],
    [
      ['Số TT', 'Tên tiêu chí', 'Nội dung chỉ tiêu', 'Chỉ tiêu', 'Thang điểm'],
      [0, 1, 2, 3, 4],
    ],
    [
      ['Số', 'Tiêu chí số', 'Tiêu chuẩn', 'Mức yêu cầu', 'Điểm chuẩn'],
      [0, 1, 2, 3, 4],
    ],
    [
      ['STT', 'Tiêu chí', 'Nội dung tiêu chí', 'Ngưỡng', 'Điểm'],
      [0, 1, 2, 3, 4],
    ],
    [
      ['TT', 'Tiêu chí', 'Chỉ tiêu', 'Mức đạt', 'Điểm'],
      [0, 1, 2, 3, 4],
    ],
    [
      ['TT', 'Tiêu chí', 'Chỉ tiêu', 'Quy định', 'Điểm'],
      [0, 1, 2, 3, 4],
    ],
  ])('are told by the header %j, below titles', (header, [code, of, content, requirement, maxPoints]) => {
    const row = ['3.1', '3', 'Rác', '95%', '2'];
    expect(columns(['QUYẾT ĐỊNH'], header, row)).toEqual({
      places: { code, criterion: of, content, requirement, maxPoints },
      rows: [row],
    });
  });

  it('are told by the cells where no header names the content', () => {
    const places = (...rows: string[][]) => columns(...rows).places;
    expect(places(['3.1', 'Rác', '95%'], ['3.2', 'Cây', ''])).toEqual({
      code: 0,
      content: 1,
      requirement: 2,
    });
    expect(places(['3.1', 'Rác'], ['3.2', 'Cây'])).toEqual({ code: 0, content: 1 });
    expect(places(['Rác', '95%'], ['Cây', ''])).toEqual({ content: 0, requirement: 1 });
    expect(places(['3.1'], ['3.2'])).toEqual({ content: 0 });
    expect(places(['3.1', 'Môi trường', 'Rác', '95%'], ['3.2', '3', 'Cây'])).toEqual({
      code: 0,
      criterion: 1,
      content: 2,
      requirement: 3,
    });
    expect(places(['Môi trường', 'Rác'], ['3', 'Cây'])).toEqual({ criterion: 0, content: 1 });
    expect(places(['3.1', 'Môi trường'], ['3.2', 'Môi trường'])).toEqual({ code: 0, content: 1 });
    expect(columns()).toEqual({ places: { content: 0 }, rows: [] });
  });

  it('are told by more than half of the cells that hold something', () => {
    const first = (...cells: string[]) => columns(...cells.map((cell) => [cell, 'Rác'])).places.code;
    expect([first('3.1', 'x y'), first('3.1', '', ''), first('3.1', '3.2', 'x y'), first('', '')]).toEqual([
      undefined,
      0,
      0,
      undefined,
    ]);
    expect(columns(['Mã', 'Điểm'], ['3.1', '2']).rows).toHaveLength(2);
  });
});

describe('A row of a pasted table', () => {
  const places = { code: 0, criterion: 1, content: 2, requirement: 3, maxPoints: 4 };
  const read = (...cells: string[]) => pastedRow(cells, places, criteria);

  it('is read part by part', () => {
    expect(read('3.1', '3', 'Thu gom rác', '95%', '2,5', 'ghi chú')).toEqual({
      whole: '3.1 | 3 | Thu gom rác | 95% | 2,5 | ghi chú',
      number: '3.1',
      criterion: '3',
      content: 'Thu gom rác',
      requirement: '95%',
      maxPoints: '2,5',
      names: null,
    });
    expect(
      ['2', '2.5', '2,25', '12', '2,', 'x2', '2 điểm', '-1'].map(
        (cell) => read('', '', 'x', '', cell).maxPoints,
      ),
    ).toEqual(['2', '2.5', '2,25', '12', '', '', '', '']);
    expect(pastedRow(['Rác'], { content: 0 }, criteria)).toMatchObject({
      number: '',
      content: 'Rác',
      requirement: '',
    });
  });

  it.each([
    ['3.1. Thu gom rác', '3.1', 'Thu gom rác'],
    ['3.1 Thu gom\nrác', '3.1', 'Thu gom\nrác'],
    ['3.12A: Thu gom', '3.12a', 'Thu gom'],
    ['1) Thu gom', '1', 'Thu gom'],
    ['2đ. Thu gom', '2d', 'Thu gom'],
    ['9.1 Thu gom', '', '9.1 Thu gom'],
    ['12.5 ha cây xanh', '', '12.5 ha cây xanh'],
    ['100 % hộ dân', '', '100 % hộ dân'],
    ['1.Thu gom', '', '1.Thu gom'],
    ['x 1. Thu gom', '', 'x 1. Thu gom'],
    ['3.1.', '', '3.1.'],
  ])('may have its number before its words: “%s”', (words, number, content) => {
    expect(read('', '', words)).toMatchObject({ number, content });
    expect(read('7', '', words)).toMatchObject({ number: '7', content: words });
  });

  it('may only name a criterion, in its own cell or across all', () => {
    expect(read('3', '', 'Môi trường').names).toBe('3');
    expect(read('', 'An ninh, trật tự', '').names).toBe('4');
    expect(read('Tiêu chí 4', '', '').names).toBe('4');
    expect(read('', '', '', '', 'III. Môi trường').names).toBe('3');
    expect([read('3.1', '', 'Môi trường').names, read('', '', 'Rác').names, read('', '', '').names]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

import fc from 'fast-check';
import type { Cell, Sheet, Workbook } from '../../src/workbook/model';
import { sheetThroughFile, testFolder, throughFile } from '../support/folder';
import { sheetOf, workbookOf } from '../../src/workbook/newWorkbook';

const folder = testFolder();

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '01234',
    '=1+1',
    "'x",
    ' khoảng trắng ',
    'hai\r\ndòng',
    '_x0041_',
    '\u0001',
    'Đô thị văn minh',
    '<b>&amp;',
  ),
);
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.constantFrom('#REF!', '#N/A', '#VALUE!', '#DIV/0!').map((error) => ({ error }) as Cell['value']),
);

/** Without what only a file says, which a workbook that never was one does not have. */
const unfiled = ({ file: _, ...workbook }: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map(({ page: _page, ...sheet }) => sheet),
});

describe('a workbook written to a file and read again', () => {
  it('has every value it had', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.option(scalar), { maxLength: 4 }), { maxLength: 6 }),
        async (rows) => {
          const sheet = sheetOf('Nhiệm vụ', rows);
          expect((await sheetThroughFile(sheet, folder)).cells).toEqual(sheet.cells);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps days and times of day as the same numbers', async () => {
    const cells = [
      { value: 45_149, format: { numberFormat: 'dd/MM/yyyy' } },
      { value: 45_149.583333333336, format: { numberFormat: 'dd/MM/yyyy HH:mm' } },
      { value: 1.5, format: { numberFormat: '[h]:mm' } },
    ];
    const read = (await sheetThroughFile(sheetOf('Ngày', [cells]), folder)).cells.get(1)!;
    cells.forEach(({ value, format }, index) => {
      expect(read.get(index + 1)!.value).toBeCloseTo(value, 8);
      expect(read.get(index + 1)!.format).toEqual(format);
    });
  });

  it('keeps formulas with what they gave last', async () => {
    const sheet = sheetOf('Tổng', [
      [
        { value: 3, formula: '=1+2' },
        { value: 'đạt', formula: '=IFS(A1=3,"đạt _xlfn.",A1>3,"IFS(")' },
        { value: { error: '#DIV/0!' }, formula: '=1/0' },
        { value: true, formula: '=\'Tab khác\'!A1=TEXTJOIN(",",1,B1)' },
      ],
    ]);
    expect((await sheetThroughFile(sheet, folder)).cells).toEqual(sheet.cells);
  });

  it('keeps the look of cells, notes and links', async () => {
    const tasks = sheetOf('Nhiệm vụ', [['Mã'], ['NV-01']], { id: 7 });
    const overview = sheetOf(
      "Việc 'gấp'",
      [
        [
          {
            value: 'Đậm',
            format: {
              bold: true,
              italic: true,
              underline: true,
              strikethrough: true,
              size: 14,
              color: '#a50e0e',
              font: 'Arial',
            },
          },
          {
            value: 12,
            format: {
              background: '#fce8e6',
              numberFormat: '0.0%',
              horizontal: 'center',
              vertical: 'middle',
              wrap: true,
            },
          },
          { value: 'Chỉ ghi chú', note: 'Cập nhật lúc 14 giờ\n\u0001 Thư ký' },
        ],
        [
          { value: 'Xem việc', link: 'http://127.0.0.1:8080/#gid=7&range=A2' },
          { value: 5, link: 'http://127.0.0.1:8080/#gid=7&range=B2' },
          { value: 'Trang ngoài', link: 'https://example.com/?a=1&b="2"' },
          { value: null, format: { numberFormat: '@' } },
        ],
      ],
      { id: 3 },
    );
    const read = await throughFile(workbookOf(overview, tasks), folder);
    expect(read.sheets[0]!.cells).toEqual(overview.cells);
  });

  it('keeps the shape of the tab', async () => {
    const sheet: Sheet = sheetOf('Tổng quan', [['Tiêu đề', null, 'x']], {
      id: 123456,
      frozenRows: 1,
      frozenColumns: 2,
      hidden: true,
      tabColor: '#174ea6',
      maxRows: 250,
      maxColumns: 12,
      columnWidths: new Map([
        [1, 68],
        [2, 100],
        [9, 320],
      ]),
      rowHeights: new Map([[1, 40]]),
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([3]),
      merges: [{ row: 1, column: 1, rows: 2, columns: 2 }],
      protections: [
        { description: 'Tab của chương trình', warningOnly: true, editors: [] },
        {
          description: 'Cột công thức',
          warningOnly: false,
          editors: ['a@example.com'],
          area: { row: 1, column: 3, rows: 9, columns: 1 },
        },
      ],
    });
    const shown = sheetOf('Nhiệm vụ', [], { id: 0 });
    expect(unfiled(await throughFile(workbookOf(shown, sheet), folder)).sheets).toEqual([shown, sheet]);
  });

  it('keeps what belongs to the file as a whole, and shows no tab of its own for it', async () => {
    const workbook = {
      ...workbookOf(
        sheetOf('Một', [['a']], { id: 5 }),
        sheetOf('Một tên rất dài, dài hơn ba mươi mốt chữ: a/b', [['b']], { id: 9 }),
      ),
      activeSheetId: 9,
      namedRanges: [{ name: 'DanhSach', sheetId: 9, area: { row: 1, column: 1, rows: 4, columns: 2 } }],
      properties: new Map([
        ['schedule', '{"owner":"thu.ky@example.com"}'],
        ['note', '=không phải công thức'],
      ]),
    };
    expect(unfiled(await throughFile(workbook, folder))).toEqual(workbook);
  });

  it('keeps the colour rules in the order in which they win', async () => {
    const areas = [
      { row: 2, column: 1, rows: 99, columns: 18 },
      { row: 2, column: 20, rows: 99, columns: 1 },
    ];
    const sheet = sheetOf('Nhiệm vụ', [['Mã']], {
      colourRules: [
        {
          areas,
          condition: { kind: 'formula', formula: '=($I2<TODAY())*($L2<>"Hoàn thành")' },
          format: { background: '#fce8e6', color: '#a50e0e', bold: true },
        },
        {
          areas,
          condition: { kind: 'criteria', type: 'TEXT_CONTAINS', values: ['Vướng "mắc"?'] },
          format: { background: '#f3e8fd' },
        },
        {
          areas,
          condition: { kind: 'criteria', type: 'TEXT_STARTS_WITH', values: ['Hoàn'] },
          format: { strikethrough: true },
        },
        {
          areas,
          condition: { kind: 'criteria', type: 'TEXT_EQUAL_TO', values: ['Hủy'] },
          format: { italic: true },
        },
        {
          areas,
          condition: { kind: 'criteria', type: 'NUMBER_BETWEEN', values: [1, 2.5] },
          format: { color: '#0d652d' },
        },
        {
          areas,
          condition: { kind: 'criteria', type: 'CELL_EMPTY', values: [] },
          format: { background: '#f1f3f4' },
        },
      ],
    });
    expect((await sheetThroughFile(sheet, folder)).colourRules).toEqual(sheet.colourRules);
  });

  it('keeps what may be entered', async () => {
    const column = (number: number) => ({ row: 2, column: number, rows: 999, columns: 1 });
    const members = Array.from({ length: 40 }, (_, index) => `Nguyễn Văn ${index}, khu phố ${index}`);
    const sheet = sheetOf('Nhiệm vụ', [['Mã']], {
      validations: [
        {
          area: column(1),
          type: 'VALUE_IN_LIST',
          values: [['Đang thực hiện', 'Hoàn thành'], true],
          allowInvalid: false,
          help: 'Chọn một trạng thái',
        },
        { area: column(2), type: 'VALUE_IN_LIST', values: [members, true], allowInvalid: true },
        { area: column(3), type: 'DATE_IS_VALID_DATE', values: [], allowInvalid: false },
        { area: column(4), type: 'NUMBER_BETWEEN', values: [0, 100], allowInvalid: false },
        { area: column(5), type: 'CHECKBOX', values: [], allowInvalid: false },
        { area: column(6), type: 'DATE_ON_OR_AFTER', values: [45_000], allowInvalid: true },
        { area: column(7), type: 'CUSTOM_FORMULA', values: ['=LEN(G2)<5'], allowInvalid: false },
        { area: column(8), type: 'TEXT_IS_VALID_EMAIL', values: [], allowInvalid: true },
        { area: column(9), type: 'VALUE_IN_RANGE', values: ["='Khu phố'!$A$2:$A$20"], allowInvalid: true },
        {
          area: { row: 5, column: 11, rows: 3, columns: 4 },
          type: 'NUMBER_GREATER_THAN',
          values: [3],
          allowInvalid: false,
        },
      ],
    });
    expect((await sheetThroughFile(sheet, folder)).validations).toEqual(sheet.validations);
  });
});

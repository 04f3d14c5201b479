import JSZip from 'jszip';
import type { Sheet } from '../../src/workbook/model';
import { sheetOf, workbookOf } from '../../src/workbook/newWorkbook';
import { fittingHeights } from '../../src/xlsx/rowFit';
import { toXlsx } from '../../src/xlsx/write';
import { sheetThroughFile, testFolder } from '../support/folder';

const long = 'Rà soát, lắp đặt lại biển báo giao thông trên các tuyến đường chính của thị trấn';
const wrapped = { value: long, format: { wrap: true, size: 10 } };
const heightOf = (sheet: Sheet, row = 1) => fittingHeights(sheet, 'vi_VN').get(row) ?? 21;

describe('The height of a row nobody gave one', () => {
  const folder = testFolder();

  it('fits its longest wrapped text, and more of it in a narrower column', () => {
    const at = (pixels: number) =>
      heightOf(sheetOf('T', [[wrapped, 'a']], { columnWidths: new Map([[1, pixels]]) }));
    expect(at(900)).toBe(21);
    expect(at(300)).toBeGreaterThan(30);
    expect(at(150)).toBeGreaterThan(at(300));
  });

  it('fits broken lines and large letters too, and is left alone by what is one plain line', () => {
    expect(heightOf(sheetOf('T', [['một\nhai\nba']]))).toBeGreaterThan(55);
    expect(heightOf(sheetOf('T', [[{ value: 'Đạt 3/9', format: { size: 16 } }]]))).toBeGreaterThan(28);
    expect(heightOf(sheetOf('T', [[long], ['']]))).toBe(21);
  });

  it('does not count hidden columns and merged cells, nor a row that has a height of its own', () => {
    const narrow = { columnWidths: new Map([[1, 120]]) };
    expect(heightOf(sheetOf('T', [[wrapped]], { ...narrow, hiddenColumns: new Set([1]) }))).toBe(21);
    const merges = [{ row: 1, column: 1, rows: 1, columns: 3 }];
    expect(heightOf(sheetOf('T', [[wrapped]], { ...narrow, merges }))).toBe(21);
    expect(heightOf(sheetOf('T', [[wrapped]], { ...narrow, rowHeights: new Map([[1, 30]]) }))).toBe(21);
  });

  it('stands in the file, and is no height of its own when the file is read again', async () => {
    const sheet = sheetOf('T', [[wrapped], ['x'], [wrapped]], {
      columnWidths: new Map([[1, 200]]),
      rowHeights: new Map([[3, 90]]),
    });
    const zip = await JSZip.loadAsync(await toXlsx(workbookOf(sheet)));
    const xml = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
    const [first, second, third] = xml.match(/<row [^>]*>/g)!;
    expect(Number(/ ht="([\d.]+)"/.exec(first!)?.[1])).toBeCloseTo(heightOf(sheet) * 0.75, 1);
    expect(first).not.toContain('customHeight');
    expect(second).not.toContain(' ht=');
    expect(third).toContain('customHeight="1"');
    expect((await sheetThroughFile(sheet, folder)).rowHeights).toEqual(new Map([[3, 90]]));
  });
});

import ExcelJS from 'exceljs';
import type { Chart, Sheet } from '../../src/workbook/model';
import { toXlsx } from '../../src/xlsx/write';
import { testFolder, throughFile } from '../support/folder';
import { sheetOf, workbookOf } from '../../src/workbook/newWorkbook';

describe('A tab printed from the file', () => {
  const folder = testFolder();
  const tasks = sheetOf('Nhiệm vụ', [['Mã'], ['NV-01']], { frozenRows: 1 });

  it('is as wide as an A4 page, on as many as it takes, with its header on top of each', async () => {
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await toXlsx(workbookOf(tasks))) as unknown as ExcelJS.Buffer);
    expect(file.getWorksheet('Nhiệm vụ')?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      blackAndWhite: true,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
  });

  it('lies across where it is wider, and goes over several pages where one could not be read', async () => {
    const setup = async (columns: number) => {
      const words = Array.from({ length: columns }, (_, index) => `Cột ${index}`);
      const file = new ExcelJS.Workbook();
      const bytes = await toXlsx(workbookOf(sheetOf('T', [words])));
      await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
      const { orientation, fitToWidth, printTitlesColumn } = file.getWorksheet('T')!.pageSetup;
      return [orientation, fitToWidth, printTitlesColumn];
    };
    expect(await setup(5)).toEqual(['portrait', 1, undefined]);
    expect(await setup(12)).toEqual(['landscape', 1, undefined]);
    expect(await setup(30)).toEqual(['landscape', 3, 'A:B']);
  });

  it('keeps eight of ten points, whatever its columns: each page repeats the first two', async () => {
    for (const pixels of [40, 90, 120, 295]) {
      const columns = 31;
      const sheet = sheetOf('T', [Array.from({ length: columns }, (_, index) => `Cột ${index}`)], {
        columnWidths: new Map(Array.from({ length: columns }, (_, index) => [index + 1, pixels])),
      });
      const file = new ExcelJS.Workbook();
      await file.xlsx.load((await toXlsx(workbookOf(sheet))) as unknown as ExcelJS.Buffer);
      const pages = file.getWorksheet('T')!.pageSetup.fitToWidth ?? 1;
      const room = 1046 / 0.8;
      expect(columns * pixels + (pages - 1) * 2 * pixels).toBeLessThanOrEqual(pages * room);
    }
  });

  it('has lines between its rows where the screen has them, and numbers its own pages', async () => {
    const printed = async (more: Parameters<typeof sheetOf>[2]) => {
      const file = new ExcelJS.Workbook();
      const bytes = await toXlsx(workbookOf(sheetOf('T', [['Mã']], more)));
      await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
      return file.getWorksheet('T')!;
    };
    const tab = await printed({});
    expect(tab.pageSetup).toMatchObject({ showGridLines: true, firstPageNumber: 1 });
    expect(tab.headerFooter.oddFooter).toBe('&L&F · &A&RTrang &P');
    expect((await printed({ hiddenGridlines: true })).pageSetup.showGridLines).toBeFalsy();
  });

  describe('with a chart', () => {
    const chartAt = (row: number): Chart => ({
      id: row,
      ranges: [{ row: 1, column: 1, rows: 2, columns: 2 }],
      headers: 1,
      title: '',
      colors: [],
      row,
      column: 1,
      offsetX: 0,
      offsetY: 0,
      width: 300,
      height: 10 * 21,
    });
    /** Upright: 46 rows of 21 pixels a page. */
    const breaks = async (charts: Chart[], more: Partial<Sheet> = {}) => {
      const rows = Array.from({ length: 120 }, () => ['Việc', 1]);
      const { page } = (await throughFile(workbookOf(sheetOf('T', rows, { charts, ...more })), folder))
        .sheets[0]!;
      return page?.breaks;
    };

    it('ends a page above its heading where it would be cut, and nowhere else', async () => {
      expect(await breaks([chartAt(20)])).toEqual([]);
      expect(await breaks([chartAt(41)])).toEqual([39]);
      expect(await breaks([chartAt(41), { ...chartAt(41), id: 2, column: 4 }])).toEqual([39]);
      expect(await breaks([chartAt(52)])).toEqual([]);
      expect(await breaks([chartAt(41), chartAt(82)])).toEqual([39, 80]);
    });

    it('counts rows as high as they are, those that fit their text and those that are repeated too', async () => {
      const tall = new Map([[2, 300]]);
      expect(await breaks([chartAt(30)], { rowHeights: tall })).toEqual([28]);
      expect(await breaks([chartAt(30)], { rowHeights: tall, hiddenRows: new Set([2]) })).toEqual([]);
      expect(await breaks([chartAt(80)])).toEqual([]);
      expect(await breaks([chartAt(80)], { frozenRows: 4 })).toEqual([78]);
    });

    it('keeps the pages that people ended themselves', async () => {
      const once = await throughFile(workbookOf(sheetOf('T', [['Việc']])), folder);
      once.sheets[0]!.page!.breaks = [3, 7];
      expect((await throughFile(once, folder)).sheets[0]!.page?.breaks).toEqual([3, 7]);
    });
  });

  it('gains no named range by that', async () => {
    expect((await throughFile(workbookOf(tasks), folder)).namedRanges).toEqual([]);
  });
});

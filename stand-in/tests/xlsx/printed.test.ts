import ExcelJS from 'exceljs';
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
    expect(await setup(30)).toEqual(['landscape', 2, 'A:B']);
  });

  it('gains no named range by that', async () => {
    expect((await throughFile(workbookOf(tasks), folder)).namedRanges).toEqual([]);
  });
});

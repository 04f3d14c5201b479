import JSZip from 'jszip';
import type { Chart, Sheet } from '../../src/workbook/model';
import { sheetOf, workbookOf } from '../../src/workbook/newWorkbook';
import { toXlsx } from '../../src/xlsx/write';
import { sheetThroughFile, testFolder, throughFile } from '../support/folder';

const chart: Chart = {
  id: 1,
  ranges: [
    { row: 1, column: 1, rows: 4, columns: 1 },
    { row: 1, column: 2, rows: 4, columns: 2 },
  ],
  headers: 1,
  title: 'Việc & hạn',
  colors: ['#174ea6', '#a50e0e'],
  row: 6,
  column: 2,
  offsetX: 12,
  offsetY: 4,
  width: 390,
  height: 270,
};

const sheet = (more: Partial<Sheet> = {}) =>
  sheetOf(
    'Tổng quan',
    [
      ['Tuần', 'Chưa xong', 'Quá hạn'],
      ['T30', 9, 3],
      ['T31', 7, 2],
      ['T32', 5, null],
    ],
    { charts: [chart], ...more },
  );

describe('A chart in a file', () => {
  const folder = testFolder();
  const partOf = async (name: string, of = sheet()) => {
    const zip = await JSZip.loadAsync(await toXlsx(workbookOf(of)));
    return (await zip.file(name)?.async('string')) ?? '';
  };

  it('comes back as it was', async () => {
    expect((await sheetThroughFile(sheet(), folder)).charts).toEqual([chart]);
    const two = [
      chart,
      {
        ...chart,
        id: 2,
        title: '',
        row: 20,
        ranges: [chart.ranges[0]!, { ...chart.ranges[1]!, columns: 1 }],
        colors: ['#174ea6'],
      },
    ];
    expect((await sheetThroughFile(sheet({ charts: two }), folder)).charts).toEqual(two);
  });

  it('costs the file nothing of what is not carried', async () => {
    expect((await throughFile(workbookOf(sheet()), folder)).file?.notCarried).toEqual([]);
  });

  it('names the cells it draws, and holds their numbers for programs that only show it', async () => {
    const xml = await partOf('xl/charts/chart1_1.xml');
    expect(xml).toContain("<c:f>'Tổng quan'!$B$2:$B$4</c:f>");
    expect(xml).toContain('<c:pt idx="2"><c:v>5</c:v></c:pt>');
    expect(xml).toContain('<a:t>Việc &amp; hạn</a:t>');
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
  });

  it('stands before the notes of its tab, as the order of the format asks', async () => {
    const noted = sheet();
    noted.cells.get(1)!.set(1, { value: 'Tuần', note: 'Tuần ISO' });
    const xml = await partOf('xl/worksheets/sheet1.xml', noted);
    expect(xml.indexOf('<drawing ')).toBeGreaterThan(0);
    expect(xml.indexOf('<drawing ')).toBeLessThan(xml.indexOf('<legacyDrawing'));
    const back = await sheetThroughFile(noted, folder);
    expect([back.charts?.length, back.cells.get(1)?.get(1)?.note]).toEqual([1, 'Tuần ISO']);
  });

  it('of another kind, by another program, is named as not carried', async () => {
    const zip = await JSZip.loadAsync(await toXlsx(workbookOf(sheet())));
    const xml = await zip.file('xl/charts/chart1_1.xml')!.async('string');
    zip.file('xl/charts/chart1_1.xml', xml.replaceAll('barChart', 'lineChart'));
    const path = `${folder}/other.xlsx`;
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
    const { readXlsx } = await import('../../src/xlsx');
    const back = await readXlsx(path);
    expect([back.sheets[0]!.charts, back.file?.notCarried]).toEqual([
      undefined,
      ['biểu đồ (tab “Tổng quan”)'],
    ]);
  });
});

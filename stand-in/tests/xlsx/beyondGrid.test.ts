import { join } from 'node:path';
import { emptyWorkbook, ironCalc, Project } from '../../src';
import { onGrid } from '../../src/workbook/cells';
import type { Workbook } from '../../src/workbook/model';
import { deleteLines, insertLines } from '../../src/workbook/structure';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { fileOf, type FileParts, partOf } from '../support/fileOf';
import { testFolder } from '../support/folder';

const folder = testFolder();
const cell = (row: number, column = 'A') => `<row r="${row}"><c r="${column}${row}"><v>1</v></c></row>`;

const RED =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
  '<dxfs><dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFCE8E6"/></patternFill></fill></dxf></dxfs>';
const coloured = (...areas: string[]) =>
  areas
    .map(
      (area, i) =>
        `<conditionalFormatting sqref="${area}"><cfRule type="expression" dxfId="0" priority="${i + 1}"><formula>$A2="x"</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
const listed = (...areas: string[]) =>
  `<dataValidations>${areas.map((area, i) => `<dataValidation type="list" sqref="${area}"><formula1>"Có,Không ${i}"</formula1></dataValidation>`).join('')}</dataValidations>`;

/** Saves the file over, after a change, and gives what is in its tab then. */
async function saved(what: FileParts, change: (workbook: Workbook) => void = () => {}): Promise<string> {
  const workbook = await readXlsx(await fileOf(folder, { styles: RED, rows: cell(1), ...what }));
  expect(workbook.file!.notCarried).toEqual([]);
  change(workbook);
  const after = join(folder, 'saved.xlsx');
  await writeXlsx(workbook, after);
  return partOf(after, 'xl/worksheets/sheet1.xml');
}
const areasIn = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element} [^>]*sqref="([^"]*)"`, 'g'))].map(([, areas]) => areas!);
const rowsIn = (xml: string): string[] =>
  (xml.match(/<row [^>]*>/g) ?? []).map((tag) => tag.replace(/ (spans|x14ac:dyDescent)="[^"]*"/g, ''));

describe('a rule of a file reaches as far as it did before', () => {
  const areas = ['A2:A1048576', 'A1:XFD1048576', 'C2:C1500 E5000:F6000', 'B900000'];

  it('when it colours', async () => {
    expect(areasIn(await saved({ behind: coloured(...areas) }), 'conditionalFormatting')).toEqual(areas);
    expect(areasIn(await saved({ behind: coloured('C:C', '5:9') }), 'conditionalFormatting')).toEqual([
      'C1:C1048576',
      'A5:XFD9',
    ]);
  });

  it('when it says what may be entered', async () => {
    const xml = await saved({ behind: listed('A2:A1048576', 'C2:D30000 C30001:D1048576', 'E:E', 'G900000') });
    expect(areasIn(xml, 'dataValidation')).toEqual(['A2:A1048576', 'C2:D1048576', 'E1:E1048576', 'G900000']);
  });

  it('and says of each of several areas what it said', async () => {
    const rule = (formula: string) =>
      `<dataValidation type="custom" sqref="B2:B9 D2:D1048576 D20:E30 F12:F15"><formula1>${formula}</formula1></dataValidation>`;
    const xml = await saved({ behind: `<dataValidations>${rule('B2&gt;$A$1')}</dataValidations>` });
    const said = [...xml.matchAll(/sqref="([^"]*)"><formula1>([^<]*)</g)].map(([, area, formula]) => [
      area,
      formula,
    ]);
    expect(said).toEqual([
      ['B2:B9', 'B2&gt;$A$1'],
      ['D2:D1048576', 'D2&gt;$A$1'],
      ['E20:E30', 'E20&gt;$A$1'],
      ['F12:F15', 'F12&gt;$A$1'],
    ]);
  });

  it('after rows were put in and taken out', async () => {
    const behind = coloured('A2:A1048576') + listed('B2:B1048576', 'C3:C2000');
    const xml = await saved({ behind }, (workbook) => {
      deleteLines(workbook, workbook.sheets[0]!, 'row', 900, 50);
      insertLines(workbook, workbook.sheets[0]!, 'row', 10, 7);
    });
    expect(areasIn(xml, 'conditionalFormatting')).toEqual(['A2:A1048576']);
    expect(areasIn(xml, 'dataValidation')).toEqual(['B2:B1048576', 'C3:C1957']);
  });

  it('after a script set the rules of the tab anew, which knows of the grid only', async () => {
    const code = `function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const rules = sheet.getConditionalFormatRules();
      const added = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=B1=1').setBackground('#e6f4ea')
        .setRanges([sheet.getRange('B1:B9')]).build();
      sheet.setConditionalFormatRules([added].concat(rules));
      return rules.map((rule) => rule.getRanges().map((range) => range.getA1Notation()));
    }`;
    const xml = await saved({ behind: coloured('A2:A1048576', 'A5000:A6000') }, (workbook) => {
      const project = new Project({
        files: { code, pages: {}, manifest: { timeZone: 'UTC' } },
        workbook,
        user: 'me@example.com',
        now: Date.UTC(2026, 0, 5),
        evaluator: ironCalc(),
      });
      expect(project.call('main')).toEqual([['A2:A1000'], []]);
    });
    expect(areasIn(xml, 'conditionalFormatting')).toEqual(['B1:B9', 'A2:A1048576', 'A5000:A6000']);
  });

  it('and is calculated for the grid alone', async () => {
    const path = await fileOf(folder, {
      styles: RED,
      rows: '<row r="2"><c r="A2" t="str"><v>x</v></c></row>',
      behind: coloured('A2:XFD1048576'),
    });
    const workbook = await readXlsx(path);
    const { formats } = ironCalc()
      .evaluate(workbook, Date.UTC(2026, 0, 5))
      .get(0)!;
    expect([...formats.keys()]).toEqual(Array.from({ length: 26 }, (_, i) => `2:${i + 1}`));
  });
});

describe('rows and columns beyond the grid', () => {
  const tall = ' ht="30" customHeight="1"';
  const rows =
    cell(1) +
    `<row r="999"${tall}/><row r="1000"${tall}/><row r="1001"${tall}/><row r="1002"${tall}></row>` +
    '<row r="1003" ht="18"/><row r="1004" hidden="true"/>' +
    `<row r="900000"${tall}/><row r="900001"${tall}><c r="A900001"><v>1</v></c></row><row r="900002"${tall}/>`;
  const kept = [
    '<row r="1">',
    `<row r="999"${tall}/>`,
    `<row r="1000"${tall}/>`,
    `<row r="1001"${tall}/>`,
    `<row r="1002"${tall}/>`,
    '<row r="1004" hidden="1"/>',
    `<row r="900000"${tall}/>`,
    `<row r="900001"${tall}>`,
    `<row r="900002"${tall}/>`,
  ];

  it('keep their heights, and stay hidden', async () => {
    expect(rowsIn(await saved({ rows }))).toEqual(kept);
  });

  it('move with rows that are put in above them', async () => {
    const xml = await saved({ rows: `<row r="1500"${tall}/>` }, (workbook) =>
      insertLines(workbook, workbook.sheets[0]!, 'row', 10, 3),
    );
    expect(rowsIn(xml)).toEqual([`<row r="1503"${tall}/>`]);
  });

  it('keep their widths', async () => {
    const before =
      '<cols><col min="5" max="40" width="20" customWidth="1"/><col min="41" max="16384" width="9.14" hidden="1"/></cols>';
    const xml = await saved({ before });
    const columns = (xml.match(/<col [^>]*>/g) ?? []).map((tag) =>
      tag.replace(/ (width|style)="[^"]*"/g, ''),
    );
    expect(columns).toEqual([
      '<col min="5" max="40" customWidth="1"/>',
      '<col min="41" max="16384" hidden="1" customWidth="1"/>',
    ]);
  });

  it('are named where a tab hides all rows that it does not list', async () => {
    const before = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
    const { notCarried } = (await readXlsx(await fileOf(folder, { before }))).file!;
    expect(notCarried).toEqual(['hàng ẩn đến cuối tab (tab “Nhiệm vụ”)']);
  });

  it('are no part of a workbook that has none', async () => {
    expect((await readXlsx(await fileOf(folder, { rows: cell(1) }))).sheets[0]!.beyond).toBeUndefined();
  });
});

test('the part of an area that lies on the grid is nothing where all of it lies beyond', () => {
  const [sheet] = emptyWorkbook({ title: 'Thử' }).sheets;
  expect(onGrid(sheet!, { row: 1001, column: 1, rows: 5, columns: 1 })).toBeNull();
});

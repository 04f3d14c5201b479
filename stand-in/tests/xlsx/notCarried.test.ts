import { readXlsx } from '../../src/xlsx';
import { fileOf, type FileParts } from '../support/fileOf';
import { testFolder, throughFile } from '../support/folder';
import { sheetOf, workbookOf } from '../../src/workbook/newWorkbook';

const folder = testFolder();
const listOf = async (what: FileParts) => (await readXlsx(await fileOf(folder, what))).file!.notCarried;

const rule = (type: string, inner: string) =>
  `<conditionalFormatting sqref="A1:A9"><cfRule type="${type}" priority="1">${inner}</cfRule></conditionalFormatting>`;
const bar = '<cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/>';
const pointing = (type: string, part: string): FileParts => ({
  relations: [[type, `../${part}`]],
  parts: { [`xl/${part}`]: '<x/>' },
});
const drawing = (kind: string): FileParts => ({
  ...pointing('drawing', 'drawings/drawing1.xml'),
  parts: {
    'xl/drawings/drawing1.xml': '<wsDr/>',
    'xl/drawings/_rels/drawing1.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/${kind}" Target="../x"/></Relationships>`,
  },
});
const inWorkbook = (type: string, part: string): FileParts => ({
  parts: {
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="x/${type}" Target="${part}"/></Relationships>`,
  },
});

describe('what a copy of a file would lack is named', () => {
  const cases: [what: string, where: FileParts][] = [
    ['biểu đồ', drawing('chart')],
    ['ảnh', drawing('image')],
    ['hình vẽ', pointing('drawing', 'drawings/drawing1.xml')],
    ['bảng có định dạng (Table)', pointing('table', 'tables/table1.xml')],
    ['bảng tổng hợp (PivotTable)', pointing('pivotTable', 'pivotTables/pivotTable1.xml')],
    ['trao đổi trong bình luận', pointing('threadedComment', 'threadedComments/threadedComment1.xml')],
    ['nút và ô điều khiển', pointing('ctrlProp', 'ctrlProps/ctrlProp1.xml')],
    ['phần chưa biết “gìĐóMới”', pointing('gìĐóMới', 'moi/moi1.xml')],
    ['thanh dữ liệu', { behind: rule('dataBar', `<dataBar>${bar}</dataBar>`) }],
    ['thang màu', { behind: rule('colorScale', `<colorScale>${bar}</colorScale>`) }],
    ['bộ biểu tượng', { behind: rule('iconSet', `<iconSet>${bar}</iconSet>`) }],
    ['quy tắc tô màu không theo công thức', { behind: rule('top10', '') }],
    ['điều kiện đang lọc', { behind: '<autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>' }],
    ['mật khẩu bảo vệ tab', { behind: '<sheetProtection sheet="1" password="CC1A"/>' }],
    ['ngắt trang', { behind: '<colBreaks count="1"><brk id="5"/></colBreaks>' }],
    ['phần chưa biết “futurePart”', { behind: '<futurePart/>' }],
    ['biểu đồ nhỏ trong ô', { behind: '<extLst><ext uri="{x}"><x14:sparklineGroups/></ext></extLst>' }],
    ['phần mở rộng “futureList”', { behind: '<extLst><ext uri="{x}"><x99:futureList/></ext></extLst>' }],
    ['nhóm hàng, cột', { rows: '<row r="1" outlineLevel="1"/>' }],
    ['định dạng của cả hàng, cả cột', { before: '<cols><col min="1" max="1" width="9" style="1"/></cols>' }],
    [
      'kiểm tra nhập liệu (độ dài, giờ, giới hạn theo công thức)',
      {
        behind:
          '<dataValidations><dataValidation type="textLength" sqref="A1"><formula1>5</formula1></dataValidation></dataValidations>',
      },
    ],
    [
      'giá trị bị che trong ô gộp',
      {
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
        behind: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
    ],
    ['macro', inWorkbook('vbaProject', 'vbaProject.bin')],
    ['liên kết tới tệp khác', inWorkbook('externalLink', 'externalLinks/externalLink1.xml')],
    ['dữ liệu kèm theo (XML)', inWorkbook('customXml', '../customXml/item1.xml')],
    ['bảo vệ cấu trúc tệp', { workbookPr: '<workbookProtection lockStructure="1"/>' }],
    [
      'tên đã đặt: Thuế, Vùng',
      {
        workbook:
          '<definedNames><definedName name="Thuế">0.1</definedName><definedName name="Vùng" localSheetId="0">\'Nhiệm vụ\'!$A$1</definedName></definedNames>',
      },
    ],
  ];

  it.each(cases)('%s', async (what, where) => {
    const list = await listOf(where);
    expect(list).toHaveLength(1);
    expect([what, `${what} (tab “Nhiệm vụ”)`]).toContain(list[0]);
  });

  it('a tab that is a chart, and its worksheets are read all the same', async () => {
    const workbook = await readXlsx(
      await fileOf(folder, {
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        parts: {
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="Hình" sheetId="2" r:id="rId2"/><sheet name="Nhiệm vụ" sheetId="1" r:id="rId1"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
          'xl/chartsheets/sheet1.xml': '<chartsheet/>',
        },
      }),
    );
    expect(workbook.file!.notCarried).toEqual(['tab biểu đồ (tab “Hình”)']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ']);
  });
});

describe('nothing is named', () => {
  it('of a plain file with notes, a filter, links, printing and names', async () => {
    const list = await listOf({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      behind:
        '<autoFilter ref="A1:B9"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A1" location="\'Nhiệm vụ\'!A9"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="landscape" r:id="rId2"/><legacyDrawing r:id="rId1"/>',
      relations: [
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ],
      workbook:
        '<definedNames><definedName name="Danh_sách">\'Nhiệm vụ\'!$A$1:$B$9</definedName></definedNames>',
    });
    expect(list).toEqual([]);
  });

  it('of a file of our own', async () => {
    const plain = workbookOf(
      sheetOf('Nhiệm vụ', [['Mã', { value: 1, note: 'x', link: 'https://example.com' }]]),
    );
    expect((await throughFile(plain, folder)).file!.notCarried).toEqual([]);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { readXlsx, writeXlsx, XlsxError } from '../../src/xlsx';
import { testFolder } from '../support/folder';
import { sheetOf, workbookOf } from '../../src/workbook/newWorkbook';

const folder = testFolder();

/** A file as Excel or LibreOffice would leave it: built by exceljs, then the parts of it changed as text. */
async function fileBy(
  fill: (file: ExcelJS.Workbook) => void,
  parts: Record<string, (xml: string) => string> = {},
): Promise<string> {
  const file = new ExcelJS.Workbook();
  fill(file);
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  for (const [name, change] of Object.entries(parts)) {
    zip.file(name, change(await zip.file(name)!.async('string')));
  }
  const path = join(folder, `file-${Math.floor(performance.now() * 1000)}.xlsx`);
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return path;
}

async function firstSheet(
  fill: (tab: ExcelJS.Worksheet) => void,
  change: (xml: string) => string = (xml) => xml,
) {
  const path = await fileBy((file) => fill(file.addWorksheet('Nhiệm vụ')), {
    'xl/worksheets/sheet1.xml': change,
  });
  const workbook = await readXlsx(path);
  return workbook.sheets[0]!;
}

describe('a file that comes from Excel or LibreOffice', () => {
  it('reads like a sheet of a Vietnamese committee', async () => {
    const workbook = await readXlsx(await fileBy((file) => file.addWorksheet('Nhiệm vụ').addRow(['Mã'])));
    expect(workbook).toMatchObject({
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      sheets: [{ id: 0, name: 'Nhiệm vụ', maxRows: 1000, maxColumns: 26 }],
    });
  });

  it('gives dates as serial numbers, in both of Excel’s date systems', async () => {
    for (const date1904 of [false, true]) {
      const path = await fileBy((file) => {
        file.properties.date1904 = date1904;
        const cell = file.addWorksheet('Nhiệm vụ').getCell('A1');
        cell.value = new Date(Date.UTC(2023, 7, 11));
        cell.numFmt = 'dd/mm/yyyy;@';
      });
      expect((await readXlsx(path)).sheets[0]!.cells.get(1)!.get(1)).toMatchObject({
        value: 45_149,
        format: { numberFormat: 'dd/MM/yyyy' },
      });
    }
  });

  it('shows a date in the short format of the region as day, month, year', async () => {
    const sheet = await firstSheet((tab) => {
      tab.getCell('A1').value = new Date(Date.UTC(2023, 7, 11));
      tab.getCell('A1').numFmt = 'mm-dd-yy';
    });
    expect(sheet.cells.get(1)!.get(1)!.format).toMatchObject({ numberFormat: 'dd/MM/yyyy' });
  });

  it('takes rich text as its text, and leaves numbers kept as text alone', async () => {
    const sheet = await firstSheet((tab) => {
      tab.getCell('A1').value = { richText: [{ text: 'Chỉnh ' }, { text: 'trang', font: { bold: true } }] };
      tab.getCell('B1').value = '0912';
    });
    expect([...sheet.cells.get(1)!.values()].map((cell) => cell.value)).toEqual(['Chỉnh trang', '0912']);
  });

  it('gives every cell of a shared formula its own', async () => {
    const sheet = await firstSheet((tab) => {
      tab.getCell('B1').value = { formula: 'A1*2', result: 2 } as ExcelJS.CellFormulaValue;
      tab.getCell('B2').value = { sharedFormula: 'B1', result: 4 } as ExcelJS.CellSharedFormulaValue;
    });
    expect(sheet.cells.get(2)!.get(2)).toEqual({ value: 4, formula: '=A2*2' });
  });

  it('reads text written in the cell itself', async () => {
    const sheet = await firstSheet(
      (tab) => tab.addRow(['chỗ giữ']),
      (xml) =>
        xml.replace(
          /<c r="A1" t="s"><v>0<\/v><\/c>/,
          '<c r="A1" t="inlineStr"><is><t>Khu phố 1</t></is></c>',
        ),
    );
    expect(sheet.cells.get(1)!.get(1)!.value).toBe('Khu phố 1');
  });

  it('finds the merged cells, with the value in the first', async () => {
    const sheet = await firstSheet((tab) => {
      tab.getCell('B2').value = 'Chung';
      tab.mergeCells('B2:C4');
    });
    expect(sheet.merges).toEqual([{ row: 2, column: 2, rows: 3, columns: 2 }]);
    expect([...sheet.cells.keys()]).toEqual([2]);
  });

  it('turns a link to a cell into a link to the tab', async () => {
    const sheet = await firstSheet(
      (tab) => tab.addRow(['Xem']),
      (xml) =>
        xml.replace(
          /<pageMargins/,
          '<hyperlinks><hyperlink ref="A1" location="\'Nhiệm vụ\'!A7" display="x"/></hyperlinks><pageMargins',
        ),
    );
    expect(sheet.cells.get(1)!.get(1)!.link).toBe('http://127.0.0.1:8080/#gid=0&range=A7');
  });

  it('reads validation of a whole column without losing its way', async () => {
    const sheet = await firstSheet(
      (tab) => tab.addRow(['Trạng thái']),
      (xml) =>
        xml.replace(
          /<pageMargins/,
          '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1:B1048576"><formula1>"Có,Không"</formula1></dataValidation></dataValidations><pageMargins',
        ),
    );
    expect(sheet.validations).toMatchObject([
      {
        area: { row: 1, column: 1, columns: 2 },
        type: 'VALUE_IN_LIST',
        values: [['Có', 'Không'], true],
        allowInvalid: false,
      },
    ]);
  });

  it('understands Excel’s own words for “begins with”', async () => {
    const sheet = await firstSheet(
      (tab) =>
        tab.addConditionalFormatting({
          ref: 'A1:A9',
          rules: [
            {
              type: 'expression',
              priority: 1,
              formulae: ['LEFT(A1,4)="Hoàn"'],
              style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFE6F4EA' } } },
            },
          ],
        }),
      (xml) => xml.replace('type="expression"', 'type="beginsWith" operator="beginsWith" text="Hoàn"'),
    );
    expect(sheet.colourRules).toEqual([
      {
        areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
        condition: { kind: 'criteria', type: 'TEXT_STARTS_WITH', values: ['Hoàn'] },
        format: { background: '#e6f4ea' },
      },
    ]);
  });

  it('sees a theme colour as a colour', async () => {
    const sheet = await firstSheet((tab) => {
      tab.getCell('A1').fill = {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { theme: 4, tint: 0.5 } as unknown as ExcelJS.Color,
      };
    });
    expect(sheet.cells.get(1)!.get(1)!.format).toMatchObject({ background: '#a2b9e2' });
  });

  it('takes a protection without password for a warning', async () => {
    const path = await fileBy((file) => void file.addWorksheet('Tổng quan').protect('', {}));
    expect((await readXlsx(path)).sheets[0]!.protections).toEqual([
      { description: '', warningOnly: true, editors: [] },
    ]);
  });
});

describe('a file of ours that people went on with in Excel', () => {
  it('still knows a tab that was renamed', async () => {
    const path = join(folder, 'renamed.xlsx');
    await writeXlsx(
      workbookOf(sheetOf('Nhiệm vụ', [['Mã']], { id: 41 }), sheetOf('Khác', [], { id: 42 })),
      path,
    );
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(path);
    file.getWorksheet('Nhiệm vụ')!.name = 'Việc phải làm';
    file.addWorksheet('Mới');
    await file.xlsx.writeFile(path);
    expect((await readXlsx(path)).sheets.map(({ id, name }) => ({ id, name }))).toEqual([
      { id: 41, name: 'Việc phải làm' },
      { id: 42, name: 'Khác' },
      { id: 43, name: 'Mới' },
    ]);
  });
});

describe('on paper', () => {
  const printed = async (path: string, tab: string) => {
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(path);
    return file.getWorksheet(tab);
  };

  it('a tab goes on as its people set it up', async () => {
    const setup = {
      orientation: 'landscape',
      paperSize: 8,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    } as const;
    const area = { printArea: 'A1:C9', printTitlesRow: '1:2' };
    const theirs = await fileBy((file) => {
      const tab = file.addWorksheet('Nhiệm vụ', { headerFooter: { oddFooter: 'Trang &P/&N' } });
      tab.getCell('C9').value = 'x';
      Object.assign(tab.pageSetup, setup, area);
    });
    const path = join(folder, 'printed.xlsx');
    await writeXlsx(await readXlsx(theirs), path);
    const tab = await printed(path, 'Nhiệm vụ');
    expect(tab?.pageSetup).toMatchObject({ ...setup, ...area });
    expect(tab?.headerFooter.oddFooter).toBe('Trang &P/&N');
  });

  it('a tab that is new has all its columns on one A4 page across', async () => {
    const path = join(folder, 'new.xlsx');
    await writeXlsx(workbookOf(sheetOf('Tổng quan', [['x']])), path);
    const setup = (await printed(path, 'Tổng quan'))?.pageSetup;
    expect(setup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 });
  });
});

describe('in the file', () => {
  it('the first colour rule that holds stops the others, as in Sheets', async () => {
    const path = join(folder, 'rules.xlsx');
    const areas = [{ row: 1, column: 1, rows: 5, columns: 1 }];
    const condition = { kind: 'formula', formula: '=A1>1' } as const;
    const colourRules = [{ areas, condition, format: { background: '#fce8e6' } }];
    await writeXlsx(workbookOf(sheetOf('Nhiệm vụ', [[2]], { colourRules })), path);
    expect(await partOf(path, 'xl/worksheets/sheet1.xml')).toMatch(
      /<cfRule stopIfTrue="1" type="expression"/,
    );
  });

  it('newer functions carry the prefix Excel asks for', async () => {
    const path = join(folder, 'newer.xlsx');
    await writeXlsx(
      workbookOf(sheetOf('Nhiệm vụ', [[{ value: 1, formula: '=ISOWEEKNUM(A2)+SUM(1)' }]])),
      path,
    );
    expect(await partOf(path, 'xl/worksheets/sheet1.xml')).toContain('<f>_xlfn.ISOWEEKNUM(A2)+SUM(1)</f>');
  });

  it('a link to a row leads within the file', async () => {
    const path = join(folder, 'links.xlsx');
    await writeXlsx(
      workbookOf(sheetOf('Nhiệm vụ', [[{ value: 'Xem', link: 'http://127.0.0.1:8080/#gid=0&range=A5' }]])),
      path,
    );
    expect(await partOf(path, 'xl/worksheets/sheet1.xml')).toContain(
      '<hyperlink ref="A1" location="\'Nhiệm vụ\'!A5"/>',
    );
  });

  async function partOf(path: string, part: string): Promise<string> {
    return (await JSZip.loadAsync(readFileSync(path))).file(part)!.async('string');
  }
});

describe('a file that cannot be read', () => {
  const cases: [string, string | Buffer, RegExp][] = [
    ['is empty', '', /trống/],
    ['is no workbook', 'Mã;Nội dung', /không phải là tệp Excel \(\.xlsx\)/],
    ['is an old .xls', Buffer.from('d0cf11e0a1b11ae100', 'hex'), /kiểu cũ \(\.xls\)/],
    [
      'has a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /có mật khẩu/,
    ],
  ];
  it.each(cases)('because it %s is named, with the way out', async (name, content, message) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, content);
    const failure = await readXlsx(path).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(XlsxError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).toContain(path);
  });

  it('because its inside is broken says so', async () => {
    const path = await fileBy((file) => file.addWorksheet('Nhiệm vụ').addRow([1]), {
      'xl/worksheets/sheet1.xml': (xml) => xml.slice(0, 200),
    });
    await expect(readXlsx(path)).rejects.toThrow(/bị hỏng/);
  });

  it('because there is none says so', async () => {
    await expect(readXlsx(join(folder, 'khong-co.xlsx'))).rejects.toThrow(/Không tìm thấy tệp/);
  });

  it('because it is a folder says so', async () => {
    mkdirSync(join(folder, 'thu-muc.xlsx'));
    await expect(readXlsx(join(folder, 'thu-muc.xlsx'))).rejects.toThrow(/là một thư mục/);
  });

  it('cannot be written over where it must not be', async () => {
    await expect(writeXlsx(workbookOf(sheetOf('A', [])), join(folder, 'thu-muc.xlsx'))).rejects.toThrow(
      /Không ghi được tệp/,
    );
  });
});

import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { StoredWorkbook } from '../../../local/page/storedWorkbook';
import { readXlsx, writeXlsx, XlsxError } from 'stand-in/xlsx';
import { sheetOf, workbookOf } from 'stand-in';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-'));
  file = join(folder, 'so.xlsx');
  await writeXlsx(workbookOf(sheetOf('Nhiệm vụ', [['Mã']])), file);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The file as another program would have written it, with more in its first tab and beside it. */
async function withParts(
  name: string,
  tab: (xml: string) => string,
  parts: Record<string, string> = {},
): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(file));
  const sheet = 'xl/worksheets/sheet1.xml';
  zip.file(sheet, tab(await zip.file(sheet)!.async('string')));
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  const path = join(folder, name);
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return path;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationships><Relationship Id="${id}" Type="x/${kind}" Target="${target}"/></Relationships>`;

const firstCell = async (path: string) => (await readXlsx(path)).sheets[0]?.cells.get(1)?.get(1)?.value;

describe('a workbook kept in a file', () => {
  it('is saved back to it, leaving nothing else behind', async () => {
    const stored = await StoredWorkbook.open(file);
    stored.workbook.sheets[0]!.cells.get(1)!.set(1, { value: 'Mã việc' });
    await stored.save();
    await stored.save();
    expect(await firstCell(file)).toBe('Mã việc');
    expect(await readdir(folder)).toEqual(['so.xlsx']);
  });

  it('is saved beside it when another program has changed the file, and says so', async () => {
    const stored = await StoredWorkbook.open(file);
    await writeXlsx(workbookOf(sheetOf('Nhiệm vụ', [['Từ Excel']])), file);
    await utimes(file, new Date(), new Date(Date.now() + 5000));
    stored.workbook.sheets[0]!.cells.get(1)!.set(1, { value: 'Từ trang' });
    expect(await stored.save()).toContain('so (lưu từ trang).xlsx');
    expect(await firstCell(file)).toBe('Từ Excel');
    await stored.save();
    expect(await firstCell(join(folder, 'so (lưu từ trang).xlsx'))).toBe('Từ trang');
  });

  it('is refused with a plain message when the file is no workbook', async () => {
    await writeFile(file, 'không phải Excel');
    await expect(StoredWorkbook.open(file)).rejects.toThrow(XlsxError);
  });

  it('takes no name beside it that another file has', async () => {
    const stored = await StoredWorkbook.open(file);
    const taken = join(folder, 'so (lưu từ trang).xlsx');
    await writeFile(taken, 'của người khác');
    await utimes(file, new Date(), new Date(Date.now() + 5000));
    expect(await stored.save()).toContain('so (lưu từ trang 2).xlsx');
    expect(await readFile(taken, 'utf8')).toBe('của người khác');
  });

  it('is cleared of what a killed program left, and of nothing else', async () => {
    const gone = `${file}.999999999.tong-hop-tuan.tmp`;
    const others = [`${file}.tmp`, `${file}.${process.pid}.tong-hop-tuan.tmp`, `${file}.x.tong-hop-tuan.tmp`];
    await Promise.all([gone, ...others].map((path) => writeFile(path, '')));
    await StoredWorkbook.open(file);
    expect((await readdir(folder)).sort()).toEqual(
      ['so.xlsx', ...others.map((path) => basename(path))].sort(),
    );
  });

  describe('of which a part would be lost', () => {
    let theirs: string;
    beforeEach(async () => {
      theirs = await withParts(
        'cua-ho.xlsm',
        (sheet) => sheet.replace('</worksheet>', '<drawing r:id="rId9"/></worksheet>'),
        {
          'xl/worksheets/_rels/sheet1.xml.rels': relation('rId9', 'drawing', '../drawings/drawing1.xml'),
          'xl/drawings/drawing1.xml': '<wsDr/>',
          'xl/drawings/_rels/drawing1.xml.rels': relation('rId1', 'chart', '../charts/chart1.xml'),
          'xl/charts/chart1.xml': '<chartSpace/>',
        },
      );
    });

    it('is saved beside it from the first time on, and says before what is missing there', async () => {
      const before = await readFile(theirs);
      const stored = await StoredWorkbook.open(theirs);
      const beside = theirs.replace('.xlsm', ' (Tổng hợp tuần).xlsx');
      expect(stored.notes.join()).toContain('biểu đồ (tab “Nhiệm vụ”)');
      expect(stored.notes.join()).toContain(beside);
      expect(stored.path).toBe(beside);
      expect([await stored.save(), await stored.save()]).toEqual([null, null]);
      expect(await readFile(theirs)).toEqual(before);
      expect(await firstCell(beside)).toBe('Mã');
      expect((await StoredWorkbook.open(beside)).notes).toEqual([]);
    });

    it('never takes the place of an earlier copy', async () => {
      await (await StoredWorkbook.open(theirs)).save();
      expect((await StoredWorkbook.open(theirs)).path).toBe(
        theirs.replace('.xlsm', ' (Tổng hợp tuần 2).xlsx'),
      );
    });
  });

  it('says of a cell far from all others that it is not read', async () => {
    const stray = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const stored = await StoredWorkbook.open(
      await withParts('xa.xlsx', (sheet) => sheet.replace('</sheetData>', `${stray}</sheetData>`)),
    );
    expect(stored.notes).toEqual([expect.stringContaining('ô XFD1048576')]);
  });
});

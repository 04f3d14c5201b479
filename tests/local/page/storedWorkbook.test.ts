import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoredWorkbook } from '../../../local/page/storedWorkbook';
import { PlainError } from '../../../local/plainError';
import { readXlsx, writeXlsx } from '../../../local/xlsx';
import { sheetOf, workbookOf } from '../support/workbooks';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-'));
  file = join(folder, 'so.xlsx');
  await writeXlsx(workbookOf(sheetOf('Nhiệm vụ', [['Mã']])), file);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

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
    await expect(stored.save()).rejects.toThrow('so (lưu từ trang).xlsx');
    expect(await firstCell(file)).toBe('Từ Excel');
    await stored.save();
    expect(await firstCell(join(folder, 'so (lưu từ trang).xlsx'))).toBe('Từ trang');
  });

  it('is refused with a plain message when the file is no workbook', async () => {
    await writeFile(file, 'không phải Excel');
    await expect(StoredWorkbook.open(file)).rejects.toThrow(PlainError);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import type { Sheet, Workbook } from '../../src/workbook/model';
import { workbookOf } from '../../src/workbook/newWorkbook';

/** A folder for the tests of one file, gone afterwards. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a workbook to a file and reads it again. */
export async function throughFile(workbook: Workbook, folder: string): Promise<Workbook> {
  const path = join(folder, 'workbook.xlsx');
  await writeXlsx(workbook, path);
  return readXlsx(path);
}

export async function sheetThroughFile(sheet: Sheet, folder: string): Promise<Sheet> {
  return (await throughFile(workbookOf(sheet), folder)).sheets[0]!;
}

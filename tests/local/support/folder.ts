import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from 'stand-in';
import { readXlsx, writeXlsx } from 'stand-in/xlsx';

/** A folder for the tests of one file, gone afterwards. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'local-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a workbook to a file and reads it again. */
export async function throughFile(workbook: Workbook, folder: string): Promise<Workbook> {
  const path = join(folder, 'workbook.xlsx');
  await writeXlsx(workbook, path);
  return readXlsx(path);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { prepareForReading } from '../../src/xlsx/archive';
import { unpack } from '../../src/xlsx/parts';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { fileOf, partOf } from '../support/fileOf';
import { testFolder } from '../support/folder';

const folder = testFolder();
const row = (number: number, column = 'A', inner = '<v>1</v>') =>
  `<row r="${number}"><c r="${column}${number}">${inner}</c></row>`;

describe('a cell far from all others', () => {
  it.each([
    ['in the last row', row(1) + row(1_048_576), 'A1048576'],
    ['in the last column', '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>', 'XFD1'],
    ['that holds a formula', row(1) + row(900_000, 'C', '<f>A1</f>'), 'C900000'],
  ])('%s is no part of the grid, and in the saved file all the same', async (_where, rows, address) => {
    const workbook = await readXlsx(await fileOf(folder, { rows }));
    const sheet = workbook.sheets[0]!;
    expect([sheet.maxRows, sheet.maxColumns, [...sheet.cells.keys()]]).toEqual([1000, 26, [1]]);
    const path = join(folder, 'strays.xlsx');
    await writeXlsx(workbook, path);
    expect(await partOf(path, 'xl/worksheets/sheet1.xml')).toContain(`<c r="${address}">`);
  });

  it('is one behind thousands of empty rows; a table that begins further down is none', async () => {
    const workbook = await readXlsx(await fileOf(folder, { rows: row(1) + row(4000) + row(8500) }));
    expect([workbook.sheets[0]!.maxRows, workbook.sheets[0]!.strays]).toEqual([8500, undefined]);
  });
});

describe('a file that is too large', () => {
  const zipOf = async (path: string) => JSZip.loadAsync(readFileSync(path));

  it('is given up while it is unpacked, whatever size it says it has', async () => {
    const path = await fileOf(folder, { parts: { 'xl/bomb.xml': ' '.repeat(3_000_000) } });
    const bytes = readFileSync(path);
    // The unpacked size as the list of contents and the part itself state it: a little-endian number.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(3_000_000);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1)) bytes.writeUInt32LE(10, at);
    writeFileSync(path, bytes);
    await expect(unpack(await zipOf(path), 1_000_000)).rejects.toMatchObject({
      what: 'bytes',
      most: 1_000_000,
    });
  });

  it('is given up before its cells are read', async () => {
    const parts = await unpack(await zipOf(await fileOf(folder, { rows: row(1) + row(2) + row(3) })));
    await expect(prepareForReading(parts, 2)).rejects.toMatchObject({ what: 'cells', most: 2 });
    await expect(prepareForReading(parts, 3)).resolves.toBeDefined();
  });

  it('is refused in words that name it and the way out', async () => {
    const cells = '<c/>'.repeat(1_000_001);
    const path = await fileOf(folder, { rows: `<row r="1">${cells}</row>` });
    await expect(readXlsx(path)).rejects.toThrow(
      /by-hand-\d+\.xlsx" có hơn 1 triệu ô nên không mở được\. Hãy bỏ bớt/,
    );
  });
});

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

const zipOf = async (path: string) => JSZip.loadAsync(readFileSync(path));

describe('rows without cells far below the others', () => {
  const everyRow = (attributes: string, end: string) =>
    Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 1}"${attributes}${end}`).join('');

  it.each([
    ['that say nothing', '', '></row>'],
    ['that have a format of their own', ' s="0" customFormat="1" ht="18" hidden="false"', '/>'],
    ['that all have one height', ' ht="30" customHeight="1"', '/>'],
  ])('%s are taken out before the file is parsed', async (_what, attributes, end) => {
    const parts = await unpack(await zipOf(await fileOf(folder, { rows: everyRow(attributes, end) })));
    const { bytes, tabs } = await prepareForReading(parts, 5);
    expect(bytes.length).toBeLessThan(5000);
    expect(tabs[0]!.rows.length).toBeLessThan(2);
  });

  it('keep their height in the saved file', async () => {
    const workbook = await readXlsx(
      await fileOf(folder, { rows: everyRow(' ht="30" customHeight="1"', '/>') }),
    );
    expect(workbook.sheets[0]!.rowHeights.size).toBe(1000);
    const path = join(folder, 'tall.xlsx');
    await writeXlsx(workbook, path);
    const rows = (await partOf(path, 'xl/worksheets/sheet1.xml')).match(
      /<row r="\d+" ht="30" customHeight="1"/g,
    )!;
    expect([rows.length, rows.at(-1)]).toEqual([50_000, '<row r="50000" ht="30" customHeight="1"']);
  });
});

describe('a file that is too large', () => {
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

  it.each([
    ['that cannot be passed over', '<row r="1"><x/></row><row r="2"><x/></row><row r="3"><x/></row>'],
    [
      'of ever another height',
      '<row r="1" hidden="1"/><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/>',
    ],
  ])('counts rows without cells %s', async (_what, rows) => {
    const parts = await unpack(await zipOf(await fileOf(folder, { rows })));
    await expect(prepareForReading(parts, 1)).rejects.toMatchObject({ what: 'cells', most: 1 });
  });

  it('is refused in words that name it and the way out', async () => {
    const cells = '<c/>'.repeat(1_000_001);
    const path = await fileOf(folder, { rows: `<row r="1">${cells}</row>` });
    await expect(readXlsx(path)).rejects.toThrow(
      /by-hand-\d+\.xlsx" có hơn 1 triệu ô nên không mở được\. Hãy bỏ bớt/,
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownScriptId, scriptIdFrom } from '../../../local/deploy/scriptId';

const id = '1AbcdefghijklmnopqrstuvwxyZ0123456789-_AbcdefghijklmnopqrS';

describe('the script ID', () => {
  it.each([
    id,
    `  ${id}\n`,
    `https://script.google.com/home/projects/${id}/edit`,
    `https://script.google.com/u/1/home/projects/${id}/settings`,
    `https://script.google.com/d/${id}/edit?usp=sharing`,
    `https://script.google.com/a/macros/example.com/d/${id}/edit`,
    `script.google.com/home/projects/${id}`,
  ])('is found in %j', (pasted) => {
    expect(scriptIdFrom(pasted)).toBe(id);
  });

  it('is not looked for in the address of a sheet', () => {
    expect(() => scriptIdFrom(`https://docs.google.com/spreadsheets/d/${id}/edit`)).toThrow(
      /địa chỉ của bảng tính.*Cài đặt dự án/,
    );
  });

  it.each([
    '',
    'SCRIPT_ID',
    'https://script.google.com/home',
    `https://example.com/d/${id}/edit`,
    `../${id}`,
  ])('is not made of %j', (pasted) => {
    expect(() => scriptIdFrom(pasted)).toThrow(/không phải là ID tập lệnh/);
  });
});

describe('without a script ID', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the one of .clasp.json is taken', async () => {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: id, rootDir: 'dist' }));
    expect(await ownScriptId(folder)).toBe(id);
  });

  it('or it is said where one is found', async () => {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: '', rootDir: 'dist' }));
    await expect(ownScriptId(folder)).rejects.toThrow(/Chưa biết cài vào bảng nào.*Cài đặt dự án/);
    await expect(ownScriptId(join(folder, 'nowhere'))).rejects.toThrow(/Chưa biết/);
  });

  it('and the repository names none', async () => {
    await expect(ownScriptId('.')).rejects.toThrow(/Chưa biết/);
  });
});

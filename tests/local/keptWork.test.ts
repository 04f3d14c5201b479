import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptWork } from '../../local/keptWork';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept-'));
  for (const folder of ['src', 'local', 'stand-in/src']) {
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, 'a.ts'), 'one');
  }
  for (const file of ['appsscript.json', 'package-lock.json']) await writeFile(join(root, file), '{}');
});
afterEach(async () => {
  await chmod(root, 0o700);
  await rm(root, { recursive: true });
});

const folder = () => join(root, 'kept');
const open = () => KeptWork.open(root, folder());

describe('What was made from the sources', () => {
  it('is made once, and again when a source changed; the older one is gone then', async () => {
    const make = jest.fn(async () => new Map([['Tiêu chí', new Set([1])]]));
    const first = await (await open()).get('sample', make);
    expect(await (await open()).get('sample', make)).toEqual(first);
    expect(make).toHaveBeenCalledTimes(1);
    await writeFile(join(root, 'src', 'a.ts'), 'another');
    await (await open()).get('sample', make);
    expect(make).toHaveBeenCalledTimes(2);
    expect(await readdir(folder())).toHaveLength(1);
  });

  it('is kept for each name on its own', async () => {
    const kept = await open();
    expect(await kept.get('page', async () => 1)).toBe(1);
    expect(await kept.get('script', async () => 2)).toBe(2);
    expect(await kept.get('page', async () => 3)).toBe(1);
  });

  it('is made again where what was kept is damaged, and not kept where it failed', async () => {
    await (await open()).get('page', async () => 1);
    const [name = ''] = await readdir(folder());
    await writeFile(join(folder(), name), 'x');
    expect(await (await open()).get('page', async () => 2)).toBe(2);
    await expect((await open()).get('sample', () => Promise.reject(new Error('hỏng')))).rejects.toThrow(
      'hỏng',
    );
    expect(await (await open()).get('sample', async () => 4)).toBe(4);
  });

  it('is made all the same where nothing can be kept', async () => {
    await writeFile(folder(), 'a file where the folder would stand');
    expect(await (await open()).get('page', async () => 5)).toBe(5);
  });
});

/** What takes seconds to make from the sources is kept beside the libraries until a source changes. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where the project stands; jest, which has no `import.meta`, runs there. */
const ROOT = resolve(import.meta.dirname ?? 'local', '..');

const sources = ['src', 'local', 'stand-in/src', 'appsscript.json', 'package-lock.json'];

/** Keeps things of one state of the sources in a folder. */
export class KeptWork {
  private constructor(
    private readonly folder: string,
    /** Names the state of the sources: the size and time of each. */
    private readonly state: string,
  ) {}

  static async open(
    root = ROOT,
    folder = join(root, 'node_modules', '.cache', 'tong-hop-tuan'),
  ): Promise<KeptWork> {
    const hash = createHash('sha256').update(process.version);
    for (const path of sources)
      for (const file of await filesIn(join(root, path))) {
        const { size, mtimeMs } = await stat(file);
        hash.update(`${file} ${size} ${mtimeMs}\n`);
      }
    return new KeptWork(folder, hash.digest('hex').slice(0, 16));
  }

  /**
   * What was made under this name from the same sources; made now where there is none, or none that can be read. Plain data, Maps
   * and Sets only. A folder that cannot be written to costs the time once more and nothing else.
   */
  async get<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
    const file = join(this.folder, `${name}.${this.state}`);
    const kept = await readFile(file)
      .then((bytes) => deserialize(bytes) as Made)
      .catch(() => undefined);
    if (kept !== undefined) return kept;
    const made = await make();
    await this.keep(name, file, made).catch(() => undefined);
    return made;
  }

  private async keep(name: string, file: string, made: unknown): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const earlier of await readdir(this.folder))
      if (earlier.startsWith(`${name}.`)) await rm(join(this.folder, earlier), { force: true });
    // Two starts at once: whoever reads finds a whole file or none.
    const whole = `${file}.${process.pid}`;
    await writeFile(whole, serialize(made));
    await rename(whole, file);
  }
}

async function filesIn(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

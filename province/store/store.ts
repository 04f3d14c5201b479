/**
 * What was read before, so that a new week reads only new files: Parquet in batches, and `store.json`, which says what each file
 * was. It is written last and by renaming, so a run cut off anywhere leaves the store as it was.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { FoundFile } from '../files/folder';
import { PlainError } from '../plainError';
import type { Database } from './duckdb';
import { tableNames } from './tables';

/** More with every change of the rows or of what a file is refused for: everything is read again then. */
const VERSION = 1;

const known = v.object({
  id: v.number(),
  path: v.string(),
  size: v.number(),
  changed: v.number(),
  /** Why it was left out; null when it was read. */
  problem: v.nullable(v.string()),
  /** The batch its rows are in. */
  batch: v.number(),
});

const shape = v.object({
  version: v.literal(VERSION),
  nextId: v.number(),
  files: v.array(known),
});

export type KnownFile = v.InferOutput<typeof known>;
export type ReadFile = Omit<KnownFile, 'batch'>;
type Stored = v.InferOutput<typeof shape>;

const nothing = (): Stored => ({ version: VERSION, nextId: 1, files: [] });

export class Store {
  private constructor(
    readonly folder: string,
    private stored: Stored,
  ) {}

  /** What an earlier run left there; anew where there is nothing, or nothing that can be read. */
  static async open(folder: string): Promise<Store> {
    await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
      throw new PlainError(`Không ghi được vào thư mục “${folder}”. Hãy chọn thư mục khác.`, { cause });
    });
    const written = await readFile(join(folder, 'store.json'), 'utf8').catch(() => '');
    return new Store(folder, readStored(written) ?? nothing());
  }

  get files(): readonly KnownFile[] {
    return this.stored.files;
  }

  /** Of the files found, those that are new or changed; of the rest is known what they are. */
  changedAmong(found: readonly FoundFile[]): FoundFile[] {
    const before = new Map(this.files.map((file) => [file.path, file]));
    return found.filter(({ path, size, changed }) => {
      const file = before.get(path);
      return file === undefined || file.size !== size || file.changed !== changed;
    });
  }

  /** The id of the first file read in this run; the others count on. */
  get nextId(): number {
    return this.stored.nextId;
  }

  /** Ends a run: the loaded rows become a batch; of the files before, those not `found` any more or `read` anew are gone. */
  async commit(database: Database, found: readonly FoundFile[], read: readonly ReadFile[]): Promise<void> {
    const batch = Math.max(0, ...this.batches) + 1;
    const hasRows = read.some(({ problem }) => problem === null);
    if (hasRows) for (const name of tableNames) await database.writeLoaded(name, this.path(name, batch));
    const there = new Set(found.map(({ path }) => path));
    const anew = new Set(read.map(({ path }) => path));
    this.stored = {
      version: VERSION,
      nextId: Math.max(this.stored.nextId, ...read.map(({ id }) => id + 1)),
      files: [
        ...this.files.filter(({ path }) => there.has(path) && !anew.has(path)),
        ...read.map((file) => ({ ...file, batch })),
      ],
    };
    const draft = join(this.folder, 'store.json.new');
    await writeFile(draft, JSON.stringify(this.stored));
    await rename(draft, join(this.folder, 'store.json'));
    await this.removeUnused();
  }

  /** The batches that hold rows of files that are there. */
  private get batches(): number[] {
    const read = this.stored.files.filter(({ problem }) => problem === null);
    return [...new Set(read.map(({ batch }) => batch))];
  }

  /** Rows of files that were all read anew, and what a run left that was cut off. */
  private async removeUnused(): Promise<void> {
    const used = new Set(
      this.batches.flatMap((batch) => tableNames.map((name) => basename(this.path(name, batch)))),
    );
    for (const name of await readdir(this.folder))
      if (name.endsWith('.parquet') && !used.has(name)) await rm(join(this.folder, name), { force: true });
  }

  /** Makes the rows of all files that are there now the tables the models read. */
  async attach(database: Database): Promise<void> {
    const read = this.files.filter(({ problem }) => problem === null);
    await database.table(
      'files',
      ['file_id', 'path'],
      read.map(({ id, path }) => [id, path]),
    );
    for (const name of tableNames)
      await database.attach(
        name,
        this.batches.map((batch) => this.path(name, batch)),
      );
  }

  /** Begins anew, for rows that cannot be read any more. */
  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true });
    this.stored = nothing();
  }

  /** With `/`, as DuckDB has it on every system. */
  private path(name: string, batch: number): string {
    return join(this.folder, `${name}-${String(batch).padStart(4, '0')}.parquet`).replaceAll('\\', '/');
  }
}

function readStored(written: string): Stored | null {
  try {
    const read = v.safeParse(shape, JSON.parse(written));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

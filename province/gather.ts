/** Reads what is new in the folder, and runs the models over all of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, type FoundFile } from './files/folder';
import { listsIn } from './files/lists';
import {
  fingerprintOf,
  type GivenWeek,
  longestFile,
  mondayOf,
  type Read,
  readWeekFile,
} from './files/weekFile';
import { readWorkbook } from './files/workbook';
import { dialect, models } from './models/models';
import { Database } from './store/duckdb';
import { type KnownFile, type ReadFile, Store } from './store/store';
import { type Rows, rowsOf } from './store/tables';

export interface Gathered {
  database: Database;
  files: readonly KnownFile[];
  /** Files that were read in this run, the broken ones too. */
  readNow: number;
  /** Lines of the lists that could not be used. */
  problems: string[];
}

export interface GatherOptions {
  /** `yyyy-MM-dd`. */
  today: string;
  /** Told of each file that was read, of so many. */
  progress?: (done: number, all: number) => void;
}

/** No file was changed then, so the next run reads it once more. */
const READ_AGAIN = -1;

/** Rows are handed to DuckDB some thousand at a time. */
const ROWS_AT_ONCE = 20_000;

/** The communes' weeks of a folder as tables of the schema `province`, models and all. The caller closes the database. */
export async function gather(folder: string, out: string, options: GatherOptions): Promise<Gathered> {
  const found = await filesIn(folder);
  const lists = await listsIn(folder);
  const store = await Store.open(join(out, 'parquet'));
  const database = await Database.open(join(out, 'parquet', 'spill'));
  let readNow = await readNew(store, database, folder, found, options);
  try {
    await store.attach(database);
    await run(database, lists);
  } catch {
    // Somebody deleted or damaged part of the store: all files are still there to be read again.
    await store.clear();
    readNow = await readNew(store, database, folder, found, options);
    await store.attach(database);
    await run(database, lists);
  }
  return { database, files: store.files, readNow, problems: lists.problems };
}

async function readNew(
  store: Store,
  database: Database,
  folder: string,
  found: readonly FoundFile[],
  { today, progress }: GatherOptions,
): Promise<number> {
  await database.prepareLoading();
  const changed = store.changedAmong(found);
  const read: ReadFile[] = [];
  let waiting = noRows();
  for (const file of changed) {
    const id = store.nextId + read.length;
    const weeks = await weeksOf(folder, file, today);
    if (weeks.ok)
      for (const week of weeks.value)
        add(waiting, rowsOf(id, week, mondayOf(week.week) ?? '', fingerprintOf(week)));
    const again = !weeks.ok && weeks.again === true;
    read.push({
      id,
      ...file,
      changed: again ? READ_AGAIN : file.changed,
      problem: weeks.ok ? null : weeks.problem,
    });
    if (waiting.closed_tasks.length >= ROWS_AT_ONCE) {
      await database.load(waiting);
      waiting = noRows();
    }
    progress?.(read.length, changed.length);
  }
  await database.load(waiting);
  await store.commit(database, found, read);
  return changed.length;
}

async function weeksOf(
  folder: string,
  { path, size, changed }: FoundFile,
  today: string,
): Promise<Read<GivenWeek[]>> {
  if (size > longestFile) return { ok: false, problem: 'Tệp lớn quá mức một xã có thể có.' };
  try {
    const bytes = await readFile(join(folder, path));
    if (/\.xlsx$/i.test(path)) return await readWorkbook(bytes, minuteOf(changed));
    const read = readWeekFile(bytes.toString('utf8'), today);
    return read.ok ? { ok: true, value: [read.value] } : read;
  } catch {
    return { ok: false, problem: 'Không đọc được tệp.' };
  }
}

/** `yyyy-MM-dd HH:mm` by the clocks of Vietnam. */
const minuteOf = (moment: number): string =>
  new Date(moment + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const noRows = (): Rows => ({ closed_weeks: [], closed_criteria: [], closed_tasks: [] });

function add(rows: Rows, more: Rows): void {
  rows.closed_weeks.push(...more.closed_weeks);
  rows.closed_criteria.push(...more.closed_criteria);
  for (const row of more.closed_tasks) rows.closed_tasks.push(row);
}

async function run(
  database: Database,
  { communes, mergers }: Awaited<ReturnType<typeof listsIn>>,
): Promise<void> {
  await database.table(
    'province.communes',
    ['commune_code', 'commune_name'],
    communes.map(({ code, name }) => [code, name]),
  );
  await database.table(
    'province.mergers',
    ['old_code', 'new_code'],
    mergers.map(({ from, to }) => [from, to]),
  );
  for (const statement of dialect('duckdb')) await database.run(statement);
  for (const { name, sql } of models)
    await database.run(`CREATE OR REPLACE TABLE province.${name} AS ${sql}`);
}

/**
 * What takes long to make is made once in a run of the tests, by the file that needs it first; the others read it from the
 * run's own folder. Plain data, Maps and Sets only.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { folderOfRun } from './folderOfRun';

/** `name` tells the things of a run apart. What `make` throws is thrown, and the next who needs it tries again. */
export async function madeOnce<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const folder = folderOfRun();
  if (folder === undefined) return make();
  const [file, being] = [join(folder, name), join(folder, `${name}.being-made`)];
  for (;;) {
    if (existsSync(file)) return deserialize(readFileSync(file)) as Made;
    if (!taken(being)) await setTimeout(100);
    else
      try {
        const made = await make();
        writeFileSync(`${file}.new`, serialize(made));
        renameSync(`${file}.new`, file);
        return made;
      } finally {
        rmdirSync(being);
      }
  }
}

/** Only one process can make a folder. */
function taken(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The first words of a script of ours, from the first version on. */
const OURS = '// Tổng hợp tuần.';

/** What Google puts into a new project. */
const UNTOUCHED = /^\s*(function myFunction\(\)\s*\{\s*\})?\s*$/;

/**
 * Names of the files in a folder pulled from Google that somebody else wrote and a push would delete: scripts that are not
 * ours and not empty, and pages in a project that has no script of ours.
 */
export async function foreignFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|html)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  const isOurs = ({ text }: { text: string }) => text.startsWith(OURS);
  const ownsProject = files.some(isOurs);
  return files
    .filter((file) => !isOurs(file) && !UNTOUCHED.test(file.text))
    .filter(({ name }) => name.endsWith('.js') || !ownsProject)
    .map(({ name }) => name.replace(/\.js$/, '.gs'))
    .sort();
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { ProjectFiles } from '../google/records';
import { UsageError } from '../usageError';

/**
 * An Apps Script project from disk: script files (`.js`, `.gs`), pages (`.html`) and `appsscript.json`, or folders of
 * them. Scripts are loaded one after another in the order given; a folder's in order of name. Throws UsageError.
 */
export async function scriptFiles(paths: string[], timeZone: string): Promise<ProjectFiles> {
  const files: ProjectFiles = { code: '', pages: {}, manifest: { timeZone } };
  const scripts: Record<string, string> = {};
  for (const path of (await Promise.all(paths.map(inside))).flat()) {
    const extension = extname(path).toLowerCase();
    const text = await readText(path);
    if (extension === '.html') files.pages[basename(path, extname(path))] = text;
    else if (extension === '.json') files.manifest = { ...files.manifest, ...manifest(path, text) };
    else scripts[basename(path) in scripts ? path : basename(path)] = text;
  }
  if (!Object.keys(scripts).length) throw new UsageError('There is no script file (.js or .gs) to run.');
  return { ...files, scripts };
}

/** `Reminders.gs:12`: where in the scripts of these names an error's stack begins; nothing where the stack does not say. */
export function placeIn(names: string[], stack = ''): string {
  const places = [...stack.matchAll(/(?:^|\(| at )([^\n()]+?):(\d+)(?=$|:\d+\)?$)/gm)];
  const [, name, line] = places.find(([, name = '']) => names.includes(name)) ?? [];
  return name === undefined ? '' : `${name}:${line}`;
}

const IN_A_FOLDER = /\.(js|gs|html)$|^appsscript\.json$/i;

async function inside(path: string): Promise<string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new UsageError(`There is no "${path}".`, { cause });
  });
  if (!found.isDirectory()) return [path];
  const root = await claspRoot(path);
  if (root !== null) return inside(root);
  const names = await readdir(path);
  return names
    .filter((name) => IN_A_FOLDER.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** The folder below that `.clasp.json` names as the project's own; null where there is none. Throws UsageError. */
async function claspRoot(folder: string): Promise<string | null> {
  const path = join(folder, '.clasp.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const { rootDir } = parsed(path, text) as { rootDir?: string };
  const root = rootDir === undefined ? folder : resolve(folder, rootDir);
  return root === resolve(folder) || rootDir === undefined ? null : root;
}

async function readText(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`"${path}" cannot be read.`, { cause });
  });
  return text.replace(/^\uFEFF/, '');
}

const manifest = (path: string, text: string): Partial<ProjectFiles['manifest']> =>
  parsed(path, text) as Partial<ProjectFiles['manifest']>;

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new UsageError(`"${path}" is not valid JSON.`, { cause });
  }
}

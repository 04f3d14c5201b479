import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundlePage, pageEntries } from './build/page';
import { bundleAlone, bundleServer, heading } from './build/scripts';
import { writeRelease } from './release/files';
import type { ProjectFiles } from 'stand-in';

/** Where the project stands; jest, which has no `import.meta`, runs there. */
const ROOT = resolve(import.meta.dirname ?? 'local', '..');

/** Everything that is pushed to Google, in memory. `root` holds `src` and `appsscript.json`. */
export async function bundle(root = ROOT): Promise<ProjectFiles> {
  const [{ code, scripts }, pages, manifest] = await Promise.all([
    versionAt(root).then((version) => bundleServer(root, 'src/main.ts', version)),
    bundlePages(root, 'src/pages'),
    readFile(join(root, 'appsscript.json'), 'utf8'),
  ]);
  const files = { code, scripts, pages };
  requireDifferentNames(files);
  return { ...files, manifest: JSON.parse(manifest) as ProjectFiles['manifest'] };
}

/**
 * The pushed files with the script that tells the register what a mail server of one's own refused, for the stand-in alone:
 * it stands beside the others, which stay as they are pushed.
 */
export async function withOwnMail(files: ProjectFiles, root = ROOT): Promise<ProjectFiles> {
  const script = await bundleAlone(root, 'local/ownMail/lettersRefused.ts', 'OwnMail');
  return { ...files, scripts: { ...files.scripts, OwnMail: script } };
}

/** The pushed files with the stand-in's cases in a script of their own, which shows itself in the menu: stand-in/CONFORMANCE.md. */
export async function withSelfCheck(files: ProjectFiles): Promise<ProjectFiles> {
  const { selfCheckScript } = await import('stand-in');
  const script = `${heading(['stand-in/conformance'])}\n${await selfCheckScript()}`;
  return { ...files, scripts: { ...files.scripts, SelfCheck: script } };
}

/** Bundles, and writes the files as clasp pushes them into a folder emptied first. */
export async function build(outdir = join(ROOT, 'dist'), root = ROOT): Promise<ProjectFiles> {
  const files = await bundle(root);
  await writeFiles(files, outdir);
  return files;
}

/** Writes what was bundled, as clasp pushes it, into a folder emptied first. */
export async function writeFiles(files: ProjectFiles, outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  for (const [name, text] of Object.entries(sourcesOf(files))) await writeFile(join(outdir, name), text);
  await writeFile(join(outdir, 'appsscript.json'), `${JSON.stringify(files.manifest, null, 2)}\n`);
}

/** Of the package at `root`; empty where there is none. */
async function versionAt(root: string): Promise<string> {
  const file = join(root, 'package.json');
  if (!existsSync(file)) return '';
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

async function bundlePages(root: string, pages: string): Promise<Record<string, string>> {
  const entries = Object.entries(await pageEntries(root, pages));
  const made = entries.map(async ([name, entry]) => {
    return [name, await bundlePage(root, entry, `${pages}/style.css`)] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

/** Google takes no script and page of one name. */
function requireDifferentNames({ scripts, pages }: Pick<ProjectFiles, 'scripts' | 'pages'>): void {
  const twice = Object.keys(pages).filter((name) => name === 'Code' || name in (scripts ?? {}));
  if (twice.length) throw new Error(`A page cannot be called as a script is: ${twice.join(', ')}.`);
}

/** The scripts of dist, by file name. Google loads them into one scope. */
export const scriptsOf = ({ code, scripts = {} }: ProjectFiles): Record<string, string> => ({
  'Code.js': code,
  ...named(scripts, 'js'),
});

/** What stands in dist, by file name. */
export const sourcesOf = (files: ProjectFiles): Record<string, string> => ({
  ...scriptsOf(files),
  ...named(files.pages, 'html'),
});

const named = (texts: Record<string, string>, ending: string): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.${ending}`, text]));

async function buildAndTell(): Promise<void> {
  for (const [name, text] of Object.entries(sourcesOf(await build())))
    console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
  console.log('dist/appsscript.json');
  await writeRelease();
  console.log('release/');
}

if (import.meta.filename && process.argv[1] === import.meta.filename) void buildAndTell();

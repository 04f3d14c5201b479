import { basename, join } from 'node:path';
import { build as esbuild, type BuildOptions, type Plugin } from 'esbuild';
import { documented } from './docComments';
import { withoutUncalled } from './uncalled';

/** A script file of its own for these rooms of `src`. Each knows only rooms of those after it: docs/design.md §4. */
const FILES = [
  { name: 'Letters', rooms: ['digest'] },
  { name: 'Paper', rooms: ['paper'] },
  { name: 'Workbook', rooms: ['workbook'] },
  { name: 'Duties', rooms: ['notice', 'replies'] },
  { name: 'Rules', rooms: ['domain'] },
];

/** The last one: what all of them take from packages. */
const LIBRARIES = 'Libraries';

/** How code for Apps Script is bundled. */
export const SERVER = {
  bundle: true,
  write: false,
  metafile: true,
  outdir: 'out',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
} satisfies BuildOptions;

/** What will be one script file: an ES module that imports from other such files only, by their names. */
export interface Room {
  name: string;
  exports: string[];
  /** What it was made of: folders of `src`, or packages. */
  sources: string[];
  module: string;
}

/**
 * The entry and all it reaches, as one module a file; `name` is the file of the entry and of the rooms that have none of
 * their own. Only what is used is in it.
 */
export async function bundleRooms(root: string, entry: string, name: string): Promise<Room[]> {
  const traced = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    entryPoints: [entry],
    packages: 'external',
  });
  const modules = Object.keys(traced.metafile.inputs);
  const packages = importsFromPackages(traced.outputFiles[0]!.text);
  const starts = [
    ...FILES.map(({ name, rooms }) => ({ name, contents: importing(root, modules.filter(isIn(rooms))) })),
    { name: LIBRARIES, contents: exportingAgain(packages) },
  ];
  const { metafile, outputFiles } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    // What several starting points reach becomes a chunk of its own. Here each start reaches all those after it, so that
    // there is one chunk a file, whichever file uses what.
    splitting: true,
    entryPoints: [
      { in: entry, out: name },
      ...starts.map(({ name }) => ({ in: `start:${name}`, out: name })),
    ],
    plugins: [startingPoints(root, starts), documented(root), withoutUncalled()],
  });
  const textOf = (path: string) => outputFiles.find((file) => file.path === join(root, path))!.text;
  const chunks = Object.entries(metafile.outputs).flatMap(([path, { inputs, exports }]) => {
    const reached = Object.keys(inputs);
    const file = fileOf(reached, path.endsWith(`/${name}.js`) ? name : null);
    return file === null ? [] : [{ path, name: file, exports, inputs: reached }];
  });
  return chunks.map(({ path, name, exports, inputs }) => ({
    name,
    exports,
    sources: name === LIBRARIES ? [...packages.keys()] : foldersOf(inputs),
    module: chunks.reduce(
      (text, chunk) => text.replaceAll(`"./${basename(chunk.path)}"`, JSON.stringify(chunk.name)),
      textOf(path),
    ),
  }));
}

/** One module with everything inside. */
export async function bundleWhole(root: string, entry: string, name: string): Promise<Room> {
  const { metafile, outputFiles } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    entryPoints: [entry],
    plugins: [documented(root)],
  });
  const { exports } = Object.values(metafile.outputs)[0]!;
  return { name, exports, sources: [entry], module: outputFiles[0]!.text };
}

const roomOf = (path: string): string => /^src\/(\w+)\//.exec(path)?.[1] ?? '';

const isIn =
  (rooms: string[]) =>
  (path: string): boolean =>
    rooms.includes(roomOf(path));

function fileOf(inputs: string[], ofEntry: string | null): string | null {
  const own = FILES.find(({ rooms }) => inputs.some(isIn(rooms)));
  const fromPackages = inputs.some((path) => path.includes('node_modules/'));
  return ofEntry ?? own?.name ?? (fromPackages ? LIBRARIES : null);
}

const foldersOf = (inputs: string[]): string[] =>
  [...new Set(inputs.map(roomOf).filter(Boolean))].sort().map((room) => `src/${room}`);

const importing = (root: string, modules: string[]): string =>
  modules.map((path) => `import ${JSON.stringify(join(root, path))};\n`).join('');

const exportingAgain = (packages: Map<string, string[]>): string =>
  [...packages]
    .map(([name, imported], i) => {
      const renamed = imported.map((each) => `${each} as ${each}_${i}`).join(', ');
      return `export { ${renamed} } from ${JSON.stringify(name)};\n`;
    })
    .join('');

/** Starts that are no files, each of which reaches the next one too. */
function startingPoints(root: string, starts: { name: string; contents: string }[]): Plugin {
  return {
    name: 'starting points',
    setup(build) {
      build.onResolve({ filter: /^start:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'start' }));
      build.onLoad({ filter: /.*/, namespace: 'start' }, ({ path }) => {
        const at = starts.findIndex(({ name }) => name === path);
        const next = starts[at + 1];
        const onwards = next ? `import "start:${next.name}";\n` : '';
        return { contents: onwards + starts[at]!.contents, resolveDir: root };
      });
    },
  };
}

/** The packages a module imports from, each with the names imported. Throws for an import without names. */
function importsFromPackages(module: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [line, names, name] of module.matchAll(/^import (?:\{([^}]*)\} from )?[^;]*?"([^"]+)";$/gm)) {
    if (names === undefined) throw new Error(`Import by name, so that only what is used is pushed: ${line}`);
    const imported = names.split(',').map((each) => each.trim().split(' as ')[0]!);
    found.set(name!, [...new Set([...(found.get(name!) ?? []), ...imported])].sort());
  }
  return found;
}

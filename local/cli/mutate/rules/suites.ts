import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundle } from '../../../build';
import type { ProjectFiles } from 'stand-in';
import { filesOf, withMutants, type Instrumented } from '../instrumented';
import { PURE_ROOMS } from './sample';

/** Test files in one text with what they import; `files` in it runs each, by path, as jest would. */
export interface Suite {
  code: string;
  files: string[];
  /** What scripts of these tests run, in place of what `npm run build` makes. */
  pushed: ProjectFiles | null;
}

/** The tests of rules. Their imports bring in the instrumented sources. `paths`: how the paths of the files begin. */
export const pureTests = async (root: string, sources: Instrumented, paths: string[]): Promise<Suite> =>
  suiteOf(root, await testsIn(root, PURE_ROOMS, paths), {
    pushed: null,
    plugins: [withMutants(root, sources)],
  });

/** The tests of commands, which run the pushed files in the stand-in: the instrumented sources are in those. */
export const commandTests = async (root: string, sources: Instrumented, paths: string[]): Promise<Suite> =>
  suiteOf(root, await testsIn(root, ['commands'], paths), {
    pushed: await instrumentedBundle(root, sources),
    plugins: [withMutants(root, sources), withoutBuilding(root)],
  });

async function testsIn(root: string, rooms: readonly string[], paths: string[]): Promise<string[]> {
  const folders = rooms.map((room) => join('tests', room)).filter((folder) => existsSync(join(root, folder)));
  const all = await filesOf(root, folders);
  const tests = all.filter(
    (file) => /\.test\.tsx?$/.test(file) && paths.some((path) => file.startsWith(path)),
  );
  const needBrowser = await Promise.all(
    tests.map(async (path) => /support\/browser'/.test(await readFile(join(root, path), 'utf8'))),
  );
  return tests.filter((_, i) => !needBrowser[i]);
}

async function suiteOf(
  root: string,
  files: string[],
  { pushed, plugins }: { pushed: ProjectFiles | null; plugins: Plugin[] },
): Promise<Suite> {
  const entries = files.map(
    (path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(`./${path}`)})`,
  );
  const { outputFiles } = await build({
    absWorkingDir: root,
    // What is required in a function is run when the function is called, and once.
    stdin: { contents: `module.exports = {${entries.join(',\n')}};`, resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // What runs in a realm of its own has nobody to import for it.
    supported: { 'dynamic-import': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    plugins: [...plugins, requiringWhatTestsUse],
  });
  return { code: outputFiles[0]!.text, files, pushed };
}

/**
 * Packages of tests and of the stand-in are loaded once a process; those of `src` are part of what is tested. The stand-in itself is
 * too: it makes the realms in which what is pushed looks at the switches.
 */
const requiringWhatTestsUse: Plugin = {
  name: 'requiring what tests use',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      /^stand-in(\/|$)/.test(path) || /(?<!\/stand-in)\/src\/|\/node_modules\//.test(importer)
        ? null
        : { external: true },
    );
  },
};

/** What is pushed, made of the instrumented sources. */
async function instrumentedBundle(root: string, { sources }: Instrumented): Promise<ProjectFiles> {
  const copy = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    await cp(join(root, 'src'), join(copy, 'src'), { recursive: true });
    await cp(join(root, 'appsscript.json'), join(copy, 'appsscript.json'));
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const [path, content] of sources) await writeFile(join(copy, path), content);
    return await bundle(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** Tests that build what is pushed get what was built before. */
const withoutBuilding = (root: string): Plugin => ({
  name: 'without building',
  setup(bundler) {
    const path = join(root, 'local/build.ts');
    bundler.onResolve({ filter: /^the real build$/ }, () => ({ path, suffix: '?real' }));
    bundler.onLoad({ filter: /\/local\/build\.ts$/ }, ({ suffix }) =>
      suffix === '?real' ? null : { contents: BUILT_BEFORE, resolveDir: root },
    );
  },
});

const BUILT_BEFORE = `
export * from 'the real build';
export const bundle = async () => structuredClone(globalThis.__pushed__);`;

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';

/** One change somewhere in the stand-in, switched on by its id. */
export interface Mutant {
  id: string;
  file: string;
  /** From 1. */
  line: number;
  kind: string;
  replacement: string;
}

const QUIET = new Proxy({}, { get: (_target, name) => () => /^is/.test(String(name)) && false });

/**
 * The stand-in as one CommonJS text in which every mutant lies behind a switch (`globalThis.__stryker__`), and the list of
 * the mutants. What is mutated are the files of `folders`; `entry` is what the text exports.
 */
export async function instrumented(
  root: string,
  folders: string[],
  entry: string,
): Promise<{ code: string; mutants: Mutant[] }> {
  const files = await Promise.all(
    (await filesOf(root, folders)).map(async (name) => ({
      name,
      content: await readFile(join(root, name), 'utf8'),
      mutate: true,
    })),
  );
  const instrumenter = new Instrumenter(QUIET as ConstructorParameters<typeof Instrumenter>[0]);
  const result = await instrumenter.instrument(files, {
    plugins: ['classPrivateProperties', 'classPrivateMethods', 'classProperties'],
    excludedMutations: [],
    ignorers: [],
  } as Parameters<typeof instrumenter.instrument>[1]);
  const changed = new Map(result.files.map(({ name, content }) => [join(root, name), content]));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutants',
        setup(bundler) {
          bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = changed.get(path);
            return contents === undefined ? null : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return {
    code: outputFiles[0]!.text,
    mutants: result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      kind: mutatorName,
      replacement: (replacement ?? '').replace(/\s+/g, ' '),
    })),
  };
}

async function filesOf(root: string, folders: string[]): Promise<string[]> {
  const found = folders.map(async (folder) => {
    const names = await readdir(join(root, folder), { recursive: true });
    return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
  });
  return (await Promise.all(found)).flat().sort();
}

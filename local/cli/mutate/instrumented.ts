import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build, type Plugin } from 'esbuild';

/** One change somewhere in the sources, switched on by its id. */
export interface Mutant {
  id: string;
  file: string;
  /** From 1. */
  line: number;
  kind: string;
  /** On one line, as is the replacement. */
  original: string;
  replacement: string;
}

/** The change as a line to read: where it is, and what stands there instead. */
export const changeLine = ({ file, line, original, replacement }: Mutant): string =>
  `${file}:${line}  ${shortened(original)} → ${shortened(replacement)}`;

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

/** Sources in which every mutant lies behind a switch (`globalThis.__stryker__`), by path within the root. */
export interface Instrumented {
  sources: Map<string, string>;
  mutants: Mutant[];
}

/** The object that all mutated lines look at, and that tells which of them were passed. */
export interface Switches {
  activeMutant?: string;
  /** Passes are counted for this test; without one they belong to the loading of a module. */
  currentTestId?: string;
  hitCount?: number;
  /** More passes of the active mutant than this end in an error. */
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

export const switches = globalThis as { __stryker__?: Switches };

const QUIET = new Proxy({}, { get: (_target, name) => () => /^is/.test(String(name)) && false });

/** Instruments all TypeScript files of `folders`. */
export async function instrument(root: string, folders: string[]): Promise<Instrumented> {
  const files = await Promise.all(
    (await filesOf(root, folders)).map(async (name) => ({
      name,
      content: await readFile(join(root, name), 'utf8'),
      mutate: true,
    })),
  );
  const lines = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  const instrumenter = new Instrumenter(QUIET as ConstructorParameters<typeof Instrumenter>[0]);
  const result = await instrumenter.instrument(files, {
    plugins: ['classPrivateProperties', 'classPrivateMethods', 'classProperties'],
    excludedMutations: [],
    ignorers: [],
  } as Parameters<typeof instrumenter.instrument>[1]);
  return {
    sources: new Map(result.files.map(({ name, content }) => [name, content])),
    mutants: result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      kind: mutatorName,
      original: onOneLine(textAt(lines.get(fileName)!, location)),
      replacement: onOneLine(replacement ?? ''),
    })),
  };
}

/** The same sources with the switches of these mutants only: each switch costs time, and some are passed millions of times. */
export function withOnly(mutants: Mutant[], { sources }: Instrumented): Instrumented {
  const wanted = new Set(mutants.map(({ id }) => JSON.stringify(id)));
  const without = (text: string): string =>
    text
      .replace(/stryMutAct_9fa48\(("\d+")\)/g, (call, id: string) => (wanted.has(id) ? call : 'false'))
      .replace(/stryCov_9fa48\(("\d+"(?:, "\d+")*)\)/g, (_call, ids: string) => {
        const left = ids.split(', ').filter((id) => wanted.has(id));
        return left.length ? `stryCov_9fa48(${left.join(', ')})` : '0';
      });
  return { sources: new Map([...sources].map(([name, text]) => [name, without(text)])), mutants };
}

/** Has the bundler read instrumented sources in place of those on disk. */
export const withMutants = (root: string, { sources }: Instrumented): Plugin => {
  const changed = new Map([...sources].map(([name, content]) => [join(root, name), content]));
  return {
    name: 'mutants',
    setup(bundler) {
      bundler.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const contents = changed.get(path);
        return contents === undefined ? null : { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
};

/** The stand-in as one CommonJS text with the mutants of `folders`; `entry` is what the text exports. */
export async function instrumented(
  root: string,
  folders: string[],
  entry: string,
): Promise<{ code: string; mutants: Mutant[] }> {
  const sources = await instrument(root, folders);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'silent',
    plugins: [withMutants(root, sources)],
  });
  return { code: outputFiles[0]!.text, mutants: sources.mutants };
}

interface Span {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

function textAt(lines: string[], { start, end }: Span): string {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = part.at(-1)!.slice(0, end.column);
  part[0] = part[0]!.slice(start.column);
  return part.join('\n');
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All TypeScript files below folders, in a fixed order. */
export async function filesOf(root: string, folders: string[]): Promise<string[]> {
  const found = folders.map(async (folder) => {
    const names = await readdir(join(root, folder), { recursive: true });
    return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
  });
  return (await Promise.all(found)).flat().sort();
}

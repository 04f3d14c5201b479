import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Things to try together, by name. */
export type Theme = {
  names: string[];
  expected: Record<string, unknown>;
} & (
  | {
      /** An Apps Script file with one door: `runCases(names)`. */
      script: string;
    }
  | {
      /** A module that exports `check(name, standIn)`. */
      module: string;
    }
);

/** A small script a theme: the stand-in reads a script anew for every mutant. */
export async function themes(root: string): Promise<Theme[]> {
  const folder = join(root, 'stand-in/conformance/cases');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts').sort();
  return Promise.all(files.map((file) => themeOf(folder, basename(file, '.ts'))));
}

async function themeOf(folder: string, name: string): Promise<Theme> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { ${name} as cases } from './${name}';
        import { tried } from '../tried';
        export const table = () => cases.map(({ name, expected }) => ({ name, expected }));
        export const runCases = (names) =>
          cases.filter(({ name }) => names.includes(name)).map(tried);`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'theme',
    target: 'es2019',
    logLevel: 'silent',
  });
  const script = `${outputFiles[0]!.text}
function runCases(names) { return theme.runCases(names); }`;
  const table = (new Function(`${script}; return theme.table();`) as () => Row[])();
  return { script, ...tableOf(table) };
}

/** What the stand-in promises beside, which no script can see. */
export async function promises(root: string): Promise<Theme> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { promises } from './promises';
        import { openIn } from './promises/open';
        export const table = () => promises.map(({ name, expected }) => ({ name, expected }));
        export const check = (name, standIn) => promises.find((each) => each.name === name).check(openIn(standIn));`,
      resolveDir: join(root, 'stand-in/tests/conformance'),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
  const module = outputFiles[0]!.text;
  return { module, ...tableOf((loadModule(module) as { table(): Row[] }).table()) };
}

interface Row {
  name: string;
  expected: unknown;
}

const tableOf = (rows: Row[]): Pick<Theme, 'names' | 'expected'> => ({
  names: rows.map(({ name }) => name),
  expected: Object.fromEntries(rows.map(({ name, expected }) => [name, expected])),
});

/** A CommonJS text that needs no other. */
export function loadModule(code: string): unknown {
  const module = { exports: {} };
  (new Function('module', 'exports', code) as (...given: unknown[]) => void)(module, module.exports);
  return module.exports;
}

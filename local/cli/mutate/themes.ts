import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** The cases of one file as an Apps Script file with one door: `runCase(name)`. */
export interface Theme {
  names: string[];
  script: string;
  /** By name of the case. */
  expected: Record<string, unknown>;
}

/** A small script a theme: the stand-in reads a script anew for every mutant. */
export async function themes(root: string): Promise<Theme[]> {
  const folder = join(root, 'src/selfCheck/cases');
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
        export const runCase = (name) => tried(cases.find((each) => each.name === name));`,
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
function runCase(name) { return theme.runCase(name); }`;
  const table = new Function(`${script}; return theme.table();`)() as { name: string; expected: unknown }[];
  return {
    script,
    names: table.map((each) => each.name),
    expected: Object.fromEntries(table.map((each) => [each.name, each.expected])),
  };
}

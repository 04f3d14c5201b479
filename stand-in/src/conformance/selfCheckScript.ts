import { resolve } from 'node:path';

/** Where the cases are; jest, which has no `import.meta`, runs at the root of the repository. */
const CASES = resolve(import.meta.dirname ?? 'stand-in/src/conformance', '../../conformance');

/**
 * The self-check as one Apps Script file with one function, `selfCheck`, for a real sheet and for the stand-in. Loading it
 * runs nothing.
 */
export async function selfCheckScript(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [`${CASES}/selfCheck.ts`],
    absWorkingDir: CASES,
    bundle: true,
    write: false,
    platform: 'neutral',
    format: 'iife',
    globalName: 'cases',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return `/** Tries on Google what the stand-in takes for granted, on a tab of its own, and shows the result to copy. */
function selfCheck(event) {
${outputFiles[0]!.text}  return cases.selfCheck(event);
}
`;
}

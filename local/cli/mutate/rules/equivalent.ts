import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mutant } from '../instrumented';

/** A change that nobody can notice. */
export interface Equivalent {
  file: string;
  /** The source line it is on, without the space around it. */
  line: string;
  original: string;
  replacement: string;
  /** Why what comes out is the same. */
  reason: string;
}

/** The changes held for unnoticeable, each with its reason. */
const LIST = 'tests/equivalentMutants.json';

/** The mutants that the list names, each with its entry. */
export async function equivalentAmong(root: string, mutants: Mutant[]): Promise<Map<Mutant, Equivalent>> {
  const entries = JSON.parse(await readFile(join(root, LIST), 'utf8')) as Equivalent[];
  const found = new Map<Mutant, Equivalent>();
  for (const entry of entries) {
    const lines = (await readFile(join(root, entry.file), 'utf8').catch(() => '')).split('\n');
    for (const mutant of mutants)
      if (
        mutant.file === entry.file &&
        mutant.original === entry.original &&
        mutant.replacement === entry.replacement &&
        lines[mutant.line - 1]?.trim() === entry.line
      )
        found.set(mutant, entry);
  }
  return found;
}

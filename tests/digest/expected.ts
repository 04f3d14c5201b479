import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mail of the committee in `committee.ts`, word for word as its reader is meant to get it. */
export const expected = (name: string): string =>
  readFileSync(join('tests', 'digest', 'expected', `${name}.txt`), 'utf8');

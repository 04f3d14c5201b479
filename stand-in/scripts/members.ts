/**
 * Writes src/google/members.ts: what members Google's objects have and how many arguments each takes, as
 * @types/google-apps-script, made from Google's reference, gives them. Run it when those types are updated.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { memberTable } from './memberTable';

const target = resolve(import.meta.dirname, '../src/google/members.ts');
writeFileSync(target, await memberTable());

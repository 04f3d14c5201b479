/** The folder that belongs to one run of the tests, for whatever its test files share; gone when the run ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'TEST_RUN_FOLDER';

/** Undefined in a run without one: of `npm run test:unit`. */
export const folderOfRun = (): string | undefined => process.env[NAME];

export function makeFolderOfRun(): void {
  process.env[NAME] = mkdtempSync(join(tmpdir(), 'tests-'));
}

export function removeFolderOfRun(): void {
  rmSync(process.env[NAME] ?? '', { recursive: true, force: true });
}

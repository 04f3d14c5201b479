import { number, object, record, string } from 'valibot';
import { type CodesGiven, nextCodes } from '../../domain/codes';
import { withScriptLock, getPropertyIfAllowed, setPropertiesSoon, setProperty } from '../../google/memory';
import { printStored, readStored, type Shape } from '../stored';
import { readTable, type TableRow } from '../../workbook/reading/table';
import { type TaskKey, tasksTabIn } from '../../workbook/tabs/tasksTab';
import type { ReadWeek } from '../../workbook/week';

const property = 'codesGiven';

/** Those that stood in the tab when a week was closed: of its own, so that closing takes no turn from whoever gives codes. */
const standing = 'codesStanding';

const shape: Shape<{ given: CodesGiven }> = {
  version: 1,
  schema: object({ given: record(string(), number()) }),
  // Before there were versions the numbers stood alone.
  carry: (earlier) => ({ given: earlier }),
};

/** Reading what was given, and claiming more. */
export const tripsOfAClaim = 2;

/**
 * New codes for so many tasks, beside those that stand in the tab; to be called in one's turn. The highest number given is remembered
 * before it is used, so that neither somebody else's edit at this moment nor the next one after a deletion gets it too.
 */
export function newCodes(present: readonly string[], count: number): string[] {
  const { codes, given } = nextCodes(present, count, codesGiven());
  setProperty(property, printStored(shape, { given }));
  return codes;
}

/** The same for a command; null while somebody else is taking codes for too long. */
export const codesInTurn = (present: readonly string[], count: number): string[] | null =>
  withScriptLock(() => newCodes(present, count));

/** The codes as they stand in rows of the task tab. */
export const codesIn = (rows: readonly TableRow<TaskKey>[]): string[] =>
  rows.map((row) => String(row.cell('id')));

/** The same of a week that was read; its tasks without a code, or with another's, go by their rows. */
export const codesOfWeek = ({ tracker, tasksTable, grids }: ReadWeek): string[] =>
  codesIn(readTable(tasksTabIn(tracker.settings), grids.get(tasksTable.sheet) ?? null).rows);

/** The highest numbers given so far. */
export function codesGiven(): CodesGiven {
  const given = kept(property);
  for (const [key, last] of Object.entries(kept(standing))) given[key] = Math.max(last, given[key] ?? 0);
  return given;
}

const kept = (key: string): CodesGiven => readStored(shape, getPropertyIfAllowed(key) ?? '')?.given ?? {};

/** That these codes were given elsewhere than by `newCodes`: people type some themselves. */
export function rememberCodes(codes: readonly string[]): void {
  withScriptLock(() => setProperty(property, printGiven(codes)));
}

/** The same of all that stand as a week is closed. Call it under the lock. */
export const rememberStanding = (codes: readonly string[]): void =>
  setPropertiesSoon({ [standing]: printGiven(codes) });

const printGiven = (codes: readonly string[]): string =>
  printStored(shape, { given: nextCodes(codes, 0, codesGiven()).given });

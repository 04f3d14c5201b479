/** Somebody else at work on the same document while a run of ours is under way. */
import type { Project, Sheet } from 'stand-in';
import { callPublic } from './doors';

/** Between two calls of our run somebody else runs a command: the lock, if we hold it, keeps them out. */
export function otherRunMeanwhile(project: Project, command: string, ...args: unknown[]): void {
  const hook = project.betweenCalls;
  project.betweenCalls = null;
  try {
    callPublic(project, command, ...args);
  } catch {
    // Their run may fail on a tab renamed under it; ours must not suffer.
  } finally {
    project.betweenCalls = hook;
  }
}

/** The rows below the header, last first. */
export function reverseRows(sheet: Sheet): void {
  const rows = [...sheet.cells.keys()].filter((row) => row > 1).sort((a, b) => a - b);
  const contents = rows.map((row) => sheet.cells.get(row)!);
  rows.forEach((row, i) => sheet.cells.set(row, contents[rows.length - 1 - i]!));
}

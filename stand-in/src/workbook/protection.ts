import { intersection, without } from './a1';
import type { Area, Protection, Sheet } from './model';

export const mayEdit = (protection: Protection, user: string): boolean =>
  protection.warningOnly || protection.everyone === true || protection.editors.includes(user);

/** Whether the user may write to all of an area. A warning never blocks. */
export const isWritable = (sheet: Sheet, area: Area, user: string): boolean =>
  sheet.protections.every((protection) => mayEdit(protection, user) || !touches(protection, area));

function touches({ area: closed, open = [] }: Protection, area: Area): boolean {
  if (closed) return intersection(closed, area) !== null;
  return open.reduce((left, hole) => left.flatMap((piece) => without(piece, hole)), [area]).length > 0;
}

import { intersection } from './a1';
import type { Area, Protection, Sheet } from './model';

export const mayEdit = (protection: Protection, user: string): boolean =>
  protection.warningOnly || protection.everyone === true || protection.editors.includes(user);

/** Whether the user may write to all of an area. A warning never blocks. */
export const isWritable = (sheet: Sheet, area: Area, user: string): boolean =>
  sheet.protections.every(
    (protection) =>
      mayEdit(protection, user) || (protection.area !== undefined && !intersection(protection.area, area)),
  );

import { type InferOutput, minLength, picklist, pipe, strictObject } from 'valibot';
import { cellText } from './fields';

/** What the chair decides of a row: one of the two, neither, or again what the rule proposes. */
export const markRequest = strictObject({
  of: picklist(['member', 'neighbourhood']),
  name: pipe(cellText, minLength(1)),
  mark: picklist(['praised', 'pressed', 'none', 'proposed']),
});
export type MarkRequest = InferOutput<typeof markRequest>;

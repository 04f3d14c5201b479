import { type InferOutput, strictObject } from 'valibot';
import { cellText, changesTo, code, short } from './fields';

/** Whom to show; empty for who is signed in. */
export const mineRequest = strictObject({ person: short });
export type MineRequest = InferOutput<typeof mineRequest>;

export const taskUpdate = strictObject({
  code,
  /** Whose list to answer with. */
  person: short,
  changes: changesTo(cellText),
});
export type TaskUpdate = InferOutput<typeof taskUpdate>;

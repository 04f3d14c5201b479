import { type CodesGiven, nextCodes } from '../../domain/codes';
import { inTurn, recallIfAllowed, remember } from '../../google/memory';

const property = 'codesGiven';

/** Reading what was given, and claiming more. */
export const tripsOfAClaim = 2;

/**
 * New codes for so many tasks, beside those that stand in the tab; to be called in one's turn. The highest number given is remembered
 * before it is used, so that neither somebody else's edit at this moment nor the next one after a deletion gets it too.
 */
export function newCodes(present: readonly string[], count: number): string[] {
  const { codes, given } = nextCodes(present, count, codesGiven());
  remember(property, JSON.stringify(given));
  return codes;
}

/** The same for a command; null while somebody else is taking codes for too long. */
export const codesInTurn = (present: readonly string[], count: number): string[] | null =>
  inTurn(() => newCodes(present, count));

/** The highest numbers given so far. */
export function codesGiven(): CodesGiven {
  const text = recallIfAllowed(property);
  return text === null ? {} : (JSON.parse(text) as CodesGiven);
}

/** That these codes were given elsewhere than by `newCodes`: people type some themselves. */
export function rememberCodes(codes: readonly string[]): void {
  inTurn(() => remember(property, JSON.stringify(nextCodes(codes, 0, codesGiven()).given)));
}

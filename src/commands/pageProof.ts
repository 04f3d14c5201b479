import { signed } from '../google/signing';
import type { PageName } from './pages';
import { knownSecret, secretOf } from './secret';

/** Makes the secret where there is none yet, so that the first page need not. */
export const prepareProofs = (): void => void secretOf();

/**
 * What a page opened from the sheet shows to its doors: only this document's script can make it. A page that is served to
 * somebody outside, such as a web app that runs as its owner, never has it.
 */
export const proofOf = (page: PageName): string => signed(page, secretOf());

export function isProofOf(page: PageName, proof: string): boolean {
  const secret = knownSecret();
  return secret !== null && proof === signed(page, secret);
}

import { linkId } from '../../domain/ids';
import type { ShownLink } from '../../domain/personalLinks';
import { keyOf } from './linkKeys';
import { readPhonePage, writePhonePage } from './phonePage';

/** A link that is nobody's, by which whoever sets the page up sees that it opens. */
const id = linkId('0000000000000000');

/** Whether a key is that of the test begun last. */
export function isTest(link: ShownLink): boolean {
  const { test } = readPhonePage();
  return link.id === id && link.version === test;
}

/** Begins a test: the key that opens the page. Call it under the lock. */
export function beginTest(address: string, number: number): string {
  writePhonePage({ ...readPhonePage(), address, test: number });
  return keyOf({ id, version: number });
}

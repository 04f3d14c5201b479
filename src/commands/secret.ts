import { getOrCreateProperty, getProperty } from '../google/memory';
import { randomSecret } from '../google/signing';

const property = 'pageSecret';

/** The document's one secret, made where there is none yet. It signs the proofs of pages and, under another label, links. */
export const secretOf = (): string => getOrCreateProperty(property, randomSecret);

/** The same; null where none was made yet. */
export const knownSecret = (): string | null => getProperty(property);

import { types } from 'node:util';
import { Exception } from './errors';

/**
 * Throws when google.script.run would refuse to carry a value between page and server: only numbers, booleans, texts,
 * null, arrays and plain objects of them may pass (Apps Script guides, "Client-to-server communication").
 */
export function requireCarriable(value: unknown, property = '0'): void {
  if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return;
  if (typeof value !== 'object' || types.isDate(value) || !isPlain(value)) {
    throw new Exception(`Failed due to illegal value in property: ${property}`);
  }
  for (const [name, item] of Object.entries(value)) requireCarriable(item, name);
}

/** Plain in any realm: an array, or an object whose prototype has none itself. A face of a service is a proxy. */
function isPlain(value: object): boolean {
  if (types.isProxy(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Days are counted by the library that the tests tried, not by a Temporal that Google or a browser has one day. */
export const PINNED = { 'globalThis.Temporal': 'undefined' };

import type { FormOfAddress } from '../settings';

/** What one person is called, in pages and letters alike. */
export const personWords: Record<FormOfAddress, string> = { comrade: 'đồng chí', formal: 'ông/bà' };

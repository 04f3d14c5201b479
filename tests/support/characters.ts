import fc from 'fast-check';

/**
 * Texts of any characters of Unicode. As fast-check's own unit `binary`, which takes seconds to list a million characters before
 * the first text is made.
 */
export const textOfAnything = (maxLength = 100): fc.Arbitrary<string> =>
  fc
    .array(
      fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff),
      { maxLength },
    )
    .map((codes) => String.fromCodePoint(...codes));

import type { Edit } from './editedText';

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** What leaves no control character in literals of code, which a clipboard might lose: `\x01` stands in its place. */
export const controlCharactersIn = (code: string): Edit[] =>
  [...code.matchAll(CONTROL)].map(({ 0: character, index }) => ({
    start: index,
    end: index + 1,
    written: `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  }));

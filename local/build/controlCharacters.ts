// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Code in which no literal holds a control character, which a clipboard might lose: `\x01` stands in its place. */
export const escapeControlCharacters = (code: string): string =>
  code.replace(CONTROL, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** The door to what makes and checks a secret. */

/** 32 hexadecimal digits, twice. */
export const randomSecret = (): string => `${Utilities.getUuid()}${Utilities.getUuid()}`.replace(/-/g, '');

/** HMAC-SHA-256 of a text, in letters that stand in an attribute and a string as they are. */
export const signed = (text: string, secret: string): string =>
  Utilities.base64EncodeWebSafe(Utilities.computeHmacSha256Signature(text, secret));

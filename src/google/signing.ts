/** What makes and checks a secret. */

/** 32 hexadecimal digits, twice. */
export const randomSecret = (): string => `${randomId()}${randomId()}`;

/** 32 hexadecimal digits. */
export const randomId = (): string => Utilities.getUuid().replace(/-/g, '');

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');

/** HMAC-SHA-256 of a text in UTF-8, in letters that stand in an attribute and a string as they are. */
export const signed = (text: string, secret: string): string =>
  Utilities.base64EncodeWebSafe(Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8));

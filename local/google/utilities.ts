import { createHash, randomUUID } from 'node:crypto';
import { format, types } from 'node:util';
import { bytesOf, FakeBlob, signedBytes } from './blob';
import type { Context } from './context';
import { Charset, DigestAlgorithm } from './enums';
import { Exception, mismatch, NotImplemented } from './errors';
import { Fake } from './face';
import { formatDate } from './formatDate';

type Google = GoogleAppsScript.Utilities.Utilities;
type Algorithm = GoogleAppsScript.Utilities.DigestAlgorithm;

const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export class FakeUtilities
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'Charset'
      | 'DigestAlgorithm'
      | 'base64Decode'
      | 'base64Encode'
      | 'base64EncodeWebSafe'
      | 'computeDigest'
      | 'formatDate'
      | 'formatString'
      | 'getUuid'
      | 'newBlob'
      | 'sleep'
    >
{
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;

  constructor(context: Context) {
    super(context, 'Utilities');
  }

  base64Decode(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64Encode(data: string | number[]): string {
    return Buffer.from(bytesOf(data)).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[]): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  computeDigest(algorithm: Algorithm, value: string | number[]): number[] {
    const hash = HASHES[String(algorithm)];
    if (!hash) throw new NotImplemented(`Utilities.DigestAlgorithm.${String(algorithm)}`);
    return signedBytes(createHash(hash).update(bytesOf(value)).digest());
  }

  formatDate(date: unknown, timeZone: string, pattern: string): string {
    if (!types.isDate(date) || typeof timeZone !== 'string' || typeof pattern !== 'string') {
      throw mismatch('Utilities.formatDate', [date, timeZone, pattern]);
    }
    if (Number.isNaN(date.getTime())) throw new Exception('Invalid argument: date');
    return formatDate(date.getTime(), timeZone, pattern);
  }

  formatString(template: string, ...args: unknown[]): string {
    return format(template, ...args);
  }

  getUuid(): string {
    return randomUUID();
  }

  newBlob(data: string | number[], contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    const plain = typeof data === 'string' ? 'text/plain' : null;
    return new FakeBlob(this.context, bytesOf(data), contentType ?? plain, name ?? null).face;
  }

  /** The only thing that takes time here. */
  sleep(milliseconds: number): void {
    this.context.wait(milliseconds);
  }
}

import { createHash, createHmac } from 'node:crypto';
import { types } from 'node:util';
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { bytesOf, FakeBlob, signedBytes } from './blob';
import type { Context } from './context';
import { Charset, DigestAlgorithm, MacAlgorithm } from './enums';
import { Exception, mismatch, NotImplemented } from './errors';
import { behind, Fake } from './face';
import { formatDate } from './formatDate';
import { formatString } from './formatString';
import { parseCsv } from './parseCsv';
import { parseDate } from './parseDate';

type Google = GoogleAppsScript.Utilities.Utilities;
type Mac = GoogleAppsScript.Utilities.MacAlgorithm;
type Blob = GoogleAppsScript.Base.Blob;
type Source = GoogleAppsScript.Base.BlobSource;
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
      | 'MacAlgorithm'
      | 'base64Decode'
      | 'base64DecodeWebSafe'
      | 'base64Encode'
      | 'base64EncodeWebSafe'
      | 'computeDigest'
      | 'computeHmacSha256Signature'
      | 'computeHmacSignature'
      | 'formatDate'
      | 'formatString'
      | 'getUuid'
      | 'gzip'
      | 'newBlob'
      | 'parseCsv'
      | 'jsonParse'
      | 'jsonStringify'
      | 'parseDate'
      | 'sleep'
      | 'ungzip'
      | 'unzip'
      | 'zip'
    >
{
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly MacAlgorithm = MacAlgorithm;

  constructor(context: Context) {
    super(context, 'Utilities');
  }

  base64Decode(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, 'base64url'));
  }

  base64Encode(data: string | number[]): string {
    return Buffer.from(bytesOf(data)).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[]): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  computeDigest(algorithm: Algorithm, value: string | number[], charset = Charset.US_ASCII): number[] {
    const hash = HASHES[String(algorithm)];
    if (!hash) throw new NotImplemented(`Utilities.DigestAlgorithm.${String(algorithm)}`);
    return signedBytes(createHash(hash).update(encoded(value, charset)).digest());
  }

  computeHmacSignature(
    algorithm: Mac,
    value: string | number[],
    key: string | number[],
    charset = Charset.US_ASCII,
  ): number[] {
    const hash = HASHES[String(algorithm).replace('HMAC_', '')];
    if (!hash) throw mismatch('Utilities.computeHmacSignature', [algorithm, value, key]);
    return signedBytes(createHmac(hash, encoded(key, charset)).update(encoded(value, charset)).digest());
  }

  computeHmacSha256Signature(
    value: string | number[],
    key: string | number[],
    charset = Charset.US_ASCII,
  ): number[] {
    return this.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, value, key, charset);
  }

  formatDate(date: unknown, timeZone: string, pattern: string): string {
    if (!types.isDate(date) || typeof timeZone !== 'string' || typeof pattern !== 'string') {
      throw mismatch('Utilities.formatDate', [date, timeZone, pattern]);
    }
    if (Number.isNaN(date.getTime())) throw new Exception('Invalid argument: date');
    return formatDate(date.getTime(), timeZone, pattern);
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatString(template, args);
  }

  getUuid(): string {
    return this.context.state.uuid();
  }

  newBlob(data: string | number[], contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    const plain = typeof data === 'string' ? 'text/plain' : null;
    return new FakeBlob(this.context, bytesOf(data), contentType ?? plain, name ?? null).face;
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    if (typeof delimiter !== 'string' || delimiter.length !== 1) {
      throw mismatch('Utilities.parseCsv', [csv, delimiter]);
    }
    return parseCsv(csv, delimiter);
  }

  /** The language's own JSON took their place. */
  jsonParse(text: string): unknown {
    return this.context.realm.copyIn(JSON.parse(text));
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  parseDate(date: string, timeZone: string, pattern: string): Date {
    return new this.context.realm.Date(parseDate(date, timeZone, pattern));
  }

  zip(blobs: Source[], name = 'archive.zip'): Blob {
    const files: Record<string, Uint8Array> = {};
    for (const source of blobs) {
      const blob = blobBehind('zip', source);
      const file = blob.fileName ?? 'Untitled';
      if (file in files) throw new Exception(`Duplicate file name: ${file}`);
      files[file] = blob.bytes;
    }
    return new FakeBlob(this.context, zipSync(files), 'application/zip', name).face;
  }

  unzip(source: Source): Blob[] {
    const files = unpacked(() => unzipSync(blobBehind('unzip', source).bytes));
    return Object.entries(files).map(([name, bytes]) => new FakeBlob(this.context, bytes, null, name).face);
  }

  gzip(source: Source, name = 'archive.gz'): Blob {
    const bytes = gzipSync(blobBehind('gzip', source).bytes);
    return new FakeBlob(this.context, bytes, 'application/x-gzip', name).face;
  }

  ungzip(source: Source): Blob {
    const bytes = unpacked(() => gunzipSync(blobBehind('ungzip', source).bytes));
    return new FakeBlob(this.context, bytes).face;
  }

  /** At most five minutes at a time, as documented. */
  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP)
      throw new Exception(`Sleep time exceeds the maximum of ${LONGEST_SLEEP} ms.`);
    this.context.wait(milliseconds);
  }
}

/** Bytes of a text in a character set; what US-ASCII does not have becomes a question mark. */
const encoded = (value: string | number[], charset: GoogleAppsScript.Utilities.Charset): Uint8Array =>
  typeof value === 'string' && charset === Charset.US_ASCII
    ? bytesOf(value.replace(/[^\0-\x7f]/gu, '?'))
    : bytesOf(value);

const LONGEST_SLEEP = 300_000;

function blobBehind(member: string, source: Source): FakeBlob {
  const blob = behind(source, FakeBlob);
  if (!blob) throw mismatch(`Utilities.${member}`, [source]);
  return blob;
}

function unpacked<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new Exception('Invalid argument: blob');
  }
}

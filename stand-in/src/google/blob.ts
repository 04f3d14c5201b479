import type { Context } from './context';
import { Fake } from './face';

type Google = GoogleAppsScript.Base.Blob;

/** Bytes with a name and a type. Google counts bytes from -128 to 127. */
export class FakeBlob
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'getBytes'
      | 'getContentType'
      | 'getDataAsString'
      | 'getName'
      | 'setContentType'
      | 'setName'
      | 'copyBlob'
      | 'isGoogleType'
      | 'setBytes'
      | 'setDataFromString'
    >
{
  constructor(
    context: Context,
    public bytes: Uint8Array,
    public contentType: string | null = null,
    public fileName: string | null = null,
  ) {
    super(context, 'Blob');
  }

  copyBlob(): Google {
    return new FakeBlob(this.context, this.bytes, this.contentType, this.fileName).face;
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getDataAsString(): string {
    return Buffer.from(this.bytes).toString('utf8');
  }

  getName(): string | null {
    return this.fileName;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(bytes: number[]): Google {
    this.bytes = bytesOf(bytes);
    return this.face;
  }

  setDataFromString(text: string): Google {
    this.bytes = bytesOf(text);
    return this.face;
  }

  setContentType(contentType: string | null): Google {
    this.contentType = contentType;
    return this.face;
  }

  setName(name: string): Google {
    this.fileName = name;
    return this.face;
  }
}

/** A text as UTF-8, or Google's signed bytes. */
export const bytesOf = (data: string | number[]): Uint8Array =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : unsignedBytes(data);

// By index: a script may hand over as many bytes as it has code, and iterators take ten times as long.
function unsignedBytes(signed: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(signed.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = signed[index]! & 255;
  return bytes;
}

export function signedBytes(bytes: Uint8Array): number[] {
  const signed = new Array<number>(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) signed[index] = (bytes[index]! << 24) >> 24;
  return signed;
}

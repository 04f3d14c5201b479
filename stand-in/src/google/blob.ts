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
    return [...new Int8Array(this.bytes)];
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
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Uint8Array.from(data, (byte) => byte & 255);

export const signedBytes = (bytes: Uint8Array): number[] => [...new Int8Array(bytes)];

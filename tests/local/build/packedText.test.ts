import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { digitsOf, packedText, UNPACKING } from '../../../local/build/packedText';

/** What the script's function makes of a text; `ungzip` as asked for. */
const unpacked = (text: string, ungzip: (bytes: Buffer) => Buffer): string =>
  vm.runInNewContext(`${UNPACKING}unpacked_(text)`, {
    text,
    Utilities: {
      newBlob: (bytes: number[]) => bytes,
      ungzip: (bytes: number[]) => ({
        getDataAsString: (charset: string) => {
          // Google takes bytes with a sign only.
          expect(bytes.every((byte) => byte >= -128 && byte <= 127)).toBe(true);
          expect(charset).toBe('UTF-8');
          return ungzip(Buffer.from(bytes)).toString('latin1');
        },
      }),
    },
  }) as string;

describe('a packed text', () => {
  it('is unpacked into what it was', async () => {
    const text = 'Đô thị văn minh, trật tự vỉa hè. '.repeat(50);
    const packed = await packedText(text);
    expect(Buffer.from(unpacked(packed, gunzipSync), 'latin1').toString()).toBe(text);
  });

  it('gives back any bytes of any number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(unpacked(digitsOf(bytes), (all) => all)).toBe(Buffer.from(bytes).toString('latin1'));
      }),
    );
  });

  it('has the digits of the standard', () => {
    expect(digitsOf(Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b))).toBe('HelloWorld');
  });

  it('stands in a quoted text as it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = digitsOf(bytes);
        expect(vm.runInNewContext(`'${text}'`)).toBe(text);
      }),
    );
  });
});

import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { PlainError } from '../plainError';
import { plainTextOf } from './wordText';

const zip = Buffer.from('PK\x03\x04');
const oldContainer = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const pdf = Buffer.from('%PDF');

/** The text of a notice kept as plain text (UTF-8, or UTF-16 with its mark) or as a Word file. Throws PlainError. */
export async function readDocument(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  const text = startsWith(bytes, zip) ? await wordText(path, bytes) : plainText(path, bytes);
  if (text.trim() === '')
    throw new PlainError(`Tệp "${path}" không có chữ nào. Hãy chọn tệp có nội dung thông báo.`);
  return text;
}

const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new PlainError(whyUnreadable(path, (cause as NodeJS.ErrnoException).code), { cause });
  }
}

function whyUnreadable(path: string, code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return `Không tìm thấy tệp "${path}". Hãy kiểm tra lại tên và đường dẫn.`;
  if (code === 'EISDIR') return `"${path}" là một thư mục. Hãy chỉ rõ tệp .txt hoặc .docx nằm trong đó.`;
  return `Không mở được tệp "${path}". Hãy kiểm tra quyền đọc tệp.`;
}

async function wordText(path: string, buffer: Buffer): Promise<string> {
  try {
    return plainTextOf((await mammoth.convertToHtml({ buffer })).value);
  } catch (cause) {
    throw new PlainError(
      `Tệp "${path}" không phải là tệp Word (.docx) đọc được. Hãy mở bằng Word rồi lưu lại thành .docx.`,
      {
        cause,
      },
    );
  }
}

function plainText(path: string, bytes: Buffer): string {
  if (startsWith(bytes, oldContainer))
    throw new PlainError(
      `Tệp "${path}" là tệp Word kiểu cũ hoặc có mật khẩu. Hãy mở bằng Word rồi lưu thành .docx.`,
    );
  if (startsWith(bytes, pdf))
    throw new PlainError(`Tệp "${path}" là tệp PDF. Hãy mở ra, chép chữ vào một tệp .txt rồi đọc tệp đó.`);
  const text = decoded(bytes);
  if (text === null || /\0/.test(text))
    throw new PlainError(`Tệp "${path}" không phải là văn bản. Hãy chọn tệp .txt (mã UTF-8) hoặc .docx.`);
  return text;
}

function decoded(bytes: Buffer): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import JSZip from 'jszip';
import type { Workbook } from './workbook/model';
import { XlsxError } from './xlsx/error';
import { TooLarge } from './xlsx/limits';
import { unpack } from './xlsx/parts';
import { fromXlsx } from './xlsx/read';
import { toXlsx } from './xlsx/write';

export { strayAddresses } from './xlsx/strays';
export { toXlsx, XlsxError };

/** First bytes of the old container that .xls and password-protected files are kept in. */
const OLD_CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Reads a workbook kept by Excel, LibreOffice, Google Sheets or `writeXlsx`. Throws XlsxError. */
export async function readXlsx(path: string): Promise<Workbook> {
  const zip = await unzip(path, await bytesOf(path));
  try {
    return await fromXlsx(await unpack(zip), basename(path).replace(/\.xls[xm]$/i, ''));
  } catch (error) {
    if (error instanceof TooLarge) throw new XlsxError(whyTooLarge(path, error), { cause: error });
    throw new XlsxError(
      `Tệp "${path}" bị hỏng nên không đọc được. Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.`,
      { cause: error },
    );
  }
}

/** Writes the workbook, replacing the file only when the whole of it is there. Throws XlsxError. */
export async function writeXlsx(workbook: Workbook, path: string): Promise<void> {
  const bytes = await toXlsx(workbook);
  const unfinished = unfinishedName(path, process.pid);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, await realpath(path).catch(() => path));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new XlsxError(
      `Không ghi được tệp "${path}". Hãy kiểm tra thư mục có cho phép ghi và tệp không đang mở ở chương trình khác.`,
      { cause: error },
    );
  }
}

/** While it is written, a file has a name that nobody else would give, with the number of the program that writes it. */
const unfinishedName = (path: string, process: number | string): string =>
  `${path}.${process}.tong-hop-tuan.tmp`;

/** Removes what a program that was killed while it saved has left beside the file. */
export async function removeUnfinished(path: string): Promise<void> {
  const [before = '', behind = ''] = unfinishedName(basename(path), '|').split('|');
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(before) || !name.endsWith(behind)) continue;
    const writer = name.slice(before.length, -behind.length);
    if (/^\d+$/.test(writer) && !isRunning(Number(writer)))
      await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function whyTooLarge(path: string, { what, most }: TooLarge): string {
  const limit = {
    bytes: `sau khi giải nén lớn hơn ${most / 1e6} MB`,
    cells: `có hơn ${most / 1e6} triệu ô`,
  }[what];
  return `Tệp "${path}" ${limit} nên không mở được. Hãy bỏ bớt tab, hàng và cột không dùng (kể cả ô trống có tô màu, kẻ khung) rồi lưu lại.`;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new XlsxError(whyUnreadable(path, (error as NodeJS.ErrnoException).code), { cause: error });
  }
}

function whyUnreadable(path: string, code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `Không tìm thấy tệp "${path}". Hãy kiểm tra lại tên và đường dẫn.`;
    case 'EISDIR':
      return `"${path}" là một thư mục. Hãy chỉ rõ tệp .xlsx nằm trong đó.`;
    default:
      return `Không mở được tệp "${path}". Hãy kiểm tra bạn có quyền đọc tệp này không.`;
  }
}

async function unzip(path: string, bytes: Buffer): Promise<JSZip> {
  if (bytes.length === 0) throw new XlsxError(`Tệp "${path}" trống. Hãy tải hoặc lưu lại tệp rồi thử lại.`);
  if (bytes.subarray(0, OLD_CONTAINER.length).equals(OLD_CONTAINER)) {
    throw new XlsxError(
      bytes.includes(ENCRYPTED)
        ? `Tệp "${path}" có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.`
        : `Tệp "${path}" là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel rồi lưu thành .xlsx.`,
    );
  }
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (!zip?.file('xl/workbook.xml')) {
    throw new XlsxError(
      `Tệp "${path}" không phải là tệp Excel (.xlsx). Hãy lưu bảng tính thành .xlsx rồi chọn lại.`,
    );
  }
  return zip;
}

/** What lies in the folder of the communes' files. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PlainError } from '../plainError';

export interface FoundFile {
  /** From the folder on, with `/`. */
  path: string;
  size: number;
  /** Milliseconds since 1970, whole. */
  changed: number;
}

/** The two lists that may lie beside the files. */
export const communeList = 'don-vi.csv';
export const mergerList = 'sap-nhap.csv';

const lists = new Set([communeList, mergerList]);

/** Week files and workbooks of a folder and all below it, by name; what Excel and editors leave behind is none. */
export async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new PlainError(`Không đọc được thư mục “${folder}”. Hãy chọn thư mục có tệp của các xã.`, {
      cause,
    });
  });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(json|csv|xlsx)$/i.test(entry.name) && !/^[.~]/.test(entry.name))
    .filter(({ name }) => !lists.has(name))
    .map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await stat(path);
      return { path: relative(folder, path).split(sep).join('/'), size, changed: Math.floor(mtimeMs) };
    }),
  );
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

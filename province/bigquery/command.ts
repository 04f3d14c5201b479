/** `npm run province -- bigquery`: writes the statements for a list of communes. */
import { readFile, writeFile } from 'node:fs/promises';
import { PlainError } from '../plainError';
import { cellsIn, communeCode } from '../files/lists';
import {
  common,
  fromBucket,
  fromSheets,
  isBucketFolder,
  isDataset,
  isSheetId,
  script,
  type SharedSheet,
} from './statements';

export interface BigQueryOptions {
  dataset: string;
  /** `gs://bucket/folder`, where the communes' week files lie. */
  bucket?: string;
  /** A list of communes with their sheets: code, name, address. */
  sheets?: string;
  out: string;
}

export async function bigQuery(options: BigQueryOptions, print: (line: string) => void): Promise<void> {
  const { dataset, bucket, sheets, out } = options;
  if (!isDataset(dataset))
    throw new PlainError(
      `Tên tập dữ liệu “${dataset}” không dùng được. Ví dụ: province hoặc du-an-tinh.province.`,
    );
  if ((bucket === undefined) === (sheets === undefined))
    throw new PlainError('Chọn một đường vào: --bucket gs://… hoặc --sheets TỆP.csv.');
  const target = { dataset };
  const { before, after } = common(target);
  const way =
    bucket === undefined
      ? fromSheets(target, await sheetsOf(sheets ?? ''))
      : fromBucket(target, folderOf(bucket));
  await writeFile(out, script([...before, ...way, ...after])).catch((cause: unknown) => {
    throw new PlainError(`Không ghi được tệp “${out}”.`, { cause });
  });
  print(
    `Đã ghi ${before.length + way.length + after.length} câu lệnh vào ${out}. Các câu này chưa được chạy thử trên BigQuery.`,
  );
}

function folderOf(bucket: string): string {
  const folder = bucket.replace(/\/+$/, '');
  if (!isBucketFolder(folder))
    throw new PlainError(`“${bucket}” không phải thư mục trên Cloud Storage. Ví dụ: gs://so-lieu-tinh/tuan.`);
  return folder;
}

/** Each line after the first: code, name, address of the sheet. A line that cannot be used stops it all, for a view would lack a commune. */
async function sheetsOf(path: string): Promise<SharedSheet[]> {
  const written = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new PlainError(`Không đọc được tệp “${path}”.`, { cause });
  });
  const sheets = written
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line, number }) => number > 1 && line.trim() !== '')
    .map(({ line, number }) => {
      const [code = '', name = '', address = ''] = cellsIn(line);
      const sheetId = /\/spreadsheets\/d\/([\w-]+)/.exec(address)?.[1] ?? address;
      if (!communeCode.test(code.toUpperCase()) || name === '' || !isSheetId(sheetId))
        throw new PlainError(`Dòng ${number} của ${path} cần ba cột: mã đơn vị, tên, địa chỉ bảng tính.`);
      return { code: code.toUpperCase(), name, sheetId };
    });
  if (sheets.length === 0) throw new PlainError(`Tệp “${path}” chưa có đơn vị nào dưới dòng tiêu đề.`);
  const tables = sheets.map(({ code }) => code.replace(/[^A-Z0-9]/g, '_'));
  const twice = tables.find((table, index) => tables.indexOf(table) !== index);
  if (twice !== undefined) throw new PlainError(`Mã ${twice} có hai lần trong ${path}. Mỗi đơn vị một mã.`);
  return sheets;
}

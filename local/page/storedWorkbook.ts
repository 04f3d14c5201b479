import { stat } from 'node:fs/promises';
import { PlainError } from '../plainError';
import type { Workbook } from '../workbook/model';
import { readXlsx, writeXlsx } from '../xlsx';

const changedAt = async (path: string) => (await stat(path)).mtimeMs;

/** An .xlsx that somebody may have open in Excel at the same time: their savings are never overwritten. */
export class StoredWorkbook {
  private constructor(
    readonly workbook: Workbook,
    private path: string,
    private known: number,
  ) {}

  /** Throws PlainError when the file cannot be read. */
  static async open(path: string): Promise<StoredWorkbook> {
    const workbook = await readXlsx(path);
    return new StoredWorkbook(workbook, path, await changedAt(path));
  }

  /** Throws PlainError; when another program has changed the file, after saving beside it. */
  async save(): Promise<void> {
    const found = await changedAt(this.path).catch(() => this.known);
    const beside = found === this.known ? null : this.path.replace(/(\.xlsx)?$/i, ' (lưu từ trang).xlsx');
    const taken = this.path;
    if (beside) this.path = beside;
    await writeXlsx(this.workbook, this.path);
    this.known = await changedAt(this.path);
    if (beside)
      throw new PlainError(`Tệp “${taken}” đã được sửa ở chương trình khác. Từ nay lưu vào “${beside}”.`);
  }
}

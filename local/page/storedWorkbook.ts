import { stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { PlainError } from '../plainError';
import type { Workbook } from '../workbook/model';
import { emptyWorkbook } from '../workbook/newWorkbook';
import { readXlsx, writeXlsx } from '../xlsx';

const changedAt = async (path: string) => (await stat(path)).mtimeMs;

/** Only what is certainly missing counts as missing: a file nobody may read is never begun anew. */
const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );

/** An .xlsx that somebody may have open in Excel at the same time: their savings are never overwritten. */
export class StoredWorkbook {
  private constructor(
    readonly workbook: Workbook,
    private path: string,
    private known: number,
    /** The file was not there and was made just now. */
    readonly begun: boolean,
  ) {}

  /** An .xlsx that does not exist yet, in a folder that does, is begun empty. Throws PlainError when the file cannot be read. */
  static async open(path: string): Promise<StoredWorkbook> {
    const begun =
      extname(path).toLowerCase() === '.xlsx' && !(await exists(path)) && (await exists(dirname(path)));
    if (begun) await writeXlsx(emptyWorkbook({ title: basename(path, extname(path)) }), path);
    const workbook = await readXlsx(path);
    return new StoredWorkbook(workbook, path, await changedAt(path), begun);
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

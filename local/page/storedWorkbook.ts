import { stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { notCarriedSentence, strayNotes } from '../fileNotes';
import { emptyWorkbook, type Workbook } from 'stand-in';
import { readXlsx, removeUnfinished, writeXlsx } from 'stand-in/xlsx';

const changedAt = async (path: string) => (await stat(path)).mtimeMs;

/** Only what is certainly missing counts as missing: a file nobody may read is never begun anew. */
const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );

/** `so.xlsx` → `so (Tổng hợp tuần).xlsx`, or the first such name with a number that no file has. */
async function freeNameBeside(path: string, addition: string): Promise<string> {
  const plain = path.replace(/\.xls[xm]$/i, '');
  for (let number = 1; ; number += 1) {
    const name = `${plain} (${addition}${number > 1 ? ` ${number}` : ''}).xlsx`;
    if (!(await exists(name))) return name;
  }
}

/**
 * An .xlsx that somebody may have open in Excel at the same time: their savings are never overwritten, and neither is a file of
 * which a part would be lost.
 */
export class StoredWorkbook {
  private constructor(
    readonly workbook: Workbook,
    /** Where the next saving goes, unless the file is changed by others until then. */
    public path: string,
    /** When the file was written last; null: it is not there yet. */
    private known: number | null,
    /** The file was not there and was made just now. */
    readonly begun: boolean,
    /** What people should know before they begin, each a sentence. */
    readonly notes: string[],
  ) {}

  /** An .xlsx that does not exist yet, in a folder that does, is begun empty. Throws PlainError when the file cannot be read. */
  static async open(path: string): Promise<StoredWorkbook> {
    const begun =
      extname(path).toLowerCase() === '.xlsx' && !(await exists(path)) && (await exists(dirname(path)));
    if (begun) await writeXlsx(emptyWorkbook({ title: basename(path, extname(path)) }), path);
    await removeUnfinished(path);
    const workbook = await readXlsx(path);
    const strays = workbook.sheets.flatMap(strayNotes);
    if (!workbook.file?.notCarried.length)
      return new StoredWorkbook(workbook, path, await changedAt(path), begun, strays);
    const beside = await freeNameBeside(path, 'Tổng hợp tuần');
    const lost = notCarriedSentence(workbook.file.notCarried, `Mọi thay đổi được lưu vào “${beside}”`);
    return new StoredWorkbook(workbook, beside, null, begun, [lost, ...strays]);
  }

  /**
   * Saves; what people should know of it, or null. When another program has changed the file, it is saved beside it. Throws
   * PlainError.
   */
  async save(): Promise<string | null> {
    const taken = this.path;
    if (await this.isChangedByOthers()) this.path = await freeNameBeside(taken, 'lưu từ trang');
    await writeXlsx(this.workbook, this.path);
    this.known = await changedAt(this.path);
    return this.path === taken
      ? null
      : `Tệp “${taken}” đã được sửa ở chương trình khác. Từ nay lưu vào “${this.path}”.`;
  }

  private async isChangedByOthers(): Promise<boolean> {
    if (this.known === null) return exists(this.path);
    return (await changedAt(this.path).catch(() => this.known)) !== this.known;
  }
}

import { writeXlsx } from '../xlsx';
import { sampleWorkbook } from './sampleWorkbook';

/** Stores the sample as an ordinary .xlsx. Throws XlsxError when the file cannot be written. */
export async function writeSample(path: string): Promise<void> {
  await writeXlsx(await sampleWorkbook(), path);
}

/** The sample workbook, made once a run. */
import { sampleWorkbook as makeSample } from '../../local/sample/sampleWorkbook';
import type { Workbook } from 'stand-in';
import { copied } from './copies';
import { madeOnce } from './madeOnce';
import { pushedFiles } from './office';

/** The caller's own copy. */
export const sampleWorkbook = async (): Promise<Workbook> =>
  copied(await madeOnce('sample', async () => makeSample(await pushedFiles())));

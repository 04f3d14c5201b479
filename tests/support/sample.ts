/** The sample workbook, made once a run. */
import { sampleWorkbook as makeSample } from '../../local/sample/sampleWorkbook';
import type { Workbook } from 'stand-in';
import { copied } from './copies';
import { madeOnce } from './madeOnce';
import { pushedFiles } from './office';

/** The caller's own copy. Its personal links are the same in every run, so that letters come out alike. */
export const sampleWorkbook = async (): Promise<Workbook> =>
  copied(await madeOnce('sample', async () => makeSample(await pushedFiles(), countedUuids())));

/** `00000001-…`, `00000002-…` */
function countedUuids(): () => string {
  let given = 0;
  return () => {
    given += 1;
    return `${given.toString(16).padStart(8, '0')}-0000-4000-8000-${given.toString(16).padStart(12, '0')}`;
  };
}

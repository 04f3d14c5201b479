import { bundlePage } from '../../local/page/bundle';
import { type RunningServer, startServer } from '../../local/server';
import { madeOnce } from '../support/madeOnce';
import { pushedFiles } from '../support/office';
import { sampleWorkbook } from '../support/sample';

/** `npm start` on the sample: what it would make from the sources is made once a run. */
export async function startSampleServer(): Promise<RunningServer> {
  const [files, sample, page] = [
    await pushedFiles(),
    await sampleWorkbook(),
    await madeOnce('page of npm start', bundlePage),
  ];
  return startServer({ port: 0, made: { files, sample, page } });
}

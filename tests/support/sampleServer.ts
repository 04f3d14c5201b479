import { bundlePage } from '../../local/page/bundle';
import { type RunningServer, startServer } from '../../local/server';
import { madeOnce } from './madeOnce';
import { pushedFiles } from './office';
import { sampleWorkbook } from './sample';

/** What `npm start` makes from the sources, made once in a run of the tests. */
export const madeForServer = async () => ({
  files: await pushedFiles(),
  sample: await sampleWorkbook(),
  page: await madeOnce('page of npm start', bundlePage),
});

/** `npm start` on the sample. */
export const startSampleServer = async (): Promise<RunningServer> =>
  startServer({ port: 0, made: await madeForServer() });

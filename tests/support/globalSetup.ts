import { makeFolderOfRun } from './folderOfRun';
import { offerBrowser } from './sharedBrowser';

/** Nothing is made yet: whoever needs something first makes it. */
export default async function globalSetup(): Promise<void> {
  makeFolderOfRun();
  await offerBrowser();
}

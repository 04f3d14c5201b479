import { removeFolderOfRun } from './folderOfRun';
import { closeBrowser } from './sharedBrowser';

export default async function globalTeardown(): Promise<void> {
  await closeBrowser();
  removeFolderOfRun();
}

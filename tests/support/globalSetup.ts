import { makeFolderOfRun } from './folderOfRun';

export default makeFolderOfRun;

import { removeFolderOfRun } from './folderOfRun';

export default removeFolderOfRun;

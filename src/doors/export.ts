/** What the sidebar "Xuất số liệu tuần" may ask. */
import { communeCodeRequest, weekFileRequest } from '../answers/requests/export';
import * as exporting from '../commands/export/weekFile';
import { door } from './door';

/** A closed week as a file for whoever is above. Writes nothing. */
export const weekFile = door(['export'], { asks: weekFileRequest, does: exporting.weekFile });

/** Writes the commune's code, which names its files, into the tab "Cài đặt". */
export const saveCommuneCode = door(['export'], {
  asks: communeCodeRequest,
  exclusive: true,
  does: exporting.saveCommuneCode,
});

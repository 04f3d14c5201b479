/** What the sidebar "Kiểm tra dữ liệu" may ask. */
import { repairRequest } from '../answers/requests/checks';
import * as checks from '../commands/checks/checks';
import { door } from './door';

/** Everything doubtful, each with its cell. Writes nothing. */
export const checksForSidebar = door(['checks'], { does: checks.checksForSidebar });

/** Does one of the repairs that are offered at this moment, and no other. */
export const repairCell = door(['checks'], {
  asks: repairRequest,
  does: checks.repairCell,
});

/** What the sidebar "Nhật ký điện thoại" may ask. */
import { takeBackRequest } from '../answers/requests/audit';
import * as audit from '../commands/phone/audit';
import { door } from './door';

/** What was changed through the phone's page, the latest first. Writes nothing. */
export const auditForSidebar = door(['audit'], { does: audit.auditForSidebar });

/** Puts back what stood in the cells before one save. */
export const takeBack = door(['audit'], { asks: takeBackRequest, exclusive: true, does: audit.takeBack });

import { goTo } from '../google/spreadsheet';
import type { Failure } from './answers';
import { unreadableRequest } from './requests/checked';
import { asJump } from './requests/jump';

/** Shows the cell a line of a sidebar speaks of. */
export function goToCell(request: unknown): { ok: true } | Failure {
  const jump = asJump(request);
  if (jump === null) return unreadableRequest('thanh bên');
  return goTo(jump.sheet, jump.cell)
    ? { ok: true }
    : { ok: false, message: `Không tìm thấy tab “${jump.sheet}”. Có thể tab vừa được đổi tên.` };
}

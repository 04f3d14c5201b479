import { goTo } from '../google/spreadsheet';
import type { Failure } from './answers';
import { asJump } from './requests/jump';

/** Shows the cell a line of a sidebar speaks of. */
export function goToCell(request: unknown): { ok: true } | Failure {
  const jump = asJump(request);
  if (jump === null) return { ok: false, message: 'Trang gửi một chỗ không đọc được. Mở lại thanh bên.' };
  return goTo(jump.sheet, jump.cell)
    ? { ok: true }
    : { ok: false, message: `Không tìm thấy tab “${jump.sheet}”. Có thể tab vừa được đổi tên.` };
}

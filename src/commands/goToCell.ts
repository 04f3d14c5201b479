import { goTo } from '../google/spreadsheet';
import type { Failure, Jump } from './answers';

/** Shows the cell a line of a sidebar speaks of. */
export function goToCell(jump: Jump): { ok: true } | Failure {
  return goTo(jump.sheet, jump.cell)
    ? { ok: true }
    : { ok: false, message: `Không tìm thấy tab “${jump.sheet}”. Có thể tab vừa được đổi tên.` };
}

import { goTo } from '../google/spreadsheet';
import type { Jump } from '../answers';
import { refused, type Result } from '../domain/outcome';

/** Shows the cell a line of a sidebar speaks of. */
export function goToCell(jump: Jump): Result<{ ok: true }> {
  return goTo(jump.sheet, jump.cell) ? { ok: true } : refused({ code: 'tabGone', tab: jump.sheet });
}

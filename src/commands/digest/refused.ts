import { isRegistered } from '../../digest/marked';
import { withoutRefused, withRefusals } from '../../domain/sendRegister';
import { alone } from '../../google/memory';
import { registerTab } from '../../workbook/tabs/tabs';
import type { DoneAnswer, Failure } from '../answers';
import { busy } from '../week/closeWeek';
import { readPages, writePage } from './journal';
import { publishDashboard } from '../week/publish';
import { readWeek } from '../readWeek';
import { keptRegister, writeRegister } from './register';
import { asRefusedLetters } from '../requests/refused';

/**
 * Where letters travel by a mail server of one's own, it may refuse what was handed over. The register then says so, and
 * sending once more tries again.
 */
export function lettersRefused(request: unknown): DoneAnswer | Failure {
  const asked = asRefusedLetters(request);
  if (asked === null) return { ok: false, message: 'Không đọc được máy chủ thư đã từ chối những thư nào.' };
  const refusals = asked.letters.filter(({ subject }) => isRegistered(subject));
  return (
    alone(() => {
      const week = readWeek([registerTab.name]);
      if (!week.ok) return week;
      const kept = keptRegister(week.grids, 'digest');
      if (kept.unreadable !== null) return { ok: false as const, message: kept.unreadable };
      const register = withRefusals(kept.register, refusals);
      for (const series of ['digest', 'reminder'] as const)
        for (const page of readPages(series)) writePage(withoutRefused(page, register));
      writeRegister(register);
      publishDashboard(week, register);
      return { ok: true as const, message: `Đã ghi vào tab “Sổ gửi”: ${refusals.length} thư chưa đi được.` };
    }) ?? busy
  );
}

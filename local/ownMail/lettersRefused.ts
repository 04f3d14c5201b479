import { array, maxLength, picklist, pipe, safeParse, strictObject, string } from 'valibot';
import type { DoneAnswer, Failure } from '../../src/answers';
import { inWords } from '../../src/answers/inWords';
import { readPages, writePage } from '../../src/commands/register/journal';
import { keptRegister, writeRegister } from '../../src/commands/register/register';
import { readWeek } from '../../src/commands/readWeek';
import { exclusively } from '../../src/commands/exclusively';
import { publishDashboard } from '../../src/commands/week/publish';
import { refused, type Result } from '../../src/domain/outcome';
import { isRegistered } from '../../src/digest/marked';
import { withoutRefused, withRefusals } from '../../src/domain/sendRegister';
import { registerTab } from '../../src/workbook/tabs/tabs';

const refusedLetters = strictObject({
  letters: array(
    strictObject({
      email: pipe(string(), maxLength(254)),
      subject: string(),
      state: picklist(['failed', 'unclear']),
      note: pipe(string(), maxLength(200)),
    }),
  ),
});

/**
 * Where letters travel by a mail server of one's own, it may refuse what was handed over. The register then says so, and
 * sending once more tries again. Runs in the stand-in beside the pushed script and is never pushed: whoever could call it on
 * Google could have a letter sent twice.
 */
export function lettersRefused(request: unknown): DoneAnswer | Failure {
  const asked = safeParse(refusedLetters, request);
  if (!asked.success) return { ok: false, message: 'Không đọc được máy chủ thư đã từ chối những thư nào.' };
  const refusals = asked.output.letters.filter(({ subject }) => isRegistered(subject));
  const done = exclusively((): Result<DoneAnswer> => {
    const week = readWeek([registerTab.name]);
    if (!week.ok) return week;
    const kept = keptRegister(week.grids, 'digest');
    if (kept.unreadable !== null)
      return refused({ code: 'unreadableRegister', toDo: 'resend', problem: kept.unreadable });
    const register = withRefusals(kept.register, refusals);
    for (const series of ['digest', 'reminder'] as const)
      for (const page of readPages(series) ?? []) writePage(withoutRefused(page, register));
    writeRegister(register);
    publishDashboard(week, register);
    return { ok: true, message: `Đã ghi vào tab “Sổ gửi”: ${refusals.length} thư chưa đi được.` };
  });
  return inWords(done);
}

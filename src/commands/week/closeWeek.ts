import { baselineOf } from '../../domain/baseline';
import type { Result } from '../../domain/outcome';
import { oldestNamedWeek } from '../../domain/personalData';
import { toast } from '../../google/pages';
import { appendRows, clearCells } from '../../google/writeCells';
import { historyRows, historyTable, oldTaskTexts } from '../../workbook/history';
import { historyTab } from '../../workbook/tabs/tabs';
import { refusalText, weekName } from '../../domain/wording';
import type { DoneAnswer } from '../../answers';
import { readWeek } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';
import { ensureTab } from '../ensureTab';
import { exclusively } from '../exclusively';
import { pruneAudit } from '../rows/audit';
import { archiveOldWeeks } from './archive';
import { codesOfWeek, rememberStanding } from '../rows/givenCodes';

/** Menu "Chốt số liệu tuần": this week becomes what the coming ones are compared with. Sending the digest does the same. */
export function closeWeek(): Result<DoneAnswer> {
  const answer = exclusively(() => {
    const week = readWeek();
    return week.ok ? { ok: true as const, message: writeBaseline(week) } : week;
  });
  toast(answer.ok ? answer.message : refusalText(answer.why), 'Chốt số liệu tuần');
  return answer;
}

/** Writes the week into "Lịch sử" unless it is there; says what was done. Call it under the lock. */
export function writeBaseline(week: ReadWeek): string {
  const name = weekName(week.summary.week);
  if (week.closed) return `${name} đã được chốt từ trước.`;
  if (!week.grids.has(historyTab.name)) ensureTab(historyTab.name);
  appendRows(historyTab.name, historyRows(baselineOf(week.summary, week.baseline)));
  const { today, settings } = week.summary;
  const history = historyTable(week.grids.get(historyTab.name) ?? null);
  const oldestNamed = oldestNamedWeek(today, settings.keepNamesMonths);
  clearCells(historyTab.name, oldTaskTexts(history, oldestNamed));
  rememberStanding(codesOfWeek(week));
  archiveOldWeeks(history, today, oldestNamed);
  pruneAudit(today, settings.keepNamesMonths);
  return `Đã chốt số liệu ${name.toLowerCase()}.`;
}

import type { Result } from '../../domain/outcome';
import { refusalText } from '../../domain/wording';
import { toast } from '../../google/pages';
import { registerTab } from '../../workbook/tabs/tabs';
import { tasksTabIn } from '../../workbook/tabs/tasksTab';
import { makeColumns } from '../rows/changeTask';
import type { DoneAnswer, SummariseAnswer, WeekAnswer } from '../../answers';
import { showPage } from '../showPage';
import { publish } from './publish';
import { readWeek } from '../readWeek';
import { readFilledWeek } from './fillGaps';
import type { ReadWeek } from '../../workbook/week';
import { alerts } from './status';
import { inWords } from '../../answers/inWords';
import { summaryJson } from '../../answers/summaryJson';
import { weekAnswer } from '../../answers/weekAnswer';

/** Menu "Tổng hợp ngay": reads everything, renews colours and dashboard, opens the sidebar "Tuần này". */
export function summariseNow(): Result<SummariseAnswer> {
  const week = readFilledWeek(() => readWeek([registerTab.name]));
  if (!week.ok) {
    if (week.why.code === 'noTrackingTabs') showPage('week', inWords(week));
    else toast(refusalText(week.why), 'Chưa tổng hợp được', 15);
    return week;
  }
  const refusedParts = publish(week);
  tell([week.filled, ...refusedParts]);
  makeWaitingColumns(week);
  showPage('week', weekAnswer(week, [...alerts(week.summary), ...refusedParts]));
  return {
    ok: true,
    summary: summaryJson(week.summary, week.tracker),
    notes: [...said([week.filled]), ...(refusedParts.length > 0 ? refusedParts : [noteOf(week)])],
    blocking: week.blocking,
  };
}

const said = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

function tell(texts: readonly string[]): void {
  const text = said(texts).join(' ');
  if (text !== '') toast(text, 'Tổng hợp ngay', 15);
}

/** Somebody chose the state in the sheet itself: there is now something to write there. A sheet of the committee's own is left alone. */
function makeWaitingColumns({ summary, tracker, tasksTable, grids }: ReadWeek): void {
  const grid = grids.get(tasksTable.sheet);
  if (grid === undefined || summary.waiting.length === 0 || tasksTabIn(tracker.settings).adopted) return;
  makeColumns({ table: tasksTable, grid }, ['waitingFor']);
}

const noteOf = ({ tasksTable: { sheet, headerRow } }: ReadWeek): string =>
  headerRow === 0 ? 'Đã cập nhật tab “Tổng quan”.' : `Đã tô màu tab “${sheet}” và cập nhật tab “Tổng quan”.`;

/** The same from another page, which is told no more than that it was done. */
export function summariseAndOpen(): Result<DoneAnswer> {
  const answer = summariseNow();
  return answer.ok ? { ok: true, message: answer.notes.join(' ') } : answer;
}

/** The sidebar's own button: the same, answered to the page that is open already. */
export function refreshWeek(): Result<WeekAnswer> {
  const week = readFilledWeek(() => readWeek([registerTab.name]));
  if (!week.ok) return week;
  const refusedParts = publish(week);
  tell([week.filled]);
  makeWaitingColumns(week);
  return weekAnswer(week, [...alerts(week.summary), ...refusedParts]);
}

/** What the sidebar shows when it opens. Writes nothing. */
export function weekForSidebar(): Result<WeekAnswer> {
  const week = readWeek();
  return week.ok ? weekAnswer(week, alerts(week.summary)) : week;
}

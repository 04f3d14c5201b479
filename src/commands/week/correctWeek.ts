import type { CorrectWeekRequest, WeekAnswer } from '../../answers';
import { baselineOf } from '../../domain/baseline';
import { refused, type Result } from '../../domain/outcome';
import { appendRows, deleteRows, replaceRows } from '../../google/writeCells';
import { rowNumbersOf } from '../../workbook/archive';
import { correctionsOf, historyRows, historyTable } from '../../workbook/history';
import { historyTab } from '../../workbook/tabs/tabs';
import { readWeek } from '../readWeek';
import { refreshWeek } from './summariseNow';

/**
 * Closes the week of today once more, by the numbers of now: its rows in "Lịch sử" are replaced, and the reason stands behind them. What
 * was sent stays sent. Call it under the lock.
 */
export function correctWeek({ reason }: CorrectWeekRequest): Result<WeekAnswer> {
  const week = readWeek();
  if (!week.ok) return week;
  const { summary, baseline, grids } = week;
  const history = historyTable(grids.get(historyTab.name) ?? null);
  if (!week.closed || history === null) return refused({ code: 'weekNotClosed', week: summary.week.key });
  const corrections = [...correctionsOf(history, summary.week.key), { on: summary.today, reason }];
  replaceWeek(
    rowNumbersOf(history, [summary.week.key]),
    history.rows.slice(-1)[0]?.row ?? 0,
    historyRows(baselineOf(summary, baseline), corrections),
  );
  return refreshWeek();
}

/** In one write where they stand together at the end, as they were added; else those of before go first, for twice the same week would count double. */
function replaceWeek(before: readonly number[], lastRow: number, rows: (string | number)[][]): void {
  const first = Math.min(...before);
  if (lastRow - first + 1 === before.length) {
    const blank = (rows[0] ?? []).map(() => '');
    const over = Array.from({ length: Math.max(0, before.length - rows.length) }, () => blank);
    replaceRows(historyTab.name, first, [...rows, ...over]);
    return;
  }
  deleteRows(historyTab.name, before);
  appendRows(historyTab.name, rows);
}

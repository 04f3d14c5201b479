import type { Result } from '../../domain/outcome';
import { filledText } from '../../domain/wording';
import { type Gaps, gapsOf } from '../../workbook/entry/gaps';
import { statesWith } from '../../workbook/reading/meanings';
import { type TaskKey, type TasksTab, tasksTabIn } from '../../workbook/tabs/tasksTab';
import type { ReadWeek } from '../../workbook/week';
import { changedIn, changeRows } from '../rows/changeRow';
import { codesInTurn, codesOfWeek } from '../rows/givenCodes';

/** A week, and what was filled in before it was read, as a sentence; empty when there was nothing. */
type FilledWeek = ReadWeek & { filled: string };

/**
 * The week after what edits left empty in the task tab was filled in, each row where it stands at this moment. What cannot be
 * filled in holds up nothing: "Kiểm tra dữ liệu" lists it.
 */
export function readFilledWeek(read: () => Result<ReadWeek>): Result<FilledWeek> {
  const week = read();
  if (!week.ok) return week;
  const filled = filledText(fillGaps(week));
  if (filled === '') return { ...week, filled };
  const after = read();
  return after.ok ? { ...after, filled } : after;
}

function fillGaps(week: ReadWeek): { codes: number; days: number } {
  const { tracker, summary, sources, baseline } = week;
  const { settings } = tracker;
  const { table, rows } = sources.task;
  const rules = {
    today: summary.today,
    reading: settings,
    states: statesWith(settings.stateWords),
    codeLike: 'NV-1',
  };
  const gaps = gapsOf(rows, table.columns, rules, baseline?.tasks ?? []);
  const tab = tasksTabIn(settings);
  return { days: giveDays(tab, gaps.days, week), codes: giveCodes(tab, gaps.uncoded, week) };
}

/** Rows are known by what they say; two that say the same are left to people. */
function giveCodes(tab: TasksTab, uncoded: Gaps['uncoded'], week: ReadWeek): number {
  if (uncoded.length === 0) return 0;
  const codes = attempt(() => codesInTurn(codesOfWeek(week), uncoded.length)) ?? [];
  const rows = uncoded.flatMap((code, index) => {
    const value = codes[index];
    return value === undefined ? [] : [{ code, cells: [{ key: 'id' as const, seen: '', value }] }];
  });
  return attempt(() => changedIn(changeRows<TaskKey>(tab, 'content', rows))) ?? 0;
}

function giveDays(tab: TasksTab, days: Gaps['days'], { summary }: ReadWeek): number {
  if (days.length === 0) return 0;
  const value = { date: summary.today, time: null };
  const rows = days.map(({ code, key }) => ({ code, cells: [{ key, seen: '', value }] }));
  return attempt(() => changedIn(changeRows<TaskKey>(tab, 'id', rows))) ?? 0;
}

/** Null where Google refuses: the tab may be protected. */
function attempt<Outcome>(work: () => Outcome): Outcome | null {
  try {
    return work();
  } catch {
    return null;
  }
}

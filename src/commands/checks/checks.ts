import type { Refusal, Result } from '../../domain/outcome';
import { decapitalised } from '../../domain/text';
import { refusalText } from '../../domain/wording';
import { readTabs } from '../../google/readTabs';
import { hasTab } from '../../google/spreadsheet';
import { type Finding, findingsIn, type Repair, type RowRepair } from '../../workbook/checks';
import { criteriaTab, historyTab, membersTab, neighbourhoodsTab, type Tab } from '../../workbook/tabs/tabs';
import { meetingTab } from '../../workbook/tabs/meetingTab';
import { tasksTabIn } from '../../workbook/tabs/tasksTab';
import type { ChecksAnswer, DoneAnswer, RepairAnswer, RepairRequest } from '../../answers';
import { addRows } from '../rows/addRows';
import { changedIn, changeRow, changeRows } from '../rows/changeRow';
import { checksAnswer, repairKey } from '../../answers/checksAnswer';
import { codesGiven, rememberCodes } from '../rows/givenCodes';
import { weekOfTabs } from '../readWeek';
import { readTrackingTabs } from '../trackingTabs';
import type { ReadWeek } from '../../workbook/week';

/** The week with what only some committees have, and without earlier ones. */
const readAll = (): Result<ReadWeek> =>
  weekOfTabs(readTrackingTabs(hasTab(meetingTab.name) ? [meetingTab.name] : []));

/** Everything doubtful, each with its cell. Writes nothing. */
export function checksForSidebar(): Result<ChecksAnswer> {
  const week = readAll();
  return week.ok ? checksAnswer(findingsOf(week)) : week;
}

/**
 * Does one of the repairs that are offered at this moment, and no other: what was offered to a page is offered no more once its cell holds
 * something else. Ctrl+Z takes it back like any edit.
 */
export function repairCell(asked: RepairRequest): Result<RepairAnswer> {
  const week = readAll();
  if (!week.ok) return week;
  const findings = findingsOf(week);
  const repair = findings.flatMap(({ repairs }) => repairs).find((one) => repairKey(one) === asked.key);
  if (!repair)
    return {
      ok: true,
      done: false,
      message: 'Chỗ này vừa được sửa, không còn như đã hiện ở đây. Chưa đổi gì.',
      checks: checksAnswer(findings),
    };
  const outcome = repaired(repair, week);
  const after = readAll();
  if (!after.ok) return after;
  return { ok: true, ...outcome, checks: checksAnswer(findingsOf(after)) };
}

/** What is said of it, and whether anything was done. */
type Repaired = Pick<RepairAnswer, 'done' | 'message'>;

function repaired(repair: Repair, week: ReadWeek): Repaired {
  const { does } = repair;
  if (does.kind === 'add')
    return does.tab === 'members'
      ? added(repair, addRows(membersTab, 'name', [does.row]))
      : added(repair, addRows(neighbourhoodsTab, 'name', [does.row]));
  const [first, ...others] = does.rows;
  if (first === undefined) return undone(null);
  return others.length === 0 ? changedRow(repair, first, week) : changedRows(repair, does.rows, week);
}

const added = (repair: Repair, outcome: Result<DoneAnswer>): Repaired =>
  outcome.ok ? { done: true, message: done(repair) } : undone(outcome.why);

function changedRow(repair: Repair, row: RowRepair, week: ReadWeek): Repaired {
  const outcome = changeRow(tabOf(row, week), row.by, row);
  if (!outcome.ok) return undone(outcome.now === null ? outcome.why : null);
  const code = row.cells.find(({ key }) => key === 'id')?.value;
  if (typeof code === 'string') rememberCodes([code]);
  return { done: true, message: `${done(repair)} ${takingBack}` };
}

/** Rows of one tab that are found in one way are changed at once. */
function changedRows(repair: Repair, rows: readonly RowRepair[], week: ReadWeek): Repaired {
  const together = new Map<string, RowRepair[]>();
  for (const row of rows) {
    const key = `${row.tab} ${row.by}`;
    together.set(key, [...(together.get(key) ?? []), row]);
  }
  let changed = 0;
  for (const some of together.values())
    changed += changedIn(changeRows(tabOf(some[0]!, week), some[0]!.by, some));
  if (changed === 0) return undone(null);
  const left = rows.length - changed;
  const rest = left === 0 ? '' : ` Còn ${left} chỗ chưa đổi vì ô vừa có người sửa hoặc đang gộp.`;
  return { done: true, message: `${done(repair)}${rest} ${takingBack}` };
}

const takingBack = 'Nhấn Ctrl+Z trong bảng để hoàn tác.';

/** `why`: null where somebody else was there first. */
const undone = (why: Refusal | null): Repaired => ({
  done: false,
  message: `${why === null ? 'Có người vừa sửa ô này.' : refusalText(why)} Chưa đổi gì.`,
});

const findingsOf = ({ tracker, sources, grids, summary }: ReadWeek): Finding[] =>
  findingsIn({
    tracker,
    sources,
    grids,
    history: () =>
      readTabs([historyTab.name], undefined, () => tracker.settings.timeZone).get(historyTab.name) ?? null,
    today: summary.today,
    given: codesGiven(),
  });

function tabOf({ tab }: RowRepair, { tracker }: ReadWeek): Tab {
  if (tab === 'tasks') return tasksTabIn(tracker.settings);
  return tab === 'criteria' ? criteriaTab : membersTab;
}

/** "Đổi …" → "Đã đổi …." */
const done = ({ says, done: sentence }: Repair): string => sentence ?? `Đã ${decapitalised(says)}.`;

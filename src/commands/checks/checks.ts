import type { Result } from '../../domain/outcome';
import { decapitalised } from '../../domain/text';
import { refusalText } from '../../domain/wording';
import { type Finding, findingsIn, type Repair } from '../../workbook/checks';
import { criteriaTab, membersTab, type Tab } from '../../workbook/tabs/tabs';
import { tasksTabIn } from '../../workbook/tabs/tasksTab';
import type { ChecksAnswer, RepairAnswer, RepairRequest } from '../../answers';
import { changeRow } from '../rows/changeRow';
import { checksAnswer, repairKey } from '../../answers/checksAnswer';
import { codesGiven, rememberCodes } from '../rows/givenCodes';
import { readWeek } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';

/** Everything doubtful, each with its cell. Writes nothing. */
export function checksForSidebar(): Result<ChecksAnswer> {
  const week = readWeek();
  return week.ok ? checksAnswer(findingsOf(week)) : week;
}

/**
 * Does one of the repairs that are offered at this moment, and no other: what was offered to a page is offered no more once its cell holds
 * something else. Ctrl+Z takes it back like any edit.
 */
export function repairCell(asked: RepairRequest): Result<RepairAnswer> {
  const week = readWeek();
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
  const outcome = changeRow(tabOf(repair, week), repair.by, repair);
  const code = repair.cells.find(({ key }) => key === 'id')?.value;
  if (outcome.ok && typeof code === 'string') rememberCodes([code]);
  const after = readWeek();
  if (!after.ok) return after;
  return {
    ok: true,
    done: outcome.ok,
    message: outcome.ok
      ? `${done(repair)} Nhấn Ctrl+Z trong bảng để hoàn tác.`
      : `${outcome.now === null ? refusalText(outcome.why) : 'Có người vừa sửa ô này.'} Chưa đổi gì.`,
    checks: checksAnswer(findingsOf(after)),
  };
}

const findingsOf = ({ tracker, sources, grids, summary }: ReadWeek): Finding[] =>
  findingsIn({ tracker, sources, grids, today: summary.today, given: codesGiven() });

function tabOf({ tab }: Repair, { tracker }: ReadWeek): Tab {
  if (tab === 'tasks') return tasksTabIn(tracker.settings);
  return tab === 'criteria' ? criteriaTab : membersTab;
}

/** "Đổi …" → "Đã đổi …." */
const done = ({ says, done: sentence }: Repair): string => sentence ?? `Đã ${decapitalised(says)}.`;

import { isRefused, type Refusal, refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { refusalText } from '../../domain/wording';
import { timeStamp } from '../../google/clock';
import { partFrom } from '../../replies/committee';
import type { ReadWeek } from '../../workbook/week';
import type { TaskKey } from '../../workbook/tabs/tasksTab';
import type {
  AcceptedUpdate,
  CommitteePart,
  CommitteeRequest,
  FieldValue,
  RepliesAnswer,
  UpdatesRequest,
  WriteRepliesRequest,
  WrittenAnswer,
} from '../../answers';
import { fieldsOf } from '../../answers/mineAnswer';
import { repliesAnswer } from '../../answers/repliesAnswer';
import { readThisWeek, weekOfTabs } from '../readWeek';
import { writeAudit } from '../rows/audit';
import type { CellChange, RowOutcome } from '../rows/changeRow';
import { changeTask } from '../rows/changeTask';
import { reportedCells } from '../rows/reportedCells';
import { readTrackingTabs, type TrackingTabs } from '../trackingTabs';

/** What the page reads replies against. */
export function committeeForReplies({ from }: CommitteeRequest): Result<CommitteePart> {
  const week = readThisWeek();
  return week.ok ? partFrom(from, week.tracker, week.summary.today) : week;
}

/** What the page read in pasted chats and mails, beside what the rows hold. Writes nothing. */
export function proposeUpdates({ updates }: UpdatesRequest): Result<RepliesAnswer> {
  const week = readThisWeek();
  return week.ok ? repliesAnswer(updates, week) : week;
}

/**
 * Writes the cells a person accepted, each row where it stands at this moment, and writes each down in "Nhật ký" as its sender's. A
 * row that somebody changed meanwhile is left as it is and named; the others are written all the same.
 */
export function writeReplies({ updates }: WriteRepliesRequest): Result<WrittenAnswer> {
  const tabs = readTrackingTabs();
  const before = weekOfTabs(tabs);
  if (!before.ok) return before;
  const at = timeStamp(before.tracker.settings.timeZone);
  const outcomes = updates.map((update) => ({ update, outcome: writeOne(update, at, tabs) }));
  const written = outcomes.flatMap(({ update, outcome }) => (outcome.ok ? [{ update, outcome }] : []));
  const undone = outcomes.flatMap(({ update, outcome }) =>
    outcome.ok ? [] : [{ code: update.code, why: outcome.why }],
  );
  const last = written[written.length - 1];
  if (last === undefined) return refused((undone[0] as { why: Refusal }).why);
  const after = weekOfTabs({
    ...tabs,
    grids: new Map([...tabs.grids, [tabs.tasksTab.name, last.outcome.found.grid]]),
  });
  if (!after.ok) return after;
  return {
    ok: true,
    message: `Đã ghi ${written.length} việc.`,
    undone: undone.map(({ code, why }) => `${code}: ${refusalText(why)}`).join(' '),
    undo: written.map(({ update }) => backwards(update, before, after)),
  };
}

function writeOne(
  update: AcceptedUpdate,
  at: string,
  { tasksTab, timeZone }: TrackingTabs,
): RowOutcome<TaskKey> {
  let cells: readonly CellChange<TaskKey>[] = [];
  const outcome = changeTask(
    tasksTab,
    {
      code: update.code,
      cells: ({ table }) => {
        const wanted = reportedCells(update, table);
        if (!isRefused(wanted)) cells = wanted;
        return wanted;
      },
    },
    () => timeZone,
  );
  if (outcome.ok && outcome.changed) {
    const by = update.sender === '' ? 'Chưa rõ ai gửi' : update.sender;
    const through = `Nhập phản hồi: “${update.quote}”`;
    writeAudit({ at, by, through, task: update.code, kind: 'report' }, tasksTab, cells);
  }
  return outcome;
}

/** The changes that put a row back: what stands in it now becomes what stood before. */
function backwards(update: AcceptedUpdate, before: ReadWeek, after: ReadWeek): AcceptedUpdate {
  const [was, is] = [valuesOf(update.code, before), valuesOf(update.code, after)];
  const changes = update.changes.flatMap(({ field }) => {
    const [from, to] = [is.find((one) => one.field === field), was.find((one) => one.field === field)];
    return from === undefined || to === undefined ? [] : [{ field, seen: from.seen, value: to.value }];
  });
  return { ...update, quote: `Hoàn tác: ${update.quote}`, changes };
}

function valuesOf(code: string, week: ReadWeek): FieldValue[] {
  const task = week.summary.tasks.find(({ id }) => folded(id) === folded(code));
  return task === undefined ? [] : fieldsOf(task, week, true);
}

import { decapitalised, folded } from '../../domain/text';
import { type Refusal, isRefused, refused, type Result } from '../../domain/outcome';
import { calendarDateFromIso } from '../../domain/calendar';
import { type LinkHolder, type LinkRecord, withSave } from '../../domain/personalLinks';
import type { ToldKind } from '../../domain/told';
import type { TimedTask } from '../../domain/weekSummary';
import { refusalText } from '../../domain/wording';
import { secondsNow, timeStamp } from '../../google/clock';
import type { ZoneOf } from '../../google/readTabs';
import type { Cell } from '../../sheet/cells';
import { cellText } from '../../workbook/rowEdits';
import type { TaskKey } from '../../workbook/tabs/tasksTab';
import type { ReadWeek } from '../../workbook/week';
import type { FieldValue, MoreTimeRequest, MyTask, PhoneSaved, PhoneUpdate } from '../../answers';
import { myTasks } from '../../answers/mineAnswer';
import { phoneTasks } from '../../answers/phoneAnswer';
import { dayHere } from '../links/linkKeys';
import { readUse, writeUse } from '../links/linkRecords';
import { weekOfTabs } from '../readWeek';
import { writeAudit } from '../rows/audit';
import { type CellChange, type Found, zoneOfRows } from '../rows/changeRow';
import { changeTask } from '../rows/changeTask';
import { reportedCells } from '../rows/reportedCells';
import { readPeoplesTabs, type TrackingTabs } from '../trackingTabs';
import { visitorOf } from './visitor';

/** What stands in the sheet at the moment of a save, and who saves. */
export interface Moment {
  visitor: LinkHolder;
  week: ReadWeek;
  found: Found<TaskKey>;
}

/** One change of one task through a link. */
interface PhoneChange {
  code: string;
  /** What becomes of the row, or why it is refused: whose the task is is asked here. */
  cells(moment: Moment): Result<CellChange<TaskKey>[]>;
  kind: ToldKind;
  /** "Đã lưu": the hour follows. */
  done: string;
}

/** Puts what a person reports of one of their tasks into its row, where that stands at this moment. */
export const saveFromPhone = (record: LinkRecord, asked: PhoneUpdate): Result<PhoneSaved> =>
  changeByLink(record, {
    code: asked.code,
    cells: (moment) => {
      const own = ownTask(moment, asked.code);
      return isRefused(own) ? own : reportedCells(asked, moment.found.table);
    },
    kind: 'report',
    done: 'Đã lưu',
  });

/** Asks for more time until a day, with the reason, or takes that back where there is none. The deadline stays until somebody decides. */
export const askMoreTime = (
  record: LinkRecord,
  { code, until, reason }: MoreTimeRequest,
): Result<PhoneSaved> =>
  changeByLink(record, {
    code,
    cells: (moment) => {
      const own = ownTask(moment, code);
      if (isRefused(own)) return own;
      const day = calendarDateFromIso(until);
      const { deadline } = own.task;
      if (until !== '' && (day === null || deadline === null || day <= deadline))
        return refused({ code: 'notLater' });
      // Nothing needs a column to be taken out of.
      const change = (key: TaskKey, value: Cell): CellChange<TaskKey>[] =>
        value === '' && moment.found.table.columns[key] === undefined
          ? []
          : [{ key, seen: standing(moment, code, key), value }];
      return [
        ...change('extensionAsked', day === null ? '' : { date: day, time: null }),
        ...change('extensionReason', day === null ? '' : reason.trim()),
      ];
    },
    kind: 'request',
    done: until === '' ? 'Đã thôi xin lùi hạn' : 'Đã gửi đề nghị lùi hạn',
  });

/** A task that is this person's by the rules of letters; one that is not there is refused in the same words. */
function ownTask(
  { visitor, week }: Moment,
  code: string,
): { task: TimedTask; line: MyTask } | { ok: false; why: Refusal } {
  const own = myTasks(week, visitor.members).find(
    ({ line }) => line.code !== '' && folded(line.code) === folded(code),
  );
  return own ?? refused({ code: 'notYours' });
}

/** What a cell of the row with this code holds now. */
export function standing({ found }: Moment, code: string, key: TaskKey): string {
  const row = found.table.rows.find((one) => folded(cellText(one.cell('id'))) === folded(code));
  return row === undefined ? '' : cellText(row.cell(key));
}

/**
 * Changes a row through a link: who it is and whether the task is theirs is told by the tabs as they are at this moment, the row
 * is found by its code, and what was changed is written down.
 */
export function changeByLink(record: LinkRecord, change: PhoneChange): Result<PhoneSaved> {
  const use = withSave(readUse(record), secondsNow(), dayHere());
  if (use === null) return refused({ code: 'tooManySaves' });
  const zoneOf = zoneOfRows();
  const tabs = { ...readPeoplesTabs(), zoneOf };
  // Counted before anything is written, so that whoever tries without end is stopped too.
  writeUse(record, use);
  let moment: Moment | null = null;
  let cells: CellChange<TaskKey>[] = [];
  const outcome = changeTask(
    tabs.tasksTab,
    {
      code: change.code,
      cells: (found) => {
        const week = weekWith(tabs, found);
        if (!week.ok) return week;
        const visitor = visitorOf(record, week);
        if (isRefused(visitor)) return visitor;
        moment = { visitor, week, found };
        const wanted = change.cells(moment);
        if (!isRefused(wanted)) cells = wanted;
        return wanted;
      },
    },
    zoneOf,
  );
  const seen = moment as Moment | null;
  if (seen === null) return outcome.ok ? refused({ code: 'notYours' }) : refused(outcome.why);
  const at = timeStamp(seen.week.summary.settings.timeZone);
  if (outcome.ok) {
    // What was sent twice over a broken line is written down once.
    if (outcome.changed)
      writeAudit(
        { at, by: seen.visitor.name, through: 'Liên kết cá nhân', task: change.code, kind: change.kind },
        tabs.tasksTab,
        cells,
      );
    const message = savedText(change, tabs.tasksTab, cells, at);
    return saved(message, weekWith(tabs, outcome.found), seen.visitor, change.code);
  }
  if (outcome.found === null) return refused(outcome.why);
  const after = weekWith(tabs, outcome.found);
  if (!after.ok) return refused(outcome.why);
  const lines = myTasks(after, seen.visitor.members).map(({ line }) => line);
  const now = fieldsNow(lines, change.code, outcome.now);
  return now.length > 0
    ? { ok: true, saved: false, message: refusalText(outcome.why), now }
    : refused(outcome.why);
}

/** "Đã lưu NV-06 lúc 14:02 11/08/2023: trạng thái, tiến độ (%)." */
function savedText(
  { done, code, kind }: PhoneChange,
  { columns }: TrackingTabs['tasksTab'],
  cells: readonly CellChange<TaskKey>[],
  at: string,
): string {
  const what = kind === 'report' ? cells.map(({ key }) => decapitalised(columns[key].header)) : [];
  return `${done} ${code} lúc ${at}${what.length === 0 ? '' : `: ${what.join(', ')}`}.`;
}

const fieldsNow = (
  tasks: readonly { code: string; fields: FieldValue[] }[],
  code: string,
  asked: Partial<Record<TaskKey, string>>,
): FieldValue[] =>
  (tasks.find((task) => folded(task.code) === folded(code))?.fields ?? []).filter(
    ({ field }) => field in asked,
  );

function saved(
  message: string,
  week: Result<ReadWeek>,
  { members }: LinkHolder,
  code: string,
): Result<PhoneSaved> {
  if (isRefused(week)) return week;
  return { ok: true, saved: true, message, tasks: phoneTasks(week, members, { task: code, from: 0 }).tasks };
}

const weekWith = (
  { grids, tasksTab, zoneOf }: Omit<TrackingTabs, 'timeZone'> & { zoneOf: ZoneOf },
  { grid }: Found<TaskKey>,
): Result<ReadWeek> =>
  weekOfTabs({
    tasksTab,
    timeZone: zoneOf([]),
    grids: new Map([...grids, [tasksTab.name, { ...grid, merges: [] }]]),
  });

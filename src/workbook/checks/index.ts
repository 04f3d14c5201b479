import type { CalendarDate } from '../../domain/calendar';
import { type FoundIn, recordFindings } from '../../domain/checks';
import type { CodesGiven } from '../../domain/codes';
import type { Problem, Tracker } from '../../domain/tracker';
import type { Grid } from '../../sheet/cells';
import { closedTaskCodes, historyTable } from '../history';
import { readMeetings } from '../meetings';
import type { Source, TableRow } from '../reading/table';
import type { Sources } from '../reading/tracker';
import { codeFindings } from './codes';
import { type Finding, type Place, rowFinder, type TaskRows } from './finding';
import { leftOutFindings } from './leftOut';
import { looseDeadlineFindings } from './looseDeadlines';
import { nameFindings } from './names';
import { namesDoubted } from './namesDoubted';
import { progressRepairs } from './progress';

export type { Finding, FindingGroup, Place, Repair, RowRepair } from './finding';

interface Checked {
  tracker: Tracker;
  sources: Sources;
  grids: ReadonlyMap<string, Grid>;
  /** The tab of closed weeks. Asked for only where a code is offered, for reading it costs a round trip. */
  history(): Grid | null;
  today: CalendarDate;
  /** Codes given before, beside those in the tab. */
  given: CodesGiven;
}

/** Everything doubtful in a workbook, with its cell. A cell that is told of in particular is not told of again as unreadable. */
export function findingsIn({ tracker, sources, grids, history, today, given }: Checked): Finding[] {
  const { table, rows: taskRows } = sources.task;
  const rows = [...taskRows.values()];
  const tasks: TaskRows = { sheet: table.sheet, columns: table.columns, rows, find: rowFinder(rows) };
  const over = new Set(
    [...taskRows].flatMap(([{ state }, row]) => (state === 'done' || state === 'cancelled' ? [row] : [])),
  );
  let closed: readonly string[] | undefined;
  const codes = { closed: () => (closed ??= closedTaskCodes(historyTable(history()))), given };
  const meetings = readMeetings(grids);
  const particular = [
    ...codeFindings(tasks, codes),
    ...nameFindings(namesDoubted(tasks, tracker, sources)),
    ...looseDeadlineFindings(tasks, { today, reading: tracker.settings }, (row) => over.has(row)),
  ];
  const told = new Set(particular.flatMap((finding) => [finding, ...(finding.also ?? [])].map(placeOf)));
  return [
    ...unreadable([...tracker.problems, ...meetings.problems]).filter(
      (finding) => !told.has(placeOf(finding)),
    ),
    ...particular,
    ...recordFindings(tracker, today).map((found): Finding => {
      const { group, about: which, says, field } = found;
      const { sheet, row } = sourceOf(found, sources);
      const repairs =
        found.of === 'task' ? progressRepairs(found, taskRows.get(found.record), tasks.find) : [];
      return { group, sheet, cell: row?.place(field) ?? '', about: which, says, repairs };
    }),
    ...leftOutFindings([...tracker.leftOut, ...meetings.leftOut], table, tracker.settings, codes),
  ];
}

/** The tab and the row that a record came from. */
function sourceOf(found: FoundIn, sources: Sources): { sheet: string; row: TableRow<string> | undefined } {
  switch (found.of) {
    case 'task':
      return inSource(sources.task, found.record);
    case 'criterion':
      return inSource(sources.criterion, found.record);
    case 'indicator':
      return inSource(sources.indicator, found.record);
    case 'member':
      return inSource(sources.member, found.record);
    case 'neighbourhood':
      return inSource(sources.neighbourhood, found.record);
  }
}

const inSource = <Record, Key extends string>({ table, rows }: Source<Record, Key>, record: Record) => ({
  sheet: table.sheet,
  row: rows.get(record),
});

const placeOf = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

const unreadable = (problems: readonly Problem[]): Finding[] =>
  problems.map(({ sheet, cell, message }) => ({
    group: 'unreadable',
    sheet,
    cell,
    about: '',
    says: message,
    repairs: [],
  }));

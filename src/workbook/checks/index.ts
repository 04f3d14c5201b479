import type { CalendarDate } from '../../domain/calendar';
import { type FoundIn, recordFindings } from '../../domain/checks';
import type { CodesGiven } from '../../domain/codes';
import { folded } from '../../domain/text';
import type { Problem, Tracker } from '../../domain/tracker';
import { firstLine } from '../../domain/wording';
import type { Grid } from '../../sheet/cells';
import { acceptingUnknown } from '../reading/cells';
import { CriterionBook, criterionColumns } from '../reading/criteria';
import { closedTaskCodes, historyTable } from '../history';
import { readMeetings } from '../meetings';
import { recordsAmong } from '../reading/leftOut';
import { neighbourhoodBook, peopleBook } from '../reading/books';
import { cellText } from '../rowEdits';
import type { Source, TableRow } from '../reading/table';
import { spreadRows } from '../reading/tasks';
import type { Sources } from '../reading/tracker';
import { historyTab } from '../tabs/tabs';
import { TargetBook } from '../reading/targets';
import type { TaskKey } from '../tabs/tasksTab';
import { codeFindings } from './codes';
import { type Finding, type Place, rowFinder, type RowName } from './finding';
import { leftOutFindings } from './leftOut';
import { looseDeadlineFindings } from './looseDeadlines';
import { type Directory, doubtfulNames, nameFindings } from './names';
import { progressRepairs } from './progress';

export type { Finding, FindingGroup, Place, Repair, RowRepair } from './finding';

interface Checked {
  tracker: Tracker;
  sources: Sources;
  grids: ReadonlyMap<string, Grid>;
  today: CalendarDate;
  /** Codes given before, beside those in the tab. */
  given: CodesGiven;
}

/** Everything doubtful in a workbook, with its cell. A cell that is told of in particular is not told of again as unreadable. */
export function findingsIn({ tracker, sources, grids, today, given }: Checked): Finding[] {
  const tasks = sources.task.table;
  const members = sources.member.table;
  const criteria = sources.criterion.table;
  const rows = [...sources.task.rows.values()];
  const isSpread = spreadRows(rows);
  const over = new Set(
    [...sources.task.rows].flatMap(([{ state }, row]) =>
      state === 'done' || state === 'cancelled' ? [row] : [],
    ),
  );
  const find = rowFinder(rows);
  const rules = { today, reading: tracker.settings };
  const codes = { closed: closedTaskCodes(historyTable(grids.get(historyTab.name) ?? null)), given };
  const meetings = readMeetings(grids);
  const memberRows = [...sources.member.rows.values()];
  const about = (row: TableRow<TaskKey>) =>
    [cellText(row.cell('id')), firstLine(cellText(row.cell('content')))]
      .filter((text) => text !== '')
      .join(' · ');

  const { people, places, targets } = directories(tracker, sources);
  const ofTask = { sheet: tasks.sheet, tab: 'tasks', about, find } as const;
  const ofMember = {
    sheet: members.sheet,
    tab: 'members',
    about: (row: TableRow<'name'>) => cellText(row.cell('name')),
    find: (row: TableRow<'name'>) => onlyOne(cellText(row.cell('name')), tracker.members),
  } as const;
  const particular = [
    ...codeFindings(tasks.sheet, tasks.columns, rows, find, codes),
    ...nameFindings([
      ...doubtfulNames(
        rows.filter((row) => !isSpread(row)),
        { ...ofTask, key: 'owners', directory: people },
      ),
      ...doubtfulNames(rows, {
        ...ofTask,
        key: 'partners',
        directory: { ...people, book: acceptingUnknown(people.book) },
      }),
      ...doubtfulNames(rows, { ...ofTask, key: 'neighbourhoods', directory: places }),
      ...doubtfulNames(rows, { ...ofTask, key: 'criteria', directory: targets }),
      ...doubtfulNames(recordsAmong(criteria, criterionColumns), {
        sheet: criteria.sheet,
        tab: 'criteria',
        key: 'owners',
        directory: people,
        about: (row) => `${cellText(row.cell('code'))}. ${cellText(row.cell('name'))}`,
        find: (row) => ({ by: 'code', code: cellText(row.cell('code')) }),
      }),
      ...doubtfulNames(memberRows, { ...ofMember, key: 'neighbourhoods', directory: places }),
      ...doubtfulNames(memberRows, { ...ofMember, key: 'criteria', directory: targets }),
    ]),
    ...looseDeadlineFindings(tasks.sheet, tasks.columns, rows, find, rules, (row) => over.has(row)),
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
        found.of === 'task' ? progressRepairs(found, sources.task.rows.get(found.record), find) : [];
      return { group, sheet, cell: row?.place(field) ?? '', about: which, says, repairs };
    }),
    ...leftOutFindings([...tracker.leftOut, ...meetings.leftOut], tasks, tracker.settings, codes),
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

/** A member's row by its name, null where another row has the name too. */
const onlyOne = (name: string, members: Tracker['members']): RowName | null =>
  members.filter(({ fullName }) => folded(fullName) === folded(name)).length === 1
    ? { by: 'name', code: name }
    : null;

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

function directories(
  { members, neighbourhoods, criteria, indicators }: Tracker,
  sources: Sources,
): Record<'people' | 'places' | 'targets', Directory> {
  const wasRead = (of: keyof Sources) => sources[of].table.headerRow > 0;
  const placeNames = neighbourhoods.map(({ name }) => name);
  return {
    people: {
      kind: 'people',
      book: peopleBook(members, neighbourhoods, wasRead('member')),
      names: [
        ...members.flatMap(({ name, unit }) => [name, unit]),
        ...neighbourhoods.flatMap(({ head, officer }) => [head, officer]),
        ...placeNames,
      ].filter((name) => name !== ''),
    },
    places: {
      kind: 'places',
      book: neighbourhoodBook(neighbourhoods, wasRead('neighbourhood')),
      names: placeNames,
    },
    targets: {
      kind: 'targets',
      book: new TargetBook(new CriterionBook(criteria, wasRead('criterion')), indicators),
      names: criteria.map(({ name }) => name),
    },
  };
}

import type { CalendarDate } from '../../domain/calendar';
import { doubtsIn } from '../../domain/checks';
import type { CodesGiven } from '../../domain/codes';
import { folded } from '../../domain/text';
import type { Tracker } from '../../domain/tracker';
import { firstLine } from '../../domain/wording';
import type { Grid } from '../../sheet/cells';
import { acceptingUnknown } from '../reading/cells';
import { CriterionBook, criterionColumns } from '../reading/criteria';
import { closedTaskCodes, historyTable } from '../history';
import { recordsAmong, taskRows } from '../reading/leftOut';
import { memberColumns } from '../reading/people';
import { neighbourhoodBook, peopleBook } from '../reading/books';
import { cellText } from '../rowEdits';
import { readTable, type Table, type TableRow } from '../reading/table';
import { spreadRows } from '../reading/tasks';
import { criteriaTab, historyTab, membersTab, neighbourhoodsTab, type Tab } from '../tabs/tabs';
import { TargetBook } from '../reading/targets';
import { type TaskKey, tasksTabIn } from '../tabs/tasksTab';
import { codeFindings } from './codes';
import { type Finding, type Repair, rowFinder } from './finding';
import { leftOutFindings } from './leftOut';
import { looseDeadlineFindings } from './looseDeadlines';
import { type Directory, nameFindings } from './names';
import { progressRepairs } from './progress';

export type { Finding, FindingGroup, Repair } from './finding';

export interface Checked {
  tracker: Tracker;
  grids: ReadonlyMap<string, Grid>;
  today: CalendarDate;
  /** Codes given before, beside those in the tab. */
  given: CodesGiven;
}

/** Everything doubtful in a workbook, with its cell. A cell that is told of in particular is not told of again as unreadable. */
export function findingsIn({ tracker, grids, today, given }: Checked): Finding[] {
  const table = <Key extends string>(tab: Tab<Key>): Table<Key> =>
    readTable(tab, grids.get(tab.name) ?? null);
  const tasks = table(tasksTabIn(tracker.settings));
  const members = table(membersTab);
  const criteria = table(criteriaTab);
  const neighbourhoods = table(neighbourhoodsTab);
  const rows = taskRows(tasks);
  const isSpread = spreadRows(rows);
  const find = rowFinder(rows);
  const rules = { today, reading: tracker.settings };
  const codes = { closed: closedTaskCodes(historyTable(grids.get(historyTab.name) ?? null)), given };
  const memberRows = recordsAmong(members, memberColumns);
  const about = (row: TableRow<TaskKey>) =>
    [cellText(row.cell('id')), firstLine(cellText(row.cell('content')))]
      .filter((text) => text !== '')
      .join(' · ');

  const { people, places, targets } = directories(tracker, members, criteria, neighbourhoods);
  const ofTask = { sheet: tasks.sheet, tab: 'tasks', about, find } as const;
  const ofMember = {
    sheet: members.sheet,
    tab: 'members',
    about: (row: TableRow<'name'>) => cellText(row.cell('name')),
    find: (row: TableRow<'name'>) => onlyOne(cellText(row.cell('name')), tracker.members),
  } as const;
  const particular = [
    ...codeFindings(tasks.sheet, tasks.columns, rows, find, codes),
    ...nameFindings(
      rows.filter((row) => !isSpread(row)),
      { ...ofTask, key: 'owners', directory: people },
    ),
    ...nameFindings(rows, {
      ...ofTask,
      key: 'partners',
      directory: { ...people, book: acceptingUnknown(people.book) },
    }),
    ...nameFindings(rows, { ...ofTask, key: 'neighbourhoods', directory: places }),
    ...nameFindings(rows, { ...ofTask, key: 'criteria', directory: targets }),
    ...nameFindings(recordsAmong(criteria, criterionColumns), {
      sheet: criteria.sheet,
      tab: 'criteria',
      key: 'owners',
      directory: people,
      about: (row) => `${cellText(row.cell('code'))}. ${cellText(row.cell('name'))}`,
      find: (row) => ({ by: 'code', code: cellText(row.cell('code')) }),
    }),
    ...nameFindings(memberRows, { ...ofMember, key: 'neighbourhoods', directory: places }),
    ...nameFindings(memberRows, { ...ofMember, key: 'criteria', directory: targets }),
    ...looseDeadlineFindings(tasks.sheet, tasks.columns, rows, find, rules),
  ];
  const tables = { task: tasks, criterion: criteria, member: members, neighbourhood: neighbourhoods };
  const told = new Set(particular.map(placeOf));
  return [
    ...unreadable(tracker).filter((finding) => !told.has(placeOf(finding))),
    ...particular,
    ...doubtsIn(tracker, today).map((doubt): Finding => {
      const row = tables[doubt.of].rows.find((one) => one.row === doubt.row) as TableRow<string> | undefined;
      return {
        ...doubt,
        sheet: tables[doubt.of].sheet,
        cell: row?.place(doubt.field) ?? '',
        repairs: progressRepairs(doubt, row as TableRow<TaskKey> | undefined, find),
      };
    }),
    ...leftOutFindings(tracker.leftOut, tasks, tracker.settings, codes),
  ];
}

/** A member's row by its name, null where another row has the name too. */
const onlyOne = (name: string, members: Tracker['members']): Pick<Repair, 'by' | 'code'> | null =>
  members.filter(({ fullName }) => folded(fullName) === folded(name)).length === 1
    ? { by: 'name', code: name }
    : null;

const placeOf = ({ sheet, cell }: Finding): string => `${sheet}!${cell}`;

const unreadable = ({ problems }: Tracker): Finding[] =>
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
  ...[membersTable, criteriaTable, placesTable]: Table<string>[]
): Record<'people' | 'places' | 'targets', Directory> {
  const wasRead = (table: Table<string> | undefined) => (table?.headerRow ?? 0) > 0;
  const placeNames = neighbourhoods.map(({ name }) => name);
  return {
    people: {
      book: peopleBook(members, neighbourhoods, wasRead(membersTable)),
      names: [
        ...members.flatMap(({ name, unit }) => [name, unit]),
        ...neighbourhoods.flatMap(({ head, officer }) => [head, officer]),
        ...placeNames,
      ].filter((name) => name !== ''),
    },
    places: { book: neighbourhoodBook(neighbourhoods, wasRead(placesTable)), names: placeNames },
    targets: {
      book: new TargetBook(new CriterionBook(criteria, wasRead(criteriaTable)), indicators),
      names: criteria.map(({ name }) => name),
    },
  };
}

import { folded } from '../../domain/text';
import type { Tracker } from '../../domain/tracker';
import { firstLine } from '../../domain/wording';
import { neighbourhoodBook, peopleBook } from '../reading/books';
import { acceptingUnknown } from '../reading/cells';
import { CriterionBook, criterionColumns } from '../reading/criteria';
import { recordsAmong } from '../reading/leftOut';
import type { TableRow } from '../reading/table';
import { TargetBook } from '../reading/targets';
import { spreadRows } from '../reading/tasks';
import type { Sources } from '../reading/tracker';
import { cellText } from '../rowEdits';
import type { TaskKey } from '../tabs/tasksTab';
import type { RowName, TaskRows } from './finding';
import { type Directory, type DoubtfulName, doubtfulNames } from './names';

/** The names of a workbook that nothing bears or that several bear, column by column. */
export function namesDoubted(
  { sheet, rows, find }: TaskRows,
  tracker: Tracker,
  sources: Sources,
): DoubtfulName[] {
  const { people, places, targets } = directories(tracker, sources);
  const criteria = sources.criterion.table;
  const isSpread = spreadRows(rows);
  const ofTask = { sheet, tab: 'tasks', about: taskAbout, find } as const;
  const members = [...sources.member.rows.values()];
  const ofMember = {
    sheet: sources.member.table.sheet,
    tab: 'members',
    about: (row: TableRow<'name'>) => cellText(row.cell('name')),
    find: (row: TableRow<'name'>) => onlyOne(cellText(row.cell('name')), tracker.members),
  } as const;
  return [
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
    ...doubtfulNames(members, { ...ofMember, key: 'neighbourhoods', directory: places }),
    ...doubtfulNames(members, { ...ofMember, key: 'criteria', directory: targets }),
  ];
}

/** "NV-3 · Rà soát biển báo". */
const taskAbout = (row: TableRow<TaskKey>): string =>
  [cellText(row.cell('id')), firstLine(cellText(row.cell('content')))]
    .filter((text) => text !== '')
    .join(' · ');

/** A member's row by its name, null where another row has the name too. */
const onlyOne = (name: string, members: Tracker['members']): RowName | null =>
  members.filter(({ fullName }) => folded(fullName) === folded(name)).length === 1
    ? { by: 'name', code: name }
    : null;

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

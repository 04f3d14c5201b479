import type { Settings } from '../../domain/settings';
import type {
  Criterion,
  Indicator,
  LeftOutRow,
  Member,
  Neighbourhood,
  Problem,
  Task,
  Tracker,
} from '../../domain/tracker';
import type { Grid } from '../../sheet/cells';
import { readConditions } from './conditions';
import {
  CriterionBook,
  type CriterionKey,
  type IndicatorKey,
  readCriteria,
  readIndicators,
} from './criteria';
import { neighbourhoodBook, peopleBook } from './books';
import { type MemberKey, type NeighbourhoodKey, readMembers, readNeighbourhoods, readPeople } from './people';
import type { PercentScale } from './percents';
import { tasksOfFormerMembers } from './formerMembers';
import { readSettings } from './settings';
import { readTable, type Source, type Table } from './table';
import {
  conditionsTab,
  criteriaTab,
  indicatorsTab,
  membersTab,
  neighbourhoodsTab,
  settingsTab,
  type Tab,
} from '../tabs/tabs';
import { TargetBook } from './targets';
import { progressScale, readTasks } from './tasks';
import { type TaskKey, tasksTabIn } from '../tabs/tasksTab';

/** Where the records come from. */
export interface Sources {
  task: Source<Task, TaskKey>;
  criterion: Source<Criterion, CriterionKey>;
  indicator: Source<Indicator, IndicatorKey>;
  member: Source<Member, MemberKey>;
  neighbourhood: Source<Neighbourhood, NeighbourhoodKey>;
}

/** The tracker with the rows it was made of, and where the task table stands, which the colour rules need. */
export interface ReadTracker {
  tracker: Tracker;
  sources: Sources;
  tasksTable: Pick<Table<TaskKey>, 'sheet' | 'headerRow' | 'columns'> & { progressScale: PercentScale };
}

/** Everything people keep, from the tabs as they are, with a list of what could not be read. `instead`: settings that are only being tried. */
export function readTracker(grids: ReadonlyMap<string, Grid>, instead: Partial<Settings> = {}): ReadTracker {
  const table = <Key extends string>(tab: Tab<Key>): Table<Key> =>
    readTable(tab, grids.get(tab.name) ?? null);
  const settingsTable = table(settingsTab);
  const neighbourhoodsTable = table(neighbourhoodsTab);
  const membersTable = table(membersTab);
  const criteriaTable = table(criteriaTab);
  const indicatorsTable = table(indicatorsTab);
  const conditionsTable = grids.has(conditionsTab.name) ? table(conditionsTab) : null;
  const settings = { ...readSettings(settingsTable), ...instead };
  const tasksTable = table(tasksTabIn(settings));
  const rowsOfKnown = readPeople(membersTable);
  const known = [...rowsOfKnown.keys()];
  const ofMembers = peopleBook(known, [], wasRead(membersTable));
  const rowsOfPlaces = readNeighbourhoods(neighbourhoodsTable, ofMembers);
  const neighbourhoods = [...rowsOfPlaces.keys()];
  const people = peopleBook(known, neighbourhoods, wasRead(membersTable));
  const rowsOfCriteria = readCriteria(criteriaTable, people);
  const criteria = [...rowsOfCriteria.keys()];
  const criterionBook = new CriterionBook(criteria, wasRead(criteriaTable));
  const places = neighbourhoodBook(neighbourhoods, wasRead(neighbourhoodsTable));
  const rowsOfMembers = readMembers(membersTable, rowsOfKnown, criterionBook, places);
  const members = [...rowsOfMembers.keys()];
  const indicators = readIndicators(indicatorsTable, criterionBook, people, settings.communeGroup);
  const conditions = readConditions(conditionsTable, people, settings.communeGroup);
  const books = { targets: new TargetBook(criterionBook, indicators), people, neighbourhoods: places };
  const rowsOfTasks = readTasks(tasksTable, books, settings);
  const tasks = [...rowsOfTasks.keys()];
  const tables = [
    tasksTable,
    criteriaTable,
    indicatorsTable,
    ...(conditionsTable ? [conditionsTable] : []),
    membersTable,
    neighbourhoodsTable,
    settingsTable,
  ];

  return {
    tracker: {
      settings,
      tasks,
      criteria,
      indicators,
      conditions,
      members,
      neighbourhoods,
      problems: tables
        .flatMap(({ problems }): Problem[] => problems)
        .concat(tasksOfFormerMembers(members, tasks, tasksTable)),
      leftOut: tables.flatMap(({ leftOut }): LeftOutRow[] => [...leftOut].sort((a, b) => a.row - b.row)),
    },
    sources: {
      task: { table: tasksTable, rows: rowsOfTasks },
      criterion: { table: criteriaTable, rows: rowsOfCriteria },
      indicator: { table: indicatorsTable, rows: rowsOf(indicators, indicatorsTable) },
      member: { table: membersTable, rows: rowsOfMembers },
      neighbourhood: { table: neighbourhoodsTable, rows: rowsOfPlaces },
    },
    tasksTable: { ...tasksTable, progressScale: progressScale(tasksTable) },
  };
}

function rowsOf<Record extends { row: number }, Key extends string>(
  records: readonly Record[],
  { rows }: Table<Key>,
): Source<Record, Key>['rows'] {
  const at = new Map(rows.map((row) => [row.row, row]));
  return new Map(records.flatMap((record) => (at.has(record.row) ? [[record, at.get(record.row)!]] : [])));
}

const wasRead = (table: { headerRow: number }): boolean => table.headerRow > 0;

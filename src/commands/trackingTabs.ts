import { hasTab, timeZoneOfWorkbook } from '../google/spreadsheet';
import { readTabs, type ZoneOf, zoneShownBy } from '../google/readTabs';
import type { Grid } from '../sheet/cells';
import { mayBeMerged } from '../workbook/reading/mergeHoles';
import { readSettings } from '../workbook/reading/settings';
import { readTable } from '../workbook/reading/table';
import {
  membersTab,
  neighbourhoodsTab,
  optionalTabs,
  peopleTabs,
  settingsTab,
  type Tab,
  tasksTab,
} from '../workbook/tabs/tabs';
import { type TasksTab, tasksTabIn } from '../workbook/tabs/tasksTab';

/** The tabs people keep, each read once: the settings first, for they say which tab holds the tasks. */
export interface TrackingTabs {
  grids: Map<string, Grid>;
  tasksTab: TasksTab;
  /** The workbook's own, or one whose clocks show the same days. */
  timeZone: string;
}

/** Tabs in which a merged cell would hide values the numbers rest on. */
const rowTabs = peopleTabs.filter(({ essential }) => essential);

/**
 * `alsoRead`: script tabs wanted besides; `wanted`: fewer of people's tabs; `known`: tabs as this run has just read them, which are not
 * read again; `mergesIn`: where it matters what merged cells hide.
 */
export function readTrackingTabs(
  alsoRead: readonly string[] = [],
  wanted?: readonly Tab[],
  known: ReadonlyMap<string, Grid> = new Map(),
  mergesIn = wanted ? [] : rowTabs,
): TrackingTabs {
  const settings = known.has(settingsTab.name) ? new Map<string, Grid>() : readTabs([settingsTab.name]);
  const said = settingsIn(new Map([...known, ...settings]));
  const tasks = tasksTabIn(said);
  const byTheirName = (name: string) => (name === tasksTab.name ? tasks.name : name);
  const others = (wanted ?? peopleTabs)
    .filter(({ name }) => name !== settingsTab.name)
    .map(({ name }) => byTheirName(name));
  const optional = wanted ? [] : optionalTabs.map(({ name }) => name).filter(hasTab);
  const suggesting = new Map(mergesIn.map((tab) => [byTheirName(tab.name), mayBeMerged(tab)]));
  const withMerges = (name: string) => suggesting.get(name) ?? false;
  const toRead = [...others, ...optional, ...alsoRead].filter((name) => !known.has(name));
  let timeZone: string | null = null;
  const grids = readTabs(toRead, withMerges, (rows) => (timeZone = zoneShownBy(rows, said.timeZone)));
  return {
    grids: new Map([...known, ...settings, ...grids]),
    tasksTab: tasks,
    timeZone: timeZone ?? timeZoneOfWorkbook(),
  };
}

/** As much of them as tells whose a task is, but the tasks themselves, whose days tell the zone. */
export function readPeoplesTabs(): Omit<TrackingTabs, 'timeZone'> {
  const { grids, tasksTab } = readSettingsTab();
  const zoneOf: ZoneOf = (rows) => zoneShownBy(rows, settingsIn(grids).timeZone);
  const people = readTabs([membersTab.name, neighbourhoodsTab.name], undefined, zoneOf);
  return { grids: new Map([...grids, ...people]), tasksTab };
}

/** The task tab as the settings have it; reads the tab "Cài đặt" alone. */
export const readTasksTab = (): TasksTab => readSettingsTab().tasksTab;

/** The same with the tab that was read. */
export function readSettingsTab(): { tasksTab: TasksTab; grids: Map<string, Grid> } {
  const grids = readTabs([settingsTab.name]);
  return { tasksTab: tasksTabOf(grids), grids };
}

const tasksTabOf = (grids: ReadonlyMap<string, Grid>): TasksTab => tasksTabIn(settingsIn(grids));

/** The settings as they stand in the tab that was read. */
const settingsIn = (grids: ReadonlyMap<string, Grid>) =>
  readSettings(readTable(settingsTab, grids.get(settingsTab.name) ?? null));

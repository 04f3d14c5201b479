import { hasTab, readTabs, timeZoneOfWorkbook } from '../google/spreadsheet';
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
  /** The workbook's own. */
  timeZone: string;
}

/** Tabs in which a merged cell would hide values the numbers rest on. */
const rowTabs = peopleTabs.filter(({ essential }) => essential);

/** `alsoRead`: script tabs wanted besides; `wanted`: fewer of people's tabs, and nothing of what merged cells hide. */
export function readTrackingTabs(alsoRead: readonly string[] = [], wanted?: readonly Tab[]): TrackingTabs {
  const settings = readTabs([settingsTab.name]);
  const tasks = tasksTabOf(settings);
  const byTheirName = (name: string) => (name === tasksTab.name ? tasks.name : name);
  const others = (wanted ?? peopleTabs)
    .filter(({ name }) => name !== settingsTab.name)
    .map(({ name }) => byTheirName(name));
  const optional = wanted ? [] : optionalTabs.map(({ name }) => name).filter(hasTab);
  const suggesting = new Map(rowTabs.map((tab) => [byTheirName(tab.name), mayBeMerged(tab)]));
  const withMerges = (name: string) => (wanted ? false : (suggesting.get(name) ?? false));
  const grids = readTabs([...others, ...optional, ...alsoRead], withMerges);
  return { grids: new Map([...settings, ...grids]), tasksTab: tasks, timeZone: timeZoneOfWorkbook() };
}

/** As much of them as tells whose a task is, but the tasks themselves: four round trips with the zone. */
export function readPeoplesTabs(): TrackingTabs {
  const grids = readTabs([settingsTab.name, membersTab.name, neighbourhoodsTab.name]);
  return { grids, tasksTab: tasksTabOf(grids), timeZone: timeZoneOfWorkbook() };
}

/** The task tab as the settings have it; reads the tab "Cài đặt" alone. */
export const readTasksTab = (): TasksTab => tasksTabOf(readTabs([settingsTab.name]));

const tasksTabOf = (grids: ReadonlyMap<string, Grid>): TasksTab =>
  tasksTabIn(readSettings(readTable(settingsTab, grids.get(settingsTab.name) ?? null)));

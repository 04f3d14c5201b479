import { defaultSettings, type Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { editedArea, EditedSheet, editedTab, type EditEvent, nameOfEditedTab } from '../../google/edits';
import { hasTab } from '../../google/spreadsheet';
import { readTabs } from '../../google/readTabs';
import type { Cell } from '../../sheet/cells';
import type { EditedArea } from '../../sheet/edit';
import { followed } from '../../workbook/entry/fills';
import { readSettings } from '../../workbook/reading/settings';
import { readTable, type Table, type TableRow } from '../../workbook/reading/table';
import { peopleTabs, scriptTabs, settingsTab, tasksTab } from '../../workbook/tabs/tabs';
import { type TaskColumns, type TaskKey, type TasksTab, tasksTabIn } from '../../workbook/tabs/tasksTab';
import type { Trips } from '../rows/trips';

/** An edit in the task tab that may leave something to be filled in, with what had to be read of the tab. */
export interface EditedTasks {
  edit: EditedArea;
  sheet: EditedSheet;
  settings: Settings;
  columns: TaskColumns;
  /** Of the whole tab: rows beside the edited ones tell which codes there are. */
  rows: readonly TableRow<TaskKey>[];
  /** The same as it is now; one round trip. */
  lookAgain(trips: Trips): EditedTasks;
}

type TasksTable = Table<TaskKey>;

const tabNames = [...peopleTabs, ...scriptTabs].map(({ name }) => name);

/** Null, after no or one round trip, for an edit elsewhere or in columns that nothing follows from. */
export function editedTasks(event: EditEvent, trips: Trips): EditedTasks | null {
  const known = editedTab(event, tabNames);
  if (known !== null && known !== tasksTab.name) return null;
  const settings = new SettingsWhenAsked(trips);
  const tab = known === null ? tasksTabIn(settings.read()) : tasksTab;
  if (known === null && !isNamed(event, tab.name, trips)) return null;

  const edit = editedArea(event);
  const sheet = new EditedSheet(event);
  const { timeZone } = settings.soFar;
  trips.count();
  const cells = sheet.read(timeZone);
  const own = understood(tab, cells) === null ? tasksTabIn(settings.read()) : tab;
  const table = understood(own, cells);
  if (table === null || edit.row + edit.rows - 1 <= table.headerRow) return null;
  const keys = followed(table.columns, edit);
  if (keys.size === 0) return null;

  const asked = keys.has('state') || keys.has('deadline') ? settings.read() : settings.soFar;
  const from = ({ columns, rows }: TasksTable): EditedTasks => ({
    edit,
    sheet,
    settings: asked,
    columns,
    rows,
    lookAgain: (left) => {
      left.count();
      return from(understood(own, sheet.read(timeZone)) ?? { ...table, rows: [] });
    },
  });
  return from(table);
}

/** Only where no tab has exactly the name is the edited one asked for its own: people may have typed it in another case. */
function isNamed(event: EditEvent, name: string, trips: Trips): boolean {
  if (hasTab(name)) return editedTab(event, [name]) !== null;
  trips.count();
  return folded(nameOfEditedTab(event)) === folded(name);
}

/** Null when a column that the tab cannot do without is not found under the names it is looked for. */
function understood(tab: TasksTab, rows: Cell[][]): TasksTable | null {
  const table = readTable(tab, { sheet: tab.name, rows, merges: [] });
  const missing = (Object.keys(tab.columns) as TaskKey[]).some(
    (key) => tab.columns[key].required && table.columns[key] === undefined,
  );
  return table.headerRow === 0 || missing ? null : table;
}

/** The tab "Cài đặt", read at most once and only when something hangs on it. */
class SettingsWhenAsked {
  soFar = defaultSettings;
  private asked = false;

  constructor(private readonly trips: Trips) {}

  read(): Settings {
    if (this.asked) return this.soFar;
    this.asked = true;
    this.trips.count();
    const grid = readTabs([settingsTab.name], undefined, () => defaultSettings.timeZone).get(
      settingsTab.name,
    );
    this.soFar = readSettings(readTable(settingsTab, grid ?? null));
    return this.soFar;
  }
}

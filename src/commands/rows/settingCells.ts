import type { Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { insertBelow, writePlaced } from '../../google/rows';
import { readTabs } from '../../google/readTabs';
import { readTable } from '../../workbook/reading/table';
import type { SettingsTable } from '../../workbook/sets/setSettings';
import type { SettingRow } from '../../workbook/settings/kinds';
import { settingCells, settingRow } from '../../workbook/settingRows';
import { settingsTab } from '../../workbook/tabs/tabs';
import { ensureTab } from '../ensureTab';

/** The tab "Cài đặt" as it stands at this moment. */
export function settingsTable(): SettingsTable {
  return readTable(settingsTab, readTabs([settingsTab.name]).get(settingsTab.name) ?? null);
}

/** The text beside a label, as people see it; empty when the label is not there. */
export function shownValue(table: SettingsTable, label: string): string {
  const row = table.rows.find((one) => folded(String(one.cell('name'))) === folded(label));
  return row === undefined ? '' : cellText(row.cell('value'));
}

/** What is to stand in the tab. */
interface SettingText {
  setting: keyof Settings;
  value: string;
}

/**
 * Writes each value beside its label, where it stands at that moment, and looks whether it stands: the tab as it then is, or
 * null when somebody changed it meanwhile. Call it under the lock.
 */
export function writeSettings(texts: readonly SettingText[]): SettingsTable | null {
  const values = texts.map(({ setting, value }) => ({ row: settingRow(setting), value: value.trim() }));
  ensureTab(settingsTab.name);
  const before = settingsTable();
  const places = placesOf(before);
  // As text: a tab may be called "8/2023", and a day stays as it was typed.
  writePlaced(
    settingsTab.name,
    values.flatMap(({ row, value }) => {
      const place = places.get(folded(row.label));
      return place === undefined ? [] : [{ ...place, value }];
    }),
  );
  addRows(
    before,
    values.filter(({ row, value }) => value !== '' && !places.has(folded(row.label))),
  );
  const written = settingsTable();
  const stands = values.every(({ row, value }) => shownValue(written, row.label) === value);
  return stands ? written : null;
}

/** Settings that stand in the tab only once they are chosen, below the last one. */
function addRows(table: SettingsTable, values: readonly { row: SettingRow; value: string }[]): void {
  const rows = values.map(({ row, value }) => settingCells(row, value, table.columns));
  const last = Math.max(table.headerRow, ...table.rows.map(({ row }) => row));
  insertBelow(settingsTab.name, { row: last, isHeader: last === table.headerRow }, 1, rows);
}

function placesOf(table: SettingsTable): Map<string, { row: number; column: number }> {
  const column = table.columns.value;
  if (column === undefined) return new Map();
  return new Map(table.rows.map((row) => [folded(String(row.cell('name'))), { row: row.row, column }]));
}

const cellText = (cell: ReturnType<SettingsTable['rows'][number]['cell']>): string =>
  typeof cell === 'object' ? cell.date.split('-').reverse().join('/') : String(cell).trim();

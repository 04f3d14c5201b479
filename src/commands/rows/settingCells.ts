import { folded } from '../../domain/text';
import { writePlaced } from '../../google/rows';
import { flush, readTabs } from '../../google/spreadsheet';
import { readTable } from '../../workbook/reading/table';
import type { SettingsTable } from '../../workbook/sets/setSettings';
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

/**
 * Writes each value beside its label, where it stands at that moment, and looks whether it stands: the tab as it then is, or
 * null when somebody changed it meanwhile. Call it under the lock.
 */
export function writeSettings(values: readonly { label: string; value: string }[]): SettingsTable | null {
  ensureTab(settingsTab.name);
  const places = placesOf(settingsTable());
  // As text: a tab may be called "8/2023", and a day stays as it was typed.
  writePlaced(
    settingsTab.name,
    values.flatMap(({ label, value }) => {
      const place = places.get(folded(label));
      return place === undefined ? [] : [{ ...place, value: value.trim() }];
    }),
  );
  flush();
  const written = settingsTable();
  const stands = values.every(({ label, value }) => shownValue(written, label) === value.trim());
  return stands ? written : null;
}

function placesOf(table: SettingsTable): Map<string, { row: number; column: number }> {
  const column = table.columns.value;
  if (column === undefined) return new Map();
  return new Map(table.rows.map((row) => [folded(String(row.cell('name'))), { row: row.row, column }]));
}

const cellText = (cell: ReturnType<SettingsTable['rows'][number]['cell']>): string =>
  typeof cell === 'object' ? cell.date.split('-').reverse().join('/') : String(cell).trim();

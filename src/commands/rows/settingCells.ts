import { folded } from '../../domain/text';
import { insertBelow, writePlaced } from '../../google/rows';
import { readTabs } from '../../google/readTabs';
import { readTable } from '../../workbook/reading/table';
import type { SettingsTable } from '../../workbook/sets/setSettings';
import { settingRows } from '../../workbook/settingRows';
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
  const before = settingsTable();
  const places = placesOf(before);
  // As text: a tab may be called "8/2023", and a day stays as it was typed.
  writePlaced(
    settingsTab.name,
    values.flatMap(({ label, value }) => {
      const place = places.get(folded(label));
      return place === undefined ? [] : [{ ...place, value: value.trim() }];
    }),
  );
  addRows(
    before,
    values.filter(({ label, value }) => value.trim() !== '' && !places.has(folded(label))),
  );
  const written = settingsTable();
  const stands = values.every(({ label, value }) => shownValue(written, label) === value.trim());
  return stands ? written : null;
}

/** Settings that stand in the tab only once they are chosen, below the last one. */
function addRows(table: SettingsTable, values: readonly { label: string; value: string }[]): void {
  const { name = 0, value: valueAt = 0, explanation = 0 } = table.columns;
  const width = Math.max(name, valueAt, explanation);
  const rows = values.flatMap(({ label, value }) => {
    const setting = settingRows.find((one) => folded(one.label) === folded(label));
    if (setting === undefined) return [];
    const texts = new Map([
      [name, setting.label],
      [valueAt, value.trim()],
      [explanation, setting.explanation],
    ]);
    return [Array.from({ length: width }, (_, at) => texts.get(at + 1) ?? '')];
  });
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

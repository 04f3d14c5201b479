import { defaultSettings, type Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { CellReader } from './cells';
import { type SettingRow, settingRows } from '../settingRows';
import type { Table, TableRow } from './table';
import type { settingsTab } from '../tabs/tabs';

type Key = keyof (typeof settingsTab)['columns'];

/** What the tab says, over the defaults. A value that cannot be used is reported and its default stands. */
export function readSettings(table: Table<Key>): Settings {
  const read = new CellReader<Key>(table.sheet, table.problems);
  const byLabel = new Map(settingRows.map((setting) => [folded(setting.label), setting]));
  const settings: Settings = { ...defaultSettings };
  for (const tableRow of table.rows) {
    const setting = byLabel.get(folded(read.text(tableRow, 'name')));
    const text = setting === undefined ? '' : read.text(tableRow, 'value');
    if (setting !== undefined && text !== '') apply(settings, setting, tableRow, text, read);
  }
  return settings;
}

function apply(
  settings: Settings,
  setting: SettingRow,
  tableRow: TableRow<Key>,
  text: string,
  read: CellReader<Key>,
): void {
  const result = setting.read(text);
  if ('value' in result) Object.assign(settings, { [setting.setting]: result.value });
  if (!('message' in result)) return;
  const instead = 'value' in result ? 'Phần còn lại vẫn dùng.' : 'Đang dùng giá trị mặc định.';
  read.report(tableRow, 'value', `${result.message} ${instead}`);
}

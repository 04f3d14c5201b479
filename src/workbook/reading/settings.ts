import { defaultSettings, type Settings } from '../../domain/settings';
import { nearest } from '../../domain/nearest';
import { folded } from '../../domain/text';
import { CellReader, shown } from './cells';
import { leaveOut } from './leftOut';
import type { SettingRow } from '../settings/kinds';
import { settingRows } from '../settingRows';
import type { Table, TableRow } from './table';
import type { settingsTab } from '../tabs/tabs';

type Key = keyof (typeof settingsTab)['columns'];

/**
 * What the tab says, over the defaults. A value that cannot be used is reported and its default stands; a row of another name than
 * ours is a note, for committees keep theirs here, and reported where it is a slip.
 */
export function readSettings(table: Table<Key>): Settings {
  const read = new CellReader<Key>(table.sheet, table.problems);
  const byLabel = new Map(settingRows.map((setting) => [folded(setting.label), setting]));
  const settings: Settings = { ...defaultSettings };
  const rows = new Map<keyof Settings, TableRow<Key>>();
  for (const tableRow of table.rows) {
    const name = read.text(tableRow, 'name');
    const setting = byLabel.get(folded(name));
    if (setting === undefined) {
      const reason = tableRow.repeatsHeader ? 'header' : name === '' && 'bare';
      if (reason) leaveOut(table, tableRow, reason);
      const meant = nearest(name, labels);
      if (meant !== null) read.report(tableRow, 'name', unknownSetting(name, meant));
      continue;
    }
    const text = read.text(tableRow, 'value');
    if (text !== '') apply(settings, setting, tableRow, text, read);
    rows.set(setting.setting, tableRow);
  }
  const sendsWeek = rows.get('weekFileTo');
  if (sendsWeek && settings.weekFileTo.length > 0 && settings.communeCode === '')
    read.report(sendsWeek, 'value', 'Chưa có Mã đơn vị nên thư không kèm số liệu. Nhập ở Xuất số liệu tuần.');
  return settings;
}

const labels = settingRows.map(({ label }) => label);

const unknownSetting = (name: string, meant: string): string =>
  `Không có mục “${shown(name)}”, nên dòng này không có tác dụng. Có phải “${meant}”?`;

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

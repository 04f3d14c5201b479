import type { Settings } from '../../src/domain/settings';
import { settingRows } from '../../src/workbook/settingRows';

/** The key of a setting by its label in the tab. */
export function settingCalled(label: string): keyof Settings {
  const row = settingRows.find((one) => one.label === label);
  if (row === undefined) throw new Error(`No setting is called ${label}`);
  return row.setting;
}

import type { Settings } from '../domain/settings';
import { criteriaRows } from './settings/criteria';
import { deadlineRows } from './settings/deadlines';
import { extraRows } from './settings/extras';
import type { SettingRow } from './settings/kinds';
import { mailRows } from './settings/mails';
import { paperRows } from './settings/papers';
import { peopleRows } from './settings/people';
import { scheduleRows } from './settings/schedule';
import { taskTableRows } from './settings/taskTable';

/** The settings in the order in which setting up adds them. */
export const settingRows: readonly SettingRow[] = [
  ...criteriaRows,
  ...deadlineRows,
  ...mailRows,
  ...scheduleRows,
  ...peopleRows,
  ...paperRows,
  ...extraRows,
  ...taskTableRows,
];

/** Each setting has its row. */
export const settingRow = (setting: keyof Settings): SettingRow =>
  settingRows.find((row) => row.setting === setting)!;

/** A setting as a row of its tab, wherever the columns are; what is in none of ours is empty. */
export function settingCells(
  { label, explanation }: SettingRow,
  value: string,
  columns: Partial<Record<'name' | 'value' | 'explanation', number | undefined>>,
): string[] {
  const texts = new Map([
    [columns.name, label],
    [columns.value, value],
    [columns.explanation, explanation],
  ]);
  const width = Math.max(...[...texts.keys()].map((column) => column ?? 0));
  return Array.from({ length: width }, (_, at) => texts.get(at + 1) ?? '');
}

/** The sidebar shows them apart from the others. */
export const scheduleSettings: ReadonlySet<keyof Settings> = new Set(
  scheduleRows.map(({ setting }) => setting),
);

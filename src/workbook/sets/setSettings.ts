import {
  type CriteriaSet,
  criteriaSets,
  type Evaluating,
  type EvaluationMode,
} from '../../domain/criteriaSets';
import type { Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { shown } from '../reading/cells';
import { settingRow, settingRows } from '../settingRows';
import { evaluationModes } from '../settings/criteria';
import type { Table } from '../reading/table';
import type { settingsTab } from '../tabs/tabs';

export type SettingsTable = Table<keyof (typeof settingsTab)['columns']>;

interface SettingsPlan {
  /** Settings that nobody had entered, with the set's value. */
  settings: { setting: keyof Settings; value: string }[];
  /** What people entered otherwise, a sentence each. */
  left: string[];
}

/** An entered value counts as people's own unless it is the default or what some set would have written. */
export function planSettings(set: CriteriaSet, table: SettingsTable | null): SettingsPlan {
  const present = new Map(
    (table?.rows ?? []).map((row) => [folded(String(row.cell('name'))), shown(row.cell('value')).trim()]),
  );
  const known = criteriaSets.map(settingsOf);
  const write: SettingsPlan['settings'] = [];
  const left: string[] = [];
  for (const { setting, label, byDefault } of settingRows) {
    const value = settingsOf(set)[setting] ?? '';
    const now = present.get(folded(label)) ?? byDefault;
    if (value === '' || folded(now) === folded(value)) continue;
    const ours = ['', byDefault, ...known.map((each) => each[setting] ?? '')];
    if (ours.some((text) => folded(text) === folded(now))) write.push({ setting, value });
    else left.push(`Cài đặt “${label}” đang là “${now}”, bộ này ghi “${value}”.`);
  }
  return { settings: write, left };
}

/** Where these settings stand in the tab; those it has no row for are left out. */
export function settingPlaces(
  table: SettingsTable | null,
  settings: SettingsPlan['settings'],
): { row: number; column: number; value: string }[] {
  const column = table?.columns.value;
  if (table === null || column === undefined) return [];
  const rows = new Map(table.rows.map((row) => [folded(String(row.cell('name'))), row.row]));
  return settings.flatMap(({ setting, value }) => {
    const row = rows.get(folded(settingRow(setting).label));
    return row === undefined ? [] : [{ row, column, value }];
  });
}

/** "Đô thị văn minh (Quyết định số …)": how the settings name a set. */
export const setTitle = ({ name, document }: Pick<CriteriaSet, 'name' | 'document'>): string =>
  document === '' ? name : `${name} (${document})`;

/** "Chấm điểm". */
const modeName = (mode: EvaluationMode): string =>
  evaluationModes.find(([, value]) => value === mode)?.[0] ?? '';

/** The set's settings as people would write them. */
function settingsOf(set: CriteriaSet): Partial<Record<keyof Settings, string>> {
  const { goal, indicatorLabel, unitType, recogniser, evaluation } = set;
  return {
    criteriaSet: setTitle(set),
    goal,
    indicatorLabel,
    unitType,
    recogniser,
    evaluationMode: modeName(evaluation.mode),
    ...thresholds(evaluation),
  };
}

function thresholds(evaluation: Evaluating): Partial<Record<keyof Settings, string>> {
  switch (evaluation.mode) {
    case 'allMet':
      return {};
    case 'points':
      return {
        requiredPoints: String(evaluation.requiredPoints),
        floorPercent: String(evaluation.floorPercent),
      };
    case 'share':
      return { requiredShare: String(evaluation.requiredShare) };
  }
}

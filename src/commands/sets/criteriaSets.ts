import { type CriteriaSet, criteriaSetOf, criteriaSets } from '../../domain/criteriaSets';
import { refused, type Result } from '../../domain/outcome';
import { decapitalised } from '../../domain/text';
import { setFacts } from '../../domain/wording';
import { readTabs } from '../../google/readTabs';
import { writeCells } from '../../google/writeCells';
import { extraColumns, planSet, type SetPlan, type SetTables } from '../../workbook/sets/setPlan';
import { settingPlaces, setTitle } from '../../workbook/sets/setSettings';
import { readSettings } from '../../workbook/reading/settings';
import { settingRow } from '../../workbook/settingRows';
import { readTable, type Table } from '../../workbook/reading/table';
import { conditionsTab, criteriaTab, indicatorsTab, settingsTab, type Tab } from '../../workbook/tabs/tabs';
import type { SetChosen, SetPreview, SetRequest, SetsAnswer } from '../../answers';
import { appendRecords } from '../rows/appendRecords';
import { ensureTab } from '../ensureTab';

/** What the sidebar "Bộ tiêu chí" shows. Writes nothing. */
export function setsForSidebar(): SetsAnswer {
  return answer(readSetTables());
}

/** What choosing a set would add, and what it would leave as it is. Writes nothing. */
export function previewSet({ key }: SetRequest): Result<SetPreview> {
  const set = criteriaSetOf(key);
  if (set === null) return refused({ code: 'unknownSet' });
  const plan = planSet(set, readSetTables());
  return { ok: true, key: set.key, adds: addsOf(plan), left: plan.left, occupied: plan.occupied };
}

/** Adds what the tabs lack of a set, below what people wrote, and says what was done. */
export function chooseSet({ key }: SetRequest): Result<SetChosen> {
  const set = criteriaSetOf(key);
  return set === null ? refused({ code: 'unknownSet' }) : choose(set);
}

function choose(set: CriteriaSet): Result<SetChosen> {
  const wanted = planSet(set, readSetTables());
  if (wanted.occupied) return refused({ code: 'otherSet' });
  for (const { name } of tabsFor(set, wanted)) ensureTab(name, extraColumns(set));
  const tables = readSetTables();
  const plan = planSet(set, tables);
  for (const [tab, table, rows] of [
    [criteriaTab, tables.criteria, plan.criteria],
    [indicatorsTab, tables.indicators, plan.indicators],
    [conditionsTab, tables.conditions, plan.conditions],
  ] as const)
    if (table !== null && rows.length > 0) appendRecords<string>(tab.name, table.columns, rows);
  writeCells(settingsTab.name, settingPlaces(tables.settings, plan.settings));

  const written = readSetTables();
  const rest = planSet(set, written);
  if (addsOf(rest).length > 0) return refused({ code: 'tabsChanged' });
  const done = addsOf(plan).map(({ title }) => `Đã ${decapitalised(title)}.`);
  return { ...answer(written), done: done.length > 0 ? done : ['Bảng đã đủ, không phải thêm gì.'] };
}

/** The tabs that must be there, with all columns, before the plan is carried out. */
const tabsFor = (set: CriteriaSet, plan: SetPlan): Tab[] => [
  ...(plan.criteria.length > 0 || extraColumns(set).size > 0 ? [criteriaTab] : []),
  ...(plan.indicators.length > 0 || extraColumns(set).size > 0 ? [indicatorsTab] : []),
  ...(plan.conditions.length > 0 ? [conditionsTab] : []),
  ...(plan.settings.length > 0 ? [settingsTab] : []),
];

function readSetTables(): SetTables {
  const grids = readTabs([criteriaTab.name, indicatorsTab.name, conditionsTab.name, settingsTab.name]);
  const table = <Key extends string>(tab: Tab<Key>): Table<Key> | null => {
    const grid = grids.get(tab.name);
    return grid === undefined ? null : readTable(tab, grid);
  };
  return {
    criteria: table(criteriaTab),
    indicators: table(indicatorsTab),
    conditions: table(conditionsTab),
    settings: table(settingsTab),
  };
}

function addsOf(plan: SetPlan): SetPreview['adds'] {
  const rows = (
    tab: Tab,
    what: string,
    all: readonly { code?: string; name?: string; content?: string }[],
  ) => ({
    title: `Thêm ${all.length} ${what} vào tab ${tab.name}`,
    lines: all.map(({ code, name, content }) => `${code}. ${name ?? content}`),
  });
  return [
    rows(criteriaTab, 'tiêu chí', plan.criteria),
    rows(indicatorsTab, 'dòng', plan.indicators),
    rows(conditionsTab, 'điều kiện, hồ sơ', plan.conditions),
    {
      title: `Đặt ${plan.settings.length} mục ở tab ${settingsTab.name}`,
      lines: plan.settings.map(({ setting, value }) => `${settingRow(setting).label}: ${value}`),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function answer({ settings }: SetTables): SetsAnswer {
  const chosen = settings === null ? '' : readSettings(settings).criteriaSet;
  return {
    ok: true,
    chosen,
    sets: criteriaSets.map((set) => ({
      key: set.key,
      name: set.name,
      document: set.document,
      facts: setFacts(set),
      verified: set.verified,
      chosen: setTitle(set) === chosen,
    })),
  };
}

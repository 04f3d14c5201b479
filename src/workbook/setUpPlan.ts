import { folded } from '../domain/text';
import type { ExistingTab, TabPlan } from '../sheet/setUp';
import { accent, dashboardWidths } from './dashboard/cells';
import { lastFilled } from './grid';
import { settingCells, settingRows } from './settingRows';
import { readTable } from './reading/table';
import { meetingTab } from './tabs/meetingTab';
import {
  archiveTab,
  auditTab,
  type Column,
  dashboardTab,
  indicatorsTab,
  conditionsTab,
  criteriaTab,
  historyTab,
  membersTab,
  neighbourhoodsTab,
  registerTab,
  settingsTab,
  type Tab,
  tasksTab,
} from './tabs/tabs';

/** What to do to one tab, told to people as well. */
export interface ToldPlan extends TabPlan {
  /** What this does, one Vietnamese sentence each. */
  says: string[];
}

/** The order in which a fresh workbook shows its tabs. */
const order: readonly Tab[] = [
  dashboardTab,
  tasksTab,
  criteriaTab,
  indicatorsTab,
  conditionsTab,
  membersTab,
  neighbourhoodsTab,
  meetingTab,
  settingsTab,
  historyTab,
  archiveTab,
  registerTab,
  auditTab,
];

const byScript: ReadonlySet<Tab> = new Set<Tab>([
  dashboardTab,
  historyTab,
  archiveTab,
  registerTab,
  auditTab,
]);

/** What every workbook has. */
export const allTabs: readonly Tab[] = order.filter(({ optional }) => !optional);

const warning = 'Tab này do Tổng hợp tuần ghi; sửa ở đây sẽ bị ghi đè.';

/**
 * What is missing of the tabs that were looked at. Planning on the result of the plan gives nothing more to do.
 * `extra`: headers of columns that only some committees need, and that this one does.
 */
export function planSetUp(
  existing: ReadonlyMap<string, ExistingTab | null>,
  extra: ReadonlySet<string> = new Set(),
): ToldPlan[] {
  return order
    .filter(({ name }) => existing.has(name))
    .map((tab) => planTab(tab, existing.get(tab.name) ?? null, extra))
    .filter((plan) => plan.says.length > 0);
}

/** What the plans add, a sentence each; several new tabs in one, for a toast is short. */
export function saidOf(plans: readonly ToldPlan[]): string[] {
  const created = plans.filter(({ create }) => create).map(({ tab }) => tab);
  if (created.length < 2) return plans.flatMap(({ says }) => says);
  const others = plans.filter(({ create }) => !create).flatMap(({ says }) => says);
  return [`Đã thêm ${created.length} tab: ${created.join(', ')}.`, ...others];
}

/** The plan as it was carried out, where the choices of these columns were refused. */
export function planWithout(plan: ToldPlan, refused: readonly { column: number }[]): ToldPlan {
  const isRefused = (column: number) => refused.some((one) => one.column === column);
  const done = { ...plan, validations: plan.validations.filter(({ column }) => !isRefused(column)) };
  return { ...done, says: whatIsAdded(done) };
}

/** Names the columns, and that all else goes on; empty where nothing was refused. */
export const refusedText = ({ tab }: TabPlan, refused: readonly { letter: string }[]): string =>
  refused.length === 0
    ? ''
    : `Google không cho đặt danh sách chọn, định dạng ở cột ${refused.map(({ letter }) => letter).join(', ')} của tab “${tab}”: cột của bảng Google giữ kiểu riêng. Các cột khác đã xong; tổng hợp và gửi vẫn chạy.`;

/** A tab that is not there is an empty one. */
const noTab: ExistingTab = {
  grid: { sheet: '', rows: [], merges: [] },
  frozenRows: 0,
  validated: [],
  protections: [],
};

function planTab(tab: Tab, existing: ExistingTab | null, extra: ReadonlySet<string>): ToldPlan {
  const isByScript = byScript.has(tab);
  const there = existing ?? noTab;
  const { grid } = there;
  const table = readTable(tab, grid);
  const columns = (Object.entries(tab.columns) as [string, Column][]).filter(
    ([, column]) => !column.extra || extra.has(column.header),
  );
  const firstFree = Math.max(0, ...grid.rows.map(lastFilled)) + 1;
  // A tab full of something we cannot read stays as it is: better no column than one in the wrong place.
  const unreadable = firstFree > 1 && table.headerRow === 0 && columns.length > 0;
  const missing = unreadable ? [] : columns.filter(([key]) => table.columns[key] === undefined);
  const headers = missing.map(([, column], index) => headerPlan(column, firstFree + index));
  const placeOf = (key: string): number | undefined =>
    table.columns[key] ?? headers[missing.findIndex(([name]) => name === key)]?.column;
  const choices = columns.flatMap(([key, column]) => {
    const place = placeOf(key);
    return isByScript || place === undefined ? [] : validationPlan(column, place);
  });
  const { validations, warns, wasSetUp } = lacking(choices, isByScript, there);
  const isNew = existing === null;
  const plan = {
    tab: tab.name,
    create: isNew,
    headerRow: table.headerRow || 1,
    headers,
    headerColours,
    validations,
    // A run that was cut off leaves new tabs empty: the next one goes on with them.
    widths: tab === dashboardTab && firstFree === 1 ? dashboardWidths : [],
    freezeHeader:
      columns.length > 0 && !unreadable && !(missing.length === 0 && wasSetUp) && there.frozenRows === 0,
    freezeCode: tab === tasksTab && firstFree === 1,
    warning: warns ? warning : null,
    rows: tab === settingsTab ? missingSettings(table, placeOf) : [],
  };
  return { ...plan, says: whatIsAdded(plan) };
}

/**
 * Which choices no column has yet, and whether the warning is missing. Where one of ours stands, the header was frozen too, and whoever took
 * that back meant it.
 */
function lacking(choices: TabPlan['validations'], isByScript: boolean, there: ExistingTab) {
  const validated = choices.length === 0 ? [] : there.validated;
  const validations = choices.filter(({ column }) => !validated.includes(column));
  const warns = isByScript && !there.protections.includes(warning);
  return { validations, warns, wasSetUp: isByScript ? !warns : choices.length > validations.length };
}

/** A sentence for each kind of thing; a new tab says it all. */
function whatIsAdded(plan: TabPlan): string[] {
  const { tab, create, headers, validations, freezeHeader, warning: warns, rows } = plan;
  if (create) return [`Đã thêm tab “${tab}”.`];
  return [
    headers.length === 0
      ? ''
      : `Đã thêm cột ${headers.map(({ text }) => `“${text}”`).join(', ')} vào tab “${tab}”.`,
    validations.length === 0
      ? ''
      : `Đã thêm danh sách chọn và kiểm tra ngày cho ${validations.length} cột của tab “${tab}”.`,
    freezeHeader ? `Đã cố định dòng tiêu đề của tab “${tab}”.` : '',
    warns === null ? '' : `Đã đặt lời nhắc trước khi sửa tab “${tab}”.`,
    rows.length === 0 ? '' : `Đã thêm ${rows.length} mục vào tab “${tab}”.`,
  ].filter((said) => said !== '');
}

export const headerColours: TabPlan['headerColours'] = { background: '#e8eef9', text: accent };

/** The header of a column that is added at this place, with its width and format. */
export const headerPlan = (
  { header, width, date, text, percent, oneLine }: Column,
  column: number,
): TabPlan['headers'][number] => ({
  column,
  text: header,
  width,
  format: date ? 'date' : text ? 'text' : percent ? 'number' : 'general',
  ...(oneLine && { oneLine }),
});

/** What may be typed into a column at this place; nothing for one that takes anything. */
export function validationPlan(
  { choices, date, percent, help }: Column,
  column: number,
): TabPlan['validations'] {
  const kind = choices ? 'list' : date ? 'date' : percent ? 'percent' : null;
  return kind === null ? [] : [{ column, kind, choices: choices ?? [], help: help ?? '' }];
}

/** Settings the tab does not have yet, with their defaults, so that people see what can be chosen; none where its columns are not known. */
function missingSettings(
  table: ReturnType<typeof readTable<string>>,
  placeOf: (key: string) => number | undefined,
): string[][] {
  const present = new Set(table.rows.map((row) => folded(String(row.cell('name')))));
  const columns = { name: placeOf('name'), value: placeOf('value'), explanation: placeOf('explanation') };
  if (columns.name === undefined) return [];
  return settingRows
    .filter(({ label, onDemand }) => !onDemand && !present.has(folded(label)))
    .map((row) => settingCells(row, row.byDefault, columns));
}

import { refused, type Result } from '../../domain/outcome';
import { applyPlans, missingTabs } from '../../google/setUp';
import { goTo } from '../../google/spreadsheet';
import { readTabs } from '../../google/readTabs';
import { writeColumn } from '../../google/writeCells';
import { planColumns } from '../../workbook/adopt/addedColumns';
import { type Adoption, adoptionOf } from '../../workbook/adopt/adoption';
import { pastedRows } from '../../workbook/adopt/pastedRows';
import { readAs } from '../../workbook/adopt/reading';
import { printRenamings } from '../../workbook/reading/renamings';
import { allTabs, planSetUp } from '../../workbook/setUpPlan';
import { readTable } from '../../workbook/reading/table';
import { settingsTab, tasksTab } from '../../workbook/tabs/tabs';
import type { TaskKey } from '../../workbook/tabs/tasksTab';
import { readTracker } from '../../workbook/reading/tracker';
import { addRows, withoutWayBack } from '../rows/addRows';
import type { DoneAnswer, TableRequest } from '../../answers';
import { busy } from '../exclusively';
import { renewTaskColours } from '../week/taskColours';
import { codesIn, codesInTurn } from '../rows/givenCodes';
import { writeSettings } from '../rows/settingCells';
import { type TableWork, workOn } from './work';

/**
 * The tab becomes the task tab where it stands: only settings are written, and the tabs the workbook lacks are added behind.
 * A pasted table becomes rows at the end of the task tab.
 */
export function adoptTable(asked: TableRequest): Result<DoneAnswer> {
  const work = workOn(asked);
  if (!work.ok) return work;
  if (work.reading === null) return refused({ code: 'openQuestions' });
  return asked.sheet === null ? addPasted(work) : adopt(work, asked);
}

function adopt(work: TableWork, { sheet, add }: TableRequest): Result<DoneAnswer> {
  const name = sheet ?? '';
  addMissingTabs();
  const adoption = withAddedColumns(work, add);
  if (adoption === null) return busy;
  const written = writeSettings([
    { setting: 'taskTable', value: adoption.taskTable },
    { setting: 'taskColumns', value: printRenamings(adoption.taskColumns) },
    { setting: 'stateWords', value: printRenamings(adoption.stateWords) },
    ...(adoption.assumedYear === null
      ? []
      : [{ setting: 'assumedYear', value: String(adoption.assumedYear) } as const]),
  ]);
  if (written === null) return refused({ code: 'tabChanged', tab: settingsTab.name, then: 'save' });
  const { tracker, tasksTable } = readTracker(
    new Map([...work.tabs.grids, ...readTabs([name], () => true)]),
    adoption,
  );
  renewTaskColours(name, tasksTable, tracker.settings);
  // Sheets shows the tab that was added last; people go on with theirs.
  goTo(name, '');
  return { ok: true, message: `Từ nay tab “${name}” là tab nhiệm vụ: ${tracker.tasks.length} nhiệm vụ.` };
}

/** Behind the tabs that are there, so that theirs stay where they are. */
function addMissingTabs(): void {
  const names = allTabs.filter((tab) => tab !== tasksTab).map(({ name }) => name);
  const missing = missingTabs(names);
  applyPlans(planSetUp(new Map(missing.map((name) => [name, null]))));
}

/**
 * Puts columns at the right end: those made of what the table says, each with its cells, then those somebody asked for, with a code beside
 * each task where it is the codes' column; null while others are at it.
 */
function withAddedColumns(work: TableWork, add: readonly TaskKey[]): Adoption | null {
  const { source, derived, chosen, understanding, adoption } = work;
  const missing = add.filter((key) => !chosen.has(key));
  const plan = planColumns(source, understanding.headerRow, [...derived.map(({ key }) => key), ...missing]);
  const codesHeader = plan.headers.find(({ text }) => text === tasksTab.columns.id.header);
  const codes = codesHeader === undefined ? [] : codesOf(work);
  if (codes === null) return null;
  if (plan.headers.length > 0) applyPlans([plan]);
  for (const { column, cells } of derived)
    writeColumn(source.sheet, column, understanding.headerRow + 1, cells);
  const added = missing.map((key) => [key, tasksTab.columns[key].header] as const);
  if (codesHeader !== undefined)
    writeColumn(source.sheet, codesHeader.column, understanding.headerRow + 1, codes);
  const headers = understanding.columns.map(({ header }) => header);
  return adoptionOf(
    source.sheet,
    new Map([...chosen, ...added]),
    headers,
    adoption.stateWords,
    adoption.assumedYear,
  );
}

function codesOf({ reading, understanding: { headerRow } }: TableWork): string[] | null {
  const rows = reading?.tasks.map(({ row }) => row) ?? [];
  const codes = codesInTurn([], rows.length);
  if (codes === null) return null;
  const cells: string[] = Array.from({ length: Math.max(headerRow, ...rows) - headerRow }, () => '');
  rows.forEach((row, index) => (cells[row - headerRow - 1] = codes[index] ?? ''));
  return cells;
}

function addPasted({ grid, adoption, tabs: { grids, tasksTab: tab } }: TableWork): Result<DoneAnswer> {
  const target = grids.get(tab.name);
  if (target === undefined) return refused({ code: 'noTabToPasteInto', tab: tab.name });
  const into = readTable(tab, target);
  if (into.columns.id === undefined) return refused({ code: 'noCodeColumn', tab: tab.name });
  const reading = readAs(adoption, grid, grids);
  const codes = codesInTurn(codesIn(into.rows), reading.tasks.length);
  if (codes === null) return busy;
  return withoutWayBack(addRows(tab, 'id', pastedRows({ adoption, grid, reading }, into, codes)));
}

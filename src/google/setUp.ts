import type { Grid } from '../sheet/cells';
import type { ExistingTab, TabPlan } from '../sheet/setUp';
import { columnByColumn, type ColumnWork } from './refusable';
import { findSheet, type Sheet, workbook } from './spreadsheet';
import { readTabs } from './readTabs';
import { appendRows, areaIn } from './writeCells';

/**
 * The tabs of these names as they are; a missing one is null. `headerRowOf` finds where a tab's data begin; `known`: tabs as this run has
 * just read them.
 */
export function inspectTabs(
  names: readonly string[],
  headerRowOf: (name: string, grid: Grid) => number,
  known: ReadonlyMap<string, Grid> = new Map(),
): Map<string, ExistingTab | null> {
  const grids = new Map([...known, ...readTabs(names.filter((name) => !known.has(name)))]);
  let protections: Protection[] | undefined;
  const protectionsOf = (sheet: Sheet) =>
    (protections ??= workbook().getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
      (one) => one.getRange().getGridId() === sheet.getRange(1, 1).getGridId(),
    );
  return new Map(
    names.map((name) => {
      const sheet = findSheet(name);
      const grid = grids.get(name);
      if (sheet === null || grid === undefined) return [name, null];
      return [
        name,
        {
          grid,
          get frozenRows() {
            return sheet.getFrozenRows();
          },
          get validated() {
            return validatedIn(sheet, headerRowOf(name, grid) + 1, grid.rows[0]?.length ?? 1);
          },
          get protections() {
            return protectionsOf(sheet).map((protection) => protection.getDescription());
          },
        },
      ];
    }),
  );
}

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The columns with a validation in a row; none where the tab ends above. */
function validatedIn(sheet: Sheet, row: number, columns: number): number[] {
  try {
    const [rules = []] = sheet.getRange(row, 1, 1, columns).getDataValidations();
    return rules.flatMap((rule, index) => (rule === null ? [] : [index + 1]));
  } catch {
    return [];
  }
}

/** Those of these names that no tab has. */
export const missingTabs = (names: readonly string[]): string[] =>
  names.filter((name) => findSheet(name) === null);

/** Where a tab would stand right behind that one, from 0; last when it is not there. */
export const placeAfter = (name: string): number => findSheet(name)?.getIndex() ?? Infinity;

const numberFormats = { date: 'dd/MM/yyyy', text: '@', number: '0' } as const;

/** How wide Google makes a column of a new tab. */
const usualWidth = 100;

/**
 * Adds what the plans say. `placeOf`: where a new tab goes among the others, from 0; beyond the last, it goes last. Gives for each the
 * columns whose formats or choices Google refused, from 1, by their letters; all the rest was added.
 */
export function applyPlans(
  plans: readonly TabPlan[],
  placeOf: (tab: string) => number = () => Infinity,
): RefusedColumn[][] {
  makeTabs(
    plans.filter(({ create }) => create),
    placeOf,
  );
  return plans.map(fillTab);
}

/**
 * What new tabs have in common is set in the first of them that has headers: the others are copies of it while it is empty, and take
 * over its look, each in one call.
 */
function makeTabs(plans: readonly TabPlan[], placeOf: (tab: string) => number): void {
  let template: Sheet | undefined;
  const made = plans.map((plan): [TabPlan, Sheet] => {
    const { tab, headers } = plan;
    const place = Math.min(placeOf(tab), workbook().getSheets().length);
    if (headers.length > 0 && template !== undefined)
      return [plan, workbook().insertSheet(tab, place, { template })];
    const sheet = workbook().insertSheet(tab, place);
    if (headers.length > 0) {
      template = sheet;
      sheet.setFrozenRows(1);
    } else {
      // A long reason makes a row tall; its code and name stand beside the first line of it.
      sheet.getRange('A:Z').setVerticalAlignment('top');
    }
    return [plan, sheet];
  });
  const look = template?.getRange('A1:A');
  for (const [plan, sheet] of made) {
    const columns = plan.headers.length;
    if (sheet === template) setLook(sheet, plan, 1, columns);
    else if (columns > 0) look?.copyFormatToRange(sheet, 1, columns, 1, look.getNumRows());
  }
}

/** Of these columns, from the header down. */
function setLook(
  sheet: Sheet,
  { headerRow, headerColours: { text, background } }: TabPlan,
  first: number,
  last: number,
): void {
  const down = (row: number) => sheet.getRange(lettersFrom(sheet, row, first, last));
  sheet
    .getRange(headerRow, first, 1, last - first + 1)
    .setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor(text).build())
    .setBackground(background)
    .setVerticalAlignment('middle');
  down(headerRow).setWrap(true);
  down(headerRow + 1).setVerticalAlignment('top');
}

function fillTab(plan: TabPlan): RefusedColumn[] {
  const { create, headers, rows, widths } = plan;
  const sheet = findSheet(plan.tab);
  if (sheet === null) return [];
  if (headers[0] !== undefined) {
    const texts = [headers.map(({ text }) => text), ...(create ? rows : [])];
    areaIn(sheet, plan.headerRow, texts.length, headers.length, headers[0].column).setValues(texts);
  }
  setWidths(sheet, plan);
  if (widths.length > 0) sheet.setHiddenGridlines(true);
  const works = columnWorks(sheet, plan);
  // No column of a tab that was just made is typed.
  if (create) for (const { columns, does } of works) does(columns);
  const refused = create ? [] : columnByColumn(works);
  if (plan.freezeHeader && !create) sheet.setFrozenRows(plan.headerRow);
  if (plan.freezeCode) sheet.setFrozenColumns(1);
  if (!create) appendRows(plan.tab, rows);
  if (plan.warning !== null) sheet.protect().setDescription(plan.warning).setWarningOnly(true);
  return [...new Set(refused)].map((column) => ({ column, letter: letterOf(sheet, column) }));
}

/** A column whose formats or choices Google refused. */
interface RefusedColumn {
  /** From 1. */
  column: number;
  letter: string;
}

const letterOf = (sheet: Sheet, column: number): string =>
  sheet.getRange(1, column).getA1Notation().replace(/\d+/, '');

/** These columns from a row on down. */
const lettersFrom = (sheet: Sheet, row: number, first: number, last: number): string =>
  `${letterOf(sheet, first)}${row}:${letterOf(sheet, last)}`;

/** The width that most neighbours have for all of them at once, then those that differ. */
function setWidths(sheet: Sheet, { create, headers, widths }: TabPlan): void {
  const all = [...headers, ...widths.map((width, index) => ({ column: index + 1, width }))];
  const runs = all.filter(({ width }, index) => all[index - 1]?.width !== width);
  const times = (wanted: number) => runs.filter(({ width }) => width === wanted).length;
  const [first] = all;
  if (first === undefined) return;
  const most = runs.reduce((best, { width }) => (times(width) > times(best) ? width : best), first.width);
  let standing = create ? usualWidth : 0;
  if (most !== standing && times(most) > 1)
    sheet.setColumnWidths(first.column, all.length, (standing = most));
  runs.forEach(({ column, width }, index) => {
    const next = runs[index + 1]?.column ?? first.column + all.length;
    if (width !== standing) sheet.setColumnWidths(column, next - column, width);
  });
}

/** Looks, formats and choices of columns; those that stand together or are alike in one call. */
function columnWorks(sheet: Sheet, plan: TabPlan): ColumnWork[] {
  const { create, headerRow, headers, validations } = plan;
  const below = (first: number, last = first) => lettersFrom(sheet, headerRow + 1, first, last);
  const all = (columns: readonly number[]) => sheet.getRangeList(columns.map((one) => below(one)));
  const placesOf = (columns: readonly { column: number }[]) => columns.map(({ column }) => column);
  const looks = {
    columns: create ? [] : placesOf(headers),
    does: (columns: readonly number[]) =>
      setLook(sheet, plan, columns[0] ?? 0, columns[columns.length - 1] ?? 0),
  };
  const oneLine = {
    columns: placesOf(headers.filter((one) => one.oneLine)),
    does: (columns: readonly number[]) => void all(columns).setWrap(false),
  };
  const formats = (['date', 'text', 'number'] as const).map((format) => ({
    columns: placesOf(headers.filter((one) => one.format === format)),
    does: (columns: readonly number[]) => void all(columns).setNumberFormat(numberFormats[format]),
  }));
  // Between the choices of a new tab there are none of people's.
  const choices = (create ? [validations] : validations.map((one) => [one])).map((ones) => ({
    columns: placesOf(ones),
    does: () => {
      const [first, last] = [ones[0]?.column ?? 1, ones[ones.length - 1]?.column];
      const area = sheet.getRange(below(first, last));
      const rules: (Validation | null)[] = Array.from({ length: area.getNumColumns() }, () => null);
      for (const one of ones) rules[one.column - first] = validationRule(one);
      area.setDataValidations(Array.from({ length: area.getNumRows() }, () => rules));
    },
  }));
  return [looks, oneLine, ...formats, ...choices].filter(({ columns }) => columns.length > 0);
}

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Only marks what does not fit: a pasted table or a phrase is never refused. */
function validationRule(validation: TabPlan['validations'][number]): Validation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (validation.help !== '') builder.setHelpText(validation.help);
  if (validation.kind === 'list') builder.requireValueInList([...validation.choices], true);
  else if (validation.kind === 'date') builder.requireDate();
  else builder.requireNumberBetween(0, 100);
  return builder.build();
}

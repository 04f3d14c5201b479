import type { Grid } from '../sheet/cells';
import type { ExistingTab, TabPlan } from '../sheet/setUp';
import { columnByColumn, type ColumnWork } from './refusable';
import { findSheet, type Sheet, workbook } from './spreadsheet';
import { readTabs } from './readTabs';
import { areaIn, rowBelow } from './writeCells';

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
 * Adds what the plan says. `position`: where a new tab goes among the others, from 0; beyond the last, it goes last. Gives the columns
 * whose formats or choices Google refused, from 1, by their letters; all the rest was added.
 */
export function applyPlan(plan: TabPlan, position: number): RefusedColumn[] {
  const sheet = plan.create
    ? workbook().insertSheet(plan.tab, Math.min(position, workbook().getSheets().length))
    : findSheet(plan.tab);
  if (sheet === null) return [];
  const { headers } = plan;
  if (headers[0] !== undefined)
    areaIn(sheet, plan.headerRow, 1, headers.length, headers[0].column).setValues([
      headers.map(({ text }) => text),
    ]);
  setWidths(sheet, plan);
  if (plan.create && plan.headers.length === 0) {
    sheet.setHiddenGridlines(true);
    // A long reason makes a row tall; its code and name stand beside the first line of it.
    sheet.getRange('A:Z').setVerticalAlignment('top');
  }
  const works = columnWorks(sheet, plan);
  // No column of a tab that was just made is typed.
  if (plan.create) for (const { columns, does } of works) does(columns);
  const refused = plan.create ? [] : columnByColumn(works);
  if (plan.freezeHeader) sheet.setFrozenRows(plan.headerRow);
  if (plan.freezeCode) sheet.setFrozenColumns(1);
  if (plan.rows.length > 0) {
    const width = plan.rows[0]?.length ?? 1;
    sheet.getRange(rowBelow(sheet), 1, plan.rows.length, width).setValues(plan.rows);
  }
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

/** Neighbours that are equally wide at once. */
function setWidths(sheet: Sheet, { create, headers, widths }: TabPlan): void {
  const all = [...headers, ...widths.map((width, index) => ({ column: index + 1, width }))];
  all.forEach(({ column, width }, index) => {
    if (all[index - 1]?.width === width || (create && width === usualWidth)) return;
    const end = all.findIndex((one, at) => at > index && one.width !== width);
    sheet.setColumnWidths(column, (end < 0 ? all.length : end) - index, width);
  });
}

/** Looks, formats and choices of columns; those that stand together or are alike in one call. */
function columnWorks(
  sheet: Sheet,
  { headerRow, headers, headerColours, validations }: TabPlan,
): ColumnWork[] {
  const from = (row: number, first: number, last = first): string =>
    `${letterOf(sheet, first)}${row}:${letterOf(sheet, last)}`;
  const below = (column: number): string => from(headerRow + 1, column);
  const all = (columns: readonly number[]) => sheet.getRangeList(columns.map(below));
  const placesOf = (columns: readonly { column: number }[]) => columns.map(({ column }) => column);
  const looks = {
    columns: placesOf(headers),
    does: (columns: readonly number[]) => {
      const [first, last] = [columns[0], columns[columns.length - 1]] as [number, number];
      const { text, background } = headerColours;
      sheet
        .getRange(headerRow, first, 1, columns.length)
        .setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor(text).build())
        .setBackground(background)
        .setVerticalAlignment('middle');
      sheet.getRange(from(headerRow, first, last)).setWrap(true);
      sheet.getRange(from(headerRow + 1, first, last)).setVerticalAlignment('top');
    },
  };
  const oneLine = {
    columns: placesOf(headers.filter((one) => one.oneLine)),
    does: (columns: readonly number[]) => void all(columns).setWrap(false),
  };
  const formats = (['date', 'text', 'number'] as const).map((format) => ({
    columns: placesOf(headers.filter((one) => one.format === format)),
    does: (columns: readonly number[]) => void all(columns).setNumberFormat(numberFormats[format]),
  }));
  const choices = validations.map((one) => ({
    columns: [one.column],
    does: () => void sheet.getRange(below(one.column)).setDataValidation(validationRule(one)),
  }));
  return [looks, oneLine, ...formats, ...choices].filter(({ columns }) => columns.length > 0);
}

/** Only marks what does not fit: a pasted table or a phrase is never refused. */
function validationRule(
  validation: TabPlan['validations'][number],
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (validation.help !== '') builder.setHelpText(validation.help);
  if (validation.kind === 'list') builder.requireValueInList([...validation.choices], true);
  else if (validation.kind === 'date') builder.requireDate();
  else builder.requireNumberBetween(0, 100);
  return builder.build();
}

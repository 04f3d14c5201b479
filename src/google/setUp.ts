import type { Grid } from '../sheet/cells';
import type { ExistingTab, TabPlan } from '../sheet/setUp';
import { columnByColumn } from './refusable';
import { findSheet, workbook } from './spreadsheet';
import { readTabs } from './readTabs';

/** The tabs of these names as they are; a missing one is null. `headerRowOf` finds where a tab's data begin. */
export function inspectTabs(
  names: readonly string[],
  headerRowOf: (name: string, grid: Grid) => number,
): Map<string, ExistingTab | null> {
  const grids = readTabs(names);
  return new Map(
    names.map((name) => {
      const sheet = findSheet(name);
      const grid = grids.get(name);
      if (sheet === null || grid === undefined) return [name, null];
      const columns = grid.rows[0]?.length ?? 1;
      const firstDataRow = Math.min(headerRowOf(name, grid) + 1, sheet.getMaxRows());
      const rules = sheet.getRange(firstDataRow, 1, 1, columns).getDataValidations()[0] ?? [];
      return [
        name,
        {
          grid,
          frozenRows: sheet.getFrozenRows(),
          validated: rules.flatMap((rule, index) => (rule === null ? [] : [index + 1])),
          protections: sheet
            .getProtections(SpreadsheetApp.ProtectionType.SHEET)
            .map((protection) => protection.getDescription()),
        },
      ];
    }),
  );
}

/** Where a tab would stand right behind that one, from 0; last when it is not there. */
export const placeAfter = (name: string): number => findSheet(name)?.getIndex() ?? Infinity;

const numberFormats = { date: 'dd/MM/yyyy', text: '@', number: '0', general: '' } as const;

/**
 * Adds what the plan says. `position`: where a new tab goes among the others, from 0; beyond the last, it goes last. Gives the columns
 * whose formats or choices Google refused, from 1, by their letters; all the rest was added.
 */
export function applyPlan(plan: TabPlan, position: number): RefusedColumn[] {
  const sheet = plan.create
    ? workbook().insertSheet(plan.tab, Math.min(position, workbook().getSheets().length))
    : findSheet(plan.tab);
  if (sheet === null) return [];
  addColumns(sheet, plan);
  plan.widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  if (plan.create && plan.headers.length === 0) {
    sheet.setHiddenGridlines(true);
    // A long reason makes a row tall; its code and name stand beside the first line of it.
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setVerticalAlignment('top');
  }
  const dataRows = Math.max(1, sheet.getMaxRows() - plan.headerRow);
  const below = (column: number) => sheet.getRange(plan.headerRow + 1, column, dataRows, 1);
  const refused = columnByColumn([
    ...plan.headers.flatMap(({ column, format }) =>
      format === 'general'
        ? []
        : [{ column, does: () => void below(column).setNumberFormat(numberFormats[format]) }],
    ),
    ...plan.validations.map((validation) => ({
      column: validation.column,
      does: () => void below(validation.column).setDataValidation(validationRule(validation)),
    })),
  ]);
  if (plan.freezeHeader) sheet.setFrozenRows(plan.headerRow);
  if (plan.freezeCode) sheet.setFrozenColumns(1);
  if (plan.rows.length > 0) {
    const width = plan.rows[0]?.length ?? 1;
    sheet.getRange(sheet.getLastRow() + 1, 1, plan.rows.length, width).setValues(plan.rows);
  }
  if (plan.warning !== null) sheet.protect().setDescription(plan.warning).setWarningOnly(true);
  return [...new Set(refused)].map((column) => ({
    column,
    letter: sheet.getRange(1, column).getA1Notation().replace(/\d+/, ''),
  }));
}

/** A column whose formats or choices Google refused. */
interface RefusedColumn {
  /** From 1. */
  column: number;
  letter: string;
}

function addColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: TabPlan): void {
  const first = plan.headers[0];
  const last = plan.headers[plan.headers.length - 1];
  if (first === undefined || last === undefined) return;
  const missing = last.column - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const dataRows = Math.max(1, sheet.getMaxRows() - plan.headerRow);
  for (const { column, width } of plan.headers) sheet.setColumnWidth(column, width);
  sheet
    .getRange(plan.headerRow, first.column, 1, plan.headers.length)
    .setValues([plan.headers.map(({ text }) => text)])
    .setFontWeight('bold')
    .setBackground(plan.headerColours.background)
    .setFontColor(plan.headerColours.text)
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet
    .getRange(plan.headerRow + 1, first.column, dataRows, plan.headers.length)
    .setVerticalAlignment('top')
    .setWrap(true);
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

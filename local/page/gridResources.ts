import {
  type Area,
  cellAt,
  displayed,
  eachPosition,
  onGrid,
  parseA1,
  type Sheet,
  splitSheetName,
  type ValidationRule,
  type Workbook,
} from 'stand-in';

/** An area as the grid counts: from 0, both ends included. */
export const gridRange = ({ row, column, rows, columns }: Area) => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

const isText = (text: string) => text !== '';

/** The texts a list offers, from the rule itself or from the cells it points at. */
function listItems(rule: ValidationRule, workbook: Workbook): string[] {
  const [source] = rule.values;
  if (Array.isArray(source))
    return source.map((item) => displayed(item, undefined, workbook.locale)).filter(isText);
  const { sheetName, reference } = splitSheetName(String(source));
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = sheet && parseA1(reference, sheet.maxRows, sheet.maxColumns);
  if (!area) return [];
  const items = new Set<string>();
  eachPosition(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell) items.add(displayed(cell.value, cell.format?.numberFormat, workbook.locale));
  });
  return [...items].filter(isText);
}

function dropdown(sheet: Sheet, rule: ValidationRule, index: number, workbook: Workbook) {
  const area = onGrid(sheet, rule.area);
  if (!area) return null;
  const offered = {
    uid: `rule${index}`,
    ranges: [gridRange(area)],
    allowBlank: true,
    showErrorMessage: false,
    errorStyle: 0,
  };
  if (rule.type === 'CHECKBOX') return { ...offered, type: 'checkbox', formula1: 'TRUE', formula2: 'FALSE' };
  if (rule.type !== 'VALUE_IN_LIST' && rule.type !== 'VALUE_IN_RANGE') return null;
  const items = listItems(rule, workbook);
  return {
    ...offered,
    type: 'list',
    formula1: JSON.stringify(items),
    showDropDown: rule.values[1] !== false,
    renderMode: 1,
  };
}

const dropdowns = (sheet: Sheet, workbook: Workbook) =>
  sheet.validations
    .map((rule, index) => dropdown(sheet, rule, index, workbook))
    .filter((rule) => rule !== null);

function notes(sheet: Sheet) {
  const found: Record<number, Record<number, object>> = {};
  for (const [row, cells] of sheet.cells)
    for (const [column, { note }] of cells) {
      if (!note) continue;
      const place = { row: row - 1, col: column - 1 };
      (found[place.row] ??= {})[place.col] = {
        id: `${row}-${column}`,
        ...place,
        width: 240,
        height: 90,
        note,
      };
    }
  return found;
}

const perSheet = (workbook: Workbook, make: (sheet: Sheet) => object) =>
  JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, make(sheet)])));

/** Notes and dropdowns, as the grid's plugins store them. The server judges what is typed; the grid only offers. */
export const gridResources = (workbook: Workbook) => [
  { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: perSheet(workbook, (sheet) => dropdowns(sheet, workbook)) },
  { name: 'SHEET_NOTE_PLUGIN', data: perSheet(workbook, notes) },
];

import { type Line, type Shift, shiftedFormula, shiftedRuleFormula } from './formulaShift';
import { areaOf } from './a1';
import type { Area, Cell, ColourRule, Filter, Sheet, ValidationRule, Workbook } from './model';

const size = (line: Line): 'rows' | 'columns' => (line === 'row' ? 'rows' : 'columns');

/** Where an area is after `count` lines were put in before line `at`. One that encloses them grows. */
export function afterInsert(area: Area, line: Line, at: number, count: number): Area {
  const start = area[line];
  const length = area[size(line)];
  if (at <= start) return { ...area, [line]: start + count };
  return at < start + length ? { ...area, [size(line)]: length + count } : area;
}

/** Where an area is after `count` lines from `at` were taken out; null when nothing of it is left. */
export function afterDelete(area: Area, line: Line, at: number, count: number): Area | null {
  const gone = (position: number): number => Math.min(Math.max(position - at, 0), count);
  const start = area[line];
  const end = start + area[size(line)];
  const length = end - gone(end) - (start - gone(start));
  return length > 0 ? { ...area, [line]: start - gone(start), [size(line)]: length } : null;
}

/** Puts in empty lines before line `at`; they look like line `like`, where one is given. */
export function insertLines(
  workbook: Workbook,
  sheet: Sheet,
  line: Line,
  at: number,
  count: number,
  like?: number,
): void {
  const formats = like === undefined ? [] : lineFormats(sheet, line, like);
  moveLines(sheet, line, (position) => (position >= at ? position + count : position));
  sheet[line === 'row' ? 'maxRows' : 'maxColumns'] += count;
  shiftEverything(workbook, sheet, { line, of: (area) => afterInsert(area, line, at, count) });
  for (const [across, format] of formats) {
    for (let i = at; i < at + count; i++) {
      const [row, column] = line === 'row' ? [i, across] : [across, i];
      const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
      sheet.cells.set(row, cells.set(column, { value: null, format: { ...format } }));
    }
  }
}

/** Takes out `count` lines from line `at` with everything on them. */
export function deleteLines(workbook: Workbook, sheet: Sheet, line: Line, at: number, count: number): void {
  moveLines(sheet, line, (position) =>
    position < at ? position : position < at + count ? null : position - count,
  );
  sheet[line === 'row' ? 'maxRows' : 'maxColumns'] -= count;
  shiftEverything(workbook, sheet, { line, of: (area) => afterDelete(area, line, at, count) });
}

/** Moves `count` lines from line `at` to before line `before`, both counted before the move. */
export function moveLinesTo(
  workbook: Workbook,
  sheet: Sheet,
  line: Line,
  at: number,
  count: number,
  before: number,
): void {
  if (before >= at && before <= at + count) return;
  const to = (position: number): number => {
    if (position >= at && position < at + count)
      return position + (before > at ? before - at - count : before - at);
    if (before > at) return position >= at + count && position < before ? position - count : position;
    return position >= before && position < at ? position + count : position;
  };
  moveLines(sheet, line, to);
  // What spans several lines goes from where its first line is to where its last is.
  const of = (area: Area): Area => {
    const ends = [to(area[line]), to(area[line] + area[size(line)] - 1)];
    const start = Math.min(...ends);
    return { ...area, [line]: start, [size(line)]: Math.max(...ends) - start + 1 };
  };
  shiftEverything(workbook, sheet, { line, of });
}

function lineFormats(sheet: Sheet, line: Line, like: number): [number, Cell['format']][] {
  const cells: [number, Cell | undefined][] =
    line === 'row'
      ? [...(sheet.cells.get(like) ?? [])]
      : [...sheet.cells].map(([row, columns]) => [row, columns.get(like)]);
  return cells.flatMap(([across, cell]) => (cell?.format ? [[across, cell.format]] : []));
}

function moveLines(sheet: Sheet, line: Line, move: (position: number) => number | null): void {
  const movedMap = <T>(map: Map<number, T>): Map<number, T> =>
    new Map(
      [...map].flatMap(([position, value]) => {
        const to = move(position);
        return to === null ? [] : [[to, value] as const];
      }),
    );
  const movedSet = (set: Set<number>): Set<number> =>
    new Set(movedMap(new Map([...set].map((p) => [p, p]))).keys());
  if (line === 'row') {
    sheet.cells = movedMap(sheet.cells);
    sheet.rowHeights = movedMap(sheet.rowHeights);
    sheet.hiddenRows = movedSet(sheet.hiddenRows);
    return;
  }
  sheet.cells = new Map([...sheet.cells].map(([row, columns]) => [row, movedMap(columns)]));
  sheet.columnWidths = movedMap(sheet.columnWidths);
  sheet.hiddenColumns = movedSet(sheet.hiddenColumns);
}

/** Merges, rules, protections, names and formulas follow the cells they speak of. */
function shiftEverything(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const shifted = (areas: Area[]): Area[] => areas.flatMap((area) => shift.of(area) ?? []);
  sheet.merges = shifted(sheet.merges).filter((area) => area.rows * area.columns > 1);
  sheet.colourRules = sheet.colourRules
    .map((rule) => shiftedColourRule(rule, shifted(rule.areas), sheet, shift))
    .filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations.flatMap((rule) =>
    shifted([rule.area]).map((area) => shiftedValidation(rule, area, sheet, shift)),
  );
  if (sheet.bandings)
    sheet.bandings = sheet.bandings.filter((banding) => {
      const area = shift.of(banding.area);
      if (area) banding.area = area;
      return area !== null;
    });
  sheet.protections = sheet.protections.flatMap((protection) => {
    const { area, open } = protection;
    if (area) return shifted([area]).map((moved) => ({ ...protection, area: moved }));
    return [open ? { ...protection, open: shifted(open) } : protection];
  });
  if (sheet.charts)
    sheet.charts = sheet.charts.map((chart) => {
      const corner = shift.of(areaOf(chart.row, chart.column)) ?? chart;
      return { ...chart, ranges: shifted(chart.ranges), row: corner.row, column: corner.column };
    });
  if (sheet.filter) shiftFilter(sheet, sheet.filter, shift);
  if (workbook.metadata)
    workbook.metadata = workbook.metadata.flatMap((each) => {
      if (!each.lines || each.sheetId !== sheet.id) return [each];
      const { line } = each.lines;
      return shifted([each.lines.area]).map((area) => ({ ...each, lines: { line, area } }));
    });
  workbook.namedRanges = workbook.namedRanges.flatMap((name) =>
    name.sheetId === sheet.id ? shifted([name.area]).map((area) => ({ ...name, area })) : [name],
  );
  for (const home of workbook.sheets) shiftWhatPointsTo(sheet, home, shift);
}

function shiftFilter(sheet: Sheet, filter: Filter, { line, of }: Shift): void {
  const area = of(filter.area);
  if (!area) {
    delete sheet.filter;
    return;
  }
  const follow = (position: number, own: Line): number | null =>
    own === line ? (of(own === 'row' ? areaOf(position, 1) : areaOf(1, position))?.[own] ?? null) : position;
  const criteria = [...filter.criteria].flatMap(([column, each]) => {
    const at = follow(column, 'column');
    return at === null ? [] : [[at, each] as const];
  });
  const hiddenRows = [...filter.hiddenRows].map((row) => follow(row, 'row')).filter((row) => row !== null);
  sheet.filter = { area, criteria: new Map(criteria), hiddenRows: new Set(hiddenRows) };
}

function shiftedColourRule(rule: ColourRule, areas: Area[], sheet: Sheet, shift: Shift): ColourRule {
  const [before, after] = [rule.areas[0], areas[0]];
  if (rule.condition.kind !== 'formula' || !before || !after) return { ...rule, areas };
  const formula = shiftedRuleFormula(rule.condition.formula, sheet, shift, before, after);
  return { ...rule, areas, condition: { kind: 'formula', formula } };
}

function shiftedValidation(rule: ValidationRule, area: Area, sheet: Sheet, shift: Shift): ValidationRule {
  if (rule.type !== 'CUSTOM_FORMULA') return { ...rule, area };
  const [formula, ...rest] = rule.values;
  return {
    ...rule,
    area,
    values: [shiftedRuleFormula(String(formula), sheet, shift, rule.area, area), ...rest],
  };
}

function shiftWhatPointsTo(changed: Sheet, home: Sheet, shift: Shift): void {
  for (const line of home.cells.values()) {
    for (const [column, cell] of line) {
      if (cell.formula === undefined) continue;
      line.set(column, { ...cell, formula: shiftedFormula(cell.formula, home, changed, shift) });
    }
  }
  home.validations = home.validations.map((rule) => {
    if (rule.type !== 'VALUE_IN_RANGE') return rule;
    const [reference, ...rest] = rule.values;
    return { ...rule, values: [shiftedFormula(String(reference), home, changed, shift), ...rest] };
  });
}

import { areaOf, intersection, without } from './a1';
import { cellAt, eachPosition, putCell, withFormat, withoutContent } from './cells';
import type { Area, Cell, ColourRule, Sheet } from './model';
import { copiedReference, mapReferences, referenceText } from './references';

/** What of the cells is copied, as Google's CopyPasteType names it. */
export type Paste =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS';

export interface Place {
  sheet: Sheet;
  area: Area;
}

const EMPTY: Cell = { value: null };

/** A formula as it reads when it is copied `down` rows and `right` columns. */
export const copiedFormula = (formula: string, down: number, right: number): string =>
  mapReferences(formula, (reference) => {
    const { from, to = from } = copiedReference(reference, down, right);
    const outside = [from, to].some(({ row = 1, column = 1 }) => row < 1 || column < 1);
    return outside ? '#REF!' : referenceText(copiedReference(reference, down, right));
  });

/** How one cell arrives on another, by kind of paste. */
const PASTED: Partial<Record<Paste, (source: Cell, target: Cell, formula?: string) => Cell>> = {
  PASTE_NORMAL: (source, _target, formula) => withFormula(source, formula),
  PASTE_NO_BORDERS: (source, _target, formula) => withFormula(source, formula),
  PASTE_FORMAT: (source, target) => formatted(target, source),
  PASTE_FORMULA: (source, target, formula) => ({ ...withoutContent(target), ...contentOf(source, formula) }),
  PASTE_VALUES: (source, target) => ({ ...withoutContent(target), value: source.value }),
};

const withFormula = (cell: Cell, formula: string | undefined): Cell =>
  formula === undefined ? cell : { ...cell, formula };
const contentOf = ({ value }: Cell, formula: string | undefined) =>
  formula === undefined ? { value } : { value, formula };

/** The target with the source's look and none of its own. */
function formatted(target: Cell, { format }: Cell): Cell {
  const bare = withFormat(
    target,
    Object.fromEntries(Object.keys(target.format ?? {}).map((look) => [look, undefined])),
  );
  return withFormat(bare, format ?? {});
}

/** Copies an area to where `to` begins; relative references of formulas move along. Tells the area that was written. */
export function copyCells(from: Place, to: Place, paste: Paste, transposed = false): Area {
  const { area } = from;
  const [rows, columns] = transposed ? [area.columns, area.rows] : [area.rows, area.columns];
  const target = areaOf(to.area.row, to.area.column, rows, columns);
  const down = target.row - area.row;
  const right = target.column - area.column;
  const change = PASTED[paste];
  if (change) {
    const sources: Cell[] = [];
    eachPosition(area, (row, column) => sources.push(cellAt(from.sheet, row, column) ?? EMPTY));
    eachPosition(target, (row, column, i, j) => {
      const source = sources[transposed ? j * area.columns + i : i * area.columns + j] ?? EMPTY;
      const formula = source.formula && copiedFormula(source.formula, down, right);
      putCell(to.sheet, row, column, change(source, cellAt(to.sheet, row, column) ?? EMPTY, formula));
    });
  }
  const whole = paste === 'PASTE_NORMAL' || paste === 'PASTE_NO_BORDERS';
  const shift = { from, to: { sheet: to.sheet, area: target }, transposed };
  if (whole || paste === 'PASTE_DATA_VALIDATION') copyValidations(shift);
  if (whole || paste === 'PASTE_FORMAT' || paste === 'PASTE_CONDITIONAL_FORMATTING') copyRules(shift);
  if (whole) copyMerges(shift);
  if (paste === 'PASTE_COLUMN_WIDTHS') copyWidths(shift);
  return target;
}

interface Shift {
  from: Place;
  to: Place;
  transposed: boolean;
}

/** The part of `area` that is copied, at its new place. */
function landed(area: Area, { from, to, transposed }: Shift): Area | null {
  const part = intersection(area, from.area);
  if (!part) return null;
  const [i, j] = [part.row - from.area.row, part.column - from.area.column];
  const { row, column } = to.area;
  return transposed
    ? areaOf(row + j, column + i, part.columns, part.rows)
    : areaOf(row + i, column + j, part.rows, part.columns);
}

function copyValidations(shift: Shift): void {
  const { from, to } = shift;
  const added = from.sheet.validations.flatMap((rule) => {
    const area = landed(rule.area, shift);
    return area ? [{ ...rule, area }] : [];
  });
  const kept = to.sheet.validations.flatMap((rule) =>
    without(rule.area, to.area).map((area) => ({ ...rule, area })),
  );
  to.sheet.validations = [...kept, ...added];
}

/** On its own tab a rule reaches further; on another tab it is a new rule. */
function copyRules(shift: Shift): void {
  const { from, to } = shift;
  const sameSheet = from.sheet === to.sheet;
  const copied = from.sheet.colourRules.map((rule) => ({
    rule,
    areas: rule.areas.flatMap((area) => landed(area, shift) ?? []),
  }));
  const added = copied.filter(({ areas }) => !sameSheet && areas.length > 0);
  const kept = to.sheet.colourRules.map((rule, i) => ({
    ...rule,
    areas: [
      ...rule.areas.flatMap((area) => without(area, to.area)),
      ...(sameSheet ? (copied[i]?.areas ?? []) : []),
    ],
  }));
  to.sheet.colourRules = [
    ...kept.filter(({ areas }) => areas.length > 0),
    ...added.map(({ rule, areas }) => movedRule(rule, areas)),
  ];
}

/** A rule's formula is written for the first cell of its first area. */
function movedRule(rule: ColourRule, areas: Area[]): ColourRule {
  const [before, after] = [rule.areas[0], areas[0]];
  if (rule.condition.kind !== 'formula' || !before || !after) return { ...rule, areas };
  const formula = copiedFormula(rule.condition.formula, after.row - before.row, after.column - before.column);
  return { ...rule, areas, condition: { kind: 'formula', formula } };
}

function copyMerges(shift: Shift): void {
  const { from, to } = shift;
  const added = from.sheet.merges.flatMap((merge) => landed(merge, shift) ?? []);
  const kept = to.sheet.merges.filter((merge) => !intersection(merge, to.area));
  to.sheet.merges = [...kept, ...added];
}

function copyWidths({ from, to }: Shift): void {
  for (let j = 0; j < from.area.columns; j++) {
    const width = from.sheet.columnWidths.get(from.area.column + j);
    if (width === undefined) to.sheet.columnWidths.delete(to.area.column + j);
    else to.sheet.columnWidths.set(to.area.column + j, width);
  }
}

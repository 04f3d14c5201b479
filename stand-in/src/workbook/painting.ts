import { cellAt, eachCell, eachPosition, key, onGrid } from './cells';
import { meets } from './criteria';
import type { SheetResult } from './evaluator';
import type { Area, ColourRule, Sheet } from './model';

/** Lays a rule's look on an area. Rules come in Google's order, so what an earlier one set stays. */
export function paint(area: Area, { format }: ColourRule, { formats }: SheetResult): void {
  eachPosition(area, (row, column) => {
    const at = key(row, column);
    formats.set(at, { ...format, ...formats.get(at) });
  });
}

/** Lays a criteria rule's look on the cells whose value meets it; `today` is a serial. */
export function paintWhereMet(sheet: Sheet, rule: ColourRule, today: number, result: SheetResult): void {
  const { condition } = rule;
  if (condition.kind !== 'criteria') return;
  const { type, values } = condition;
  const emptyMeets = meets(type, values, null, today);
  for (const area of rule.areas.flatMap((each) => onGrid(sheet, each) ?? [])) {
    const test = (row: number, column: number): void => {
      const value = result.values.get(key(row, column)) ?? cellAt(sheet, row, column)?.value ?? null;
      if (meets(type, values, value, today)) paint({ row, column, rows: 1, columns: 1 }, rule, result);
    };
    if (emptyMeets) eachPosition(area, test);
    else eachCell(sheet, area, (_cell, row, column) => test(row, column));
  }
}

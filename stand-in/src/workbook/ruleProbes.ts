import { lastColumn, lastRow } from './a1';
import { contentEnd, onGrid } from './cells';
import type { Area, ColourRule, Sheet } from './model';
import { copiedReference, mapReferences, referenceText } from './references';

/** A rule's formula as it reads at the top left cell of an area, for all of which it speaks. */
export interface RuleProbe {
  formula: string;
  area: Area;
}

/**
 * The places at which a formula rule has to be calculated to know it everywhere. A formula whose columns are all fixed
 * (`$I2`) is the same across a row: one place a row. Rows below the content are all alike: one place for all of them.
 */
export function ruleProbes(sheet: Sheet, rule: ColourRule): RuleProbe[] {
  if (rule.condition.kind !== 'formula') return [];
  const { formula } = rule.condition;
  const anchor = rule.areas[0];
  if (!anchor) return [];
  const acrossRows = isSameAcross(formula);
  const lastUsed = /\bROW\s*\(/i.test(formula) ? sheet.maxRows : contentEnd(sheet).row;
  return rule.areas.flatMap((whole) => {
    const area = onGrid(sheet, whole);
    if (!area) return [];
    const probes: RuleProbe[] = [];
    let rows: number;
    for (let row = area.row; row <= lastRow(area); row += rows) {
      rows = row > lastUsed ? lastRow(area) - row + 1 : 1;
      const columns = acrossRows ? area.columns : 1;
      for (let column = area.column; column <= lastColumn(area); column += columns) {
        probes.push({
          formula: formulaAt(formula, anchor, row, column),
          area: { row, column, rows, columns },
        });
      }
    }
    return probes;
  });
}

function isSameAcross(formula: string): boolean {
  let same = !/\bCOLUMN\s*\(/i.test(formula);
  mapReferences(formula, ({ from, to = from }) => {
    if (from.column !== undefined && !(from.fixedColumn && to.fixedColumn)) same = false;
    return '';
  });
  return same;
}

/** Rules are written for the top left cell of their first area; ROW() and COLUMN() mean the cell that is looked at. */
const formulaAt = (formula: string, anchor: Area, row: number, column: number): string =>
  mapReferences(formula, (reference) =>
    referenceText(copiedReference(reference, row - anchor.row, column - anchor.column)),
  )
    .replace(/\bROW\(\s*\)/gi, String(row))
    .replace(/\bCOLUMN\(\s*\)/gi, String(column));

import { areaOf, lastColumn, lastRow } from './a1';
import type { Area, Sheet } from './model';
import { type Corner, mapReferences, type Reference, referenceText, referredArea } from './references';

export type Line = 'row' | 'column';

/** Rows or columns were inserted or deleted: where an area is afterwards, or null when nothing of it is left. */
export interface Shift {
  line: Line;
  of(area: Area): Area | null;
}

const DELETED = '#REF!';

/** A formula that stands on `home`, after the shift of the tab `changed`: its references follow the cells they name. */
export function shiftedFormula(formula: string, home: Sheet, changed: Sheet, shift: Shift): string {
  return mapReferences(formula, (reference, written) => {
    if ((reference.sheetName ?? home.name) !== changed.name) return written;
    const area = shift.of(referredArea(reference, changed.maxRows, changed.maxColumns));
    return area ? referenceText(placed(reference, area)) : DELETED;
  });
}

function placed(reference: Reference, area: Area): Reference {
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    ...(corner.row === undefined ? {} : { row }),
    ...(corner.column === undefined ? {} : { column }),
  });
  return {
    ...reference,
    from: place(reference.from, area.row, area.column),
    ...(reference.to ? { to: place(reference.to, lastRow(area), lastColumn(area)) } : {}),
  };
}

/**
 * The formula of a rule after a shift of its own tab. It is written for the top left cell of the rule's area: relative
 * parts keep their distance from that cell (from `before`, to `after`), fixed parts follow the cells they name.
 */
export function shiftedRuleFormula(
  formula: string,
  sheet: Sheet,
  { line, of }: Shift,
  before: Area,
  after: Area,
): string {
  const moved = (corner: Corner): Corner | null => {
    const position = corner[line];
    if (position === undefined) return corner;
    const isFixed = line === 'row' ? corner.fixedRow : corner.fixedColumn;
    if (!isFixed) return { ...corner, [line]: position + after[line] - before[line] };
    const cell = of(line === 'row' ? areaOf(position, 1) : areaOf(1, position));
    return cell && { ...corner, [line]: cell[line] };
  };
  return mapReferences(formula, (reference, written) => {
    if (reference.sheetName !== undefined && reference.sheetName !== sheet.name) return written;
    const from = moved(reference.from);
    const to = reference.to && moved(reference.to);
    if (!from || to === null) return DELETED;
    return referenceText({ ...reference, from, ...(to ? { to } : {}) });
  });
}

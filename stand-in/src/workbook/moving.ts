import { areaOf, covers, without } from './a1';
import { cellAt, changeCell, eachCell, eachPosition, putCell } from './cells';
import { copyCells, type Place } from './copying';
import type { Area, Sheet, Workbook } from './model';
import { type Corner, mapReferences, type Reference, referenceText, referredArea } from './references';

/**
 * Cuts an area out and pastes it where `to` begins, as people do: formulas that named the moved cells name them at their new
 * place, and the moved formulas go on naming what they named.
 */
export function moveCells(workbook: Workbook, from: Place, to: Place): void {
  const { area } = from;
  const target = areaOf(to.area.row, to.area.column, area.rows, area.columns);
  const moved: Place = { sheet: to.sheet, area: target };
  const formulas: (string | undefined)[] = [];
  eachPosition(area, (row, column) => {
    const formula = cellAt(from.sheet, row, column)?.formula;
    formulas.push(formula && following(formula, from.sheet, to.sheet, from, moved));
  });
  for (const home of workbook.sheets) followAll(home, from, moved);
  copyCells(from, moved, 'PASTE_NORMAL');
  eachPosition(target, (row, column, i, j) => {
    const formula = formulas[i * area.columns + j];
    if (formula !== undefined) changeCell(to.sheet, row, column, (cell) => ({ ...cell, formula }));
  });
  leave(from, moved);
}

function followAll(home: Sheet, from: Place, to: Place): void {
  for (const line of home.cells.values()) {
    for (const [column, cell] of line) {
      if (cell.formula === undefined) continue;
      line.set(column, { ...cell, formula: following(cell.formula, home, home, from, to) });
    }
  }
}

/** A formula that stood on `home` and stands on `then`, after the move. */
function following(formula: string, home: Sheet, then: Sheet, from: Place, to: Place): string {
  return mapReferences(formula, (reference, written) => {
    const tab = reference.sheetName ?? home.name;
    const { maxRows, maxColumns, name } = from.sheet;
    const isMoved = tab === name && covers(from.area, referredArea(reference, maxRows, maxColumns));
    const now = isMoved ? to.sheet.name : tab;
    if (!isMoved && (reference.sheetName !== undefined || home === then)) return written;
    const { from: first, to: last } = isMoved ? shifted(reference, from, to) : reference;
    const isNamed = reference.sheetName !== undefined || now !== then.name;
    return referenceText({
      from: first,
      ...(last ? { to: last } : {}),
      ...(isNamed ? { sheetName: now } : {}),
    });
  });
}

function shifted(reference: Reference, from: Place, to: Place): Reference {
  const corner = (each: Corner): Corner => ({
    ...each,
    ...(each.row === undefined ? {} : { row: each.row + to.area.row - from.area.row }),
    ...(each.column === undefined ? {} : { column: each.column + to.area.column - from.area.column }),
  });
  return {
    ...reference,
    from: corner(reference.from),
    ...(reference.to ? { to: corner(reference.to) } : {}),
  };
}

/** Takes away all that was moved, where nothing of it arrived. */
function leave({ sheet, area }: Place, to: Place): void {
  for (const left of to.sheet === sheet ? without(area, to.area) : [area]) {
    eachCell(sheet, left, (_cell, row, column) => putCell(sheet, row, column, { value: null }));
    sheet.validations = sheet.validations.flatMap((rule) =>
      without(rule.area, left).map((rest) => ({ ...rule, area: rest })),
    );
    sheet.colourRules = sheet.colourRules
      .map((rule) => ({ ...rule, areas: rule.areas.flatMap((each) => without(each, left)) }))
      .filter(({ areas }) => areas.length > 0);
  }
  const hasArrived = (merge: Area): boolean => to.sheet === sheet && covers(to.area, merge);
  sheet.merges = sheet.merges.filter((merge) => !covers(area, merge) || hasArrived(merge));
}

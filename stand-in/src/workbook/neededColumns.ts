import type { Sheet, Workbook } from './model';
import { mapReferences, type Reference } from './references';

/** By tab, the columns that some formula looks at; `all` where that cannot be told from its text. */
export type NeededColumns = Map<number, Set<number> | 'all'>;

const UNPREDICTABLE = /\b(INDIRECT|OFFSET)\s*\(/i;

/** Collects what formulas look at, so that only those cells have to be loaded into the engine. */
export class ColumnCollector {
  readonly needed: NeededColumns = new Map();

  constructor(readonly workbook: Workbook) {}

  /** A formula that stands on `home`; a copied one may look at any column where its references are not fixed. */
  add(formula: string, home: Sheet, copiedAcross: boolean): void {
    if (UNPREDICTABLE.test(formula)) {
      for (const sheet of this.workbook.sheets) this.needed.set(sheet.id, 'all');
      return;
    }
    mapReferences(formula, (reference) => {
      const { sheetName = home.name } = reference;
      const sheet = this.workbook.sheets.find(({ name }) => name === sheetName);
      if (sheet) this.#need(sheet, reference, copiedAcross);
      return '';
    });
  }

  #need(sheet: Sheet, { from, to = from }: Reference, copiedAcross: boolean): void {
    const known = this.needed.get(sheet.id) ?? new Set<number>();
    const open = from.column === undefined || to.column === undefined;
    if (known === 'all' || open || (copiedAcross && !(from.fixedColumn && to.fixedColumn))) {
      this.needed.set(sheet.id, 'all');
      return;
    }
    for (let column = from.column ?? 1; column <= (to.column ?? 1); column++) known.add(column);
    this.needed.set(sheet.id, known);
  }
}

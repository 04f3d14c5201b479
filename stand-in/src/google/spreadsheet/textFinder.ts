import { areaOf } from '../../workbook/a1';
import { cellAt, eachPosition, key } from '../../workbook/cells';
import { displayed } from '../../workbook/display';
import { withoutDiacritics } from '../../workbook/folding';
import type { Area, Sheet } from '../../workbook/model';
import type { Context } from '../context';
import { enter } from '../entry';
import { Exception, mismatch, NotImplemented } from '../errors';
import { behind, Fake } from '../face';
import { FakeRange } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Spot {
  sheet: Sheet;
  row: number;
  column: number;
}

type Options = Record<'case' | 'wholeCell' | 'formulas' | 'noMarks' | 'regExp', boolean>;

/** Finds a text among what cells show (or their formulas), row by row. Letter case does not matter unless asked for. */
export class FakeTextFinder extends Fake<Google> implements Google {
  readonly #options: Options = {
    case: false,
    wholeCell: false,
    formulas: false,
    noMarks: false,
    regExp: false,
  };
  #current: Spot | null = null;
  #start: Spot | null = null;

  constructor(
    context: Context,
    readonly text: string,
    readonly places: { sheet: Sheet; area: Area }[],
  ) {
    super(context, 'TextFinder');
  }

  #with(options: Partial<Options>): Google {
    Object.assign(this.#options, options);
    return this.face;
  }

  ignoreDiacritics(noMarks: boolean): Google {
    return this.#with({ noMarks });
  }

  matchCase(matchCase: boolean): Google {
    return this.#with({ case: matchCase });
  }

  matchEntireCell(wholeCell: boolean): Google {
    return this.#with({ wholeCell });
  }

  matchFormulaText(formulas: boolean): Google {
    return this.#with({ formulas });
  }

  useRegularExpression(regExp: boolean): Google {
    return this.#with({ regExp });
  }

  startFrom(range: Range): Google {
    const place = behind(range, FakeRange);
    if (!place) throw mismatch('SpreadsheetApp.TextFinder.startFrom', [range]);
    this.#start = { sheet: place.sheet, row: place.area.row, column: place.area.column };
    this.#current = null;
    return this.face;
  }

  findAll(): Range[] {
    return this.#matches().map((spot) => this.#range(spot));
  }

  findNext(): Range | null {
    return this.#step(1);
  }

  findPrevious(): Range | null {
    return this.#step(-1);
  }

  getCurrentMatch(): Range | null {
    return this.#current && this.#range(this.#current);
  }

  replaceAllWith(replacement: string): number {
    return this.#matches().reduce((sum, spot) => sum + this.#replace(spot, replacement), 0);
  }

  replaceWith(replacement: string): number {
    if (!this.#current) throw new Exception('There is no current match to replace.');
    return this.#replace(this.#current, replacement);
  }

  /** The next match in a direction from the last one; null at the end, and the one after that begins anew. */
  #step(by: 1 | -1): Range | null {
    const matches = this.#matches();
    const from = this.#current ?? this.#start;
    const ordered = by === 1 ? matches : matches.reverse();
    this.#current = (from ? ordered.find((spot) => this.#compare(spot, from) * by > 0) : ordered[0]) ?? null;
    return this.#current && this.#range(this.#current);
  }

  #compare(a: Spot, b: Spot): number {
    const index = ({ sheet }: Spot) => this.places.findIndex((place) => place.sheet === sheet);
    return index(a) - index(b) || a.row - b.row || a.column - b.column;
  }

  #range({ sheet, row, column }: Spot): Range {
    return this.context.make.range(sheet, areaOf(row, column));
  }

  #matches(): Spot[] {
    const spots: Spot[] = [];
    for (const { sheet, area } of this.places) {
      eachPosition(area, (row, column) => {
        const shown = this.#shown({ sheet, row, column });
        if (shown !== '' && this.#pattern().test(this.#folded(shown))) spots.push({ sheet, row, column });
      });
    }
    return spots;
  }

  #shown({ sheet, row, column }: Spot): string {
    const { state } = this.context;
    const cell = cellAt(sheet, row, column);
    if (!cell) return '';
    if (this.#options.formulas && cell.formula !== undefined) return cell.formula;
    const value = state.calculatedValues(sheet)?.get(key(row, column)) ?? cell.value;
    return displayed(value, cell.format?.numberFormat, state.workbook.locale);
  }

  #folded(text: string): string {
    return this.#options.noMarks ? withoutDiacritics(text) : text;
  }

  #pattern(): RegExp {
    const { regExp, wholeCell, case: matchCase } = this.#options;
    const source = regExp ? this.text : this.#folded(this.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(wholeCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
  }

  /** Counts the occurrences it replaced in the cell; a formula is left alone unless formulas are searched. */
  #replace(spot: Spot, replacement: string): number {
    const { sheet, row, column } = spot;
    if (this.#options.noMarks) throw new NotImplemented('TextFinder.replace after ignoreDiacritics');
    if (cellAt(sheet, row, column)?.formula !== undefined && !this.#options.formulas) return 0;
    const shown = this.#shown(spot);
    const count = [...shown.matchAll(this.#pattern())].length;
    const text = shown.replace(this.#pattern(), () => replacement);
    if (count) enter(this.context.state, sheet, areaOf(row, column), () => text);
    return count;
  }
}

import { types } from 'node:util';
import type { Area, ColourRule, ConditionType, Scalar, Sheet } from '../../workbook/model';
import { instantOfSerial, serialOfInstant } from '../../workbook/serial';
import { hexColour } from '../colour';
import type { Context } from '../context';
import { BooleanCriteria } from '../enums';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { RangePlace } from './rangePlace';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Relative = GoogleAppsScript.Spreadsheet.RelativeDate;
type GoogleDate = GoogleAppsScript.Base.Date;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A rule that may still lack its condition or its place. */
interface Draft {
  sheet: Sheet | null;
  areas: Area[];
  condition: ConditionType | null;
  format: ColourRule['format'];
}

abstract class Readable<Full extends object> extends Fake<Full> {
  abstract readonly draft: Draft;

  copy(): Builder {
    return new FakeConditionalFormatRuleBuilder(this.context, this.draft).face;
  }

  getBooleanCondition(): Condition | null {
    const { condition, format } = this.draft;
    return condition && new FakeBooleanCondition(this.context, condition, format).face;
  }

  /** Colour scales are not kept. */
  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    const { sheet, areas } = this.draft;
    return sheet ? areas.map((area) => this.context.make.range(sheet, area)) : [];
  }
}

type Reading = 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges';

export class FakeConditionalFormatRule extends Readable<Google> implements Pick<Google, Reading> {
  constructor(
    context: Context,
    readonly draft: Draft & { condition: ConditionType },
  ) {
    super(context, 'ConditionalFormatRule');
  }
}

export class FakeBooleanCondition
  extends Fake<Condition>
  implements
    Pick<
      Condition,
      | 'getBackground'
      | 'getBold'
      | 'getCriteriaType'
      | 'getCriteriaValues'
      | 'getFontColor'
      | 'getItalic'
      | 'getStrikethrough'
      | 'getUnderline'
    >
{
  constructor(
    context: Context,
    readonly condition: ConditionType,
    readonly format: ColourRule['format'],
  ) {
    super(context, 'BooleanCondition');
  }

  getBackground(): string | null {
    return this.format.background ?? null;
  }

  getBold(): boolean | null {
    return this.format.bold ?? null;
  }

  getCriteriaType(): Criteria {
    const { condition } = this;
    const name = condition.kind === 'formula' ? 'CUSTOM_FORMULA' : condition.type;
    return BooleanCriteria[name as keyof typeof BooleanCriteria];
  }

  getCriteriaValues(): unknown[] {
    const { condition, context } = this;
    if (condition.kind === 'formula') return [condition.formula];
    if (!condition.type.startsWith('DATE_') || condition.type.endsWith('_RELATIVE')) return condition.values;
    const { timeZone } = context.state.workbook;
    return condition.values.map(
      (serial) => new context.realm.Date(instantOfSerial(Number(serial), timeZone)),
    );
  }

  getFontColor(): string | null {
    return this.format.color ?? null;
  }

  getItalic(): boolean | null {
    return this.format.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.format.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.format.underline ?? null;
  }
}

const EMPTY: Draft = { sheet: null, areas: [], condition: null, format: {} };

export class FakeConditionalFormatRuleBuilder
  extends Readable<Builder>
  implements
    Pick<
      Builder,
      | Reading
      | 'build'
      | 'setBackground'
      | 'setBold'
      | 'setFontColor'
      | 'setItalic'
      | 'setRanges'
      | 'setStrikethrough'
      | 'setUnderline'
      | 'whenCellEmpty'
      | 'whenCellNotEmpty'
      | 'whenDateAfter'
      | 'whenDateBefore'
      | 'whenDateEqualTo'
      | 'whenFormulaSatisfied'
      | 'whenNumberBetween'
      | 'whenNumberEqualTo'
      | 'whenNumberGreaterThan'
      | 'whenNumberGreaterThanOrEqualTo'
      | 'whenNumberLessThan'
      | 'whenNumberLessThanOrEqualTo'
      | 'whenNumberNotBetween'
      | 'whenNumberNotEqualTo'
      | 'whenTextContains'
      | 'whenTextDoesNotContain'
      | 'whenTextEndsWith'
      | 'whenTextEqualTo'
      | 'whenTextStartsWith'
      | 'withCriteria'
    >
{
  draft: Draft;

  constructor(context: Context, draft: Draft = EMPTY) {
    super(context, 'ConditionalFormatRuleBuilder');
    this.draft = draft;
  }

  build(): Google {
    const { condition, areas } = this.draft;
    if (!areas.length) throw new Exception('A conditional format rule must have at least one range.');
    if (!condition) throw new Exception('A conditional format rule must have a condition.');
    return new FakeConditionalFormatRule(this.context, { ...this.draft, condition }).face;
  }

  #format(changes: { [K in keyof ColourRule['format']]: ColourRule['format'][K] | null }): Builder {
    const entries = Object.entries({ ...this.draft.format, ...changes }).filter(
      ([, value]) => value !== null,
    );
    this.draft = { ...this.draft, format: Object.fromEntries(entries) as ColourRule['format'] };
    return this.face;
  }

  setBackground(color: string | null): Builder {
    return this.#format({ background: color && hexColour(color) });
  }

  setBold(bold: boolean | null): Builder {
    return this.#format({ bold });
  }

  setFontColor(color: string | null): Builder {
    return this.#format({ color: color && hexColour(color) });
  }

  setItalic(italic: boolean | null): Builder {
    return this.#format({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return this.#format({ strikethrough });
  }

  setUnderline(underline: boolean | null): Builder {
    return this.#format({ underline });
  }

  setRanges(ranges: Range[]): Builder {
    const places = ranges.map((range) => {
      const place = behind(range, RangePlace);
      if (!place) throw mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [range]);
      return place;
    });
    this.draft = { ...this.draft, sheet: places[0]?.sheet ?? null, areas: places.map(({ area }) => area) };
    return this.face;
  }

  #when(type: keyof typeof BooleanCriteria & string, ...values: unknown[]): Builder {
    const { timeZone } = this.context.state.workbook;
    const stored = values.map((value) =>
      types.isDate(value) ? serialOfInstant(value.getTime(), timeZone) : (value as Scalar),
    );
    this.draft = { ...this.draft, condition: { kind: 'criteria', type, values: stored } };
    return this.face;
  }

  #whenDate(type: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO', date: GoogleDate | Relative): Builder {
    return types.isDate(date) ? this.#when(type, date) : this.#when(`${type}_RELATIVE`, String(date));
  }

  whenCellEmpty(): Builder {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): Builder {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: GoogleDate | Relative): Builder {
    return this.#whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: GoogleDate | Relative): Builder {
    return this.#whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: GoogleDate | Relative): Builder {
    return this.#whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): Builder {
    this.draft = { ...this.draft, condition: { kind: 'formula', formula } };
    return this.face;
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): Builder {
    return this.#when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): Builder {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string): Builder {
    return this.#when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): Builder {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): Builder {
    return this.#when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): Builder {
    return this.#when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): Builder {
    return this.#when('TEXT_STARTS_WITH', text);
  }

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    if (criteria === BooleanCriteria.CUSTOM_FORMULA) return this.whenFormulaSatisfied(String(args[0]));
    const values = args.map((value) =>
      Object(value) === value && !types.isDate(value) ? String(value) : value,
    );
    return this.#when(String(criteria) as keyof typeof BooleanCriteria & string, ...values);
  }
}

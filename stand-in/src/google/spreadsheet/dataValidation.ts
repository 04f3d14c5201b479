import { types } from 'node:util';
import { parseA1, quoteSheetName, splitSheetName, toA1 } from '../../workbook/a1';
import type { Area, Scalar, Sheet, ValidationRule, Workbook } from '../../workbook/model';
import { instantOfSerial, serialOfInstant } from '../../workbook/serial';
import type { Context } from '../context';
import { DataValidationCriteria } from '../enums';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { FakeRange } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleDate = GoogleAppsScript.Base.Date;

/** A rule that is not laid on cells yet. */
type LooseRule = Omit<ValidationRule, 'area'>;

type Reading = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

const referenceTo = ({ sheet, area }: { sheet: Sheet; area: Area }): string =>
  `${quoteSheetName(sheet.name)}!${toA1(area)}`;

/** The cells that a rule kept by their address; null when the tab is gone. */
function placeNamed({ sheets }: Workbook, text: string): { sheet: Sheet; area: Area } | null {
  const { sheetName, reference } = splitSheetName(text);
  const sheet = sheets.find(({ name }) => name === sheetName);
  const area = sheet && parseA1(reference, sheet.maxRows, sheet.maxColumns);
  return sheet && area ? { sheet, area } : null;
}

abstract class Readable<Full extends object> extends Fake<Full> {
  abstract readonly rule: LooseRule;

  copy(): Builder {
    return new FakeDataValidationBuilder(this.context, this.rule).face;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return DataValidationCriteria[this.rule.type as keyof typeof DataValidationCriteria];
  }

  /** Dates and ranges come back as such, as they were given. */
  getCriteriaValues(): unknown[] {
    const { realm, state, make } = this.context;
    if (this.rule.type === 'VALUE_IN_RANGE') {
      const [reference, ...rest] = this.rule.values;
      const place = placeNamed(state.workbook, String(reference));
      return [place ? make.range(place.sheet, place.area) : reference, ...rest];
    }
    if (!this.rule.type.startsWith('DATE_')) return [...this.rule.values];
    return this.rule.values.map(
      (serial) => new realm.Date(instantOfSerial(Number(serial), state.workbook.timeZone)),
    );
  }

  getHelpText(): string {
    return this.rule.help ?? '';
  }
}

export class FakeDataValidation extends Readable<Google> implements Pick<Google, Reading> {
  constructor(
    context: Context,
    readonly rule: LooseRule,
  ) {
    super(context, 'DataValidation');
  }
}

/** Google's builders allow invalid data unless told otherwise. */
const UNDECIDED: LooseRule = { type: '', values: [], allowInvalid: true };

export class FakeDataValidationBuilder
  extends Readable<Builder>
  implements
    Pick<
      Builder,
      | Reading
      | 'build'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireDateAfter'
      | 'requireDateBefore'
      | 'requireDateBetween'
      | 'requireDateEqualTo'
      | 'requireDateNotBetween'
      | 'requireDateOnOrAfter'
      | 'requireNumberEqualTo'
      | 'requireNumberNotBetween'
      | 'requireNumberNotEqualTo'
      | 'requireTextContains'
      | 'requireTextDoesNotContain'
      | 'requireTextEqualTo'
      | 'requireDateOnOrBefore'
      | 'requireFormulaSatisfied'
      | 'requireNumberBetween'
      | 'requireNumberGreaterThan'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberLessThan'
      | 'requireNumberLessThanOrEqualTo'
      | 'requireTextIsEmail'
      | 'requireTextIsUrl'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setAllowInvalid'
      | 'setHelpText'
      | 'withCriteria'
    >
{
  rule: LooseRule;

  constructor(context: Context, rule: LooseRule = UNDECIDED) {
    super(context, 'DataValidationBuilder');
    this.rule = rule;
  }

  #require(type: keyof typeof DataValidationCriteria & string, values: unknown[]): Builder {
    this.rule = { ...this.rule, type, values: values.map((value) => this.#stored(value)) };
    return this.face;
  }

  #stored(value: unknown): Scalar | Scalar[] {
    if (types.isDate(value)) {
      return serialOfInstant(value.getTime(), this.context.state.workbook.timeZone);
    }
    const place = behind(value, FakeRange);
    if (place) return referenceTo(place);
    return Array.isArray(value) ? value.map((item) => this.#stored(item) as Scalar) : (value as Scalar);
  }

  build(): Google {
    if (!this.rule.type) throw new Exception('The data validation rule has no criteria.');
    return new FakeDataValidation(this.context, this.rule).face;
  }

  requireCheckbox(...values: unknown[]): Builder {
    return this.#require('CHECKBOX', values);
  }

  requireDate(): Builder {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: GoogleDate): Builder {
    return this.#require('DATE_AFTER', [date]);
  }

  requireDateBefore(date: GoogleDate): Builder {
    return this.#require('DATE_BEFORE', [date]);
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): Builder {
    return this.#require('DATE_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: GoogleDate): Builder {
    return this.#require('DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: GoogleDate): Builder {
    return this.#require('DATE_ON_OR_BEFORE', [date]);
  }

  requireFormulaSatisfied(formula: string): Builder {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberGreaterThan(number: number): Builder {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): Builder {
    return this.#require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireDateEqualTo(date: GoogleDate): Builder {
    return this.#require('DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: GoogleDate, end: GoogleDate): Builder {
    return this.#require('DATE_NOT_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): Builder {
    return this.#require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): Builder {
    return this.#require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): Builder {
    return this.#require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): Builder {
    return this.#require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): Builder {
    return this.#require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): Builder {
    return this.#require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): Builder {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): Builder {
    return this.#require('TEXT_IS_VALID_URL', []);
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    return this.#require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireValueInRange(range: Range, showDropdown = true): Builder {
    if (!behind(range, FakeRange))
      throw mismatch('SpreadsheetApp.DataValidationBuilder.requireValueInRange', [range]);
    return this.#require('VALUE_IN_RANGE', [range, showDropdown]);
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.rule = { ...this.rule, allowInvalid };
    return this.face;
  }

  setHelpText(help: string): Builder {
    this.rule = { ...this.rule, help };
    return this.face;
  }

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    return this.#require(String(criteria) as keyof typeof DataValidationCriteria & string, args);
  }
}

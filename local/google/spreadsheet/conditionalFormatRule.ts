import type { Area, ColourRule, ConditionType, Sheet } from '../../workbook/model';
import { hexColour } from '../colour';
import type { Context } from '../context';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { ConditionBuilder, criteriaType, criteriaValues } from './conditionBuilder';
import { RangePlace } from './rangePlace';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A rule that may still lack its condition or its place. */
interface Draft {
  sheet: Sheet | null;
  areas: Area[];
  condition: ConditionType | null;
  format: ColourRule['format'];
}

/** Colour scales are not kept. */
const conditionOf = (context: Context, { condition, format }: Draft): Condition | null =>
  condition && new FakeBooleanCondition(context, condition, format).face;

const rangesOf = (context: Context, { sheet, areas }: Draft): Range[] =>
  sheet ? areas.map((area) => context.make.range(sheet, area)) : [];

type Reading = 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges';

export class FakeConditionalFormatRule extends Fake<Google> implements Pick<Google, Reading> {
  constructor(
    context: Context,
    readonly draft: Draft & { condition: ConditionType },
  ) {
    super(context, 'ConditionalFormatRule');
  }

  copy(): Builder {
    return new FakeConditionalFormatRuleBuilder(this.context, this.draft).face;
  }

  getBooleanCondition(): Condition | null {
    return conditionOf(this.context, this.draft);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    return rangesOf(this.context, this.draft);
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
    return criteriaType(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.context, this.condition);
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
  extends ConditionBuilder<Builder>
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

  copy(): Builder {
    return new FakeConditionalFormatRuleBuilder(this.context, this.draft).face;
  }

  getBooleanCondition(): Condition | null {
    return conditionOf(this.context, this.draft);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    return rangesOf(this.context, this.draft);
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

  protected satisfied(condition: ConditionType): Builder {
    this.draft = { ...this.draft, condition };
    return this.face;
  }
}

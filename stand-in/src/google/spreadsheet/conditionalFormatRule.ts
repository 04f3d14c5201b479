import { onGrid } from '../../workbook/cells';
import type { Area, ColourRule, ColourScale, ConditionType, Sheet } from '../../workbook/model';
import { hexColour } from '../colour';
import type { Context } from '../context';
import { InterpolationType } from '../enums';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { ConditionBuilder, criteriaType, criteriaValues } from './conditionBuilder';
import { FakeGradientCondition } from './gradientCondition';
import { FakeRange } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Gradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A rule that may still lack its condition or its place. */
interface Draft {
  sheet: Sheet | null;
  areas: Area[];
  condition: ConditionType | Scale | null;
  format: ColourRule['format'];
}

/** A colour scale that may still lack an end. */
type Scale = Pick<ColourScale, 'kind'> & Partial<ColourScale>;

const conditionOf = (context: Context, { condition, format }: Draft): Condition | null =>
  condition && condition.kind !== 'scale' ? new FakeBooleanCondition(context, condition, format).face : null;

const isWhole = (scale: Scale): scale is ColourScale => scale.min !== undefined && scale.max !== undefined;

const gradientOf = (context: Context, { condition }: Draft): Gradient | null =>
  condition?.kind === 'scale' && isWhole(condition)
    ? new FakeGradientCondition(context, condition).face
    : null;

const rangesOf = (context: Context, { sheet, areas }: Draft): Range[] =>
  sheet
    ? areas.flatMap((area) => {
        const here = onGrid(sheet, area);
        return here ? [context.make.range(sheet, here)] : [];
      })
    : [];

type Reading = 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges';

export class FakeConditionalFormatRule extends Fake<Google> implements Pick<Google, Reading> {
  constructor(
    context: Context,
    readonly draft: Draft & Pick<ColourRule, 'condition'>,
  ) {
    super(context, 'ConditionalFormatRule');
  }

  copy(): Builder {
    return new FakeConditionalFormatRuleBuilder(this.context, this.draft).face;
  }

  getBooleanCondition(): Condition | null {
    return conditionOf(this.context, this.draft);
  }

  getGradientCondition(): Gradient | null {
    return gradientOf(this.context, this.draft);
  }

  getRanges(): Range[] {
    return rangesOf(this.context, this.draft);
  }
}

class FakeBooleanCondition
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
      | 'setGradientMaxpoint'
      | 'setGradientMaxpointWithValue'
      | 'setGradientMidpointWithValue'
      | 'setGradientMinpoint'
      | 'setGradientMinpointWithValue'
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

  getGradientCondition(): Gradient | null {
    return gradientOf(this.context, this.draft);
  }

  getRanges(): Range[] {
    return rangesOf(this.context, this.draft);
  }

  build(): Google {
    const { condition, areas } = this.draft;
    if (!areas.length) throw new Exception('A conditional format rule must have at least one range.');
    if (!condition || (condition.kind === 'scale' && !isWhole(condition))) {
      throw new Exception('A conditional format rule must have a condition.');
    }
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

  /** A scale takes the place of a condition, as a condition takes its. */
  #scale(point: 'min' | 'mid' | 'max', color: string, type: Interpolation, value = ''): Builder {
    const { condition } = this.draft;
    const scale: Scale = condition?.kind === 'scale' ? condition : { kind: 'scale' };
    const set = { color: hexColour(color), type: String(type), value: String(value) };
    this.draft = { ...this.draft, condition: { ...scale, [point]: set } };
    return this.face;
  }

  setGradientMaxpoint(color: string): Builder {
    return this.#scale('max', color, InterpolationType.MAX);
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.#scale('max', color, type, value);
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.#scale('mid', color, type, value);
  }

  setGradientMinpoint(color: string): Builder {
    return this.#scale('min', color, InterpolationType.MIN);
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.#scale('min', color, type, value);
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
      const place = behind(range, FakeRange);
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

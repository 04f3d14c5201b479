import type { Context } from '../context';
import { Fake } from '../face';
import type { FakeRange } from './rangeBase';
import { RangePlace } from './rangePlace';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a list does to each of its ranges in one call, as the range does it. */
const CHANGES = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies (keyof Google & keyof Range)[];

/** Several ranges of a tab that are changed in one call. */
export class FakeRangeList extends Fake<Google> implements Pick<Google, 'activate' | 'getRanges'> {
  constructor(
    context: Context,
    readonly ranges: FakeRange[],
  ) {
    super(context, 'RangeList');
    for (const name of CHANGES) {
      const change = (...args: unknown[]): Google => {
        for (const range of ranges) range.invoke(name, args);
        return this.face;
      };
      Object.defineProperty(this, name, { value: change, configurable: true });
    }
  }

  getRanges(): Range[] {
    return this.ranges.map(({ face }) => face);
  }

  /** The last of them is the one that is active. */
  activate(): Google {
    this.ranges.at(-1)?.part(RangePlace).activate();
    return this.face;
  }
}

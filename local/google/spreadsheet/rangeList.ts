import type { Context } from '../context';
import { Fake } from '../face';
import type { FakeRange } from './range';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Several ranges of a tab that are changed in one call. */
export class FakeRangeList
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'clearContent'
      | 'getRanges'
      | 'setBackground'
      | 'setFontColor'
      | 'setFontWeight'
      | 'setNumberFormat'
      | 'setValue'
    >
{
  constructor(
    context: Context,
    readonly ranges: FakeRange[],
  ) {
    super(context, 'RangeList');
  }

  #each(change: (range: FakeRange) => void): Google {
    this.ranges.forEach(change);
    return this.face;
  }

  getRanges(): Range[] {
    return this.ranges.map(({ face }) => face);
  }

  clearContent(): Google {
    return this.#each((range) => range.clearContent());
  }

  setBackground(color: string | null): Google {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): Google {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Google {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setNumberFormat(format: string): Google {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setValue(value: unknown): Google {
    return this.#each((range) => range.setValue(value));
  }
}

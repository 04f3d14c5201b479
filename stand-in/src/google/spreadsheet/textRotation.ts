import type { Context } from '../context';
import { Fake } from '../face';

type Google = GoogleAppsScript.Spreadsheet.TextRotation;

export class FakeTextRotation extends Fake<Google> implements Google {
  constructor(
    context: Context,
    /** Degrees, or letters one below another. */
    readonly turned: number | 'vertical',
  ) {
    super(context, 'TextRotation');
  }

  getDegrees(): number {
    return this.turned === 'vertical' ? 0 : this.turned;
  }

  isVertical(): boolean {
    return this.turned === 'vertical';
  }
}

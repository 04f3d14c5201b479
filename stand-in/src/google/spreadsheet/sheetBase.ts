import type { Sheet } from '../../workbook/model';
import { Composed, type Members } from '../composed';
import type { Context } from '../context';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab; its members are in parts: see `sheet.ts`. */
export class FakeSheet extends Composed<Google> {
  constructor(
    context: Context,
    readonly sheet: Sheet,
    protected override readonly members: Members<FakeSheet>,
  ) {
    super(context, 'Sheet');
  }
}

/** Some members of a tab. */
export abstract class SheetPart {
  readonly context: Context;
  readonly sheet: Sheet;
  readonly face: Google;

  constructor(readonly whole: FakeSheet) {
    ({ context: this.context, sheet: this.sheet, face: this.face } = whole);
  }

  /** After a change of the tab. */
  protected done(): Google {
    this.context.state.touch();
    return this.face;
  }
}

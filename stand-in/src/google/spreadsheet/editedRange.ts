import { lastColumn, lastRow } from '../../workbook/a1';
import type { Area, Sheet } from '../../workbook/model';
import type { Context } from '../context';
import { rangeMembers } from './range';
import { FakeRange } from './rangeBase';

/** The range of an edit event: scripts read its corners from it as plain properties, as people report. */
export class FakeEditedRange extends FakeRange {
  constructor(context: Context, sheet: Sheet, area: Area) {
    super(context, sheet, area, rangeMembers);
  }

  override getMember(name: string): unknown {
    switch (name) {
      case 'rowStart':
        return this.area.row;
      case 'rowEnd':
        return lastRow(this.area);
      case 'columnStart':
        return this.area.column;
      case 'columnEnd':
        return lastColumn(this.area);
      default:
        return super.getMember(name);
    }
  }
}

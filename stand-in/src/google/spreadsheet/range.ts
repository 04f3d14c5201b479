import type { Area, Sheet } from '../../workbook/model';
import { membersOf } from '../composed';
import type { Context } from '../context';
import { FakeRange } from './rangeBase';
import { RangeFonts } from './rangeFonts';
import { RangeFormats } from './rangeFormats';
import { RangeMarks } from './rangeMarks';
import { RangeMerges } from './rangeMerges';
import { RangePlace } from './rangePlace';
import { RangeValues } from './rangeValues';
import { RangeWhole } from './rangeWhole';

/** All that a range can do, by concern. */
export const rangeMembers = membersOf([
  RangePlace,
  RangeValues,
  RangeFormats,
  RangeFonts,
  RangeMarks,
  RangeMerges,
  RangeWhole,
]);

/** Throws as getRange does when the area does not lie within the tab. */
export const newRange = (context: Context, sheet: Sheet, area: Area, wholeLines?: string): FakeRange =>
  new FakeRange(context, sheet, area, rangeMembers, wholeLines);

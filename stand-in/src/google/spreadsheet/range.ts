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
import { RangeDirections } from './rangeDirections';
import { RangeRearranged } from './rangeRearranged';
import { RangeWhole } from './rangeWhole';

/** All that a range can do, by concern. */
export const rangeMembers = membersOf([
  RangePlace,
  RangeValues,
  RangeFormats,
  RangeFonts,
  RangeMarks,
  RangeMerges,
  RangeDirections,
  RangeRearranged,
  RangeWhole,
]);

/** Throws as getRange does when the area does not lie within the tab. */
export const newRange = (context: Context, sheet: Sheet, area: Area, open?: string): FakeRange =>
  new FakeRange(context, sheet, area, rangeMembers, open);

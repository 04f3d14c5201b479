import type { Sheet } from '../../workbook/model';
import { membersOf } from '../composed';
import type { Context } from '../context';
import { FakeSheet } from './sheetBase';
import { SheetCharts } from './sheetCharts';
import { SheetContents } from './sheetContents';
import { SheetLines } from './sheetLines';
import { SheetStructure } from './sheetStructure';
import { SheetTab } from './sheetTab';

/** All that a tab can do, by concern. */
const sheetMembers = membersOf([SheetTab, SheetContents, SheetStructure, SheetLines, SheetCharts]);

export const newSheet = (context: Context, sheet: Sheet): FakeSheet =>
  new FakeSheet(context, sheet, sheetMembers);

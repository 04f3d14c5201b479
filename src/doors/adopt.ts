/** What the sidebar "Dùng bảng có sẵn" may ask. */
import { tableRequest } from '../answers/requests/adopt';
import * as adopting from '../commands/adopt/adopt';
import * as tabs from '../commands/adopt/tabs';
import * as understanding from '../commands/adopt/understood';
import * as week from '../commands/week/summariseNow';
import { door } from './door';

/** Every tab that is not one of ours, and which of them look like a list of tasks. Writes nothing. */
export const tabsToAdopt = door(['adopt'], { does: tabs.tabsToAdopt });

/** How a tab or a pasted table is understood, what has to be asked, and what would be read. Writes nothing. */
export const understandTable = door(['adopt'], { asks: tableRequest, does: understanding.understandTable });

/** Goes on with the tab as it is, or adds the pasted rows. */
export const adoptTable = door(['adopt'], { asks: tableRequest, exclusive: true, does: adopting.adoptTable });

/** Summarises and opens the sidebar "Tuần này". */
export const summariseAndOpen = door(['adopt'], { does: week.summariseAndOpen });

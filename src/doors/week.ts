/** What the sidebar "Tuần này" may ask. */
import type { BeginRequest } from '../answers';
import { beginRequest, correctWeekRequest, countedTasksRequest } from '../answers/requests/week';
import * as single from '../commands/sending/single';
import { setUp } from '../commands/setUp/setUp';
import * as correcting from '../commands/week/correctWeek';
import * as week from '../commands/week/summariseNow';
import * as counted from '../commands/week/tasksCounted';
import { door } from './door';
import { openPage } from './opening';

/** What the sidebar shows when it opens. Writes nothing. */
export const weekForSidebar = door(['week'], { does: week.weekForSidebar });

/** Reads everything, renews colours and dashboard, and answers with the week. */
export const refreshWeek = door(['week'], { does: week.refreshWeek });

/** The tasks behind one number of a state table. Writes nothing. */
export const tasksCounted = door(['week'], {
  asks: countedTasksRequest,
  does: counted.tasksCounted,
});

/** Closes the week of today once more, with the reason. */
export const correctWeek = door(['week'], {
  asks: correctWeekRequest,
  exclusive: true,
  does: correcting.correctWeek,
});

/** The week as plain text for the committee's group chat. Writes nothing. */
export const chatText = door(['week'], { does: single.chatText });

/** A way into a workbook without our tabs; a table is adopted before any are added. */
export const begin = door(['week'], {
  asks: beginRequest,
  does: ({ by }: BeginRequest) => {
    if (by !== 'adopt') setUp();
    openPage(by);
  },
});

/** What the sidebar "Tuần này" may ask. */
import { correctWeekRequest, countedTasksRequest } from '../answers/requests';
import * as single from '../commands/sending/single';
import * as correcting from '../commands/week/correctWeek';
import * as week from '../commands/week/summariseNow';
import * as counted from '../commands/week/tasksCounted';
import { door } from './door';

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

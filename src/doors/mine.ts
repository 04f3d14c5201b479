/** What the sidebar "Việc của tôi" may ask. */
import { mineRequest, taskUpdate } from '../answers/requests/mine';
import * as mine from '../commands/mine/mine';
import { door } from './door';

/** The tasks of who is signed in, or of the person chosen. Writes nothing. */
export const mineForSidebar = door(['mine'], {
  asks: mineRequest,
  does: mine.mineForSidebar,
});

/** Puts what a person reports of one task into its row, where that stands at this moment. */
export const updateTask = door(['mine'], {
  asks: taskUpdate,
  does: mine.updateTask,
});

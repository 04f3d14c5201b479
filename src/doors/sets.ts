/** What the sidebar "Bộ tiêu chí" may ask. */
import { pastedRequest, setRequest } from '../answers/requests/sets';
import * as sets from '../commands/sets/criteriaSets';
import * as pasted from '../commands/sets/pastedIndicators';
import { door } from './door';

const unreadable = { code: 'pasteTooLong', what: 'table' } as const;

/** The sets there are, and which is chosen. Writes nothing. */
export const setsForSidebar = door(['sets'], { does: sets.setsForSidebar });

/** What choosing a set would add, and what it would leave as it is. Writes nothing. */
export const previewSet = door(['sets'], { asks: setRequest, does: sets.previewSet });

/** Adds what the tabs lack of a set, below what people wrote. */
export const chooseSet = door(['sets'], { asks: setRequest, exclusive: true, does: sets.chooseSet });

/** A pasted table as rows of the tab "Nội dung", to look at first. Writes nothing. */
export const previewPasted = door(['sets'], { asks: pastedRequest, unreadable, does: pasted.previewPasted });

/** Adds them below the last row, in one write. */
export const addPasted = door(['sets'], {
  asks: pastedRequest,
  unreadable,
  exclusive: true,
  does: pasted.addPasted,
});

/** What every page may ask. */
import { jumpRequest } from '../answers/requests/anyPage';
import { goToCell as goTo } from '../commands/goToCell';
import { pageNames } from '../commands/pages';
import { door } from './door';
import { openPage } from './opening';

/** Shows the cell a line of a page speaks of. */
export const goToCell = door(pageNames, {
  asks: jumpRequest,
  does: goTo,
});

export const openDigest = door(pageNames, { does: () => openPage('digest') });
export const openSettings = door(pageNames, { does: () => openPage('settings') });
export const openStanding = door(pageNames, { does: () => openPage('standing') });
export const openSets = door(pageNames, { does: () => openPage('sets') });

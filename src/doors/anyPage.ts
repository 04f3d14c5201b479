/** What every page may ask. */
import { goToCell as goTo } from '../commands/goToCell';
import { pageNames } from '../commands/pages';
import { showPage } from '../commands/showPage';
import { door } from './door';
import { jumpRequest } from './requests';

/** Shows the cell a line of a page speaks of. */
export const goToCell = door(pageNames, {
  asks: jumpRequest,
  does: goTo,
});

export const openDigest = door(pageNames, { does: () => showPage('digest') });
export const openSettings = door(pageNames, { does: () => showPage('settings') });
export const openStanding = door(pageNames, { does: () => showPage('standing') });
export const openSets = door(pageNames, { does: () => showPage('sets') });

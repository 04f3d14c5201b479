import { factText } from '../../domain/wording';
import type { ToConfirm } from '../../answers';
import { ownsSchedule, type Sheet, waitingIn } from './confirmation';
import { readSchedule } from './scheduleState';

/** What a page shows of what waits for the owner of the schedule. */
export function toConfirm(sheet: Sheet): ToConfirm {
  const facts = waitingIn(sheet).map((fact) => ({ ...fact, text: factText(fact) }));
  return {
    facts,
    owner: readSchedule().owner?.email ?? '',
    // Whose account this is costs a round trip.
    mine: facts.length > 0 && ownsSchedule(),
  };
}

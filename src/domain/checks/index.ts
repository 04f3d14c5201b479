import type { CalendarDate } from '../calendar';
import type { Tracker } from '../tracker';
import { assignmentDoubts } from './assignment';
import { dateDoubts } from './dates';
import type { Doubt } from './doubt';
import { progressDoubts } from './progress';
import { proofDoubts } from './proof';
import { waitingDoubts } from './waiting';

export type { Doubt, Doubted, DoubtGroup } from './doubt';

/** Everything doubtful that the records themselves show; what only cells show is told by workbook/checks. */
export const doubtsIn = (tracker: Tracker, today: CalendarDate): Doubt[] => [
  ...tracker.tasks.flatMap((task) => dateDoubts(task, tracker.settings, today)),
  ...tracker.tasks.flatMap(progressDoubts),
  ...waitingDoubts(tracker.tasks),
  ...(tracker.settings.dossier ? proofDoubts(tracker.tasks, tracker.indicators) : []),
  ...assignmentDoubts(tracker),
];

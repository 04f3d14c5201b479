import type { CalendarDate } from '../calendar';
import type { Tracker } from '../tracker';
import { assignmentFindings } from './assignment';
import { dateFindings } from './dates';
import type { RecordFinding } from './finding';
import { progressFindings } from './progress';
import { proofFindings } from './proof';
import { waitingFindings } from './waiting';

export type { RecordFinding, FoundIn, RecordFindingGroup } from './finding';

/** Everything doubtful that the records themselves show; what only cells show is told by workbook/checks. */
export const recordFindings = (tracker: Tracker, today: CalendarDate): RecordFinding[] => [
  ...tracker.tasks.flatMap((task) => dateFindings(task, tracker.settings, today)),
  ...tracker.tasks.flatMap(progressFindings),
  ...waitingFindings(tracker.tasks),
  ...(tracker.settings.dossier ? proofFindings(tracker.tasks, tracker.indicators) : []),
  ...assignmentFindings(tracker),
];

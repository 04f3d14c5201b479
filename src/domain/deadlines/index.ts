export { readDeadlineCell } from './deadlineCell';
export { findDeadlines } from './findDeadlines';
export type { DeadlineKind, ReadDeadline } from './readDeadline';
export { lastOccurrence, nextOccurrence, occurrences } from './recurrence';
export { readRecurrenceCell, recurrenceExamples } from './recurrenceCell';
export { recurrenceText } from './recurrenceText';

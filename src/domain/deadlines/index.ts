export { dayOfYear, readDeadlineOfYear, withFullYear } from './assumedYear';
export { dateOf } from './dateOf';
export { readDeadlineCell } from './deadlineCell';
export { findDeadlines } from './findDeadlines';
export { isPlausible, outsideYears } from './plausible';
export type { DeadlineKind, ReadDeadline } from './readDeadline';
export { calendarRule, lastOccurrence, nextOccurrence, occurrences } from './recurrence';
export { readRecurrenceCell, type RecurrenceCell, recurrenceExamples } from './recurrenceCell';
export { recurrenceText } from './recurrenceText';

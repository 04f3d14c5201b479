export { readDeadlineCell } from './deadlineCell';
export { findDeadlines } from './findDeadlines';
export type { DeadlineKind, ReadDeadline } from './readDeadline';

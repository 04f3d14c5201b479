import type { Project } from 'stand-in';

/** What a piece of work asks of Google (docs/design.md §3.5). */
export interface Counts {
  /** Reads from and writes to the document or a service. */
  roundTrips: number;
  /** Steps in making rich texts, rules and the like. */
  builderCalls: number;
}

/** Does the work and counts what it asked. */
export function counted(project: Project, work: () => unknown): Counts {
  project.resetCounts();
  work();
  const { roundTrips, builderCalls } = project;
  return { roundTrips, builderCalls };
}

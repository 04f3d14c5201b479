import type { Criterion, Indicator, Member, Neighbourhood, Task } from '../tracker';

/** What a finding is about, in the order in which people are told. */
export type RecordFindingGroup = 'codes' | 'names' | 'dates' | 'progress' | 'proof' | 'assignment';

interface Records {
  task: Task;
  criterion: Criterion;
  indicator: Indicator;
  member: Member;
  neighbourhood: Neighbourhood;
}

/** The record it is in. */
export type FoundIn = { [Of in keyof Records]: { of: Of; record: Records[Of] } }[keyof Records];

/** Something in a record that may be right, and that somebody should look at. */
export type RecordFinding = FoundIn & {
  group: RecordFindingGroup;
  /** The field of the record that it leads to. */
  field: string;
  /** Which record: "NV-3 · Rà soát biển báo". */
  about: string;
  /** One plain sentence. */
  says: string;
};

import type { Criterion, Indicator, Member, Neighbourhood, Task } from '../tracker';

/** What a doubt is about, in the order in which people are told. */
export type DoubtGroup = 'codes' | 'names' | 'dates' | 'progress' | 'proof' | 'assignment';

interface Records {
  task: Task;
  criterion: Criterion;
  indicator: Indicator;
  member: Member;
  neighbourhood: Neighbourhood;
}

/** What is doubted: a record of one kind. */
export type Doubted = { [Of in keyof Records]: { of: Of; record: Records[Of] } }[keyof Records];

/** Something in a record that may be right, and that somebody should look at. */
export type Doubt = Doubted & {
  group: DoubtGroup;
  /** The field of the record that the doubt leads to. */
  field: string;
  /** Which record: "NV-3 · Rà soát biển báo". */
  about: string;
  /** One plain sentence. */
  says: string;
};

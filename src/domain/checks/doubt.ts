/** What a doubt is about, in the order in which people are told. */
export type DoubtGroup = 'codes' | 'names' | 'dates' | 'progress' | 'proof' | 'assignment';

/** Something in a record that may be right, and that somebody should look at. */
export interface Doubt {
  group: DoubtGroup;
  of: 'task' | 'criterion' | 'member' | 'neighbourhood';
  /** Where the record stood when it was read; for links. */
  row: number;
  /** The field of the record that the doubt leads to. */
  field: string;
  /** Which record: "NV-3 · Rà soát biển báo". */
  about: string;
  /** One plain sentence. */
  says: string;
}

import type { ColumnMeaning, TableRequest, UnderstoodAnswer } from '../../answers';

/** Which header holds what, by meaning; an empty header says that no column does. */
export type Choices = ReadonlyMap<ColumnMeaning, string>;

/** What the person said of a table. */
export interface Said {
  choices: Choices;
  /** Words for a state, with the state each means. */
  states: ReadonlyMap<string, string>;
  /** Of days that leave their year out. */
  year: number | null;
  /** Columns to add at the right end. */
  add: ReadonlySet<ColumnMeaning>;
}

/** Before the person says anything: what was plain. */
export const understoodChoices = ({ columns }: UnderstoodAnswer): Choices =>
  new Map(columns.flatMap(({ meaning, header }) => (meaning === '' ? [] : [[meaning, header]])));

/** A column means one thing, and one column means it. */
export function chosen(choices: Choices, header: string, meaning: ColumnMeaning | ''): Choices {
  const others = [...choices].filter(
    ([key, theirs]) => key !== meaning && (theirs !== header || header === ''),
  );
  return new Map(meaning === '' ? others : [...others, [meaning, header]]);
}

export const meaningOf = (choices: Choices, header: string): ColumnMeaning | '' =>
  [...choices].find(([, theirs]) => theirs === header && header !== '')?.[0] ?? '';

/** Which table is worked on: a tab, or what was pasted. */
export type Source = Pick<TableRequest, 'sheet' | 'text'>;

export const requestOf = (source: Source, said: Said | null): TableRequest => ({
  ...source,
  columns: said && [...said.choices].map(([meaning, header]) => ({ meaning, header })),
  states: [...(said?.states ?? [])].map(([word, state]) => ({ word, state })),
  year: said?.year ?? null,
  add: [...(said?.add ?? [])],
});

/**
 * What a letter says, before it is drawn. HTML and plain text are both drawn from this, so they cannot say
 * different things.
 */
import type { Badge } from '../domain/wording';

export interface Link {
  text: string;
  href: string;
}

/** One task, criterion or cell of a list. */
export interface Item {
  badges: Badge[];
  /** How far a criterion is, 0 to 100 percent, and the same in words; the bar is null where nothing was counted. */
  measure: { bar: number | null; text: string } | null;
  title: Link;
  /** The lines under the title: who, where, until when. */
  details: string[];
  /** The causes under a criterion. */
  points: Link[];
}

export interface Table {
  head: string[];
  rows: { name: string; counts: number[] }[];
}

/** What a list left out: "… và 27 việc nữa", with the place where it stands. */
export interface Rest {
  count: number;
  noun: string;
  href: string;
}

/** A heading and what stands under it, drawn in this order: paragraphs, table, items, the way to the rest. */
export interface Section {
  title: string;
  paragraphs: string[];
  table: Table | null;
  items: Item[];
  rest: Rest;
}

/** "Toàn cảnh" or "Cá nhân". */
export interface Part {
  title: string;
  /** The news in one line. The first part's is the headline of the letter, a second part's stands beside its title. */
  headline: string;
  /** What else is to be known at once. */
  lead: string[];
  sections: Section[];
}

export interface LetterContent {
  subject: string;
  /** What a list of mails shows after the subject. */
  preheader: string;
  committee: string;
  /** "Bản tin tuần 32 (07/08/2023 – 13/08/2023)". */
  issue: string;
  greeting: string;
  parts: Part[];
  open: Link;
  footer: string[];
}

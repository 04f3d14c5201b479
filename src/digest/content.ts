/**
 * What a letter says, before it is drawn. HTML and plain text are both drawn from this, so they cannot say
 * different things.
 */
import type { Badge } from '../domain/wording';

export interface Link {
  text: string;
  href: string;
}

/** One task, condition or cell of a list that somebody has to do something about. */
export interface Item {
  badges: Badge[];
  title: Link;
  /** The lines under the title: who, where, until when. */
  details: string[];
  /** The button under it; null where the title's link is enough. */
  action: Link | null;
}

/** An entry that is good to know: a badge where it presses, its name and, behind it, the news. */
export interface Line extends Link {
  badge: Badge | null;
  more: string;
  /** Between text and more where no colon stands. */
  joint?: string;
}

/** What a list left out: "… và 27 việc nữa", with the place where it stands. */
export interface Rest {
  count: number;
  noun: string;
  href: string;
}

/** A heading and what stands under it, drawn in this order: items, lines, the way to the rest, paragraphs. */
export interface Section {
  title: string;
  items: Item[];
  lines: Line[];
  rest: Rest;
  paragraphs: string[];
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

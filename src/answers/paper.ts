import type { CalendarDate } from '../domain/calendar';
import type { PaperContent } from '../paper/content';
import type { PaperSettings } from '../paper/layout';
import type { Period, Span } from '../paper/period';

export type { Span };

/** What people made of a paper in its period: each sentence with the day of the numbers it was rewritten for. */
export interface KeptEdition {
  rewritten: Record<string, { text: string; on: CalendarDate }>;
  without: string[];
}

/** A paper as the page "Báo cáo" and the command line lay it out. */
export interface PaperAnswer {
  ok: true;
  content: PaperContent;
  period: Period;
  today: CalendarDate;
  settings: PaperSettings;
  kept: KeptEdition;
  /** What the tab "Giao ban" holds and could not be read, a sentence each with its cell; of papers that take nothing from it, none. */
  unread: string[];
}

export interface PaperSavedAnswer {
  ok: true;
  kept: KeptEdition;
}

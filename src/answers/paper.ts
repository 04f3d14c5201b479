import type { CalendarDate } from '../domain/calendar';
import type { PaperContent } from '../paper/content';
import type { PaperSettings } from '../paper/layout';
import type { Period, Span } from '../paper/period';

export type { Span };

export interface PaperRequest {
  /** A report, the draft of the next notice, or the minutes of the last meeting. */
  kind: 'report' | 'notice' | 'minutes';
  span: Span;
}

/** Other words for a sentence; empty for the sentence as it was composed. */
export interface RewrittenSentence {
  key: string;
  text: string;
}

export interface SavePaperRequest extends PaperRequest {
  /** The period and the day of the numbers that the page showed. */
  period: string;
  today: CalendarDate;
  /** What changed since the page last saved. */
  rewritten: RewrittenSentence[];
  /** Every section that is left out. */
  without: string[];
}

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
}

export interface PaperSavedAnswer {
  ok: true;
  kept: KeptEdition;
}

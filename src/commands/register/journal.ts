import { array, custom, nullable, object, picklist, string, tuple } from 'valibot';
import { isWeekKey, type WeekKey } from '../../domain/calendar';
import type { Outcome, SendJournal, Series } from '../../domain/sendRegister';
import { bytesOf } from '../../domain/text';
import { getProperty, setProperty } from '../../google/memory';
import { printStored, readStored, type Shape } from '../stored';

/**
 * The marks of a week's letters, kept in a document property because that is durable at once while a written cell waits for
 * a flush: a run that dies leaves exactly one letter in doubt. They stay until the next week's, so that a register somebody
 * renamed or emptied makes nobody get a second letter.
 */
const keyOf = ({ series, page }: Pick<Page, 'series' | 'page'>): string =>
  `sendJournal.${series}${page === 0 ? '' : `.${page}`}`;

/** Marks in one property, which holds 9 KB; a week with more letters fills several, one after the other. */
export interface Page extends SendJournal {
  /** From 0. */
  page: number;
}

/** As it is kept: who was told the same at the same minute stands together. */
interface Stored extends Omit<SendJournal, 'outcomes'> {
  outcomes: [Outcome, string[]][];
}

const shape: Shape<Stored> = {
  version: 1,
  schema: object({
    week: custom<WeekKey>(isWeekKey),
    series: picklist(['digest', 'reminder']),
    by: string(),
    outcomes: array(
      tuple([
        object({ state: picklist(['sent', 'failed', 'unclear']), at: string(), note: string() }),
        array(string()),
      ]),
    ),
    inFlight: nullable(string()),
  }),
  // Before there were versions it was the same.
  carry: (earlier) => earlier,
};

/**
 * All that is kept of the last week in which letters of the series went out; pages of an earlier week are left out. Null when
 * a page cannot be read: then nobody knows who was sent a letter.
 */
export function readPages(series: Series): Page[] | null {
  const pages: Page[] = [];
  for (let page = 0; ; page += 1) {
    const text = getProperty(keyOf({ series, page }));
    if (text === null) return pages;
    const read = readStored(shape, text);
    if (read === null) return null;
    if (read.week !== (pages[0] ?? read).week) return pages;
    pages.push({ ...unpacked(read), page });
  }
}

/** Costs nothing where it stands so already. */
export function writePage(page: Page): void {
  const text = packed(page);
  if (getProperty(keyOf(page)) !== text) setProperty(keyOf(page), text);
}

/** Takes these mailboxes out of all marks that are kept. */
export function forgetMarks(mailboxes: readonly string[]): void {
  const theirs = new Set(mailboxes);
  for (const series of ['digest', 'reminder'] as const)
    for (const page of readPages(series) ?? []) {
      const outcomes = Object.entries(page.outcomes).filter(([address]) => !theirs.has(address));
      const inFlight = page.inFlight !== null && theirs.has(page.inFlight) ? null : page.inFlight;
      writePage({ ...page, outcomes: Object.fromEntries(outcomes), inFlight });
    }
}

/** In bytes, as it is kept. */
export const sizeOf = (page: Page): number => bytesOf(packed(page));

function unpacked(stored: Stored): SendJournal {
  const outcomes = stored.outcomes.flatMap(([outcome, emails]) => emails.map((email) => [email, outcome]));
  return { ...stored, outcomes: Object.fromEntries(outcomes) as SendJournal['outcomes'] };
}

function packed({ page: _, ...journal }: Page): string {
  const emailsOf = new Map<string, string[]>();
  for (const [email, outcome] of Object.entries(journal.outcomes)) {
    const key = JSON.stringify(outcome);
    emailsOf.set(key, [...(emailsOf.get(key) ?? []), email]);
  }
  const outcomes = [...emailsOf].map(([key, emails]): [Outcome, string[]] => [
    JSON.parse(key) as Outcome,
    emails,
  ]);
  return printStored(shape, { ...journal, outcomes });
}

import type { EmailAddress } from '../../domain/address';
import {
  closeInFlight,
  mailbox,
  type SendEntry,
  type Series,
  applyJournal,
  registerLookup,
  stillToSend,
  withHeld,
  withIntents,
} from '../../domain/sendRegister';
import type { CalendarDate, WeekKey } from '../../domain/calendar';
import { allowanceOf, forecast, sendableOf } from '../../domain/mailQuota';
import type { Settings } from '../../domain/settings';
import { googleSaid, heldNote, quotaText, quotaUsedUp } from '../../domain/wording';
import { secondsRun, timeStamp } from '../../google/clock';
import { type MailFile, remainingQuota } from '../../google/mail';
import { currentUser } from '../../google/user';
import { type Page, sizeOf, writePage } from '../register/journal';
import { type Kept, writeRegister } from '../register/register';
import { handOver } from './handOver';

/** A letter as the register knows it: whom it greets, and its kind in the words of the column "Bản tin". */
export interface AddressedLetter {
  name: string;
  email: EmailAddress;
  kind: string;
  subject: string;
  html: string;
  text: string;
  /** What goes with it; left out where there is nothing, or nobody wants it. */
  files?: readonly MailFile[];
  /** How pressing it is for its reader: the higher, the sooner it goes. */
  urgency: number;
}

/** One series of one week. */
interface Mailing {
  series: Series;
  week: WeekKey;
  letters: readonly AddressedLetter[];
  /** The days on which letters of it may go out, today first: when those that today's quota cannot hold will go. */
  days: readonly CalendarDate[];
  /** Waits until its address is confirmed. */
  held(letter: AddressedLetter): boolean;
}

export interface Delivered {
  ok: true;
  register: SendEntry[];
  sent: number;
  /** Had theirs already, or may have had it. */
  skipped: number;
  failed: { email: string; message: string }[];
  /** Wait for the next run. */
  left: number;
  /** Wait until their addresses are confirmed. */
  held: number;
  /** Why they wait, when somebody should know: no quota, no consent. Empty when only this run's time was used up. */
  trouble: string;
}

/** In bytes: a property holds 9 KB. Marks are shown in the register when a page is full, and a page with little room left is turned. */
const fullPage = 7000;
const roomyPage = 5000;

/** Google ends a run after 360 seconds; a letter and its mark take less than the rest. */
const longestRun = 270;

/**
 * Sends what is still to be sent, each letter marked as it goes. The rules are those of domain/sendRegister. `spare`: how much
 * of a quota too small for all is left alone.
 */
export function deliver(kept: Kept, mailing: Mailing, settings: Settings, spare = 0): Delivered {
  const { series, week, letters, days } = mailing;
  const open = stillToSend(kept.register, week, letters, series);
  const held = open.filter(mailing.held);
  const waiting = open.filter((letter) => !held.includes(letter));
  const mostPressingFirst = [...waiting].sort((a, b) => b.urgency - a.urgency);
  const quota = waiting.length === 0 ? 0 : remainingQuota();
  const allowed = mostPressingFirst.slice(0, sendableOf(waiting.length, quota, spare));
  let register = withHeld(withIntents(kept.register, week, letters, series), mailing, held, heldNote);
  const stands = JSON.stringify(register) === JSON.stringify(kept.shown) || writeRegister(register);
  let journal = journalOf(mailing, kept.journal, stands);
  // A letter in doubt is a matter of the register now, where a person may let it go out after all.
  if (kept.journal?.week === week && kept.journal.inFlight !== null) writePage(journal);

  const beyond = waiting.length - allowed.length;
  const later = forecast(beyond, { ...allowanceOf(quota, spare), today: 0 }, days);
  let trouble = beyond > 0 ? `${quotaUsedUp} ${quotaText(later)}` : '';
  let rest = allowed;
  while (rest.length > 0 && secondsRun() < longestRun) {
    const batch = sendEach(rest, journal, settings);
    journal = batch.journal;
    rest = rest.slice(batch.handed);
    register = applyJournal(register, journal);
    if (writeRegister(register)) journal = onlySent(journal);
    writePage(journal);
    journal = withRoom(journal);
    if (batch.barred === null) continue;
    trouble = googleSaid(batch.barred);
    break;
  }

  const entryOf = registerLookup(register);
  const outcomes = waiting.map(({ email }) => ({ email, entry: entryOf(week, email, series) }));
  const count = (state: SendEntry['state']) => outcomes.filter(({ entry }) => entry?.state === state).length;
  return {
    ok: true,
    register,
    sent: count('sent'),
    skipped: letters.length - open.length,
    failed: outcomes.flatMap(({ email, entry }) =>
      entry?.state === 'failed' || entry?.state === 'unclear' ? [{ email, message: entry.note }] : [],
    ),
    left: count('waiting'),
    held: held.length,
    trouble,
  };
}

/** The page to go on writing: of the same week, or the first. `stands`: the register shows what the marks know. */
function journalOf({ series, week }: Mailing, earlier: Page | null, stands: boolean): Page {
  const page = { week, series, by: currentUser(), inFlight: null };
  if (earlier?.week !== week) return { ...page, page: 0, outcomes: {} };
  const marks = stands ? onlySent(earlier) : closeInFlight(earlier);
  return withRoom({ ...page, page: earlier.page, outcomes: marks.outcomes });
}

/**
 * What the register shows need not be kept twice, but for who was sent a letter: that must outlive the register. What is
 * unclear or failed is left to the register, where a person may decide otherwise.
 */
function onlySent(journal: Page): Page {
  const sent = Object.entries(journal.outcomes).filter(([, { state }]) => state === 'sent');
  return { ...journal, outcomes: Object.fromEntries(sent), inFlight: null };
}

const withRoom = (journal: Page): Page =>
  sizeOf(journal) < roomyPage ? journal : { ...journal, page: journal.page + 1, outcomes: {} };

/**
 * One message and one mark a letter: the mark after one letter is the mark before the next. Stops when the journal is full, the
 * time is up, or Google says that this account may send nothing; `barred` is its word for that.
 */
function sendEach(
  letters: readonly AddressedLetter[],
  before: Page,
  settings: Settings,
): { journal: Page; handed: number; barred: string | null } {
  const journal = { ...before, outcomes: { ...before.outcomes }, inFlight: addressOf(letters[0]) };
  writePage(journal);
  for (const [index, letter] of letters.entries()) {
    const { state, note } = handOver({
      to: letter.email,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      senderName: settings.sender,
      replyTo: settings.replyTo,
      ...(letter.files && { files: letter.files }),
    });
    if (state === 'barred') return { journal: { ...journal, inFlight: null }, handed: index, barred: note };
    journal.outcomes[mailbox(letter.email)] = { state, note, at: timeStamp(settings.timeZone) };
    const goesOn = secondsRun() < longestRun && sizeOf(journal) < fullPage;
    journal.inFlight = goesOn ? addressOf(letters[index + 1]) : null;
    writePage(journal);
    if (!goesOn) return { journal, handed: index + 1, barred: null };
  }
  return { journal, handed: letters.length, barred: null };
}

const addressOf = (letter: AddressedLetter | undefined): string | null =>
  letter ? mailbox(letter.email) : null;

/**
 * Who was sent which week's letters. The rules that make a letter go out once: docs/design.md §3.3.
 * The register is kept in a tab people can read; beside it a journal holds the marks of the week, which survive a run that
 * dies and a tab that somebody renames.
 */

import type { WeekKey } from './calendar';
import type { Member } from './tracker';

/** What is sent once a week and person: the digest, and the reminder to update. */
export type Series = 'digest' | 'reminder';

/**
 * `waiting`: meant to go out. `unclear`: was in flight when a run died, so only a person can tell. `withdrawn`: was meant to go
 * out, until its week ended or its address took no letter any more.
 */
export type SendState = 'waiting' | 'sent' | 'unclear' | 'failed' | 'withdrawn';

export interface SendEntry {
  /** `2023-W32`; whatever else people made of the cell. */
  week: string;
  series: Series;
  /** "Toàn cảnh", "Cá nhân", "Nhắc cập nhật". */
  kind: string;
  name: string;
  email: string;
  state: SendState;
  /** "14:02 11/08/2023", empty before anything happened. */
  at: string;
  by: string;
  note: string;
}

/** What came of handing one letter over. `failed`: surely not sent; `unclear`: refused in words we cannot judge. */
export interface Outcome {
  state: 'sent' | 'failed' | 'unclear';
  at: string;
  note: string;
}

/** The marks of one series in one week, written after each letter. */
export interface SendJournal {
  week: WeekKey;
  series: Series;
  by: string;
  /** What came of each letter handed over, by address in lower case. */
  outcomes: Record<string, Outcome>;
  /** The address, in lower case, whose letter was handed over and not yet marked. */
  inFlight: string | null;
}

/** Where nobody knows which of a series' waiting letters went out, a person decides on each. */
export const doubted = (register: readonly SendEntry[], series: Series, note: string): SendEntry[] =>
  register.map((entry) =>
    entry.series === series && entry.state === 'waiting' ? { ...entry, state: 'unclear', note } : entry,
  );

/** What a mail server of one's own said of a letter that was handed over and marked as sent. */
export interface LetterRefusal {
  email: string;
  /** `unclear`: the connection broke while the letter travelled. */
  state: 'failed' | 'unclear';
  note: string;
}

export interface Addressed {
  kind: string;
  name: string;
  email: string;
}

/** One address is one mailbox, however its letters are cased. */
export const mailbox = (email: string): string => email.trim().toLowerCase();

/** Empty for whoever has none. */
export const ownMailbox = ({ addresses }: Pick<Member, 'addresses'>): string => mailbox(addresses[0] ?? '');

const interrupted: Outcome = {
  state: 'unclear',
  at: '',
  note: 'Lần gửi bị ngắt giữa chừng. Hỏi lại người nhận.',
};

/** The marks of a run that is over: the letter that was in flight when it was cut off is in doubt. */
export function closeInFlight<Journal extends SendJournal>(journal: Journal): Journal {
  const { inFlight, outcomes } = journal;
  if (inFlight === null || Object.keys(outcomes).includes(inFlight)) return { ...journal, inFlight: null };
  return { ...journal, outcomes: { ...outcomes, [inFlight]: interrupted }, inFlight: null };
}

/**
 * The register with what the journal knows: its outcomes, and a letter in flight when it ended, which becomes unclear. A mark
 * whose row is gone gets a row again. What a person decided meanwhile stands: a row is only ever moved on from one
 * that is open.
 */
export function applyJournal(register: readonly SendEntry[], journal: SendJournal | null): SendEntry[] {
  if (journal === null) return [...register];
  const { week, series, by } = journal;
  const outcomes = new Map(Object.entries(closeInFlight(journal).outcomes));
  const known = register.map((entry) => {
    const outcome =
      entry.week === week && entry.series === series ? outcomes.get(mailbox(entry.email)) : undefined;
    return outcome === undefined || !isOpen(entry) ? entry : { ...entry, ...outcome, by };
  });
  const lookup = registerLookup(known);
  const lost = [...outcomes].filter(([email]) => lookup(week, email, series) === null);
  return [
    ...known,
    ...lost.map(([email, outcome]) => ({ week, series, kind: '', name: email, email, by, ...outcome })),
  ];
}

/** Nobody can say of such a letter that it went, or may have gone. */
const isOpen = ({ state }: SendEntry): boolean =>
  state === 'waiting' || state === 'failed' || state === 'withdrawn';

/** Where several rows speak of one address in one week, the first of these states counts. */
const strongestFirst: readonly SendState[] = ['sent', 'unclear', 'failed', 'waiting', 'withdrawn'];

type RegisterLookup = (week: string, email: string, series?: Series) => SendEntry | null;

/** The register's word on one address in one week, null where it has none. The register is gone through once. */
export function registerLookup(register: readonly SendEntry[]): RegisterLookup {
  const key = (week: string, email: string, series: Series) => `${week} ${series} ${mailbox(email)}`;
  const rank = ({ state }: SendEntry) => strongestFirst.indexOf(state);
  const strongest = new Map<string, SendEntry>();
  for (const entry of register) {
    const place = key(entry.week, entry.email, entry.series);
    const other = strongest.get(place);
    if (other === undefined || rank(entry) < rank(other)) strongest.set(place, entry);
  }
  return (week, email, series = 'digest') => strongest.get(key(week, email, series)) ?? null;
}

/** A letter still has to go out when nobody can say that it went, or may have gone, already. */
export function stillToSend<Letter extends Addressed>(
  register: readonly SendEntry[],
  week: WeekKey,
  letters: readonly Letter[],
  series: Series = 'digest',
): Letter[] {
  const lookup = registerLookup(register);
  return letters.filter((letter) => {
    const entry = lookup(week, letter.email, series);
    return entry === null || isOpen(entry);
  });
}

/**
 * The register with an intent for each letter that is still to be sent, and none for any other: what an earlier run left
 * waiting is withdrawn where nobody waits for it any more.
 */
export function withIntents(
  register: readonly SendEntry[],
  week: WeekKey,
  letters: readonly Addressed[],
  series: Series = 'digest',
): SendEntry[] {
  const wanted = new Set(letters.map(({ email }) => mailbox(email)));
  const known = register.map((entry): SendEntry => {
    if (entry.series !== series) return entry;
    if (entry.week < week && entry.state === 'waiting')
      return { ...entry, state: 'withdrawn', note: noted(entry, 'Hết tuần chưa gửi kịp.') };
    if (entry.week !== week) return entry;
    const isWanted = wanted.has(mailbox(entry.email));
    if (isWanted && entry.state === 'withdrawn') return { ...entry, state: 'waiting', note: '' };
    return isWanted || !isOpen(entry) || entry.state === 'withdrawn'
      ? entry
      : { ...entry, state: 'withdrawn', note: noted(entry, 'Không còn thư cho địa chỉ này.') };
  });
  const lookup = registerLookup(known);
  const intents = letters
    .filter((letter) => lookup(week, letter.email, series) === null)
    .map(({ kind, name, email }): SendEntry => ({
      week,
      series,
      kind,
      name,
      email,
      state: 'waiting',
      at: '',
      by: '',
      note: '',
    }));
  return [...known, ...intents];
}

/** The register with `note` at each waiting letter of the week that is held back, and at no other. */
export const withHeld = (
  register: readonly SendEntry[],
  { week, series }: { week: WeekKey; series: Series },
  held: readonly Addressed[],
  note: string,
): SendEntry[] => {
  const boxes = new Set(held.map(({ email }) => mailbox(email)));
  return register.map((entry) => {
    if (entry.week !== week || entry.series !== series || entry.state !== 'waiting') return entry;
    if (boxes.has(mailbox(entry.email))) return { ...entry, note };
    return entry.note === note ? { ...entry, note: '' } : entry;
  });
};

const noted = ({ note }: SendEntry, what: string): string => (note === '' ? what : `${note} ${what}`);

/** How one week's letters of a series stand, counted by address. */
export function tally(
  register: readonly SendEntry[],
  week: WeekKey,
  series: Series = 'digest',
): Record<SendState, number> {
  const counts: Record<SendState, number> = { waiting: 0, sent: 0, unclear: 0, failed: 0, withdrawn: 0 };
  const lookup = registerLookup(register);
  for (const box of new Set(register.map(({ email }) => mailbox(email)))) {
    const entry = lookup(week, box, series);
    if (entry) counts[entry.state] += 1;
  }
  return counts;
}

/** The register with letters that did not go out after all: of each address its last entry that says they did. */
export function withRefusals(
  register: readonly SendEntry[],
  refusals: readonly LetterRefusal[],
): SendEntry[] {
  let corrected = [...register];
  for (const { email, state, note } of refusals) {
    const isTheirs = (entry: SendEntry) => entry.state === 'sent' && mailbox(entry.email) === mailbox(email);
    const at = corrected.map(isTheirs).lastIndexOf(true);
    corrected = corrected.map((entry, index) => (index === at ? { ...entry, state, note } : entry));
  }
  return corrected;
}

/** The marks without those that the register knows better. */
export function withoutRefused<Journal extends SendJournal>(
  journal: Journal,
  register: readonly SendEntry[],
): Journal {
  const { week, series } = journal;
  const lookup = registerLookup(register);
  const outcomes = Object.entries(journal.outcomes).filter(
    ([box]) => lookup(week, box, series)?.state === 'sent',
  );
  return { ...journal, outcomes: Object.fromEntries(outcomes) };
}

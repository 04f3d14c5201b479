/**
 * Who was sent which week's digest. The rules that make a letter go out once: design §3.3.
 * The register is kept in a tab people can read; while letters go out, a journal kept beside it survives a crash.
 */

/** `waiting`: meant to go out. `unclear`: was in flight when a run died, so only a person can tell. */
export type SendState = 'waiting' | 'sent' | 'unclear' | 'failed';

export interface SendEntry {
  /** `2023-W32`. */
  week: string;
  /** "Toàn cảnh", "Cá nhân". */
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

/** What happened since the register was last written, marked after each letter. */
export interface SendJournal {
  week: string;
  by: string;
  /** What came of each letter handed over, by address in lower case. */
  outcomes: Record<string, Outcome>;
  /** The address, in lower case, whose letter was handed over and not yet marked. */
  inFlight: string | null;
}

export interface Addressed {
  kind: string;
  name: string;
  email: string;
}

/** One address is one mailbox, however its letters are cased. */
export const mailbox = (email: string): string => email.trim().toLowerCase();

/** The register with what the journal knows; a letter in flight when the journal ended becomes unclear. */
export function settled(register: readonly SendEntry[], journal: SendJournal | null): SendEntry[] {
  if (journal === null) return [...register];
  const outcomes = new Map(Object.entries(journal.outcomes));
  if (journal.inFlight !== null && !outcomes.has(journal.inFlight))
    outcomes.set(journal.inFlight, {
      state: 'unclear',
      at: '',
      note: 'Lần gửi bị ngắt giữa chừng. Hỏi lại người nhận.',
    });
  return register.map((entry) => {
    const outcome = entry.week === journal.week ? outcomes.get(mailbox(entry.email)) : undefined;
    return outcome === undefined || entry.state === 'sent' ? entry : { ...entry, ...outcome, by: journal.by };
  });
}

/** The register's word on one address in one week; the strongest where several rows speak of it. */
export function stateOf(register: readonly SendEntry[], week: string, email: string): SendEntry | null {
  const entries = register.filter((entry) => entry.week === week && mailbox(entry.email) === mailbox(email));
  for (const state of ['sent', 'unclear', 'failed', 'waiting'] as const) {
    const entry = entries.find((candidate) => candidate.state === state);
    if (entry) return entry;
  }
  return null;
}

/** A letter still has to go out when nobody can say that it went, or may have gone, already. */
export function stillToSend<Letter extends Addressed>(
  register: readonly SendEntry[],
  week: string,
  letters: readonly Letter[],
): Letter[] {
  return letters.filter((letter) => {
    const entry = stateOf(register, week, letter.email);
    return entry === null || entry.state === 'waiting' || entry.state === 'failed';
  });
}

/** The register with an intent for each letter that has no entry yet. */
export function withIntents(
  register: readonly SendEntry[],
  week: string,
  letters: readonly Addressed[],
): SendEntry[] {
  const intents = letters
    .filter((letter) => stateOf(register, week, letter.email) === null)
    .map(({ kind, name, email }): SendEntry => ({
      week,
      kind,
      name,
      email,
      state: 'waiting',
      at: '',
      by: '',
      note: '',
    }));
  return [...register, ...intents];
}

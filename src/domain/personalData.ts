/**
 * How long people's names and addresses are kept, and what goes when somebody's data are deleted. Luật 91/2025/QH15 asks to keep
 * personal data no longer than their purpose needs; how long that is, is the committee's own setting.
 */
import { addMonths, type CalendarDate, weekOf, type WeekKey } from './calendar';
import { mailbox, type SendEntry } from './sendRegister';
import type { Member } from './tracker';

/** Somebody who is no longer with the committee, as the tabs still know them. */
export interface FormerPerson {
  name: string;
  /** Without what tells namesakes apart: as texts name them. */
  fullName: string;
  /** In lower case; empty for somebody who never had one. */
  addresses: string[];
}

/** Weeks before this one (`2021-W32`) keep their numbers and nobody's name. */
export const oldestNamedWeek = (today: CalendarDate, months: number): WeekKey =>
  weekOf(addMonths(today, -months)).key;

/** Stands in the register where a name was. */
export const nameRemoved = '(đã lược tên)';

const nameless = (entry: SendEntry): SendEntry => ({
  ...entry,
  name: nameRemoved,
  email: '',
  by: '',
  note: '',
});

/** The register with the letters of earlier weeks still counted, and nobody named in them. */
export const withoutOldNames = (register: readonly SendEntry[], oldest: WeekKey): SendEntry[] =>
  register.map((entry) => (entry.week < oldest && entry.email !== '' ? nameless(entry) : entry));

/** The register with one person's letters still counted, and that person nowhere, as sender neither. */
export function withoutPerson(register: readonly SendEntry[], { addresses }: FormerPerson): SendEntry[] {
  const theirs = new Set(addresses);
  return register.map((entry) => {
    if (theirs.has(mailbox(entry.email))) return nameless(entry);
    return theirs.has(mailbox(entry.by)) ? { ...entry, by: '' } : entry;
  });
}

const mailboxesOf = ({ addresses }: Member): string[] => addresses.map(mailbox);

/**
 * Whose data may be deleted: members marked as gone, then whoever the register knows and the member tab does not. A mailbox
 * that somebody else still reads is nobody's to delete.
 */
export function formerPeople(members: readonly Member[], register: readonly SendEntry[]): FormerPerson[] {
  const inUse = new Set(members.filter(({ left }) => !left).flatMap(mailboxesOf));
  const marked = members
    .filter(({ left }) => left)
    .map((member) => ({
      name: member.name,
      fullName: member.fullName,
      addresses: mailboxesOf(member).filter((address) => !inUse.has(address)),
    }));
  const known = new Set([...inUse, ...marked.flatMap(({ addresses }) => addresses)]);
  const dropped = new Map<string, FormerPerson>();
  for (const { name, email } of register) {
    const address = mailbox(email);
    if (address !== '' && !known.has(address))
      dropped.set(address, { name, fullName: name, addresses: [address] });
  }
  return [...marked, ...dropped.values()];
}

/** Whether a text names somebody, in whole words. Case and spacing do not matter; Lan is not Lân. */
export function mentions(text: string, name: string): boolean {
  const wanted = words(name);
  return wanted !== '' && ` ${words(text)} `.includes(` ${wanted} `);
}

const notLetters = new RegExp(String.raw`[^\p{L}\p{N}]+`, 'gu');

const words = (text: string): string => text.normalize('NFC').toLowerCase().replace(notLetters, ' ').trim();

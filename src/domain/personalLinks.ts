/**
 * Personal links to the phone's page: who may have one, what it is made of and how long it is good. The secret that signs a link is
 * not known here.
 */
import { addDays, type CalendarDate, type WeekKey } from './calendar';
import { linkId, type LinkId } from './ids';
import { isUnclear } from './namesakes';
import { mailbox, ownMailbox } from './sendRegister';
import { listed } from './text';
import type { Member, Neighbourhood } from './tracker';

/** Whose a link is. A random id stands in the link, and here for whom it was made. */
export interface LinkRecord {
  id: LinkId;
  /** What the person was called when the id was made. */
  name: string;
  /** Their first address; empty for somebody without one. */
  mailbox: string;
  /** Links of an earlier version have ended. */
  version: number;
  /** The day on which the last letter with the link went out, or on which it was copied by hand. */
  carriedOn: CalendarDate;
}

/** A link as somebody shows it, before anything of it is known to be true. */
export interface ShownLink {
  id: LinkId;
  version: number;
  signature: string;
  /** In the letter that asks its person to approve a digest alone: what lets that digest go. */
  approval?: string;
}

/** A link that is good, as it was shown. */
export type OpenedLink = LinkRecord & { approval: string | undefined };

/** Somebody who may have a link: a member, or who heads or cares for a neighbourhood and is none. */
export interface LinkHolder {
  name: string;
  mailbox: string;
  /** Their rows in the tab of members, as the rules of letters take them. */
  members: Member[];
}

/** What is signed: the label keeps it apart from all else that is signed with the same secret. */
export const signedText = ({ id, version }: Pick<ShownLink, 'id' | 'version'>): string =>
  `link ${id} ${version}`;

/** What is signed for a letter that asks for approval of one week's digest, mailed to the person's own address. */
export const approvalText = (
  { id, version, mailbox: address }: Pick<LinkRecord, 'id' | 'version' | 'mailbox'>,
  week: WeekKey,
): string => `approve ${week} ${id} ${version} ${address}`;

/** Signatures stand first: programs that find links in texts drop a sign at the end. */
export const linkKey = ({ id, version, signature, approval }: ShownLink): string =>
  `${approval === undefined ? '' : `${approval}.`}${signature}.${id}.${version}`;

/** Null for what has not even the form of a link's key. */
export function shownLink(key: unknown): ShownLink | null {
  const [, approval, signature, id, version] =
    /^(?:([\w-]{22})\.)?([\w-]{22})\.([0-9a-f]{16})\.(0|[1-9]\d{0,5})$/.exec(
      typeof key === 'string' ? key : '',
    ) ?? [];
  return signature === undefined || id === undefined
    ? null
    : { signature, id: linkId(id), version: Number(version), ...(approval !== undefined && { approval }) };
}

/** Everybody who may have a link, each person once. Whoever has left has none. */
export function linkHolders({
  members,
  neighbourhoods,
}: {
  members: readonly Member[];
  neighbourhoods: readonly Neighbourhood[];
}): LinkHolder[] {
  const holders = new Map<string, LinkHolder>();
  for (const member of members) {
    if (member.left) continue;
    const known = holders.get(member.name);
    const address = known?.mailbox || ownMailbox(member);
    const rows = [...(known?.members ?? []), member];
    holders.set(member.name, { name: member.name, mailbox: address, members: rows });
  }
  // A name in the tab of members is somebody there, also when they have left.
  const called = new Set(members.flatMap(({ name, unit }) => [name, unit]));
  for (const { row, head, officer } of neighbourhoods)
    for (const name of [...listed(head), ...listed(officer)])
      if (!called.has(name) && !isUnclear(name) && !holders.has(name))
        holders.set(name, { name, mailbox: '', members: [memberNamed(name, row)] });
  return [...holders.values()];
}

/** A member of whom nothing but the name is known. */
export const memberNamed = (name: string, row: number): Member => ({
  row,
  name,
  fullName: name,
  position: '',
  unit: '',
  addresses: [],
  role: '',
  criteria: [],
  neighbourhoods: [],
  digest: 'none',
  left: false,
});

/** Whose own address this is; null where it stands at several people, or as a further address only, which any editor may add. */
export function holderAt(address: string, holders: readonly LinkHolder[]): LinkHolder | null {
  const box = mailbox(address);
  const [holder, ...others] = holders.filter(({ members }) =>
    members.some(({ addresses }) => addresses.some((one) => mailbox(one) === box)),
  );
  return box !== '' && others.length === 0 && holder?.mailbox === box ? holder : null;
}

/**
 * Who a record stands for today; null when that person is not there any more. An address that became another one may be another
 * person's, so the link ends: the next letter brings a new one.
 */
export const holderOf = (
  { name, mailbox: address }: LinkRecord,
  holders: readonly LinkHolder[],
): LinkHolder | null =>
  holders.find(
    (holder) =>
      holder.name === name && (address === '' || holder.mailbox === '' || holder.mailbox === address),
  ) ?? null;

/** A record for every holder, new ones with ids from `newId`; records that stand for nobody any more are left out. */
export function recordsFor(
  holders: readonly LinkHolder[],
  records: readonly LinkRecord[],
  newId: () => LinkId,
  today: CalendarDate,
): LinkRecord[] {
  return holders.map((holder) => {
    const known = records.find((record) => holderOf(record, [holder]) !== null);
    return known === undefined
      ? { id: newId(), name: holder.name, mailbox: holder.mailbox, version: 1, carriedOn: today }
      : { ...known, mailbox: holder.mailbox || known.mailbox };
  });
}

/** With the links of one person, or of everybody, ended and new ones in their place. */
export const renewed = (records: readonly LinkRecord[], id: LinkId | null): LinkRecord[] =>
  records.map((record) =>
    id === null || record.id === id ? { ...record, version: record.version + 1 } : record,
  );

/** Whether a link is still good: for so many days after it was sent last, or something was saved through it (`savedOn`). */
export function isGood(
  { carriedOn }: Pick<LinkRecord, 'carriedOn'>,
  savedOn: CalendarDate | null,
  today: CalendarDate,
  days: number,
): boolean {
  const last = savedOn !== null && savedOn > carriedOn ? savedOn : carriedOn;
  return today <= addDays(last, days);
}

/** Saves through one link are counted over so many seconds, and no more than so many are taken. */
const countedSeconds = 600;
const mostSaves = 40;

/** How often something was saved through a link lately. */
export interface LinkUse {
  savedOn: CalendarDate | null;
  /** Seconds since 1970 at which the count began. */
  since: number;
  saves: number;
}

export const unused: LinkUse = { savedOn: null, since: 0, saves: 0 };

/** With one save more; null when there were too many. */
export function withSave({ since, saves }: LinkUse, now: number, today: CalendarDate): LinkUse | null {
  const goesOn = now - since < countedSeconds;
  if (goesOn && saves >= mostSaves) return null;
  return { savedOn: today, since: goesOn ? since : now, saves: goesOn ? saves + 1 : 1 };
}

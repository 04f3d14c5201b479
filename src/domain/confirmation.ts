/**
 * Whoever may edit the sheet can type an address into it, and the schedule mails it under its owner's account. So that account
 * confirms what its mails rest on before they do: what is new waits, and what was confirmed before goes on.
 */
import { approversIn } from './approval';
import { mailbox } from './sendRegister';
import type { Settings } from './settings';
import type { Member } from './tracker';

/** What the mails of a schedule rest on. Addresses and domains in lower case, each once. */
export interface MailFacts {
  /** Who gets letters. */
  addresses: string[];
  /** Domains whose addresses need no confirmation. */
  domains: string[];
  approvers: string[];
  sender: string;
  /** Empty: answers go to the account that sends. */
  replyTo: string;
  /** The digest goes out without anybody's approval. */
  automatic: boolean;
}

/** What one account has confirmed so far: addresses, domains and approvers add up; of the others the last. */
export interface Confirmed extends MailFacts {
  /** The account. */
  by: string;
}

/** One thing that can wait for confirmation; of `automatic` the value is empty. */
export interface Fact {
  kind: 'address' | 'domain' | 'approver' | 'sender' | 'replyTo' | 'automatic';
  value: string;
}

/** A cell may hold 50,000 letters, which neither a header nor a property takes. */
const longestName = 200;

/** What the sheet has at this moment. */
export function factsIn(settings: Settings, members: readonly Member[]): MailFacts {
  const readers = members.filter(({ left, digest }) => !left && digest !== 'none');
  return {
    addresses: mailboxes(readers.flatMap(({ addresses }) => addresses)),
    domains: mailboxes(settings.allowedDomains),
    approvers: mailboxes(approversIn(settings, members)),
    sender: settings.sender.slice(0, longestName),
    replyTo: mailbox(settings.replyTo),
    automatic: !settings.digestNeedsApproval,
  };
}

/** All of it, as at the moment in which an account takes the schedule on. */
export const confirmingAll = (facts: MailFacts, by: string): Confirmed => ({ ...facts, by });

/** What waits for the account's click, in the order in which people are shown it. */
export function whatWaits(facts: MailFacts, confirmed: Confirmed): Fact[] {
  const beyond = (values: readonly string[], known: readonly string[]): string[] =>
    values.filter((value) => !known.includes(value));
  const all: readonly [Fact['kind'], string[]][] = [
    ['address', facts.addresses.filter((address) => !mayWriteTo(address, confirmed))],
    ['sender', beyond([facts.sender], [confirmed.sender])],
    ['replyTo', [facts.replyTo].filter((address) => !mayAnswerGoTo(address, confirmed))],
    ['approver', beyond(facts.approvers, [...confirmed.approvers, mailbox(confirmed.by)])],
    ['domain', beyond(facts.domains, confirmed.domains)],
    ['automatic', facts.automatic && !confirmed.automatic ? [''] : []],
  ];
  return all.flatMap(([kind, values]) => values.map((value) => ({ kind, value })));
}

/** Whether a letter may go to an address. */
export function mayWriteTo(address: string, { by, addresses, domains }: Confirmed): boolean {
  const box = mailbox(address);
  const domain = box.slice(box.lastIndexOf('@') + 1);
  return (
    box === mailbox(by) ||
    addresses.includes(box) ||
    domains.some((allowed) => domain === allowed || domain.endsWith(`.${allowed}`))
  );
}

const mayAnswerGoTo = (address: string, confirmed: Confirmed): boolean =>
  address === '' || address === confirmed.replyTo || mayWriteTo(address, confirmed);

/**
 * With more of it confirmed. Where the sheet asks for approval (`facts`), that stands from now on: sending automatically
 * needs a confirmation of its own again.
 */
export function confirming(confirmed: Confirmed, more: readonly Fact[], facts: MailFacts): Confirmed {
  const of = (kind: Fact['kind']) => more.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const last = (kind: Fact['kind'], before: string): string => of(kind).pop() ?? before;
  return {
    by: confirmed.by,
    addresses: mailboxes([...confirmed.addresses, ...of('address')]),
    domains: mailboxes([...confirmed.domains, ...of('domain')]),
    approvers: mailboxes([...confirmed.approvers, ...of('approver')]),
    sender: last('sender', confirmed.sender),
    replyTo: mailbox(last('replyTo', confirmed.replyTo)),
    automatic: facts.automatic && (confirmed.automatic || of('automatic').length > 0),
  };
}

/** Without the mailboxes of somebody whose data is deleted. */
export function withoutMailboxes(confirmed: Confirmed, boxes: readonly string[]): Confirmed {
  const others = (addresses: readonly string[]) => addresses.filter((one) => !boxes.includes(one));
  return {
    ...confirmed,
    addresses: others(confirmed.addresses),
    approvers: others(confirmed.approvers),
    replyTo: boxes.includes(confirmed.replyTo) ? '' : confirmed.replyTo,
  };
}

/** The settings as the account's mails may use them: where a change waits, what was confirmed last. */
export const asConfirmed = (settings: Settings, confirmed: Confirmed): Settings => ({
  ...settings,
  sender: confirmed.sender,
  replyTo: mayAnswerGoTo(mailbox(settings.replyTo), confirmed) ? settings.replyTo : confirmed.replyTo,
  digestNeedsApproval: settings.digestNeedsApproval || !confirmed.automatic,
});

/** Who may approve: those whom the sheet names and the account confirmed. */
export const confirmedApprovers = ({ approvers }: MailFacts, confirmed: Confirmed): string[] =>
  approvers.filter((one) => confirmed.approvers.includes(one) || one === mailbox(confirmed.by));

const mailboxes = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.map(mailbox).filter((box) => box !== '')),
];

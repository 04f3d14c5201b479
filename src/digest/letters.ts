import { concernsWithin } from '../domain/concerns';
import type { DigestChoice, Member, Tracker } from '../domain/tracker';
import type { WeekSummary } from '../domain/weekSummary';
import { addresseeOf } from './addressee';
import { fitted } from './fitted';
import { legible } from './legible';
import { letterContent, type Parts } from './letterContent';
import type { Links } from './links';
import { overviewPart } from './overview';
import { personalPart } from './personal';
import { renderText } from './render.text';

export interface Letter {
  /** Whom it greets; several names when members share the address. */
  recipient: string;
  email: string;
  /** What its readers chose; a personal part with nothing to say is left out all the same. */
  kind: Exclude<DigestChoice, 'none'>;
  subject: string;
  html: string;
  text: string;
}

export interface Digest {
  letters: Letter[];
  /** Members who get no letter this week, and why, in Vietnamese. */
  leftOut: { name: string; why: string }[];
}

/** The letters of one week: one an e-mail address, each with what its readers chose in the column "Bản tin". */
export function composeLetters(summary: WeekSummary, tracker: Tracker, links: Links): Digest {
  const overview = overviewPart(summary, links);
  const concernsOf = concernsWithin(tracker);
  const letters: Letter[] = [];
  const leftOut = tracker.members.flatMap(withoutAddress);

  for (const [email, readers] of byAddress(tracker.members)) {
    const addressee = addresseeOf(readers, tracker.members);
    const kind = kindFor(readers);
    const concerned = readers.filter(({ digest }) => digest !== 'overview');
    const parts: Parts = {
      personal: kind === 'overview' ? null : personalPart(summary, concernsOf(concerned), addressee, links),
      overview: kind === 'personal' ? null : overview,
    };
    if (parts.personal === null && parts.overview === null) {
      leftOut.push({ name: addressee.names, why: 'tuần này không có việc liên quan' });
      continue;
    }
    const whole = letterContent(summary, parts, { addressee, email, kind }, links);
    const { content, html } = fitted(legible(whole));
    const { subject } = content;
    letters.push({ recipient: addressee.names, email, kind, subject, html, text: renderText(content) });
  }
  return { letters, leftOut };
}

function withoutAddress({ name, email, digest }: Member): Digest['leftOut'] {
  if (digest === 'none') return [{ name, why: 'đã chọn không nhận bản tin' }];
  return email.trim() === '' ? [{ name, why: 'chưa có địa chỉ thư dùng được' }] : [];
}

/** Who reads at which address, in the order of the tab; one address is one mailbox however its letters are cased. */
function byAddress(members: readonly Member[]): [string, Member[]][] {
  const mailboxes = new Map<string, [string, Member[]]>();
  for (const member of members) {
    const email = member.email.trim();
    if (member.digest === 'none' || email === '') continue;
    const mailbox = mailboxes.get(email.toLowerCase());
    if (mailbox === undefined) mailboxes.set(email.toLowerCase(), [email, [member]]);
    else mailbox[1].push(member);
  }
  return [...mailboxes.values()];
}

function kindFor(readers: readonly Member[]): Letter['kind'] {
  const wants = (kind: DigestChoice): boolean =>
    readers.some(({ digest }) => digest === kind || digest === 'both');
  if (wants('overview') && wants('personal')) return 'both';
  return wants('overview') ? 'overview' : 'personal';
}

import { concernsOf } from '../domain/concerns';
import type { DigestChoice, Member, Tracker } from '../domain/tracker';
import type { WeekSummary } from '../domain/weekSummary';
import { weekName, weekSpan } from '../domain/wording';
import { type Addressee, addresseeOf, capitalised, decapitalised } from './addressee';
import type { LetterContent, Part } from './content';
import { legible, oneLine } from './legible';
import type { Links } from './links';
import { overviewPart } from './overview';
import { personalPart } from './personal';
import { renderHtml } from './render.html';
import { renderText } from './render.text';
import { subjectOf } from './subject';

type Kind = Exclude<DigestChoice, 'none'>;

export interface Letter {
  /** Whom it greets; several names when members share the address. */
  recipient: string;
  email: string;
  /** What its readers chose; a personal part with nothing to say is left out all the same. */
  kind: Kind;
  subject: string;
  html: string;
  text: string;
}

export interface Digest {
  letters: Letter[];
  /** Members who get no letter this week, and why, in Vietnamese. */
  leftOut: { name: string; why: string }[];
}

/** As the column "Bản tin" has it. */
const choiceNames: Record<Kind, string> = { overview: 'Toàn cảnh', personal: 'Cá nhân', both: 'Cả hai' };

/** The letters of one week: one an e-mail address, each with what its readers chose in the column "Bản tin". */
export function composeLetters(summary: WeekSummary, tracker: Tracker, links: Links): Digest {
  const overview = overviewPart(summary, links);
  const letters: Letter[] = [];
  const leftOut: Digest['leftOut'] = [];
  for (const member of tracker.members) {
    if (member.digest === 'none') leftOut.push({ name: member.name, why: 'đã chọn không nhận bản tin' });
    else if (member.email.trim() === '')
      leftOut.push({ name: member.name, why: 'chưa có địa chỉ thư dùng được' });
  }
  for (const [email, readers] of byAddress(tracker.members)) {
    const addressee = addresseeOf(readers, tracker.members);
    const kind = kindFor(readers);
    const concerned = readers.filter(({ digest }) => digest !== 'overview');
    const personal =
      kind === 'overview' ? null : personalPart(summary, concernsOf(concerned, tracker), addressee, links);
    const shared = kind === 'personal' ? null : overview;
    if (personal === null && shared === null) {
      leftOut.push({ name: addressee.names, why: 'tuần này không có việc liên quan' });
      continue;
    }
    const content = legible(
      contentOf({ summary, addressee, kind, personal, overview: shared, links, email }),
    );
    letters.push({
      recipient: addressee.names,
      email,
      kind,
      subject: content.subject,
      html: renderHtml(content),
      text: renderText(content),
    });
  }
  return { letters, leftOut };
}

/** Who reads at which address, in the order of the tab; one address is one mailbox however its letters are cased. */
function byAddress(members: readonly Member[]): Map<string, Member[]> {
  const mailboxes = new Map<string, Member[]>();
  const spelled = new Map<string, string>();
  for (const member of members) {
    const email = member.email.trim();
    if (member.digest === 'none' || email === '') continue;
    const first = spelled.get(email.toLowerCase()) ?? email;
    spelled.set(email.toLowerCase(), first);
    mailboxes.set(first, [...(mailboxes.get(first) ?? []), member]);
  }
  return mailboxes;
}

function kindFor(readers: readonly Member[]): Kind {
  const wants = (kind: DigestChoice): boolean =>
    readers.some(({ digest }) => digest === kind || digest === 'both');
  if (wants('overview') && wants('personal')) return 'both';
  return wants('overview') ? 'overview' : 'personal';
}

interface Told {
  summary: WeekSummary;
  addressee: Addressee;
  kind: Kind;
  personal: Part | null;
  overview: Part | null;
  links: Links;
  email: string;
}

function contentOf({ summary, addressee, kind, personal, overview, links, email }: Told): LetterContent {
  const { settings, week } = summary;
  const parts = [personal, overview].filter((part): part is Part => part !== null);
  const firstTask = parts[0]?.sections[0]?.items[0]?.title.text ?? '';
  return {
    subject: subjectOf(summary, personal, overview),
    preheader: [...(parts[0]?.lead.slice(0, 1) ?? []), firstTask].filter((text) => text !== '').join(' · '),
    committee: oneLine(settings.committee),
    issue: `Bản tin ${decapitalised(weekName(week))} (${weekSpan(week)})`,
    greeting: addressee.greeting,
    parts,
    open: { text: 'Mở bảng theo dõi', href: links.workbook },
    footer: [
      `${oneLine(settings.sender)} gửi thư này mỗi tuần một lần, thay mặt ${oneLine(settings.committee)}.`,
      `${capitalised(addressee.you)} nhận được thư vì trong tab Thành viên, địa chỉ ${email} chọn bản tin “${choiceNames[kind]}”.`,
      'Muốn thôi nhận: nhờ thư ký đổi cột Bản tin trong tab Thành viên thành Không.',
      ...(settings.replyTo === '' ? [] : [`Thư trả lời sẽ đến ${oneLine(settings.replyTo)}.`]),
    ],
  };
}

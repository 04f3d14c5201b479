import type { EmailAddress } from '../domain/address';
import { mailbox } from '../domain/sendRegister';
import { isChair, isSecretary } from '../domain/approval';
import { concernsWithin } from '../domain/concerns';
import { type Escalation, tells } from '../domain/escalation';
import type { MarkedScore } from '../domain/scores';
import type { DigestChoice, Member, Tracker } from '../domain/tracker';
import type { Told } from '../domain/told';
import type { WeekSummary } from '../domain/weekSummary';
import { byAddress, unreachable } from './addressBook';
import { type Addressee, addresseeOf } from './addressee';
import { sanitizeText, oneLine } from './sanitizeText';
import { letterContent, type Parts } from './letterContent';
import type { Links } from './links';
import { renderMail, type Mail } from './mail';
import { overviewPart, type OverviewReader } from './overview';
import { concernedTasks, urgencyOf } from './ownTasks';
import { calmPart, personalPart } from './personal';
import { withRaised } from './raised';
import { withScores } from './ownScores';
import { weekIndex } from './weekIndex';

export interface Letter extends Mail {
  /** Whom it greets; several names when members share the address. */
  recipient: string;
  email: EmailAddress;
  /** What its readers chose; a personal part with nothing to say is left out all the same. */
  kind: Exclude<DigestChoice, 'none'>;
  /** How pressing it is for its readers; a run that may be cut short sends the highest first. */
  urgency: number;
}

interface LeftOut {
  name: string;
  why: string;
  /** Wants to know of the week and has no address that takes a letter: by another way, then. */
  isUnreachable: boolean;
}

export interface Digest {
  letters: Letter[];
  /** Members who get no letter this week, and why, in Vietnamese. */
  leftOut: LeftOut[];
  /** What was raised that stands in a letter at least. */
  raised: Escalation[];
}

/** What letters hold beside the week's own. */
interface Beside {
  /** The secretary's sentence. */
  note?: string;
  /** What people told by themselves since the last ones. */
  told?: readonly Told[];
  /** What is raised this week; those who are told of it have it at the top of their letter. */
  escalations?: readonly Escalation[];
  /** How everybody did: a line to each of themselves. */
  scores?: readonly MarkedScore[];
  /** Who gets none this time. */
  without?: readonly string[];
}

/** The letters of one week: one an e-mail address, each with what its readers chose in the column "Bản tin". */
export function composeLetters(
  summary: WeekSummary,
  tracker: Tracker,
  links: Links,
  { note = '', told = [], escalations = [], scores = [], without = [] }: Beside = {},
): Digest {
  const concernsOf = concernsWithin(tracker);
  const index = weekIndex(summary);
  const letters: Letter[] = [];
  const raised = new Set<Escalation>();
  const leftOut = tracker.members.flatMap(leftOutFor);
  const unticked = new Set(without.map(mailbox));
  const ticked = [...byAddress(tracker.members)].filter(([email]) => !unticked.has(mailbox(email)));

  for (const [email, readers] of ticked) {
    const addressee = sanitizeText(addresseeOf(readers, tracker.members, summary.settings));
    const kind = kindFor(readers);
    const concerned = concernsOf(readers.filter(({ digest }) => digest !== 'overview'));
    const own =
      kind === 'overview' ? null : personalPart(summary, concerned, { addressee, email, told }, links, index);
    const calm = own === null && kind === 'personal' && summary.settings.letterWhenNothing;
    const ownConcerns = concernsOf(readers);
    const reader = { concerns: ownConcerns, isChair: readers.some(isChair) };
    const raisedHere = escalations.filter((one) => tells(one, reader));
    raisedHere.forEach((one) => raised.add(one));
    const plain: Parts = {
      personal: calm ? calmPart(summary, addressee) : own,
      overview:
        kind === 'personal'
          ? null
          : overviewPart(
              summary,
              { ...overviewReader(readers, tracker, addressee, email), told },
              links,
              index,
            ),
    };
    const parts = withScores(withRaised(plain, raisedHere, addressee, links), scores, ownConcerns);
    if (parts.personal === null && parts.overview === null) {
      leftOut.push({ name: addressee.names, why: 'tuần này không có việc liên quan', isUnreachable: false });
      continue;
    }
    const mail = renderMail(letterContent(summary, parts, { addressee, email, kind }, links, note));
    const urgency = urgencyOf(concernedTasks(summary, ownConcerns, index));
    letters.push({ recipient: addressee.names, email, kind, urgency, ...mail });
  }
  return { letters, leftOut, raised: [...raised] };
}

/** Why somebody gets no letter whatever the week holds; nothing for all others. */
function leftOutFor(member: Member): LeftOut[] {
  const why = unreachable(member);
  if (why === null) return [];
  const isUnreachable = !member.left && member.digest !== 'none';
  return [{ name: sanitizeText(oneLine(member.name)), why, isUnreachable }];
}

/** What could not be read is everybody's business where nobody keeps the sheet by name. */
const overviewReader = (
  readers: readonly Member[],
  { members }: Tracker,
  addressee: Addressee,
  email: EmailAddress,
): Omit<OverviewReader, 'told'> => ({
  addressee,
  email,
  isChair: readers.some(isChair),
  keepsSheet: readers.some(isSecretary) || !members.some(isSecretary),
});

function kindFor(readers: readonly Member[]): Letter['kind'] {
  const wants = (kind: DigestChoice): boolean =>
    readers.some(({ digest }) => digest === kind || digest === 'both');
  if (wants('overview') && wants('personal')) return 'both';
  return wants('overview') ? 'overview' : 'personal';
}

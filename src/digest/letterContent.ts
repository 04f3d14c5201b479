import type { EmailAddress } from '../domain/address';
import { capitalised, decapitalised } from '../domain/text';
import type { DigestChoice } from '../domain/tracker';
import type { WeekSummary } from '../domain/weekSummary';
import { madeUpText, weekName, weekSpan } from '../domain/wording';
import { type Addressee } from './addressee';
import type { LetterContent, Part } from './content';
import { oneLine } from './sanitizeText';
import type { Links } from './links';
import { subjectOf } from './subject';

/** What one letter holds; at least one of them is there. */
export interface Parts {
  personal: Part | null;
  overview: Part | null;
}

type Kind = Exclude<DigestChoice, 'none'>;

interface Reader {
  addressee: Addressee;
  email: EmailAddress;
  kind: Kind;
}

/** As the column "Bản tin" has it. */
export const choiceNames: Record<Kind, string> = {
  overview: 'Toàn cảnh',
  personal: 'Cá nhân',
  both: 'Cả hai',
};

/** The whole letter: its parts between greeting and footer, the reader's own first. `note`: what the secretary adds for everybody. */
export function letterContent(
  summary: WeekSummary,
  { personal, overview }: Parts,
  reader: Reader,
  links: Links,
  note = '',
): LetterContent {
  const { settings, week } = summary;
  const parts = [personal, overview].filter((part): part is Part => part !== null);
  return {
    subject: subjectOf(summary, personal, overview),
    preheader: preheader(parts),
    committee: oneLine(settings.committee),
    issue: `Bản tin ${decapitalised(weekName(week))} (${weekSpan(week)})`,
    greeting: reader.addressee.greeting,
    parts: withLead(parts, [madeUpText(summary), note === '' ? '' : `Thư ký: ${oneLine(note)}`]),
    open: { text: 'Mở bảng theo dõi', href: links.workbook },
    footer: footer(summary, reader),
  };
}

/** A digest that comes late says so before anything else; then the secretary's own word. */
function withLead([first, ...others]: Part[], lines: readonly string[]): Part[] {
  if (first === undefined) return others;
  return [{ ...first, lead: [...lines.filter((line) => line !== ''), ...first.lead] }, ...others];
}

/** What presses first, since the headline stands in the subject already. */
function preheader([first]: Part[]): string {
  const section = first?.sections[0];
  const task = section?.items[0]?.title.text ?? section?.lines[0]?.text ?? '';
  return [task, first?.lead[0] ?? ''].filter((text) => text !== '').join(' · ');
}

function footer({ settings }: WeekSummary, { addressee, email }: Reader): string[] {
  return [
    `${oneLine(settings.sender)} gửi thư này mỗi tuần một lần, thay mặt ${oneLine(settings.committee)}.`,
    `${capitalised(addressee.you)} nhận thư ở địa chỉ ${email}. Muốn đổi hoặc thôi nhận, xin báo thư ký.`,
    ...(settings.replyTo === '' ? [] : [`Thư trả lời sẽ đến ${oneLine(settings.replyTo)}.`]),
  ];
}

import type { EmailAddress } from '../domain/address';
import { mailbox, ownMailbox } from '../domain/sendRegister';
import { decapitalised } from '../domain/text';
import type { Tracker } from '../domain/tracker';
import type { WeekSummary } from '../domain/weekSummary';
import { headline, madeUpText, news, personWords, weekName, weekSpan } from '../domain/wording';
import { addresseeOf } from './addressee';
import type { LetterContent, Part, Section } from './content';
import { choiceNames } from './letterContent';
import type { Digest, Letter } from './letters';
import { oneLine, shortened } from './sanitizeText';
import type { Links } from './links';
import { cut, emptySection, restText, saysSomething } from './lists';
import { renderMail, type Mail } from './mail';
import { weekNews } from './subject';

export const previewPrefix = 'Chờ duyệt: ';

/** On one phone screen: what goes to whom, and one button. */
const mostNames = 12;

/** What keeps letters from going out at once. */
interface Limits {
  /** How they are spread over days where one day's quota is too small; empty where it is not. */
  quota: string;
  /** What the owner of the schedule has not confirmed yet. */
  waits: readonly string[];
}

/** Whoever approves the digest, a member or not. */
interface Approver {
  email: EmailAddress;
  greeting: string;
}

/** How the person at an address is greeted who is asked to approve. */
export function approverAt(
  email: EmailAddress,
  { members, settings }: Pick<Tracker, 'members' | 'settings'>,
): Approver {
  const readers = members.filter((member) => ownMailbox(member) === mailbox(email));
  const greeting =
    readers.length === 0
      ? `Kính gửi: ${personWords[settings.formOfAddress]} duyệt bản tin`
      : addresseeOf(readers, members, settings).greeting;
  return { email, greeting };
}

/** The digest before it goes out, for one who approves it: what it says in brief, to whom it goes, one button. */
export function composePreview(
  summary: WeekSummary,
  digest: Digest,
  approver: Approver,
  links: Links,
  limits: Limits = { quota: '', waits: [] },
): Mail {
  const { settings, week } = summary;
  const name = decapitalised(weekName(week));
  const own = links.own(approver.email);
  const content: LetterContent = {
    subject: shortened(`${previewPrefix}bản tin ${name} (${decapitalised(weekNews(summary))})`, 120),
    preheader: `${digest.letters.length} thư chờ gửi. Chưa ai nhận được thư nào.`,
    committee: oneLine(settings.committee),
    issue: `Bản tin ${name} (${weekSpan(week)})`,
    greeting: approver.greeting,
    parts: [approval(summary, digest, links, limits, own !== null)],
    open: { text: 'Xem và duyệt', href: own ?? links.workbook },
    footer: ['Thư này chỉ gửi cho người duyệt.'],
  };
  return renderMail(content);
}

function approval(
  summary: WeekSummary,
  { letters, leftOut }: Digest,
  links: Links,
  { quota, waits }: Limits,
  byPhone: boolean,
): Part {
  const { lead, rest } = news(summary);
  const sections = [
    recipients(letters, links),
    people(
      'Không có thư tuần này',
      leftOut.map(({ name, why }) => `${name} (${why})`),
      links,
    ),
    people('Chờ người chạy lịch xác nhận', waits, links),
  ];
  const problems = summary.problems.length;
  return {
    title: 'Duyệt bản tin',
    headline: `Bản tin ${decapitalised(weekName(summary.week))} chờ duyệt: ${letters.length} thư`,
    lead: [
      [headline(summary), ...lead, ...rest].map(oneLine).join(' · '),
      problems === 0 ? '' : `${problems} ô chưa đọc được; xem ở menu Tổng hợp tuần › Kiểm tra dữ liệu.`,
      madeUpText(summary),
      quota,
      `Chưa ai nhận được thư nào. Bấm nút dưới đây, ${
        byPhone
          ? 'bấm Duyệt bản tin ở trang mở ra; thư đi trong vòng một giờ.'
          : 'chọn menu Tổng hợp tuần › Xem và gửi bản tin, xem lại rồi bấm Gửi.'
      }`,
    ].filter((line) => line !== ''),
    sections: sections.filter(saysSomething),
  };
}

/** A line a kind: "Cá nhân (3): Trần Văn Bình, Nguyễn Thị Lan, Công an thị trấn". */
function recipients(letters: readonly Letter[], links: Links): Section {
  const kinds: Letter['kind'][] = ['overview', 'personal', 'both'];
  return {
    ...emptySection(`Người nhận (${letters.length})`, links),
    paragraphs: kinds.flatMap((kind) => {
      const names = letters.filter((letter) => letter.kind === kind).map(({ recipient }) => recipient);
      return names.length === 0 ? [] : [`${choiceNames[kind]} (${names.length}): ${namesText(names)}.`];
    }),
  };
}

const people = (title: string, names: readonly string[], links: Links): Section => ({
  ...emptySection(`${title} (${names.length})`, links),
  paragraphs: names.length === 0 ? [] : [`${namesText(names)}.`],
});

function namesText(names: readonly string[]): string {
  const { shown, left } = cut(names, mostNames);
  const said = shown.map(oneLine).join(', ');
  return left === 0 ? said : `${said} ${restText({ count: left, noun: 'người' })}`;
}

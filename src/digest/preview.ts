import { decapitalised } from '../domain/text';
import type { WeekSummary } from '../domain/weekSummary';
import { madeUpText, weekName, weekSpan } from '../domain/wording';
import type { LetterContent, Part, Section } from './content';
import { problemsSection } from './items';
import { choiceNames } from './letterContent';
import type { Digest, Letter } from './letters';
import { oneLine, shortened } from './sanitizeText';
import type { Links } from './links';
import { cut, emptySection, restText, saysSomething } from './lists';
import { renderMail, type Mail } from './mail';
import { overviewPart } from './overview';
import { weekNews } from './subject';

export const previewPrefix = 'Chờ duyệt: ';

const mostNames = 40;

/** What keeps letters from going out at once. */
interface Limits {
  /** How they are spread over days where one day's quota is too small; empty where it is not. */
  quota: string;
  /** What the owner of the schedule has not confirmed yet. */
  waits: readonly string[];
}

/**
 * The digest before it goes out, for whoever approves it: to whom, what could not be read, where to approve, the overview.
 */
export function composePreview(
  summary: WeekSummary,
  digest: Digest,
  links: Links,
  limits: Limits = { quota: '', waits: [] },
): Mail {
  const { settings, week } = summary;
  const name = decapitalised(weekName(week));
  const content: LetterContent = {
    subject: shortened(`${previewPrefix}bản tin ${name} (${decapitalised(weekNews(summary))})`, 120),
    preheader: `${digest.letters.length} thư chờ gửi. Duyệt ở menu Tổng hợp tuần › Xem và gửi bản tin.`,
    committee: oneLine(settings.committee),
    issue: `Bản tin ${name} (${weekSpan(week)})`,
    greeting: 'Kính gửi: người duyệt bản tin',
    parts: [
      approval(summary, digest, links, limits),
      // What could not be read stands in the first part already.
      overviewPart({ ...summary, problems: [] }, links),
    ],
    open: { text: 'Mở bảng theo dõi để duyệt', href: links.workbook },
    footer: [
      'Thư này chỉ gửi cho người duyệt. Muốn bản tin tự gửi: mở Lịch gửi và cài đặt, đổi “Cách gửi bản tin” thành “Tự động”.',
    ],
  };
  return renderMail(content);
}

function approval(
  summary: WeekSummary,
  { letters, leftOut }: Digest,
  links: Links,
  { quota, waits }: Limits,
): Part {
  const sections = [
    problemsSection(summary.problems, links),
    people('Chờ người chạy lịch xác nhận', waits, links),
    recipients(letters, links),
    people(
      'Không có thư tuần này',
      leftOut.map(({ name, why }) => `${name} (${why})`),
      links,
    ),
  ];
  return {
    title: 'Duyệt bản tin',
    headline: `Bản tin ${decapitalised(weekName(summary.week))} chờ duyệt: ${letters.length} thư`,
    lead: [
      'Chưa ai nhận được thư nào. Mở bảng theo dõi, chọn menu Tổng hợp tuần › Xem và gửi bản tin, đọc lại rồi bấm Gửi.',
      madeUpText(summary),
      quota,
    ].filter((line) => line !== ''),
    sections: sections.filter(saysSomething),
  };
}

/** A line a kind: "Cá nhân (3): Trần Văn Bình, Nguyễn Thị Lan, Công an thị trấn". */
function recipients(letters: readonly Letter[], links: Links): Section {
  const kinds: Letter['kind'][] = ['overview', 'both', 'personal'];
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

import type { EmailAddress } from '../domain/address';
import { asksDecision, isQuestion } from '../domain/blocked';
import type { Told } from '../domain/told';
import { isWaiting } from '../domain/waiting';
import type { TimedTask, WeekSummary } from '../domain/weekSummary';
import { asOf, headline, untouchedWords, updatesText, waitingBadge } from '../domain/wording';
import type { Addressee } from './addressee';
import { changesSection } from './changes';
import type { Part, Section } from './content';
import { evaluationSection } from './evaluation';
import { askedItem, criterionLine, ownersAndPlaces, problemsSection, taskLine } from './items';
import { oneLine } from './sanitizeText';
import type { Links } from './links';
import { cut, emptySection, lineSection, listSection, saysSomething } from './lists';
import { toldSection } from './told';
import { staleTasks, type WeekIndex, weekIndex } from './weekIndex';

/** Sets of criteria have 9 to 19; the chair sees them all. */
const mostCriteria = 20;
const mostNames = 8;
/** The chair reads this on a phone: three screens. The sheet has the rest. */
const most = 6;

/** Who reads an overview: some of it is for the chair or the secretary alone. */
export interface OverviewReader {
  addressee: Pick<Addressee, 'you'>;
  email: EmailAddress;
  /** Decides what is asked of the committee. */
  isChair: boolean;
  /** Has to set right what could not be read. */
  keepsSheet: boolean;
  /** What people told by themselves. */
  told: readonly Told[];
}

/** "Toàn cảnh": the whole committee's week, what waits for a decision first. */
export function overviewPart(
  summary: WeekSummary,
  reader: OverviewReader,
  links: Links,
  index: WeekIndex = weekIndex(summary),
): Part {
  const { lead, rest } = index.news;
  return {
    title: 'Toàn cảnh',
    headline: headline(summary),
    lead: [[...lead, ...rest].map(oneLine).join(' · ')],
    sections: [
      decisions(summary.proposals, reader, links),
      overdue(summary, links),
      tasks(`Sắp đến hạn, trong ${summary.settings.dueSoonDays} ngày tới`, summary.dueSoon, links),
      waiting(summary, links),
      difficulties(summary, links),
      criteria(summary, links),
      evaluationSection(summary, links),
      changesSection(summary, links, undefined, index),
      ...(reader.isChair || reader.keepsSheet ? [toldSection(reader.told, summary, links)] : []),
      updates(summary, links),
      untouched(summary, links),
      ...(reader.keepsSheet ? [problemsSection(summary.problems, links, most)] : []),
    ].filter(saysSomething),
  };
}

/** All that waits for a decision, each once and nowhere below; beside questions, what is only to be confirmed by its code. */
function decisions(
  asked: readonly TimedTask[],
  { addressee, email, isChair }: OverviewReader,
  links: Links,
): Section {
  if (asked.length === 0) return emptySection('', links);
  const item = (task: TimedTask) => ({
    ...askedItem(task, links),
    action: { text: isChair ? 'Xem và quyết' : 'Xem việc này', href: links.act(task, email) },
  });
  const questions = asked.filter(isQuestion);
  const done = questions.length === 0 ? [] : asked.filter((task) => !isQuestion(task));
  const codes = done.map(({ id }) => id).join(', ');
  return {
    ...listSection('', questions.length === 0 ? asked : questions, item, links, { most }),
    title: `${isChair ? `Cần ${addressee.you} quyết` : 'Chờ quyết định'} (${asked.length})`,
    paragraphs: done.length === 0 ? [] : [oneLine(`Chờ xác nhận đã xong: ${codes}.`)],
  };
}

const tasks = (title: string, list: readonly TimedTask[], links: Links): Section =>
  lineSection(title, list, (task) => taskLine(task, links, ownersAndPlaces(task)), links, { most });

function overdue(summary: WeekSummary, links: Links): Section {
  const late = summary.overdue.filter((task) => !asksDecision(task));
  if (late.length > 0) return tasks('Quá hạn', late, links);
  if (summary.overdue.length > 0) return emptySection('', links);
  return { ...emptySection('Quá hạn', links), paragraphs: ['Tuần này không có việc quá hạn.'] };
}

/** All that wait but those above in which something is asked, late or not: nobody below may do anything about them. */
function waiting({ waiting: all }: WeekSummary, links: Links): Section {
  const others = all.filter((task) => !asksDecision(task));
  if (others.length === 0) return emptySection('', links);
  const item = (task: TimedTask) => {
    const asked = askedItem(task, links);
    return { ...asked, badges: [...asked.badges, waitingBadge(task)] };
  };
  return listSection('Chờ cấp trên', others, item, links, { most });
}

function difficulties({ blocked }: WeekSummary, links: Links): Section {
  const others = blocked.filter((task) => !asksDecision(task) && !isWaiting(task));
  return listSection('Khó khăn, vướng mắc', others, (task) => askedItem(task, links), links, { most });
}

/** What is not met, and why in brief; those that are met only by code. */
function criteria({ criteria: all, settings }: WeekSummary, links: Links): Section {
  const applicable = all.filter((one) => one.applicable);
  const missing = applicable.filter(({ met }) => !met);
  const met = applicable.filter((one) => one.met).map(({ criterion }) => criterion.code);
  const section = lineSection(
    'Tiêu chí chưa đạt',
    missing,
    (one) => criterionLine(one, settings, links),
    links,
    {
      noun: 'tiêu chí',
      most: mostCriteria,
    },
  );
  return { ...section, paragraphs: met.length === 0 ? [] : [`Đã đạt: tiêu chí ${met.join(', ')}.`] };
}

/** Of which day the numbers are, and who updated theirs. */
function updates(summary: WeekSummary, links: Links): Section {
  const { updateRate, notUpdated } = summary;
  const { shown, left } = cut(notUpdated, mostNames);
  return {
    ...emptySection('Số liệu', links),
    paragraphs: [asOf(summary), updatesText({ updateRate, notUpdated: shown.map(oneLine) })].filter(
      (text) => text !== '',
    ),
    rest: { count: left, noun: 'người', href: links.workbook },
  };
}

const untouched = (summary: WeekSummary, links: Links): Section =>
  lineSection(
    'Việc lâu chưa cập nhật',
    staleTasks(summary),
    ({ task, since }) => ({
      ...taskLine(task, links, `${untouchedWords(since, summary.today)} · ${ownersAndPlaces(task)}`),
      badge: null,
    }),
    links,
    { most },
  );

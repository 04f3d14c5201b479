import { printDate } from '../domain/calendar';
import { capitalised } from '../domain/text';
import type { Counts, TimedTask, WeekSummary } from '../domain/weekSummary';
import { asOf, countLabels, headline, news, untouchedWords, updatesText } from '../domain/wording';
import { changesSection } from './changes';
import type { Part, Section } from './content';
import { evaluationSection } from './evaluation';
import { criterionItem, difficultyItem, dueLine, problemsSection, taskItem, whoAndWhere } from './items';
import { oneLine } from './sanitizeText';
import type { Links } from './links';
import { cut, emptySection, listSection, saysSomething } from './lists';
import { staleTasks } from './ownTasks';

/** Sets of criteria have 9 to 19; the chair sees them all. */
const mostCriteria = 25;
const mostPlaces = 20;
const mostNames = 30;

/** "Toàn cảnh": the whole committee's week, what presses first, for the chair. */
export function overviewPart(summary: WeekSummary, links: Links): Part {
  const { lead, rest } = news(summary);
  return {
    title: 'Toàn cảnh',
    headline: headline(summary),
    lead: [[...lead, ...rest].map(oneLine).join(' · '), asOf(summary)],
    sections: [
      overdue(summary, links),
      tasks(`Sắp đến hạn, trong ${summary.settings.dueSoonDays} ngày tới`, summary.dueSoon, links),
      difficulties(summary, links),
      criteria(summary, links),
      evaluationSection(summary, links),
      changesSection(summary, links),
      states(summary, links),
      updates(summary, links),
      untouched(summary, links),
      problemsSection(summary.problems, links, mostForSecretary),
    ].filter(saysSomething),
  };
}

/** What the secretary has to fix is told in brief: the chair reads this on a phone. */
const mostForSecretary = 5;

const tasks = (title: string, list: readonly TimedTask[], links: Links): Section =>
  listSection(title, list, (task) => taskItem(task, links, [whoAndWhere(task), dueLine(task)]), links);

function overdue(summary: WeekSummary, links: Links): Section {
  if (summary.overdue.length > 0) return tasks('Quá hạn', summary.overdue, links);
  return { ...emptySection('Quá hạn', links), paragraphs: ['Tuần này không có việc quá hạn.'] };
}

const difficulties = (summary: WeekSummary, links: Links): Section =>
  listSection('Khó khăn, vướng mắc', summary.blocked, (task) => difficultyItem(task, links), links);

const criteria = ({ criteria: all, settings }: WeekSummary, links: Links): Section => ({
  ...listSection('', all, (one) => criterionItem(one, settings, links, 2), links, {
    noun: 'tiêu chí',
    most: mostCriteria,
  }),
  title: 'Từng tiêu chí',
});

function states(summary: WeekSummary, links: Links): Section {
  const places = summary.byNeighbourhood.filter(({ counts }) => countsOf(counts).some((count) => count > 0));
  const { shown, left } = cut(places, mostPlaces);
  return {
    ...emptySection('Tình trạng nhiệm vụ', links),
    table: {
      head: ['Phạm vi', ...countLabels.map(([, label]) => label)],
      rows: [{ name: 'Tất cả', counts: summary.counts }, ...shown].map(({ name, counts }) => ({
        name: oneLine(name),
        counts: countsOf(counts),
      })),
    },
    rest: { count: left, noun: 'khu phố', href: links.workbook },
  };
}

const countsOf = (counts: Counts): number[] => countLabels.map(([key]) => counts[key]);

function updates({ updateRate, notUpdated }: WeekSummary, links: Links): Section {
  const { shown, left } = cut(notUpdated, mostNames);
  const text = updatesText({ updateRate, notUpdated: shown.map(oneLine) });
  return {
    ...emptySection('Cập nhật số liệu', links),
    paragraphs: text === '' ? [] : [text],
    rest: { count: left, noun: 'người', href: links.workbook },
  };
}

const untouched = (summary: WeekSummary, links: Links): Section =>
  listSection(
    'Việc lâu chưa cập nhật',
    staleTasks(summary),
    ({ task, since }) =>
      taskItem(task, links, [
        `${capitalised(untouchedWords(since, summary.today))} (từ ${printDate(since)})`,
        whoAndWhere(task),
      ]),
    links,
    { most: mostForSecretary },
  );

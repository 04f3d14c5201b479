import type { Counts, WeekSummary } from '../domain/weekSummary';
import { asOf, countLabels, headline, news, updatesText } from '../domain/wording';
import type { Item, Part, Section } from './content';
import {
  changeItems,
  criterionItem,
  cut,
  difficultyItem,
  dueLine,
  longestList,
  problemItem,
  taskItem,
  whoAndWhere,
} from './items';
import { oneLine } from './legible';
import type { Links } from './links';

/** "Toàn cảnh": the whole committee's week, what presses first, for the chair. */
export function overviewPart(summary: WeekSummary, links: Links): Part {
  return {
    title: 'Toàn cảnh',
    headline: headline(summary),
    lead: [news(summary).map(oneLine).join(' · '), asOf(summary)],
    sections: [
      overdue(summary, links),
      tasks(`Sắp đến hạn, trong ${summary.settings.dueSoonDays} ngày tới`, summary.dueSoon, links),
      difficulties(summary, links),
      criteria(summary, links),
      changes(summary, links),
      states(summary, links),
      updates(summary, links),
      problems(summary, links),
    ].filter(saysSomething),
  };
}

export const saysSomething = (section: Section): boolean =>
  section.items.length > 0 || section.paragraphs.length > 0 || section.table !== null;

/** A titled list, cut where it gets long, with its full number in the title. */
export function listSection(title: string, items: Item[], links: Links, noun = 'việc'): Section {
  const { shown, more } = cut(items, links, noun);
  return { title: `${title} (${items.length})`, paragraphs: [], table: null, items: shown, more };
}

function tasks(title: string, list: WeekSummary['tasks'], links: Links): Section {
  return listSection(
    title,
    list.map((task) => taskItem(task, links, [whoAndWhere(task), dueLine(task)])),
    links,
  );
}

function overdue(summary: WeekSummary, links: Links): Section {
  if (summary.overdue.length > 0) return tasks('Quá hạn', summary.overdue, links);
  const kind = 'Tuần này không có việc quá hạn.';
  return { title: 'Quá hạn', paragraphs: [kind], table: null, items: [], more: null };
}

const difficulties = (summary: WeekSummary, links: Links): Section =>
  listSection(
    'Khó khăn, vướng mắc',
    summary.blocked.map((task) => difficultyItem(task, links)),
    links,
  );

const criteria = (summary: WeekSummary, links: Links): Section => ({
  ...listSection(
    'Từng tiêu chí',
    summary.criteria.map((criterion) => criterionItem(criterion, summary.settings, links, 2)),
    links,
    'tiêu chí',
  ),
  title: 'Từng tiêu chí',
});

const changes = (summary: WeekSummary, links: Links): Section =>
  listSection(
    'Thay đổi trong tuần',
    changeItems(summary, links, () => true),
    links,
    'thay đổi',
  );

function states(summary: WeekSummary, links: Links): Section {
  const places = summary.byNeighbourhood.filter(({ counts }) => countsOf(counts).some((count) => count > 0));
  const { shown, more } = cut(places, links, 'khu phố');
  const groups = [{ name: 'Tất cả', counts: summary.counts }, ...shown];
  return {
    title: 'Tình trạng nhiệm vụ',
    paragraphs: [],
    table: {
      head: ['Phạm vi', ...countLabels.map(([, label]) => label)],
      rows: groups.map(({ name, counts }) => ({ name: oneLine(name), counts: countsOf(counts) })),
    },
    items: [],
    more,
  };
}

const countsOf = (counts: Counts): number[] => countLabels.map(([key]) => counts[key]);

function updates(summary: WeekSummary, links: Links): Section {
  const { shown, more } = cut(summary.notUpdated, links, 'người', 2 * longestList);
  const text = updatesText({ updateRate: summary.updateRate, notUpdated: shown.map(oneLine) });
  return { title: 'Cập nhật số liệu', paragraphs: text === '' ? [] : [text], table: null, items: [], more };
}

const problems = (summary: WeekSummary, links: Links): Section =>
  listSection(
    'Ô chưa đọc được',
    summary.problems.map((problem) => problemItem(problem, links)),
    links,
    'ô',
  );

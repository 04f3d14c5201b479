import { spelled } from '../../domain/text';
import type { Settings } from '../../domain/settings';
import type { TimedTask, WeekSummary } from '../../domain/weekSummary';
import {
  type Block,
  item,
  type PaperContent,
  paragraph,
  type Run,
  say,
  type Section,
  words,
} from '../content';
import { type Due, deadlineWords, dueOf } from '../deadlineWords';
import { figures } from '../figures';
import { openUntil } from '../openTasks';
import { day, monthName, nextName, type Period } from '../period';
import { criteriaReached, tasksSoFar } from '../report/results';

/** A duty as the notice is to give it. */
export interface DraftedDuty {
  /** What it is known by until the notice is out: a task's code, a decision's number. */
  key: string;
  content: string;
  owners: readonly string[];
  partners: readonly string[];
  due: Due;
}

/** What a draft is made of. */
interface Drafted {
  summary: WeekSummary;
  period: Period;
  duties: readonly DraftedDuty[];
}

/** Without a meeting: what is open, and what falls due until the end of the period to come. */
export const openDuties = ({ tasks }: WeekSummary, { until }: Period): DraftedDuty[] =>
  openUntil(tasks, until).map((task) => ({
    key: task.id,
    content: task.content,
    owners: ownersOf(task),
    partners: task.partners,
    due: dueOf(task),
  }));

/** A task nobody owns is its neighbourhoods'. */
export const ownersOf = ({ owners, neighbourhoods }: TimedTask): string[] =>
  owners.length === 0 ? neighbourhoods : owners;

/**
 * The committee's next notice. Each duty is a bullet with owner, partners and deadline on labelled lines, which the reader of notices
 * takes exactly as they are.
 */
export function draftNotice({ summary, period, duties }: Drafted): PaperContent {
  const { committee } = summary.settings;
  return {
    kind: 'notice',
    subject: say`kết luận của ${words(committee)} tại cuộc họp giao ban ${monthName(summary.today)}`,
    opening: [
      paragraph(
        'opening',
        say`${words(committee)} họp giao ban, đánh giá kết quả đến ngày ${day(summary.today)} và thống nhất kết luận như dưới đây.`,
      ),
    ],
    sections: [
      {
        key: 'results',
        title: 'Kết quả và hạn chế',
        blocks: [
          paragraph('results', say`${criteriaReached(summary)} ${tasksSoFar(summary)}`),
          paragraph('limits', shortcomings(summary)),
        ],
      },
      assigned(duties, summary.settings, period),
    ],
    annex: [],
  };
}

function shortcomings(summary: WeekSummary): Run[] {
  const { overdue, blocked } = figures(summary);
  const silent =
    summary.notUpdated.length === 0
      ? []
      : say` Chưa cập nhật số liệu: ${words(summary.notUpdated.join(', '))}.`;
  if (overdue.value + blocked.value === 0)
    return say`Không có nhiệm vụ quá hạn, không có nhiệm vụ vướng mắc.${silent}`;
  return say`Còn ${overdue} nhiệm vụ quá hạn và ${blocked} nhiệm vụ vướng mắc.${silent}`;
}

function assigned(duties: readonly DraftedDuty[], settings: Settings, period: Period): Section {
  const blocks = groupsOf(duties).flatMap(({ name, duties: own }): Block[] => [
    {
      kind: 'group',
      key: `group.${name}`,
      runs: say`${name === '' ? 'Chưa rõ người phụ trách' : words(name)}:`,
    },
    ...own.map((duty) => dutyItem(duty, settings)),
  ]);
  return {
    key: 'duties',
    title: `Nhiệm vụ ${nextName(period)
      .map((run) => (typeof run === 'string' ? run : 'words' in run ? run.words : run.text))
      .join('')}`,
    blocks: blocks.length === 0 ? [paragraph('duties', say`Chưa có nhiệm vụ nào.`)] : blocks,
  };
}

/** By who answers first, in the order in which they are named first. */
function groupsOf(duties: readonly DraftedDuty[]): { name: string; duties: DraftedDuty[] }[] {
  const groups = new Map<string, { name: string; duties: DraftedDuty[] }>();
  for (const duty of duties) {
    const name = duty.owners[0] ?? '';
    const group = groups.get(spelled(name));
    if (group) group.duties.push(duty);
    else groups.set(spelled(name), { name, duties: [duty] });
  }
  return [...groups.values()];
}

function dutyItem({ key, content, owners, partners, due }: DraftedDuty, settings: Settings): Block {
  const who = [
    ...(owners.length === 0 ? [] : [say`Chủ trì: ${words(owners.join('; '))}.`]),
    ...(partners.length === 0 ? [] : [say`Phối hợp: ${words(partners.join('; '))}.`]),
  ];
  const until = say`Thời gian hoàn thành: ${words(deadlineWords(due, settings))}`;
  // Right below the duty a bracket would be read as a part of its text.
  return item(
    `duty.${key}`,
    [words(withStop(content))],
    [...who, who.length === 0 ? until : say`(${until})`],
  );
}

const withStop = (text: string): string => {
  const end = text.trim();
  return /[.!?…]["”)]?$/.test(end) ? end : `${end}.`;
};

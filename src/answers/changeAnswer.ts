import { hasTurned } from '../domain/changes';
import { capitalised } from '../domain/text';
import { changeLines, firstLine, ownersText, taskName, untouchedWords } from '../domain/wording';
import { cellName } from '../workbook/grid';
import { criteriaTab } from '../workbook/tabs/tabs';
import type { Line } from '.';
import type { ReadWeek } from '../workbook/week';
import { taskLines } from './taskLines';

const plain = { badge: '', tone: 'quiet' } as const;

/** What became different since the last closed week: criteria first, then tasks. The news leads its line, so that nothing hides it. */
export function changeAnswer(read: ReadWeek): Line[] {
  const { jump } = taskLines(read);
  return [
    ...criteriaTurned(read),
    ...changeLines(read.summary).map(({ task, what }) => ({
      ...plain,
      text: taskName(task),
      detail: [capitalised(what), ownersText(task)].join(' · '),
      jump: jump(task),
    })),
  ];
}

/** Criteria that are met now and were not, or the other way round. */
const criteriaTurned = ({ summary: { criteria } }: ReadWeek): Line[] =>
  criteria.filter(hasTurned).map(({ criterion, met }) => ({
    ...plain,
    text: firstLine(`Tiêu chí ${criterion.code}. ${criterion.name}`),
    detail: [met ? 'Mới đạt' : 'Không còn đạt', ...criterion.owners].join(' · '),
    jump: { sheet: criteriaTab.name, cell: cellName(criterion.row, 1) },
  }));

/** Open tasks nobody touched for a week or longer, the longest first. */
export function untouchedAnswer(read: ReadWeek): Line[] {
  const { timed } = taskLines(read);
  const { untouched, today } = read.summary;
  return untouched
    .filter(({ weeks }) => weeks > 0)
    .map(({ task, since }) => ({
      ...timed(task),
      detail: [ownersText(task), untouchedWords(since, today)].join(' · '),
    }));
}

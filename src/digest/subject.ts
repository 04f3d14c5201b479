import { decapitalised } from '../domain/text';
import type { WeekSummary } from '../domain/weekSummary';
import { headline, keptText, weekName } from '../domain/wording';
import type { Part } from './content';
import { shortened } from './sanitizeText';

const longestSubject = 120;

/** "Tuần 32: đạt 3/9 tiêu chí, 4 việc quá hạn", "Tuần 32: đồng chí có 2 việc quá hạn": the news, at most 120 characters. */
export function subjectOf(summary: WeekSummary, personal: Part | null, overview: Part | null): string {
  const said = [
    personal === null ? '' : decapitalised(personal.headline),
    overview === null ? '' : decapitalised(weekNews(summary)),
  ].filter((part) => part !== '');
  return shortened(`${weekName(summary.week)}: ${said.join('; toàn Ban: ')}`, longestSubject);
}

/** "Đạt 3/9 tiêu chí, 1 tiêu chí mới đạt, 4 việc quá hạn". */
export function weekNews(summary: WeekSummary): string {
  const gained = summary.changes.criteriaGained.length;
  const overdue = summary.overdue.length;
  const kept = keptText(summary);
  return [
    ...(kept === '' ? [] : [kept]),
    kept === '' ? headline(summary) : decapitalised(headline(summary)),
    ...(gained > 0 ? [`${gained} tiêu chí mới đạt`] : []),
    overdue > 0 ? `${overdue} việc quá hạn` : 'không có việc quá hạn',
  ].join(', ');
}

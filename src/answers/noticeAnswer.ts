import { printDate } from '../domain/calendar';
import { nameOf } from '../domain/givenTo';
import { dateOf, recurrenceText } from '../domain/deadlines';
import type { Duty, DutyDeadline, NoticeDocument } from '../notice/notice';
import type { Proposal } from '../notice/proposals/proposals';
import type { NoticeAnswer, ProposedDuty, Standing } from '.';
import type { ReadWeek } from '../workbook/week';
import { taskLines } from './taskLines';

/** A notice read, as the page "Nhập thông báo" shows it. */
export function noticeAnswer(
  document: NoticeDocument,
  proposals: readonly Proposal[],
  week: ReadWeek,
): NoticeAnswer {
  const { members, neighbourhoods, criteria } = week.tracker;
  const date = document.date === null ? '' : `ngày ${printDate(document.date)}`;
  return {
    ok: true,
    document: [document.number ?? 'Văn bản chưa rõ số', date].filter((part) => part !== '').join(' '),
    number: document.number ?? '',
    date: document.date ?? '',
    duties: proposals.map((proposal) => proposedDuty(proposal, week)),
    people: unique([...members.map(({ name }) => name), ...members.map(({ unit }) => unit)]),
    neighbourhoods: unique(neighbourhoods.map(({ name }) => name)),
    criteria: criteria.map(({ code, name }) => ({ code, name })),
  };
}

function proposedDuty(proposal: Proposal, week: ReadWeek): ProposedDuty {
  const { duty, owners, partners, neighbourhoods, criterion, source, doubts, unknown, parts } = proposal;
  const { deadline } = duty;
  return {
    content: duty.text,
    owners: owners.join('; '),
    partners: partners.join('; '),
    neighbourhoods: neighbourhoods.join('; '),
    criterion: criterion ?? '',
    criterionGuessed: proposal.criterionGuessed && criterion !== null,
    phrase: deadline.phrase ?? '',
    deadline: deadline.recurrence === null ? (dateOf(deadline, week.tracker.settings) ?? '') : '',
    suggestedDeadline: duty.suggestedDeadline?.date ?? '',
    recurrence: recurrenceOf(deadline),
    source,
    start: duty.source.start,
    end: duty.source.end,
    doubts,
    doubtful: doubts.length > 0 ? doubtfulWords(duty) : [],
    unknown: unknown.map(({ written, near, namesakes }) => ({
      written,
      near: near ?? '',
      namesakes: [...namesakes],
    })),
    spread: parts.map(nameOf),
    standing: standingOf(proposal, week),
  };
}

/** Where some words of a duty are in doubt, not the whole of it. */
const doubtfulWords = ({ doubts, source }: Duty): { start: number; end: number }[] =>
  doubts
    .filter(({ start, end }) => end - start < source.end - source.start)
    .map(({ start, end }) => ({ start, end }));

/** As "Lặp lại" takes it. "Trước ngày 20 hằng tháng" stays as written: which day that is, is a setting. */
function recurrenceOf({ recurrence, phrase, date, strictDate }: DutyDeadline): string {
  if (recurrence === null) return '';
  const words = phrase ?? '';
  return date === strictDate ? recurrenceText(recurrence) || words : words;
}

function standingOf({ standing }: Proposal, week: ReadWeek): Standing {
  if (standing.kind === 'new') return standing;
  const timed = week.summary.tasks.find(({ row }) => row === standing.task.row);
  const jump = timed === undefined ? null : taskLines(week).jump(timed);
  const place = { id: standing.task.id, jump };
  return standing.kind === 'known'
    ? { kind: 'known', ...place }
    : { kind: 'moved', ...place, from: printDate(standing.from), to: printDate(standing.to) };
}

const unique = (names: string[]): string[] => [...new Set(names)].filter((name) => name !== '');

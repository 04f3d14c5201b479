import type { Result } from '../../domain/outcome';
import type { Tracker } from '../../domain/tracker';
import { proposalsOf } from '../../notice/proposals/proposals';
import { neighbourhoodBook, peopleBook } from '../../workbook/reading/books';
import type { NamesAnswer, NoticeAnswer, ProposalsRequest } from '../../answers';
import { noticeAnswer } from '../../answers/noticeAnswer';
import { readThisWeek } from '../readWeek';

/** Whom the committee's lists know, for the page to read a notice by. */
export function namesForNotice(): Result<NamesAnswer> {
  const week = readThisWeek();
  return week.ok ? { ok: true, names: namesOf(week.tracker) } : week;
}

/** The duties the page read from a pasted notice, towards what the sheet has already. Writes nothing. */
export function proposeDuties(notice: ProposalsRequest): Result<NoticeAnswer> {
  const week = readThisWeek();
  if (!week.ok) return week;
  const { members, neighbourhoods } = week.tracker;
  const people = peopleBook(members, neighbourhoods, true);
  const places = neighbourhoodBook(neighbourhoods, true);
  const proposals = proposalsOf(notice, {
    tracker: week.tracker,
    person: (name) => people.find(name),
    namesakes: (name) => people.unclear(name)?.ways ?? [],
    neighbourhood: (name) => places.find(name),
  });
  return noticeAnswer(notice.document, proposals, week);
}

/** People, their units and roles in neighbourhoods, and the neighbourhoods. */
const namesOf = ({ members, neighbourhoods }: Tracker): string[] => [
  ...members.flatMap(({ name, unit }) => [name, unit]),
  ...neighbourhoods.flatMap(({ name, head, officer }) => [name, head, officer]),
];

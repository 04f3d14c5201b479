import { calendarDateFromIso } from '../../domain/calendar';
import type { Result } from '../../domain/outcome';
import { proposalsOf } from '../../notice/proposals/proposals';
import { readNotice as read } from '../../notice/readNotice';
import { neighbourhoodBook, peopleBook } from '../../workbook/reading/books';
import type { NoticeAnswer, NoticeRequest } from '../../answers';
import { noticeAnswer } from '../../answers/noticeAnswer';
import type { Tracker } from '../../domain/tracker';
import { readThisWeek } from '../readWeek';

/** The duties of a pasted notice, towards what the sheet has already. Writes nothing, and the text goes nowhere. */
export function readNotice(asked: NoticeRequest): Result<NoticeAnswer> {
  const week = readThisWeek();
  if (!week.ok) return week;
  const { members, neighbourhoods } = week.tracker;
  const people = peopleBook(members, neighbourhoods, true);
  const places = neighbourhoodBook(neighbourhoods, true);
  const notice = read(asked.text, {
    date: calendarDateFromIso(asked.date),
    names: namesOf(week.tracker),
  });
  const proposals = proposalsOf(notice, {
    tracker: week.tracker,
    person: (name) => people.find(name),
    namesakes: (name) => people.unclear(name)?.ways ?? [],
    neighbourhood: (name) => places.find(name),
  });
  return noticeAnswer(notice, proposals, week);
}

/** Whom the committee's lists know: people, their units and roles in neighbourhoods, and the neighbourhoods. */
const namesOf = ({ members, neighbourhoods }: Tracker): string[] => [
  ...members.flatMap(({ name, unit }) => [name, unit]),
  ...neighbourhoods.flatMap(({ name, head, officer }) => [name, head, officer]),
];

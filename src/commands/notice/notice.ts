import { calendarDateFromIso } from '../../domain/calendar';
import { showModeless, showSidebar } from '../../google/pages';
import { proposalsOf } from '../../notice/proposals/proposals';
import { readNotice as read } from '../../notice/readNotice';
import { neighbourhoodBook, peopleBook } from '../../workbook/reading/books';
import type { Failure, NoticeAnswer } from '../answers';
import { noticeAnswer } from './noticeAnswer';
import { readWeek } from '../readWeek';
import { asNoticeRequest } from '../requests/notice';

const title = 'Nhập thông báo';

/** Menu "Nhập thông báo". */
export function showNotice(): void {
  showSidebar('Notice', title);
}

/** The same page in a window of its own, the text beside the list. */
export function showNoticeWide(): void {
  showModeless('Notice', title, 1100, 680);
}

/** The duties of a pasted notice, towards what the sheet has already. Writes nothing, and the text goes nowhere. */
export function readNotice(request: unknown): NoticeAnswer | Failure {
  const asked = asNoticeRequest(request);
  if (asked === null)
    return { ok: false, message: 'Văn bản dán vào quá dài hoặc không đọc được. Dán từng phần rồi đọc lại.' };
  const week = readWeek();
  if (!week.ok) return week;
  const { members, neighbourhoods } = week.tracker;
  const people = peopleBook(members, neighbourhoods, true);
  const places = neighbourhoodBook(neighbourhoods, true);
  const notice = read(asked.text, { date: calendarDateFromIso(asked.date) });
  const proposals = proposalsOf(notice, {
    tracker: week.tracker,
    person: (name) => people.find(name),
    namesakes: (name) => people.unclear(name)?.ways ?? [],
    neighbourhood: (name) => places.find(name),
  });
  return noticeAnswer(notice, proposals, week);
}

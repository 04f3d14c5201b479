import type { CalendarDate } from '../domain/calendar';
import { folded } from '../domain/text';
import { Duties } from './duties';
import { readMessage } from './message';
import { type Message, messagesIn } from './messages';
import { isTold, type News } from './news';
import { peopleOf } from './people';
import type { Committee, Replies, Unread } from './reply';
import { Topics } from './topic';
import { updatesOf } from './updates';

export type { Committee, Replies, ReportedState, Unread, Update } from './reply';

/**
 * What pasted chats and mails report, as updates of the committee's duties for a person to confirm. `today` counts for a message
 * without a day of its own. Nothing is decided here, and every message that gives no news is listed with the reason.
 */
export function readReplies(pasted: string, committee: Committee, today: CalendarDate): Replies {
  const people = peopleOf(committee.members);
  const topics = new Topics(new Duties(committee));
  const news: News[] = [];
  const unread: Unread[] = [];
  messagesIn(pasted, people).forEach((message, order) => {
    const found = readMessage({ message, order, on: message.on ?? today, topics, people });
    unread.push(...takenBackBy(message, order, news, found.news), ...found.unread);
    news.push(...found.news);
  });
  const { updates, unread: undone } = updatesOf(news.filter(({ takenBack }) => !takenBack));
  return { updates, unread: [...unread, ...undone] };
}

/** What a later message of the same sender corrects: the last one with news is news no more. */
function takenBackBy(
  message: Message,
  order: number,
  news: readonly News[],
  found: readonly News[],
): Unread[] {
  if (!takesBack(message.text) && !/\bchua (?:xong|dau)\b/.test(folded(message.text))) return [];
  const isSame = ({ message: other }: News) => other.sender === message.sender && other.from === message.from;
  let last: News | undefined;
  for (let at = news.length - 1; at >= 0; at -= 1) {
    const one = news[at] as News;
    if (last !== undefined && one.order !== last.order) break;
    if (one.order >= order || one.takenBack || !isTold(one) || one.meaning === null || !isSame(one)) continue;
    last = one;
    one.takenBack = true;
  }
  if (last === undefined) return [];
  if (/\brut lai\b/.test(folded(message.text)))
    for (const one of found) one.takenBack = one.clause.amount === null;
  return [{ text: last.message.text, why: 'Tin sau của chính người gửi đã nói lại.' }];
}

/** A message that takes back what its sender said before. */
const takesBack = (message: string): boolean =>
  /\b(?:nham|(?:noi|dem|ghi|bao) lon|lon (?:roi|a)|a (?:khoan|khong)|dem trung|rut lai|dinh chinh|noi lai|sua lai)\b/.test(
    folded(message),
  );

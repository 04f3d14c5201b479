import { addDays, type CalendarDate } from '../domain/calendar';
import { folded } from '../domain/text';
import { amountIn } from './amounts';
import { type Clause, clausesOf, placedLinks } from './clauses';
import { daysIn } from './days';
import { isOfDuty } from './factWords';
import { facts } from './facts';
import { asksMoreTime, type Looked, standsAlone } from './looked';
import type { Message } from './messages';
import { isTold, type News } from './news';
import type { People } from './people';
import type { Unread } from './reply';
import { reminded, silences } from './silences';
import type { Meaning, Topics } from './topic';

interface Reading {
  message: Message;
  order: number;
  /** The day it was written. */
  on: CalendarDate;
  topics: Topics;
  people: People;
}

interface Silent {
  sentence: number;
  text: string;
  why: string;
}

const notTold = 'Không thấy tin về việc nào.';

/** The clauses of one message, each judged by the first rule that applies, with the duty it means. */
export function readMessage(reading: Reading): { news: News[]; unread: Unread[] } {
  const news: News[] = [];
  const silent: Silent[] = [];
  for (const clause of withDays(clausesOf(reading.message.text).map((one) => look(one, reading))))
    news.push(newsOf(clause, reading, silent));
  withDutiesAhead(news);
  const told = news.filter((one) => isTold(one) && one.meaning !== null);
  const linked = withLinks(told, reading);
  const isRead = told.length + linked.length > 0;
  return {
    news: [...news, ...linked],
    unread: isRead ? silentSentences(silent, told) : [wholeMessage(reading.message, silent)],
  };
}

function look(clause: Clause, { message, on, people }: Reading): Looked {
  const named = daysIn(clause.plain, on, 'past').filter(({ at }) => !clause.isMarked || isDay(clause, at));
  // "18/11 giao hàng", said on 4/11, is to come.
  const past = named.filter(
    ({ date }) => date > addDays(on, -180) || /\b(?:da|xong|roi|hoan)\b/.test(clause.plain),
  );
  return {
    ...clause,
    // "Rửa tay sáng nay: 41/50".
    past: (past.length > 0 ? past : daysIn(folded(clause.under), on, 'past')).filter(
      ({ date }) => date <= on,
    ),
    future: daysIn(clause.plain, on, 'future'),
    amount: amountIn(clause.plain, named),
    ofOther: people.namesOther(clause.plain.replace(/_/g, '').split(' '), message.sender),
  };
}

/** "Tới 20/12 mới kịp, xin anh cho lùi": until when stands beside what is asked. */
const withDays = (clauses: readonly Looked[]): Looked[] =>
  clauses.map((clause, at) => {
    if (clause.future.length > 0 || !asksMoreTime.test(clause.plain)) return clause;
    const beside = [clauses[at + 1], clauses[at - 1]].find(
      (one) =>
        one?.sentence === clause.sentence &&
        /\b(?:toi|den|sang|qua|het) \d/.test(one.plain) &&
        one.future.length > 0,
    );
    return beside ? { ...clause, future: beside.future } : clause;
  });

/** "Lắp thử 2/15 mắt" names no Monday. */
const isDay = ({ plain, spoken }: Clause, at: number): boolean =>
  !/^thu \d/.test(plain.slice(at)) || spoken.includes(' thứ ');

function newsOf(clause: Looked, { message, order, on, topics }: Reading, silent: Silent[]): News {
  const meaning = topics.of(clause, message, order);
  const silence =
    silences.find(({ applies }) => applies(clause)) ?? goingOn(clause, silent[silent.length - 1]);
  const rule = silence === undefined ? factOf(clause, meaning) : undefined;
  if (rule === undefined)
    silent.push({ sentence: clause.sentence, text: clause.written, why: silence?.verdict ?? notTold });
  return {
    message,
    order,
    clause,
    fact: rule?.verdict(clause) ?? null,
    rule: (rule ?? silence)?.name ?? null,
    silent: silence !== undefined,
    meaning,
    links: [],
    on,
    takenBack: false,
  };
}

/** What a duty is called for lacks nothing: "thăm hộ khó khăn đã xong". */
function factOf(clause: Looked, meaning: Meaning | null): (typeof facts)[number] | undefined {
  const all = facts.filter(({ applies }) => applies(clause));
  const isNamed = meaning?.tasks.some(({ content }) => isOfDuty(clause, content));
  return (isNamed && all.find(({ name }) => name !== 'lacking')) || all[0];
}

/** The rest of a question, a plan or a condition is one too, unless it gives a number or says what stands in the way. */
function goingOn(
  clause: Looked,
  before: Silent | undefined,
): { name: 'goes on'; verdict: string } | undefined {
  const goesOn = before?.sentence === clause.sentence && before.why !== notTold;
  return goesOn && (before.why === reminded || (clause.amount === null && !standsAlone(clause)))
    ? { name: 'goes on', verdict: before.why }
    : undefined;
}

/** What stands before the first word of a duty belongs to it. */
function withDutiesAhead(news: readonly News[]): void {
  let next: News | undefined;
  for (const one of [...news].reverse()) {
    if (one.meaning !== null) {
      if (isTold(one)) next = one;
      continue;
    }
    if (!next?.meaning) continue;
    if (next.clause.sentence === one.clause.sentence) one.meaning = next.meaning;
    else if (isTold(one))
      one.meaning = { ...next.meaning, doubt: 'Câu đầu không nêu việc nào; lấy việc ở câu sau.' };
  }
}

/** Gives each link to what is told before it; one alone belongs to what its sender told last. */
function withLinks(told: readonly News[], reading: Reading): News[] {
  const alone: News[] = [];
  let near = -1;
  for (const { link, sentence } of placedLinks(reading.message.text)) {
    while ((told[near + 1]?.clause.sentence ?? Infinity) <= sentence) near += 1;
    const one = told[Math.max(near, 0)] ?? aloneLink(reading);
    one?.links.push(link);
    if (one && told.length === 0) alone.push(one);
  }
  return alone;
}

function aloneLink({ message, order, on, topics }: Reading): News | undefined {
  const meaning = topics.last(message);
  const said: Clause = {
    written: message.text,
    plain: '',
    spoken: '',
    under: '',
    sentence: 0,
    isQuestion: false,
    isMarked: true,
  };
  const clause: Looked = { ...said, past: [], future: [], amount: null, ofOther: false };
  if (meaning === null) return undefined;
  return {
    message,
    order,
    clause,
    fact: {},
    rule: 'a link',
    silent: false,
    meaning,
    links: [],
    on,
    takenBack: false,
  };
}

const wholeMessage = ({ text }: Message, silent: readonly Silent[]): Unread => ({
  text,
  why: silent.find(({ why }) => why !== notTold)?.why ?? notTold,
});

/** Of a message with news, the sentences that give none and mean something. */
function silentSentences(silent: readonly Silent[], told: readonly News[]): Unread[] {
  const read = new Set(told.map(({ clause }) => clause.sentence));
  return silent
    .filter(({ why, sentence }) => why !== notTold && !read.has(sentence))
    .map(({ text, why }) => ({ text, why }));
}

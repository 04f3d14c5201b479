import { type Bodies, type Body, readBodies } from '../names/bodies';
import { honorificPhrases, rolePhrases, skipArticles } from '../names/bodyHeads';
import { skipPrefix, skipTopic } from './clauseStart';
import { labelOwners } from './labelOwners';
import { wordList } from '../lexicon/wordList';
import { acceptance, speakers, statementStarts, statementWords, telling } from '../lexicon/clauses';
import {
  assigningAt,
  delegatesAt,
  directingAt,
  predicateAt,
  verbFirst,
  verbLength,
} from '../text/predicates';
import { skipJoiners } from './sentences';
import { endOfUnknownName } from '../names/unknownName';
import { mayGoOn } from '../names/nameDoubts';
import { type Clause } from '../text/range';
import { Phrases, type Token, wordAt } from '../text/phrases';

/** What a clause says of who and what. */
export interface ClauseReading {
  /** Null when the clause names nobody: the owner is the one spoken of before. */
  owners: Body[] | null;
  doers: Body[];
  /** The token its own words begin at, behind "đồng thời" or "Về công tác đất đai:". */
  from: number;
  /** The token its predicate begins at. */
  predicate: number;
  kind: 'duty' | 'statement' | 'acceptance' | 'namesOnly' | 'addressed' | 'unclear';
  /** "Cử cán bộ …", "Kiến nghị Sở …": it is for the one spoken of before, if anybody was, to send or to ask these. */
  areSent: boolean;
  /** Its owner is no name that is known as one. */
  isGuessed: boolean;
  /** A known verb follows the subject. */
  isCertain: boolean;
}

const statementSet = new Set(statementWords);
const speakerSet = new Set(speakers);
const tellingPhrases = new Phrases(telling);
const acceptancePhrases = new Phrases(acceptance);
const statementStartPhrases = new Phrases(statementStarts);

export function readClause(tokens: readonly Token[], clause: Clause): ClauseReading {
  const reading = readWhole(tokens, clause);
  const behind =
    reading.owners && reading.kind === 'duty' ? behindLead(tokens, reading.predicate, clause.to) : null;
  return behind === null ? reading : { ...reading, from: behind, predicate: behind, doers: [] };
}

/** "UBND xã tập trung thực hiện các nội dung sau: hoàn thành …": the token the first of them begins at. */
function behindLead(tokens: readonly Token[], predicate: number, to: number): number | null {
  for (let at = predicate; at < Math.min(to, predicate + 16); at += 1) {
    if (wordAt(tokens, at) !== ':') continue;
    const isLead =
      wordAt(tokens, at - 1) === 'sau' ||
      (wordAt(tokens, at - 1) === 'đây' && wordAt(tokens, at - 2) === 'sau');
    const next = skipJoiners(tokens, at + 1, to);
    return isLead && next < to ? next : null;
  }
  return null;
}

type Reading = (fields: Partial<ClauseReading>) => ClauseReading;

/** A clause from the token its own words begin at. */
interface ClauseStart {
  tokens: readonly Token[];
  start: number;
  to: number;
  reading: Reading;
}

/** What the first words of a clause make of it; null where the way does not apply. */
interface ClauseWay {
  name: string;
  verdict(clause: ClauseStart): ClauseReading | null;
}

/** In order; the first that gives a reading counts. */
const ways: readonly ClauseWay[] = [
  {
    name: 'nothing',
    verdict: ({ start, to, reading }) => (start >= to ? reading({ kind: 'unclear' }) : null),
  },
  {
    name: 'acceptance',
    verdict: ({ tokens, start, reading }) =>
      acceptancePhrases.at(tokens, start) > 0 && assigningAt(tokens, start) === 0
        ? reading({ kind: 'acceptance' })
        : null,
  },
  { name: 'assigned', verdict: readAssigned },
  { name: 'directed', verdict: readDirected },
  { name: 'label', verdict: readLabelled },
  { name: 'subject', verdict: readSubject },
  { name: 'unknownSubject', verdict: readUnknown },
];

function readWhole(tokens: readonly Token[], { from, to }: Clause): ClauseReading {
  const start = skipPrefix(tokens, skipTopic(tokens, skipJoiners(tokens, from, to), to), to);
  const reading: Reading = (fields) => ({
    owners: null,
    doers: [],
    from: start,
    predicate: start,
    kind: 'duty',
    isCertain: true,
    areSent: false,
    isGuessed: false,
    ...fields,
  });
  const clause = { tokens, start, to, reading };
  for (const { verdict } of ways) {
    const read = verdict(clause);
    if (read) return read;
  }
  return readBare(clause);
}

/** "Giao Công an xã …", "Cử cán bộ …", "Kiến nghị Sở …". */
function readAssigned({ tokens, start, to, reading }: ClauseStart): ClauseReading | null {
  const proposing = proposingAt(tokens, start, to);
  const assigning = assigningAt(tokens, start) || proposing;
  if (assigning === 0) return null;
  const inner = assignedClause(tokens, start + assigning, to, reading);
  const areSent = delegatesAt(tokens, start) && areUnnamed(tokens, inner.owners ?? []);
  return { ...inner, areSent: areSent || proposing > 0 };
}

/** "Chỉ đạo công chức …". */
function readDirected({ tokens, start, to, reading }: ClauseStart): ClauseReading | null {
  const directing = directingAt(tokens, start);
  if (directing === 0 || isLeaders(tokens, start, to)) return null;
  return reading({ doers: readBodies(tokens, start + directing, to)?.list ?? [], predicate: start });
}

/** "Lãnh đạo Sở thăm …": those who lead it. */
function isLeaders(tokens: readonly Token[], start: number, to: number): boolean {
  const next = wordAt(tokens, start) === 'lãnh' ? (readBodies(tokens, start, to)?.next ?? start) : start;
  return ownOffices.has(wordsOf(tokens, start + 2, next)) && predicateAt(tokens, next);
}

/** "Hạnh (KA): gửi lại báo giá". */
function readLabelled({ tokens, start, to, reading }: ClauseStart): ClauseReading | null {
  const owners = labelOwners(tokens, start, to);
  if (!owners) return null;
  let colon = start;
  while (wordAt(tokens, colon) !== ':') colon += 1;
  return reading({ owners, predicate: skipJoiners(tokens, colon + 1, to) });
}

function readSubject({ tokens, start, to, reading }: ClauseStart): ClauseReading | null {
  const bodies = readBodies(tokens, start, to);
  return bodies && !isRatherVerb(tokens, start, bodies) ? subjectClause(tokens, bodies, to, reading) : null;
}

/** "Ký túc xá phân lại phòng", "Mỗi tầng cử …": words nobody knows as a name, where a subject stands. */
function readUnknown({ tokens, start, to, reading }: ClauseStart): ClauseReading | null {
  const next = endOfUnknownName(tokens, start, to);
  if (next === null) return null;
  const bracket = tokens.slice(start, next).findIndex(({ word }) => word === '(');
  const body = { from: start, to: bracket > 0 ? start + bracket : next, isPerson: false, isCertain: false };
  return reading({ owners: [body], predicate: next, isCertain: false, isGuessed: true });
}

/** Nobody is named where a subject stands. */
function readBare({ tokens, start, to, reading }: ClauseStart): ClauseReading {
  const isVerb = verbFirst(tokens, start);
  const behind = ownersBehindColon(tokens, start, to);
  if (behind) return reading({ owners: behind });
  if (statementFirst(tokens, start)) return reading({ kind: 'statement', isCertain: isVerb });
  return reading({ kind: isVerb ? 'duty' : 'unclear', isCertain: isVerb });
}

/** "Kiến nghị Sở Xây dựng sớm thẩm định …": tokens before whom it is put to; 0 when nobody is named. */
const proposingAt = (tokens: readonly Token[], i: number, to: number): number =>
  wordAt(tokens, i) === 'kiến' && wordAt(tokens, i + 1) === 'nghị' && readBodies(tokens, i + 2, to) ? 2 : 0;

/** "cán bộ", "đoàn viên": people known by what they are, not by name. */
const areUnnamed = (tokens: readonly Token[], bodies: readonly Body[]): boolean =>
  bodies.length > 0 &&
  bodies.every(({ from, isPerson }) => !isPerson && rolePhrases.at(tokens, skipArticles(tokens, from)) > 0);

/** Behind "Giao", "Yêu cầu", "Đề nghị". */
function assignedClause(tokens: readonly Token[], at: number, to: number, reading: Reading): ClauseReading {
  const bodies = readBodies(tokens, at, to);
  if (!bodies) {
    const addressed = honorificPhrases.at(tokens, at) > 0 || ['các', 'mọi'].includes(wordAt(tokens, at));
    return reading({
      kind: addressed ? 'addressed' : verbFirst(tokens, at) ? 'duty' : 'unclear',
      predicate: at,
      isCertain: false,
    });
  }
  return withDoers(tokens, bodies, to, reading);
}

function subjectClause(
  tokens: readonly Token[],
  bodies: Bodies,
  to: number,
  reading: Reading,
): ClauseReading {
  const next = tokens[bodies.next];
  const rest = skipJoiners(tokens, bodies.next, to);
  if (rest >= to || !next) return reading({ owners: bodies.list, predicate: to, kind: 'namesOnly' });
  if (next.word === ':') {
    const inner = readClause(tokens, { from: rest, to });
    const doers = inner.owners === null ? inner.doers : [...inner.owners, ...inner.doers];
    return { ...inner, owners: bodies.list, doers };
  }
  const assigning = assigningAt(tokens, bodies.next);
  if (assigning > 0 && !delegatesAt(tokens, bodies.next) && speaks(tokens, bodies)) {
    const inner = assignedClause(tokens, bodies.next + assigning, to, reading);
    if (inner.kind !== 'unclear') return inner;
  }
  const tells = tellingPhrases.at(tokens, bodies.next) >= Math.max(1, verbLength(tokens, bodies.next));
  if (tells || (statementSet.has(next.word) && !predicateAt(tokens, bodies.next)))
    return reading({ owners: bodies.list, predicate: bodies.next, kind: 'statement' });
  return withDoers(tokens, bodies, to, reading);
}

/** "UBND chỉ đạo công chức …": the owner, and whom the owner makes do it. */
function withDoers(tokens: readonly Token[], bodies: Bodies, to: number, reading: Reading): ClauseReading {
  const directing =
    directingAt(tokens, bodies.next) ||
    (wordAt(tokens, bodies.next) === 'phân' ? assigningAt(tokens, bodies.next) : 0);
  const doers = directing > 0 ? (readBodies(tokens, bodies.next + directing, to)?.list ?? []) : [];
  return reading({
    owners: bodies.list,
    doers,
    predicate: bodies.next,
    kind: bodies.next >= to ? 'namesOnly' : 'duty',
    isCertain: bodies.list.every(({ isCertain }) => isCertain) && !mayGoOn(tokens, bodies, to),
  });
}

/** An office that speaks of itself by its kind alone: "Sở đề nghị UBND các xã …". */
const ownOffices = new Set(
  wordList('sở,cục,bộ,vụ,viện,chi cục,công ty,nhà trường,trường,bệnh viện,htx,trung tâm'),
);

/** Who speaks in the notice assigns; anybody else who asks for something has that as a duty. */
function speaks(tokens: readonly Token[], { list }: Bodies): boolean {
  const last = list[list.length - 1] as Body;
  const words = wordsOf(tokens, last.from, last.to);
  return (
    list.length === 1 && (words.split(' ').some((word) => speakerSet.has(word)) || ownOffices.has(words))
  );
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** "Thanh tra trách nhiệm việc cấp phép": begins like a body, but no verb follows and it is a verb itself. */
const isRatherVerb = (tokens: readonly Token[], start: number, { list, next }: Bodies): boolean =>
  verbFirst(tokens, start) &&
  !(
    wordAt(tokens, next) === ':' &&
    (list.length > 1 || tokens.slice(start + 1, next).some(({ isCapital }) => isCapital))
  ) &&
  (!list[0]?.isCertain || !predicateAt(tokens, next));

const statementFirst = (tokens: readonly Token[], i: number): boolean =>
  statementStartPhrases.at(tokens, i) > 0 ||
  (statementSet.has(wordAt(tokens, i)) && !(wordAt(tokens, i) === 'không' && verbFirst(tokens, i)));

/** "Treo cờ, băng rôn: các khu phố thực hiện, …": what is to be done stands before who does it. */
function ownersBehindColon(tokens: readonly Token[], i: number, to: number): Body[] | null {
  for (let at = i; at < Math.min(to, i + 25); at += 1)
    if (wordAt(tokens, at) === ':')
      return readBodies(tokens, skipJoiners(tokens, at + 1, to), to)?.list ?? null;
  return null;
}

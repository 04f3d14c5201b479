import { isTold, type News, type Told } from './news';
import type { ReportedState } from './reply';
import { reason } from './factWords';
import type { Fact } from './facts';
import { type Looked, quantity } from './looked';

interface Said {
  told: readonly Told[];
  all: readonly News[];
  state: ReportedState | null;
}

/** The words of a field, of all that was said of one duty; null when nothing was. */
export function wordsOf(field: NonNullable<Fact['field']>, said: Said): string | null {
  const parts = said.all.map((one, at) => partOf(field, one, at, said));
  const text = withoutAddress(parts.filter((part) => part !== '').join(', '));
  return text === '' ? null : text;
}

function partOf(field: NonNullable<Fact['field']>, one: News, at: number, said: Said): string {
  if (!isTold(one)) {
    const held = heldBy(one, at, said);
    if (held === field) return one.clause.written;
    return field === 'result' && held === undefined && isDetail(one, said) ? one.clause.written : '';
  }
  if (field === 'result') return isOutdated(one, said) ? '' : resultOf(one, said);
  if (field === 'difficulty' && one.fact.field !== field) return hindranceIn(one, said);
  return one.fact.field === field ? writtenFrom(one.clause, one.fact.from ?? 0) : '';
}

/** What follows in the sentence of a field belongs to it, as does what leads to a difficulty. */
function heldBy(one: News, at: number, said: Said): Fact['field'] {
  if (one.silent) return undefined;
  const [before, after] = [said.all[at - 1], said.all[at + 1]].map((next) =>
    next?.clause.sentence === one.clause.sentence && next.order === one.order ? next.fact?.field : undefined,
  );
  return after === 'difficulty' && before === undefined && leadsTo(one, said) ? after : before;
}

/** "Mới được một nửa do máy xúc hỏng"; "sáng nay không phân được", where why is told beside it. */
function hindranceIn({ clause, fact, order }: Told, { told }: Said): string {
  const why = reason(clause);
  if (clause.amount !== null && why > clause.amount.at) return writtenFrom(clause, why);
  const isTold = told.some(
    (other) =>
      other.order === order && other.clause.sentence === clause.sentence && other.fact.field === 'difficulty',
  );
  return fact.skipped && isTold ? clause.written : '';
}

const leadsTo = ({ clause }: News, { told: [first] }: Said): boolean =>
  clause.plain.split(' ').length > 3 && clause.sentence === first?.clause.sentence;

/** A later message gives the share anew. */
const isOutdated = ({ clause, order }: Told, { told }: Said): boolean =>
  clause.amount !== null && told.some((other) => other.order > order && other.clause.amount !== null);

function resultOf(one: Told, said: Said): string {
  const { clause, fact, rule } = one;
  const isPart =
    fact.state === 'done' &&
    said.state !== null &&
    /^(?:inProgress|waiting|blocked|paused)$/.test(said.state) &&
    clause.amount === null;
  if (isPart) return clause.written;
  if (fact.field !== 'result') return isDetail(one, said) ? clause.written : '';
  if (rule !== 'under way') return counted.has(rule) ? reached(clause) : clause.written;
  // Beside a number it is clear that something goes on.
  return /^dang /.test(clause.plain) && said.told.some((other) => other.clause.amount !== null)
    ? ''
    : clause.written;
}

/** What these tell is the number in it. */
const counted = new Set<News['rule']>(['a share', 'a number reached', 'finished', 'was done']);

/** What adds to a report: another thing that is done, a number. */
function isDetail(one: News, { told: [first] }: Said): boolean {
  const { clause, fact, rule, silent, order } = one;
  if (first === undefined || first === one || silent || clause.amount !== null || order < first.order)
    return false;
  if (rule === 'took place') return quantity.test(clause.plain);
  if (fact === null) return /(?<![a-z-])\d/.test(clause.plain) && clause.plain.includes(' ');
  return fact.state === 'done' && !/^(?:\w+ ){0,3}xong(?: \w+){0,2}$/.test(clause.plain);
}

/** A share or number with the verb before it: "được 31/48 hộ ký rồi". */
function reached(clause: Looked): string {
  const { plain, amount } = clause;
  const at = amount?.isShare ? amount.at : quantity.exec(plain)?.index;
  if (at === undefined || plain.split(' ').length < 5) return clause.written;
  const before = plain.slice(0, at).trimEnd().split(' ').slice(-3);
  while (before.length > 0 && !verb.test(before[0] as string)) before.shift();
  const lead = before.join(' ').length;
  return writtenFrom(clause, Math.max(0, at - (lead > 0 ? lead + 1 : 0)));
}

const verb = /^(?:duoc|dat|da|moi|xong|lap|lam|gan|kham|thu|lay|ky|dao|do|gom|trong|van|di)$/;

/** The words of a clause from a place of its plain form on. */
function writtenFrom({ written, plain }: Looked, at: number): string {
  const skipped = plain
    .slice(0, at)
    .split(' ')
    .filter((word) => word !== '').length;
  return written.split(/\s+/).slice(skipped).join(' ');
}

const address =
  /[\s,]+(?:(?:nhé|nhe|nha|nghen|nghe|ạ|a|hí|nhá|nè)(?:\s+(?:anh|chị|em|cô|chú|bác|co|chi|e|c|oi|ơi)){0,2}(?:\s+[A-ZĐÀ-Ỹ]\S*)?|đi em)[.!\s]*$/;

const withoutAddress = (text: string): string => text.replace(address, '').replace(/^[\s,]+|[.!,\s]+$/g, '');

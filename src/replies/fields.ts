import { isTold, type News, type Told } from './news';
import type { ReportedState } from './reply';
import type { Fact } from './facts';
import { type Looked, quantity } from './looked';

interface Said {
  told: readonly Told[];
  all: readonly News[];
  state: ReportedState | null;
}

/** The words of a field, of all that was said of one duty; null when nothing was. */
export function wordsOf(field: NonNullable<Fact['field']>, said: Said): string | null {
  const parts = said.all.map((one, at) => partOf(field, one, said.all[at - 1], said));
  const text = withoutAddress(parts.filter((part) => part !== '').join(', '));
  return text === '' ? null : text;
}

function partOf(field: NonNullable<Fact['field']>, one: News, before: News | undefined, said: Said): string {
  if (!isTold(one)) {
    // What follows in the sentence of a field belongs to it.
    const goesOn = before?.clause.sentence === one.clause.sentence && before.order === one.order;
    const held = goesOn && !one.silent ? before.fact?.field : undefined;
    if (held === field) return one.clause.written;
    return field === 'result' && (held ?? field) === field && isDetail(one, said) ? one.clause.written : '';
  }
  if (field === 'result') return resultOf(one, said);
  return one.fact.field === field ? writtenFrom(one.clause, one.fact.from ?? 0) : '';
}

function resultOf(one: Told, said: Said): string {
  const { clause, fact, rule } = one;
  const isPart =
    fact.state === 'done' &&
    (said.state === 'inProgress' || said.state === 'waiting' || said.state === 'blocked') &&
    clause.amount === null;
  if (isPart) return clause.written;
  if (fact.field !== 'result') return isDetail(one, said) ? clause.written : '';
  if (rule !== 'under way') return reached(clause);
  // Beside a number it is clear that something goes on.
  return /^dang /.test(clause.plain) && said.told.some((other) => other.clause.amount !== null)
    ? ''
    : clause.written;
}

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

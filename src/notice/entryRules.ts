import { isDecided, reasons } from './text/leftOut';
import { calledInCapitals } from './outline/blocks';
import type { Entry } from './outline/outline';
import type { Range } from './text/range';

/** An entry of the outline, as far as the rules ask for it. */
export interface EntryInPlace {
  entry: Entry;
  /** As spelled, one space between words, not all of a long one. */
  words: string;
  text: string;
  /** Labelled lines below it; empty for such a line itself, null for all others. */
  fields: readonly Range[] | null;
  isFirst: boolean;
  /** Before the first item or lead-in. */
  isOpening: boolean;
  /** Under a heading such as "1. Thời gian, địa điểm". */
  isUnderLabels: boolean;
  /** In the list behind "Kính gửi:". */
  isAddressee: boolean;
  /** In a chat, by somebody who does not give the duties. */
  isBySomebodyElse: boolean;
  /** In minutes, before what was concluded. */
  isDiscussion: boolean;
  /** What, who and when stand on one line, parted by dashes. */
  hasInlineFields: boolean;
  /** Bullets stand directly below it. */
  isOverBullets: boolean;
  isBareHeading(): boolean;
  zone(): 'past' | 'purpose' | 'tasks' | null;
}

type EntryVerdict =
  | { kind: 'skip' | 'address' | 'fields' | 'inlineFields' | 'lead' | 'heading' }
  | { kind: 'omit'; why: string };

/** What becomes of an entry. */
interface EntryRule {
  name: string;
  applies(at: EntryInPlace): boolean;
  verdict(at: EntryInPlace): EntryVerdict;
}

const rule = (
  name: string,
  applies: EntryRule['applies'],
  verdict: EntryVerdict | EntryVerdict['kind'],
): EntryRule => ({
  name,
  applies,
  verdict: () => (typeof verdict === 'string' ? ({ kind: verdict } as EntryVerdict) : verdict),
});

const omit = (why: string): EntryVerdict => ({ kind: 'omit', why });

const greeting = /^kính gửi|^[^.;:]{3,80} điện\s*:$/;
const isLead = ({ text }: EntryInPlace): boolean => text.endsWith(':');
/** But for what stands in brackets behind it. */
const isInCapitals = (text: string): boolean => {
  const title = text.replace(/\s*\([^()]*\)\s*$/, '');
  return title.toUpperCase() === title;
};
const isTitle = ({ entry, isFirst, text }: EntryInPlace): boolean =>
  (entry.block.marker === null || isFirst) && text.length < 200 && isInCapitals(text);
const isNumbered = ({ block: { marker } }: Entry): boolean =>
  marker !== null && ['part', 'roman', 'number'].includes(marker.style);
/** Behind a heading, for all below it. */
export const titleWithDeadline =
  /\((?:(?:phải |cần )?(?:hoàn thành|làm xong|xong)|thời (?:hạn|gian)|hạn|trước|chậm nhất|muộn nhất|trong|từ|đến)(?= |:)[^()]*\)$/;
/** "VIỆC SAU BÃO (hoàn thành trước ngày 22/9/2026)". */
const isTitleWithDeadline = (at: EntryInPlace): boolean =>
  titleWithDeadline.test(at.words) && isTitle({ ...at, text: at.text.replace(/\([^()]*\)\s*$/, '').trim() });

/** In order; the first that applies counts, and what none applies to is read for duties. */
export const entryRules: readonly EntryRule[] = [
  rule(
    'numberedTitle',
    ({ entry, text }) => isNumbered(entry) && text.length < 200 && /\s/.test(text) && isInCapitals(text),
    'heading',
  ),
  rule('invitation', ({ words }) => /kính mời .*:$/.test(words), omit(reasons.event)),
  rule('labelledFields', ({ fields }) => fields !== null && fields.length > 0, 'fields'),
  rule('fieldLine', ({ fields }) => fields !== null, 'skip'),
  rule('timeAndPlace', ({ isUnderLabels }) => isUnderLabels, omit(reasons.event)),
  rule('message', ({ isBySomebodyElse }) => isBySomebodyElse, omit(reasons.talk)),
  rule('greeting', ({ words }) => greeting.test(words), 'address'),
  rule('addressee', ({ isAddressee }) => isAddressee, 'skip'),
  rule('titleWithDeadline', isTitleWithDeadline, 'heading'),
  rule(
    'nameInCapitals',
    ({ isOverBullets, text }) => isOverBullets && calledInCapitals.test(text),
    'heading',
  ),
  rule('title', isTitle, 'skip'),
  rule('discussion', ({ isDiscussion }) => isDiscussion, omit(reasons.talk)),
  rule(
    'decidedArticle',
    ({ entry, words }) => entry.block.marker?.style === 'article' && isDecided(words),
    omit(reasons.decided),
  ),
  rule('fieldsOnOneLine', ({ hasInlineFields }) => hasInlineFields, 'inlineFields'),
  rule('leadIn', isLead, 'lead'),
  rule('opening', ({ isOpening }) => isOpening, omit(reasons.opening)),
  rule('heading', ({ isBareHeading }) => isBareHeading(), 'heading'),
  rule('results', ({ zone }) => zone() === 'past', omit(reasons.past)),
  rule('purpose', ({ zone }) => zone() === 'purpose', omit(reasons.purpose)),
];

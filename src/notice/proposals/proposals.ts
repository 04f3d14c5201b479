import { nearest } from '../../domain/nearest';
import { classIn, type Given, meantBy } from '../../domain/givenTo';
import { spelled } from '../../domain/text';
import type { Tracker } from '../../domain/tracker';
import { unabbreviated } from '../lexicon/abbreviations';
import type { Duty, Notice } from '../notice';
import { doubtSentences } from './doubtWords';
import { type DutyStanding, standings } from './standing';

/** The lists a committee keeps, as names in a notice are looked up in them. */
interface Lists {
  tracker: Tracker;
  /** A person, unit or neighbourhood as the tabs have it; null when none is called so. */
  person(written: string): string | null;
  /** Of a name that several bear, each of them as it is to be written; else empty. */
  namesakes(written: string): readonly string[];
  neighbourhood(written: string): string | null;
}

/** A name no list knows, with the one probably meant, or one that several bear, with the ways to write each of them. */
interface UnknownName {
  written: string;
  near: string | null;
  namesakes: readonly string[];
}

/** A duty as it would become a row, with what a person has to look at. */
export interface Proposal {
  duty: Duty;
  owners: string[];
  partners: string[];
  neighbourhoods: string[];
  /** Code of a criterion of the tab, or null. */
  criterion: string | null;
  /** Nobody named the criterion: the subject matter suggests it. */
  criterionGuessed: boolean;
  /** "07-TB/BCĐ, mục 2.3, gạch đầu dòng 1". */
  source: string;
  /** Plain Vietnamese sentences; empty when all is clear. */
  doubts: string[];
  /** Names that mean nobody for sure. */
  unknown: UnknownName[];
  /** Those meant by a class it was given to. */
  parts: Given[];
  standing: DutyStanding;
}

/** The duties of a notice towards what the committee keeps already. Nothing is decided: all of it is for a person to confirm. */
export function proposalsOf(notice: Pick<Notice, 'document' | 'duties'>, lists: Lists): Proposal[] {
  const document = notice.document.number ?? '';
  const assigned = notice.duties.map(({ text, deadline }) => ({ content: text, deadline: deadline.date }));
  const standing = standings(assigned, document, lists.tracker.tasks);
  return notice.duties.map((duty, index) => proposal(duty, document, lists, standing[index] as DutyStanding));
}

function proposal(duty: Duty, document: string, lists: Lists, standing: DutyStanding): Proposal {
  const { tracker, neighbourhood } = lists;
  const person = (name: string) => lists.person(name) ?? unitMeant(name, tracker);
  const given = [...duty.owners, ...duty.doers];
  const codes = new Set<string>(tracker.criteria.map(({ code }) => code));
  const named = duty.criterion ?? duty.criterionGuess;
  const criterion = named !== null && codes.has(named) ? named : null;
  const names = [...tracker.members.flatMap(({ name, unit }) => [name, unit]), ...placesOf(tracker)];
  const isKnown = (name: string) => person(name) !== null || classIn(name) !== null;
  // An unnamed officer whom a known unit has do it leaves nobody without their letter; they are kept in words.
  const isLeftToText = (name: string) => !duty.owners.includes(name) && duty.owners.some(isKnown);
  const asUnknown = (written: string): UnknownName => {
    const namesakes = lists.namesakes(written);
    return { written, near: namesakes.length > 0 ? null : nearest(written, names), namesakes };
  };
  const unknown = given
    .filter((name) => !isKnown(name))
    .map(asUnknown)
    .filter(
      ({ written, near, namesakes }) => near !== null || namesakes.length > 0 || !isLeftToText(written),
    );
  // Partners may be of other committees; only whom of several is meant is asked.
  const unclearPartners = duty.partners.map(asUnknown).filter(({ namesakes }) => namesakes.length > 0);
  const asked = new Set(unknown.map(({ written }) => written));
  const owners = given.filter((name) => isKnown(name) || asked.has(name)).map((name) => person(name) ?? name);
  return {
    duty,
    owners: unique(owners),
    // "Công chức kế toán" of a unit: nobody to be told, but the words by which the unit knows whom it means.
    partners: unique([
      ...duty.doers.filter((name) => !isKnown(name) && !asked.has(name)),
      ...duty.partners.map((name) => person(name) ?? name),
    ]),
    neighbourhoods: unique(given.flatMap((name) => neighbourhood(name) ?? [])),
    criterion,
    criterionGuessed: duty.criterionGuess !== null,
    source: [document, duty.source.item].filter((part) => part !== '').join(', '),
    doubts: doubtsOf(duty, codes),
    unknown: [...unknown, ...unclearPartners],
    parts: partsOf(given, duty, tracker),
    standing,
  };
}

/** Those meant by a class that an owner or a doer names. */
const partsOf = (given: readonly string[], { criterion }: Duty, tracker: Tracker): Given[] =>
  given.flatMap((name) => {
    const to = classIn(name);
    return to === null ? [] : meantBy(to, criterion === null ? [] : [criterion], tracker);
  });

function doubtsOf(duty: Duty, codes: ReadonlySet<string>): string[] {
  const { criterion } = duty;
  const isUnknown = criterion !== null && codes.size > 0 && !codes.has(criterion);
  const named = isUnknown ? [`Văn bản ghi tiêu chí số ${criterion}, tab Tiêu chí không có.`] : [];
  return [...doubtSentences(duty), ...named];
}

/** Notices say "Công an" or "UBND" where the tab has "Công an thị trấn", "Ủy ban nhân dân": when only one unit can be meant. */
function unitMeant(written: string, { members }: Tracker): string | null {
  const name = unabbreviated(written);
  const units = new Set(members.map(({ unit }) => unit));
  const meant = [...units].filter((unit) => `${unabbreviated(unit)} `.startsWith(`${name} `));
  return meant.length === 1 ? (meant[0] as string) : null;
}

const placesOf = ({ neighbourhoods }: Tracker): string[] =>
  neighbourhoods.flatMap(({ name, head, officer }) => [name, head, officer]);

/** "Các khu phố" and "các khu phố" once, but Hoa beside Hòa. */
function unique(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(spelled(name)) && seen.add(spelled(name)));
}

import { classIn } from '../domain/givenTo';
import { folded } from '../domain/text';
import type { Committee, Duty } from './reply';
import { isTelling, type Vocabulary, vocabularyOf, type Word } from './words';

/** A duty a clause may mean. */
export interface Meant {
  task: Duty;
  /** How much speaks for it; a code settles it. */
  score: number;
  byCode: boolean;
  /** How many words of the duty were found. */
  words: number;
}

/** What a clause is said within: by whom, and under which heading. */
interface Saying {
  sender: string | null;
  from: string;
}

interface Known {
  task: Duty;
  words: Word[];
  weights: number[];
  /** Of each word with the one before it. */
  pairs: number[];
  places: string[];
  initials: Map<string, number[]>;
  code: RegExp | null;
}

/** Finds which duties words mean: by code, by content, by place, those of the sender before others. */
export class Duties {
  private readonly known: Known[];
  private readonly vocabulary: Vocabulary;
  private readonly frequency = new Map<string, number>();

  constructor(private readonly committee: Committee) {
    this.vocabulary = vocabularyOf(committee);
    const tasks = committee.tasks.filter(({ state }) => state !== 'cancelled');
    const named = tasks.map((task) => ({ task, words: this.wordsOf(task) }));
    for (const { words } of named)
      for (const word of new Set([...words.map(({ plain }) => plain), ...pairsOf(words)]))
        this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
    this.known = named.map(({ task, words }) => ({
      task,
      words,
      weights: words.map((word) => (isTelling(word) ? this.weight(word.plain, tasks.length) : 0)),
      pairs: words.map((word, at) =>
        at === 0 ? 0 : this.weight(`${(words[at - 1] as Word).plain} ${word.plain}`, tasks.length),
      ),
      places: [...task.neighbourhoods, ...this.vocabulary.places(task.content)],
      initials: initialsOf(words),
      code: codeForm(task.id),
    }));
  }

  private wordsOf({ content, criteria }: Duty): Word[] {
    const codes = criteria.map((code) => ({ plain: `#${folded(code)}`, marked: '' }));
    return [...this.vocabulary.words(content), ...codes];
  }

  private readonly weight = (word: string, of: number): number =>
    Math.log((of + 1) / (this.frequency.get(word) ?? 1));

  /** The duties a text may mean, the likeliest first. */
  meant(text: string, saying: Saying): Meant[] {
    const plain = folded(text);
    const coded = this.known.filter(({ code }) => code !== null && code.test(plain));
    if (coded.length > 0)
      return coded
        .map(({ task, code }) => ({ task, at: plain.search(code as RegExp) }))
        .sort((one, other) => one.at - other.at)
        .map(({ task }) => ({ task, score: 100, byCode: true, words: 9 }));
    const words = this.vocabulary.words(text);
    const places = this.vocabulary.places(text);
    return this.known
      .map((known) => this.likeness(known, words, places, saying))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
  }

  private likeness(known: Known, words: readonly Word[], places: readonly string[], saying: Saying): Meant {
    const { task } = known;
    const none: Meant = { task, score: 0, byCode: false, words: 0 };
    if (known.places.length > 0 && places.length > 0 && !known.places.some((place) => places.includes(place)))
      return none;
    const { score, count } = this.shared(known, words);
    const placed = known.places.some((place) => places.includes(place));
    if (count === 0 && !placed) return none;
    const tie = this.tie(task, saying);
    const elsewhere =
      tie === 'none' && known.places.length > 0 && this.placesOf(saying).length > 0 && !placed;
    const factor =
      tie === 'owner' ? 1.6 : tie === 'part' ? 1.2 : saying.sender === null ? 1 : elsewhere ? 0.4 : 0.75;
    return { task, score: score * factor, byCode: false, words: count };
  }

  /** The weights of the duty's words that were said, and of neighbours that were said side by side. */
  private shared(
    { words, weights, pairs, initials }: Known,
    said: readonly Word[],
  ): { score: number; count: number } {
    let [score, count, total] = [0, 0, 0];
    let before = -2;
    const shortened = new Set(
      said.flatMap(({ plain }) => (syllable.test(plain) ? [] : (initials.get(plain) ?? []))),
    );
    words.forEach((word, index) => {
      const weight = weights[index] as number;
      const at = nextAt(word, said, before + 1);
      const isShort = at < 0 && shortened.has(index);
      const pair = pairs[index] as number;
      total += weight + 0.4 * pair;
      if (at >= 0 || isShort) {
        const factor = isShort || sameMarks(said[at] as Word, word) ? 1 : 0.2;
        score += factor * weight * 0.8;
        if (weight > 0 && factor === 1) count += 1;
        if (factor === 1 && (isShort || at === before + 1)) {
          score += 0.4 * pair;
          if (weight === 0) count += 1;
        }
      }
      before = isShort || at < 0 ? -2 : at;
    });
    return { score: total === 0 ? 0 : score * (0.6 + (0.4 * score) / total), count };
  }

  /** How a duty is tied to who writes. */
  tie(task: Duty, { sender, from }: Saying): 'owner' | 'part' | 'none' {
    const member = this.committee.members.find(({ name }) => name === sender);
    const names =
      member === undefined
        ? [folded(from)]
        : [member.name, member.fullName, member.unit, ...member.neighbourhoods].map(folded);
    const own = names.filter((name) => name !== '');
    const owns = (owners: readonly string[]) =>
      owners.some(
        (owner) =>
          own.includes(folded(owner)) ||
          (member === undefined && own.some((name) => saysUnit(name, folded(owner)))),
      );
    if (owns(task.owners)) return 'owner';
    if (task.neighbourhoods.some((place) => own.includes(folded(place)))) return 'owner';
    const isClass = [...task.owners, ...task.partners].some(
      (owner) => classIn(owner) !== null || /^cac /.test(folded(owner)),
    );
    return owns(task.partners) || (isClass && (member?.neighbourhoods.length ?? 0) > 0) ? 'part' : 'none';
  }

  private placesOf({ sender, from }: Saying): string[] {
    const member = this.committee.members.find(({ name }) => name === sender);
    return [...(member?.neighbourhoods ?? []), ...this.vocabulary.places(from)];
  }

  /** The open duties of who writes; a person's own before those of the unit. */
  of(saying: Saying): Duty[] {
    const open = this.known.map(({ task }) => task).filter(({ state }) => state !== 'done');
    return open.filter((task) => this.tie(task, saying) === 'owner');
  }

  /** "Xóm Đồi 80%, xóm Suối mới bắt đầu": another place is another duty. */
  isElsewhere(text: string, from: Duty, to: Duty): boolean {
    const here = this.at(text);
    return (
      here.includes(to) &&
      !here.includes(from) &&
      this.known.some(({ task, places }) => task === from && places.length > 0)
    );
  }

  /** Of several duties the open ones at the places a text names. */
  at(text: string): Duty[] {
    const places = this.vocabulary.places(text);
    return this.known
      .filter((known) => known.places.some((place) => places.includes(place)))
      .map(({ task }) => task);
  }
}

/** "căn" is a word, not "camera an ninh". */
const syllable = /^[^aeiou]{0,3}[aeiou]{1,3}[cghmnpt]{0,2}$/;

const pairsOf = (words: readonly Word[]): string[] =>
  words.slice(1).map(({ plain }, index) => `${(words[index] as Word).plain} ${plain}`);

/** Where a word was said: side by side with the one before, if it was. */
function nextAt({ plain }: Word, said: readonly Word[], beside: number): number {
  return said[beside]?.plain === plain ? beside : said.findIndex((one) => one.plain === plain);
}

const sameMarks = (one: Word, other: Word): boolean =>
  one.marked === '' || other.marked === '' || one.marked === other.marked;

const saysUnit = (from: string, owner: string): boolean => {
  const words = owner.split(' ').slice(0, 2).join(' ');
  return words.includes(' ') && from.includes(words);
};

/** "NV-06" as people type it: nv6, nv 06, NV.06. Null for a row that is known by its place only. */
function codeForm(id: string): RegExp | null {
  const parts = /^([a-z]+)[-. ]?0*(\d+(?:\.\d+)?)$/.exec(folded(id));
  if (parts === null)
    return /\d/.test(id) && !folded(id).startsWith('dong ')
      ? new RegExp(`(?<![a-z0-9])${folded(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9])`)
      : null;
  return new RegExp(
    String.raw`(?<![a-z0-9])${parts[1]}[-. ]?0*${(parts[2] as string).replace('.', '\\.')}(?![0-9]|\.\d)`,
  );
}

/** "bhyt" for "bảo hiểm y tế": first letters of three or four words in a row, with the places of those words. */
function initialsOf(words: readonly Word[]): Map<string, number[]> {
  const initials = new Map<string, number[]>();
  for (const length of [3, 4])
    for (let start = 0; start + length <= words.length; start += 1) {
      const letters = words
        .slice(start, start + length)
        .map(({ plain }) => plain.charAt(0))
        .join('');
      const places = Array.from({ length }, (_, index) => start + index);
      initials.set(letters, [...(initials.get(letters) ?? []), ...places]);
    }
  return initials;
}

import { folded, spelled } from '../domain/text';
import type { Person } from './reply';

/** Members as chats call them: by given name, with a title, a role, a unit's letters. */
export interface People {
  /** As the member is called, when exactly one can be meant. */
  find(written: string, strictly?: 'strictly'): string | null;
  /** Whether a full name stands there that several members bear, and nothing tells which of them is meant. */
  isUnclear(written: string): boolean;
  /** Whose name stands at the end of a text, as its signature; null for the name where several may be meant. */
  signature(text: string): { name: string | null; line: string } | null;
  /** Whether words name another member than this one. */
  namesOther(words: readonly string[], sender: string | null): boolean;
}

const address = new Set('anh chi em co chu bac ong ba thay con chau'.split(' '));

const titles = new Set(
  'a c e b anh chi em co chu bac ong ba thay bs bsck bscki dc d/c dong chi bao bc ben con chau cau'.split(
    ' ',
  ),
);

export function peopleOf(members: readonly Person[]): People {
  const known = members
    .filter(({ left }) => !left)
    .map(traitsOf)
    .filter(({ full }) => full !== '');
  const find: People['find'] = (written, strictly) => {
    const words = wordsOf(written);
    const bearers = bearersOf(words, known);
    const scored = (bearers.length > 0 ? bearers : known)
      .map((traits) => ({
        traits,
        score:
          (bearers.length > 0 ? 10 : likeness(words, traits)) - (strictly ? strangeIn(words, traits) : 0),
      }))
      .filter(({ score }) => score >= 3)
      .sort((one, other) => other.score - one.score);
    const [best] = scored;
    const name = best?.traits.name ?? null;
    return scored.some(({ traits, score }) => score === best?.score && traits.name !== name) ? null : name;
  };
  return {
    find,
    isUnclear: (written) => namesOf(bearersOf(wordsOf(written), known)).length > 1,
    signature(text) {
      const lines = text.split('\n');
      const signed = lines.map((line, index) => {
        // "Em Huy", "Huy - kế toán" in one of the last lines.
        const isLast = index > lines.length - 4 && line.split(' ').length < (/ [-–|] |, /.test(line) ? 9 : 4);
        const given = index && isLast ? find(line, 'strictly') : null;
        return given ? [given] : index ? signedBy(line, known) : [];
      });
      const at = signed.findIndex((names) => names.length > 0);
      const [name = null, ...others] = signed[at] ?? [];
      return at < 0 ? null : { name: others.length > 0 ? null : name, line: lines.slice(at).join('\n') };
    },
    namesOther: (words, sender) =>
      words.some(
        (word, at) =>
          titles.has(word) &&
          // "Gửi thầy Ân", "chị Linh ơi".
          !/^(?:gui|nop|trinh|nho|moi)$/.test(words[at - 1] ?? '') &&
          words[at + 2] !== 'oi' &&
          known.some(({ name, given }) => name !== sender && given === words[at + 1]),
      ),
  };
}

interface Traits {
  name: string;
  full: string;
  /** The same with its marks. */
  spelledFull: string;
  words: string[];
  given: string;
  marked: string;
  /** What stands for their unit, position and place: words, and first letters in a row. */
  about: Set<string>;
  initials: string[];
}

function traitsOf({ name, fullName, unit, position, role, neighbourhoods }: Person): Traits {
  const written = wordsOf(fullName);
  const words = written.map(({ plain }) => plain);
  const told = [unit, position, role, ...neighbourhoods].map(folded).filter((text) => text !== '');
  const about = told.flatMap((text) => text.split(/[^a-z0-9]+/));
  return {
    name,
    full: words.join(' '),
    spelledFull: written.map((word) => word.marked).join(' '),
    words,
    given: words[words.length - 1] ?? '',
    marked: spelled(fullName).split(' ').pop() ?? '',
    about: new Set(about),
    initials: [
      ...told.map((text) =>
        text
          .split(/[^a-z0-9]+/)
          .map((word) => (/\d/.test(word) ? word : word.charAt(0)))
          .join(''),
      ),
      ...about.filter((word) => word.length > 2),
    ],
  };
}

const betweenWords = new RegExp(String.raw`[^\p{L}\p{M}\p{N}]+`, 'u');

const wordsOf = (written: string) =>
  spelled(written)
    .split(betweenWords)
    .filter((word) => word !== '')
    .map((marked) => ({ marked, plain: folded(marked) }));

/**
 * Whose full name stands among words; several where nothing tells which of them is meant. A longer name is not a shorter one's; of
 * namesakes how they are spelled decides, then the unit that is named.
 */
function bearersOf(words: ReturnType<typeof wordsOf>, known: readonly Traits[]): Traits[] {
  const plain = words.map((word) => word.plain);
  const marked = words.map((word) => word.marked).join(' ');
  const holding = known.filter(({ full }) => has(plain.join(' '), full));
  const longest = holding.filter(
    ({ full }) => !holding.some((one) => one.full !== full && has(one.full, full)),
  );
  const spelledSo = likeliest(longest, ({ spelledFull }) => Number(has(marked, spelledFull)));
  return likeliest(
    spelledSo,
    (traits) => plain.filter((word) => !traits.words.includes(word) && tells(word, traits)).length,
  );
}

const has = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** Without those of whose name another has more in its favour. */
const likeliest = (bearers: readonly Traits[], score: (traits: Traits) => number): Traits[] =>
  bearers.filter((one) => !bearers.some((other) => other.full === one.full && score(other) > score(one)));

const namesOf = (bearers: readonly Traits[]): string[] => [...new Set(bearers.map(({ name }) => name))];

/** How well a header's words fit a member whose full name it has not; below 3 it is somebody else. */
function likeness(words: ReturnType<typeof wordsOf>, traits: Traits): number {
  const plain = words.map((word) => word.plain);
  const at = plain.findIndex(
    (word, index) =>
      word === traits.given &&
      !(index === 0 && plain.length > 1 && address.has(word) && !tells(plain[1] as string, traits)) &&
      (words[index]?.marked === traits.marked || words[index]?.marked === word),
  );
  if (at < 0) return 0;
  const before = traits.words[traits.words.length - 2];
  const second = at > 0 && plain[at - 1] === before && traits.words.length > 2 ? 2 : 0;
  const strange = words[at]?.marked === traits.marked ? 0.5 : 0;
  const rest = plain.filter(
    (word, index) => index !== at && !(second > 0 && index === at - 1) && !titles.has(word),
  );
  return 3 + second + strange + rest.filter((word) => tells(word, traits)).length;
}

/** Words of a heading that no title, name or unit of this member explains. */
const strangeIn = (words: ReturnType<typeof wordsOf>, traits: Traits): number =>
  words.filter(({ plain }) => !titles.has(plain) && !traits.words.includes(plain) && !tells(plain, traits))
    .length * 2;

const tells = (word: string, { about, initials }: Traits): boolean =>
  about.has(word) || (word.length > 1 && initials.some((letters) => letters.includes(word)));

function signedBy(line: string, known: readonly Traits[]): string[] {
  const words = wordsOf(line);
  if (words.length > 12) return [];
  const { length } = words.map(({ plain }) => plain).join(' ');
  return namesOf(
    bearersOf(words, known).filter(({ full }) => full.includes(' ') && length < full.length + 45),
  );
}

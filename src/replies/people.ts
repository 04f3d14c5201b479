import { folded, spelled } from '../domain/text';
import type { Member } from '../domain/tracker';

/** Members as chats call them: by given name, with a title, a role, a unit's letters. */
export interface People {
  /** As the member is called, when exactly one can be meant. */
  find(written: string, strictly?: 'strictly'): string | null;
  /** Whose name stands at the end of a text, as its signature. */
  signature(text: string): { name: string; line: string } | null;
  /** Whether words name another member than this one. */
  namesOther(words: readonly string[], sender: string | null): boolean;
}

const address = new Set('anh chi em co chu bac ong ba thay con chau'.split(' '));

const titles = new Set(
  'a c e b anh chi em co chu bac ong ba thay bs bsck bscki dc d/c dong chi bao bc ben con chau cau'.split(
    ' ',
  ),
);

export function peopleOf(members: readonly Member[]): People {
  const known = members.filter(({ left }) => !left).map(traitsOf);
  const find: People['find'] = (written, strictly) => {
    const words = wordsOf(written);
    const scored = known
      .map((traits) => ({
        traits,
        score: likeness(words, traits) - (strictly ? strangeIn(words, traits) : 0),
      }))
      .filter(({ score }) => score >= 3)
      .sort((one, other) => other.score - one.score);
    const [best, second] = scored;
    if (best === undefined || (second !== undefined && second.score === best.score)) return null;
    return best.traits.name;
  };
  return {
    find,
    signature(text) {
      const lines = text.split('\n');
      const at = lines.findIndex((line, index) => index > 0 && signed(line, known) !== null);
      const name = at < 0 ? null : signed(lines[at] as string, known);
      return name === null ? null : { name, line: lines.slice(at).join('\n') };
    },
    namesOther: (words, sender) =>
      words.some(
        (word, at) =>
          titles.has(word) && known.some(({ name, given }) => name !== sender && given === words[at + 1]),
      ),
  };
}

interface Traits {
  name: string;
  full: string;
  words: string[];
  given: string;
  marked: string;
  /** What stands for their unit, position and place: words, and first letters in a row. */
  about: Set<string>;
  initials: string[];
}

function traitsOf({ name, fullName, unit, position, role, neighbourhoods }: Member): Traits {
  const words = folded(fullName).split(' ');
  const told = [unit, position, role, ...neighbourhoods].map(folded).filter((text) => text !== '');
  const about = told.flatMap((text) => text.split(/[^a-z0-9]+/));
  return {
    name,
    full: words.join(' '),
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

/** How well a header's words fit a member; below 3 it is somebody else. */
function likeness(words: ReturnType<typeof wordsOf>, traits: Traits): number {
  const plain = words.map((word) => word.plain);
  if (` ${plain.join(' ')} `.includes(` ${traits.full} `)) return 10;
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

function signed(line: string, known: readonly Traits[]): string | null {
  const words = folded(line)
    .replace(/[^a-z ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.split(' ').length > 12) return null;
  return (
    known.find(
      ({ full }) =>
        full.includes(' ') && ` ${words} `.includes(` ${full} `) && words.length < full.length + 45,
    )?.name ?? null
  );
}

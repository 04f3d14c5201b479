import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is expected of one duty. `text` gives its first and last words. */
export interface ExpectedDuty {
  text: string;
  owners: string[];
  date?: string;
  time?: string;
  recurrence?: string;
  kind?: string;
  doers?: string[];
  partners?: string[];
  criterion?: string;
}

export interface Sample {
  name: string;
  text: string;
  /** For a text that does not say when it was written. */
  date: string | null;
  duties: ExpectedDuty[];
}

const folder = join('tests', 'notice', 'corpus');

export type Part =
  | 'seen'
  | 'studied'
  | 'styles'
  | 'unseen'
  | 'heldout'
  | 'fresh'
  | 'blind'
  | 'blind2'
  | 'blind3'
  | 'styles2'
  | 'blind4';

/** The notices and excerpts of one part with the answers written beside them; README.md says how each came to be. */
export function corpus(part: Part): Sample[] {
  const names = readdirSync(join(folder, part)).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, part, name), 'utf8');
    const answer = JSON.parse(readFileSync(join(folder, part, name.replace(/txt$/, 'json')), 'utf8')) as Omit<
      Sample,
      'name' | 'text'
    >;
    const duties = answer.duties.map((duty) => ({ ...duty, text: spanOf(text, duty.text) }));
    return { name: name.replace(/\.txt$/, ''), text, date: answer.date ?? null, duties };
  });
}

/** One line, composed, without emphasis: the form in which texts are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

function spanOf(text: string, written: string): string {
  const [first = '', last = ''] = written.split('…').map(plain);
  const words = plain(text);
  const start = words.indexOf(first);
  const end = words.indexOf(last, start + first.length);
  if (start < 0 || end < 0) throw new Error(`No such words: ${written}`);
  return words.slice(start, end + last.length);
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../src/domain/calendar';
import { readNotice } from '../../src/notice/readNotice';
import { corpus } from './support/corpus';
import { readingLines } from './support/reading';

const folder = join('tests', 'notice', 'corpus', 'readings');

/**
 * What the reader makes of the notices it may be tuned by, word for word: `corpus.test.ts` counts how much of it is right, this
 * shows what a change of a rule does to any of them. `READINGS=write` writes them anew, to be looked at before they are kept.
 */
describe('A notice is read as it was when its reading was last looked at', () => {
  const samples = corpus('seen').map(
    ({ name, text, date }) => [name, text, date as CalendarDate | null] as const,
  );
  it.each(samples)('%s', (name, text, date) => {
    const reading = readingLines(readNotice(text, { date }));
    const path = join(folder, `${name}.txt`);
    if (process.env['READINGS'] === 'write') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, reading);
    }
    expect(reading).toBe(readFileSync(path, 'utf8'));
  });
});

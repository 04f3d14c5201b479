import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { createContext, runInContext } from 'node:vm';
import { composeLetters } from '../../src/digest/letters';
import { darkPage, darkTones, lightPage } from '../../src/digest/styles';
import { palette } from '../../src/domain/wording';
import type { Tracker } from '../../src/domain/tracker';
import { isWhole } from '../support/size';
import { criterion, day, indicator, member, neighbourhood, summary, task, tracker } from '../support/tracker';
import { committee, links, week32 } from './committee';

const { letters } = composeLetters(week32, committee, links);

/** What a reader sees of the HTML: tags gone, entities read. */
const visible = (html: string): string =>
  html
    .replace(/^[\s\S]*<body/, '<body')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** A committee in which somebody typed the same text into every cell that takes text. */
function typedEverywhere(text: string, rows: number): Tracker {
  const several = <T>(make: () => T): T[] => Array.from({ length: rows }, make);
  return tracker({
    settings: { ...committee.settings, committee: text, sender: text, replyTo: text, indicatorLabel: text },
    members: [member({ name: text, unit: 'x', criteria: ['1'], neighbourhoods: [text], digest: 'both' })],
    criteria: several(() =>
      criterion({ code: '1', name: text, owners: [text], reason: text, conclusion: 'notMet' }),
    ),
    indicators: several(() => indicator({ criterion: '1', content: text })),
    neighbourhoods: several(() => neighbourhood({ name: text, head: text })),
    tasks: several(() =>
      task({
        id: text,
        content: text,
        owners: [text],
        partners: [text],
        neighbourhoods: [text],
        criteria: ['1'],
        deadline: day('2023-08-04'),
        deadlinePhrase: text,
        state: 'blocked',
        difficulty: text,
        proposal: text,
      }),
    ),
    problems: several(() => ({ sheet: 'Nhiệm vụ', cell: 'A1', value: text, message: text })),
  });
}

const lettersWith = (text: string, rows = 2) => {
  const of = typedEverywhere(text, rows);
  return composeLetters(summary(of), of, links).letters;
};

describe('A letter as HTML and as text', () => {
  it('says the same in both', () => {
    for (const { html, text } of letters) {
      const seen = visible(html).replace(/ : /g, ': ').toLowerCase();
      const lines = text.split('\n').map((line) => line.replace(/^\s*[*-] /, ''));
      for (const line of lines.filter((one) => !/https:|^-+$/.test(one)))
        expect(seen).toContain(
          line
            .replace(/^([●◐✓○].*?) · /, '$1 ')
            .replace(/\s+/g, ' ')
            .trim()
            .toLowerCase(),
        );
    }
  });

  it('links every task to its row', () => {
    for (const { html, text } of letters)
      for (const link of text.match(/https:\S+/g) ?? []) expect(html).toContain(link.replace(/&/g, '&amp;'));
  });

  it('leads from a list that was cut to the sheet, and only from one', () => {
    const withTasks = (count: number) => {
      const tasks = Array.from({ length: count }, () => task({ owners: ['A'], deadline: day('2023-08-04') }));
      const of = tracker({ members: [member({ name: 'A' })], tasks });
      return composeLetters(summary(of), of, links).letters[0]!.html;
    };
    expect(withTasks(20)).toMatch(
      /<a class="link" href="https:\/\/docs\.example\.com\/sheet"[^>]*>… và 12 việc nữa<\/a>/,
    );
    expect(withTasks(3)).not.toContain('… và');
  });
});

describe('What people typed', () => {
  it('never becomes markup', () => {
    for (const { html } of lettersWith(`<script>alert("x")</script><a href='javascript:1'>&amp;`)) {
      expect(html).not.toMatch(/<script|href='|javascript:1'>/);
      expect(visible(html)).toContain(`<script>alert("x")</script><a href='javascript:1'>&amp;`);
    }
  });

  it('never becomes a mail header, nor turns the reading direction', () => {
    for (const { subject, html, text } of lettersWith('Việc\r\nBcc: a@example.com\u202e\u2066\u0000\u0085')) {
      // eslint-disable-next-line no-control-regex
      const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
      expect(subject).not.toMatch(/[\r\n]/);
      for (const part of [subject, html, text]) expect(part).not.toMatch(acting);
    }
  });

  const large = [[50_000, 8], [1_000, 120], ...(isWhole('letters') ? [[50_000, 400]] : [])] as [
    letters: number,
    tasks: number,
  ][];
  it.each(large)(
    'is shortened, so that no mail program clips the letter: %i letters in %i tasks',
    (long, tasks) => {
      for (const { html, text, subject } of lettersWith('ữ'.repeat(long), tasks)) {
        expect(Buffer.byteLength(html)).toBeLessThan(102_000);
        expect(Buffer.byteLength(text)).toBeLessThan(102_000);
        expect(subject.length).toBeLessThanOrEqual(120);
      }
    },
  );

  it('whatever it is, leaves the same tags in place', () => {
    const tags = (html: string): string[] => html.match(/<\/?[a-z0-9]+/g) ?? [];
    const plain = lettersWith('Việc').map(({ html }) => tags(html));
    const typed = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\p{L}/u.test(text));
    fc.assert(
      fc.property(typed, (text) => {
        expect(lettersWith(`Việc ${text} <b> & " '`).map(({ html }) => tags(html))).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Mail programs', () => {
  it('get tables and inline styles only: no script, image, flex, grid or position', () => {
    for (const { html } of letters) {
      expect(html).not.toMatch(/<(script|img|link|form|iframe|svg)\b/);
      expect(html).not.toMatch(/display:\s*(flex|grid)|position:|float:|url\(/);
    }
  });

  it('get tables that a screen reader passes over, and nothing empty that takes room', () => {
    for (const { html } of letters) {
      expect(
        html.replace(/<table role="presentation" cellpadding="0" cellspacing="0" border="0"/g, ''),
      ).not.toMatch(/<table (?!role="presentation" width="600")/);
      expect(html).not.toMatch(/<(table|ul|p|h[1-3])\b[^>]*>\s*<\/\1>/);
      expect(html).not.toMatch(/\n\s/);
    }
  });

  it('of Outlook, which knows no greatest width, get a table of 600 px around all, open and closed', () => {
    for (const { html } of letters)
      expect(html).toMatch(
        /<!--\[if mso\]><table [^>]*width="600"[^>]*><tr><td><!\[endif\]-->[^]*<h1[^]*<!--\[if mso\]><\/td><\/tr><\/table><!\[endif\]-->/,
      );
  });

  it('get a task of which no more is known as its name alone', () => {
    const of = tracker({
      members: [member({ name: 'Trần Văn Bình' })],
      tasks: [
        task({ id: 'N1', owners: ['Trần Văn Bình'] }),
        task({ id: 'N2', owners: ['Trần Văn Bình'], state: 'blocked' }),
      ],
    });
    const html = composeLetters(summary(of), of, links).letters[0]?.html ?? '';
    expect(html).toMatch(/>N1 · Rà soát biển báo giao thông<\/a>\s*<\/li>/);
    expect(html).toContain('>N2 · Rà soát biển báo giao thông</a>');
    expect(html).not.toMatch(/<p\b[^>]*>\s*<\/p>/);
  });

  it('get each detail of a task on a line of its own', () => {
    const html = letters.find(({ email }) => email === 'binh@example.com')?.html ?? '';
    const details = [...html.matchAll(/<p class="muted"[^>]*>([^]*?)<\/p>/g)].map(([, inner]) => inner);
    expect(details).toContain('Hạn: 14/08/2023<br />Phụ trách: Trần Văn Bình, Nguyễn Thị Lan · Khu phố 3');
  });

  it('get a language, both colour schemes, one h1 and headings without gaps', () => {
    for (const { html } of letters) {
      expect(html).toMatch(/^<!doctype html>\s*<html lang="vi"/);
      expect(html).toContain('<meta name="color-scheme" content="light dark" />');
      const levels = [...html.matchAll(/<h([1-6])/g)].map((found) => Number(found[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1));
    }
  });

  it('may turn all colours round and text stays readable, at 4.5 to 1', () => {
    const pairs = [lightPage, darkPage].flatMap((page) => [
      ...[page.text, page.muted, page.link].map((text) => [page.sheet, text] as const),
      [page.button, page.buttonText] as const,
    ]);
    for (const tones of [palette, darkTones])
      pairs.push(...Object.values(tones).map(({ background, text }) => [background, text] as const));
    for (const [background, text] of pairs) {
      expect(contrast(channels(background), channels(text))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(inverted(background), inverted(text))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('The letters are composed where there is nothing but the language itself', () => {
  const bundled = buildSync({
    entryPoints: ['src/digest/letters.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'digest',
    target: 'es2019',
    write: false,
  });
  const bare = createContext({ week32, committee, links });
  runInContext(bundled.outputFiles[0]?.text ?? '', bare);
  expect(runInContext('digest.composeLetters(week32, committee, links).letters.length', bare)).toBe(
    letters.length,
  );
});

const channels = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

const inverted = (colour: string): number[] => channels(colour).map((channel) => 255 - channel);

/** WCAG 2.2, contrast ratio. */
function contrast(one: number[], other: number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (path: string): string => readFileSync(path, 'utf8');

const markdownIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const pages = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('stand-in')];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => join(folder, name));

const sources = ['src', 'local', 'tests', 'stand-in/src', 'stand-in/tests'].flatMap(filesIn);

/** Where GitHub lets a link to a heading go. */
const anchorsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

/** What is agreed and not built names files that are not there yet. */
const withoutPlans = (page: string): string => page.replace(/^\*\*Planned:\*\*(?:.+\n)+/gm, '');

const wordsInBackticks = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

describe('The pages for developers and clerks', () => {
  it.each(pages)('%s links to pages and headings that are there', (path) => {
    const targets = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets
      .filter((target) => !/^(https?|mailto):/.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const page = file === '' ? path : join(dirname(path), decodeURI(file));
        return (
          !existsSync(page) || (anchor !== undefined && !anchorsOf(read(page)).includes(decodeURI(anchor)))
        );
      });
    expect(broken).toEqual([]);
  });

  it.each([
    'CONTRIBUTING.md',
    'README.md',
    'SECURITY.md',
    'docs/architecture.md',
    'docs/design.md',
    'docs/glossary.md',
  ])('%s names files that are there', (path) => {
    const missing = wordsInBackticks(withoutPlans(read(path)))
      .filter((word) => /^(src|local|tests|docs|stand-in)\/[\w./-]+$/.test(word))
      .filter((word) => !existsSync(word));
    expect(missing).toEqual([]);
  });
});

it('What the code cites of docs/design.md is a section there', () => {
  const design = read('docs/design.md');
  const sections = [...design.matchAll(/^## (\d+)\./gm)].map(([, number]) => number);
  const promises = [...(design.split('## 3.')[1] ?? '').split('## 4.')[0]!.matchAll(/^(\d+)\. \*\*/gm)];
  const known = [...sections, ...promises.map(([, number]) => `3.${number}`)];
  const cited = sources.flatMap((path) => [...read(path).matchAll(/design(?:\.md)? §(\d+(?:\.\d+)?)/g)]);
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.map(([, section]) => section).filter((section) => !known.includes(section))).toEqual([]);
});

it('The glossary gives names that the code has', () => {
  const code = sources
    .filter((path) => path.startsWith('src'))
    .map(read)
    .join('\n');
  const names = new Set(code.match(/[A-Za-z_]\w*/g));
  const given = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => wordsInBackticks(line));
  const missing = given.filter((word) =>
    word.includes('/')
      ? ![word, `src/${word}`].some((path) => existsSync(path))
      : word
          .replace(/^'|'$/g, '')
          .split('.')
          .some((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});

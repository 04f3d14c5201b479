/** The runner on a product of one rule. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { RulesFigures } from '../../../../local/cli/mutate/rules/mutateRules';

const rule = `
export const limits = [3];

/** How many days are left of the limit. */
export function daysLeft(gone: number): number {
  let left = 0;
  for (let day = gone; day < limits[0]!; day += 1) left += 1;
  return left;
}

export function unused(): string {
  return 'nobody asks';
}

export const later = (a: number, b: number): number => (a > b ? a : b);
`;

const test = `
import { daysLeft, later } from '../../src/domain/dues';

describe('The days left', () => {
  it.each([[0, 3], [2, 1], [3, 0]])('after %i are %i', (gone, left) => {
    expect(daysLeft(gone)).toBe(left);
  });
});

it('The later day is the greater', () => {
  expect(later(1, 2)).toBe(2);
  expect(later(3, 2)).toBe(3);
});
`;

const equivalent = {
  file: 'src/domain/dues.ts',
  line: 'export const later = (a: number, b: number): number => (a > b ? a : b);',
  original: 'a > b',
  replacement: 'a >= b',
  reason: 'Of two equal days either is the later.',
};

const wrong = { ...equivalent, replacement: 'a <= b', reason: 'Not so.' };

describe('The mutation run of rules', () => {
  const root = mkdtempSync(join(tmpdir(), 'mutate-'));
  let figures: RulesFigures;
  beforeAll(() => {
    const put = (path: string, content: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    };
    put('src/domain/dues.ts', rule);
    put('tests/domain/dues.test.ts', test);
    put('tests/equivalentMutants.json', JSON.stringify([equivalent, wrong]));
    for (const room of ['workbook', 'digest', 'notice']) mkdirSync(join(root, 'tests', room));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    const command = ['--import', 'tsx', resolve('local/cli/mutate.ts'), 'rules', '--room', 'domain'];
    execFileSync(process.execPath, [...command, '--json', 'figures.json'], { cwd: root, stdio: 'pipe' });
    figures = JSON.parse(readFileSync(join(root, 'figures.json'), 'utf8')) as RulesFigures;
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('counts what tests notice, in constants that are made while loading too', () => {
    const [{ room, mutants, tried, killed, timeouts, survived, equivalent }] = figures.rooms as [
      RulesFigures['rooms'][0],
    ];
    expect(room).toBe('domain');
    expect(tried).toBe(mutants - equivalent);
    expect(killed + timeouts + survived).toBe(tried);
    expect(survived).toBe(figures.survivors.length);
    expect(figures.survivors.filter(({ original }) => original.includes('[3]'))).toEqual([]);
  });

  it('ends what runs in circles, and counts it as noticed', () => {
    expect(figures.rooms[0]?.timeouts).toBeGreaterThan(0);
  });

  it('lists what no test comes by, and what one comes by without noticing', () => {
    expect(figures.survivors.map(({ line, original, reached }) => [line, original, reached])).toEqual([
      [11, "{ return 'nobody asks'; }", false],
      [12, "'nobody asks'", false],
    ]);
  });

  it('counts no listed equivalent, and says which one a test noticed', () => {
    expect(figures.rooms[0]?.equivalent).toBe(2);
    expect(figures.noticed).toEqual([wrong]);
  });
});

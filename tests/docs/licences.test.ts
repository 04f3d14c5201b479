import { readFileSync } from 'node:fs';

type Packages = Record<string, { license?: string; resolved?: string; link?: true }>;

const packagesOf = (lock: string): Packages =>
  (JSON.parse(readFileSync(lock, 'utf8')) as { packages: Packages }).packages;

const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT/Apache-2.0',
  'MIT/X11',
  'Unlicense',
  'Zlib',
]);

/** Packages that say otherwise or nothing, and why they may stay. */
const exceptions: Record<string, string> = {
  'axe-core': 'MPL-2.0: run by tests, neither changed nor pushed',
  'ical.js': 'MPL-2.0: run by tests, neither changed nor pushed',
  '@univerjs/telemetry': 'says nothing itself; its repository is Apache-2.0',
  buffers: 'says nothing itself; its repository is MIT',
  fuzzy: 'says nothing in this form; its repository is MIT',
};

/** "(MIT OR GPL-3.0-or-later)" offers a permissive one; "(MIT AND Zlib)" needs both. */
function isPermissive(licence: string): boolean {
  const inner = licence.replace(/^\((.*)\)$/, '$1');
  if (inner.includes(' OR ')) return inner.split(' OR ').some(isPermissive);
  return inner.split(' AND ').every((one) => permissive.has(one));
}

describe.each(['package-lock.json', 'province/package-lock.json'])('The packages of %s', (lock) => {
  const packages = packagesOf(lock);
  const named = Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { license = '' }]) => [path.replace(/^.*node_modules\//, ''), license] as const);

  it('may be used and passed on by anybody', () => {
    const others = named.filter(([name, licence]) => !isPermissive(licence) && !(name in exceptions));
    expect(others).toEqual([]);
  });

  it('are more than a few', () => {
    expect(named.length).toBeGreaterThan(100);
  });

  it('come from no address that the lock file names', () => {
    expect(Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && !link)).toEqual(
      [],
    );
  });
});

it('A package is excepted only where that is needed', () => {
  const needed = Object.entries(packagesOf('package-lock.json'))
    .filter(([, { license = '' }]) => !isPermissive(license))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(exceptions).filter((name) => !needed.includes(name))).toEqual([]);
});

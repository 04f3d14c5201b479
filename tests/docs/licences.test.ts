import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { license?: string; resolved?: string; link?: true }>;
};

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

describe('The packages of the lock file', () => {
  const named = Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { license = '' }]) => [path.replace(/^.*node_modules\//, ''), license] as const);

  it('may be used and passed on by anybody', () => {
    const others = named.filter(([name, licence]) => !isPermissive(licence) && !(name in exceptions));
    expect(others).toEqual([]);
    expect(named.length).toBeGreaterThan(500);
  });

  it('are excepted only where that is needed', () => {
    for (const name of Object.keys(exceptions))
      expect(named.filter(([one, licence]) => one === name && !isPermissive(licence))).not.toEqual([]);
  });

  it('come from no address that the lock file names', () => {
    expect(Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && !link)).toEqual(
      [],
    );
  });
});

import { readFileSync } from 'node:fs';
import { cases } from '../../src/google/selfCheck/cases';

describe('docs/conformance.md', () => {
  const page = readFileSync('docs/conformance.md', 'utf8');
  const list = page.slice(page.indexOf('<!-- cases'), page.indexOf('<!-- end -->'));
  const [assumed, reported] = list.split('**Reported**').map((part) => part.match(/(?<=^- ).*$/gm) ?? []);

  it('lists every case that only a live account can settle, and no other', () => {
    const resting = (ground: string) => cases.filter(({ rests }) => rests === ground).map(({ name }) => name);
    expect(assumed).toEqual(resting('assumed'));
    expect(reported).toEqual(resting('reported'));
  });
});

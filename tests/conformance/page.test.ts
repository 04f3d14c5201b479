import { readFileSync } from 'node:fs';
import { listOfCases } from '../../local/cli/conformance/caseList';
import { cases } from '../../src/google/selfCheck/cases';

describe('docs/conformance.md', () => {
  const page = readFileSync('docs/conformance.md', 'utf8');
  const list = page.slice(page.indexOf('<!-- list -->'), page.indexOf('<!-- end of list -->'));

  it('lists every case by what it rests on, as `npm run conformance -- --list` writes it', () => {
    expect(list.trim().split('\n').slice(2).join('\n')).toBe(listOfCases().trim());
    expect(list.match(/^- /gm)).toHaveLength(cases.length);
  });
});

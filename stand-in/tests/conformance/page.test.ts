import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOfCases } from '../../src/conformance/caseList';
import { cases } from '../../conformance/cases';

describe('CONFORMANCE.md', () => {
  const page = readFileSync(join(__dirname, '../../CONFORMANCE.md'), 'utf8');
  const list = page.slice(page.indexOf('<!-- list -->'), page.indexOf('<!-- end of list -->'));

  it('lists every case by what it rests on, as `npm run conformance -- --list` writes it', () => {
    expect(list.trim().split('\n').slice(2).join('\n')).toBe(listOfCases().trim());
    expect(list.match(/^- /gm)).toHaveLength(cases.length);
  });
});

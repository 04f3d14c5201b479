import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBERS } from '../../src/google/members';

describe('the members of Google’s objects', () => {
  it('are those of the types that are installed', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const made = readFileSync(join(__dirname, '../../src/google/members.ts'), 'utf8');
    expect(made).toContain(`@types/google-apps-script ${devDependencies['@types/google-apps-script']}`);
  });

  it('know how many arguments they take', () => {
    const members = new Map(
      MEMBERS['Range']!.split(' ').map((entry) => {
        const [name = '', counts = ''] = entry.split(':');
        return [name, counts] as const;
      }),
    );
    expect([members.get('setValue'), members.get('copyTo'), members.has('newThing')]).toEqual([
      '1',
      '1,2,3',
      false,
    ]);
    expect(MEMBERS['SpreadsheetApp']).toMatch(/\bBandingTheme /);
  });
});

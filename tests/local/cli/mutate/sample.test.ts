import type { Mutant } from '../../../../local/cli/mutate/instrumented';
import { roomOf, sampleOf } from '../../../../local/cli/mutate/rules/sample';

const inFile = (file: string, size: number, from = 0): Mutant[] =>
  Array.from({ length: size }, (_, i) => ({
    id: String(from + i),
    file,
    line: i + 1,
    kind: 'StringLiteral',
    original: `'${i % 7}'`,
    replacement: '""',
  }));

const all = [
  ...inFile('src/domain/counts.ts', 600),
  ...inFile('src/digest/chat.ts', 300, 600),
  ...inFile('src/commands/menu.ts', 100, 900),
];

describe('A sample of mutants', () => {
  it('has of each room in proportion to what the room has', () => {
    const rooms = sampleOf(all, 99, 'a').map(roomOf);
    const count = (room: string): number => rooms.filter((one) => one === room).length;
    expect([count('domain'), count('digest'), count('commands')]).toEqual([59, 30, 10]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(sampleOf(all, 50, 'a')).toEqual(sampleOf(all, 50, 'a'));
    expect(sampleOf(all, 50, 'b')).not.toEqual(sampleOf(all, 50, 'a'));
  });

  it('stays when lines are added above and other mutants get other numbers', () => {
    const moved = all.map((mutant) => ({ ...mutant, line: mutant.line + 3, id: `${mutant.id}0` }));
    const places = (chosen: Mutant[]): string[] => chosen.map(({ file, line }) => `${file} ${line}`);
    expect(places(sampleOf(moved, 50, 'a'))).toEqual(
      places(sampleOf(all, 50, 'a').map((mutant) => ({ ...mutant, line: mutant.line + 3 }))),
    );
  });

  it('is all there are where there are fewer than asked for', () => {
    expect(sampleOf(all, Infinity, 'a')).toEqual(all);
  });
});

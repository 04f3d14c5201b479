import fc from 'fast-check';
import { listedProblems, mostProblems } from '../../src/domain/problems';

const problems = fc.array(
  fc.record(
    {
      sheet: fc.constantFrom('Nhiệm vụ', 'Tiêu chí'),
      cell: fc.constantFrom('', 'A2', 'A3', 'I7', 'AB12'),
      blocking: fc.constant(true as const),
    },
    { requiredKeys: ['sheet', 'cell'] },
  ),
  { maxLength: 90 },
);

describe('The problems that are listed', () => {
  it('are as many as there is room for, in their order, and the rest are counted', () =>
    fc.assert(
      fc.property(problems, (all) => {
        const { listed, more } = listedProblems(all);
        expect(listed.length).toBe(Math.min(all.length, mostProblems));
        expect(listed.length + more).toBe(all.length);
        const places = listed.map((one) => all.indexOf(one));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 100, seed: 4 },
    ));

  it('show each column that has any, and all that block, however many another column has', () => {
    const flood = Array.from({ length: 99_000 }, (_, i) => ({ sheet: 'Nhiệm vụ', cell: `I${i + 2}` }));
    const rare = { sheet: 'Nội dung', cell: 'F5' };
    const blocking = { sheet: 'Nhiệm vụ', cell: 'I1', blocking: true as const };
    const { listed, more } = listedProblems([...flood, rare, blocking]);
    expect(listed.slice(-2)).toEqual([rare, blocking]);
    expect([listed.length, more]).toEqual([mostProblems, 99_002 - mostProblems]);
  });
});

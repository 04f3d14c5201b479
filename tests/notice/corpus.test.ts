import { corpus } from './support/corpus';
import { type Scores, scoresOf } from './support/score';

/** Notices and excerpts with the answers written beside them; corpus/README.md says how each part came to be. */
describe('the notices a reader is measured by', () => {
  const seen = corpus('seen');
  const studied = corpus('studied');
  const blind = corpus('blind');
  const unseen = corpus('unseen');
  const heldout = corpus('heldout');
  const fresh = corpus('fresh');
  const figures: string[] = [];

  afterAll(() => process.stdout.write(`${figures.join('\n')}\n`));

  const measured = (name: string, scores: Scores): Scores => {
    for (const what of ['duties', 'owners', 'deadlines'] as const)
      figures.push(`${name} ${what}: ${scores[what]}`);
    figures.push(`${name} rows: ${scores.rows}`);
    for (const [rule, { found, right, flagged }] of scores.byRule)
      figures.push(`${name} by ${rule}: ${right} right of ${found}, ${flagged} flagged`);
    return scores;
  };

  it('are at least forty, half of them unseen, and twenty held out', () => {
    expect(seen.length + unseen.length).toBeGreaterThanOrEqual(40);
    expect(unseen.length).toBeGreaterThanOrEqual(20);
    expect(heldout.length).toBeGreaterThanOrEqual(20);
  });

  it('are read right where the reader could be tuned by them', () => {
    const { duties, owners, deadlines, mistakes } = measured('seen', scoresOf(seen));
    expect({
      mistakes,
      isGood: duties.f1 >= 0.98 && owners.f1 >= 0.98 && deadlines.f1 >= 0.97,
    }).toMatchObject({
      isGood: true,
    });
  });

  it('are read right in the styles that fared worst, where the reader could learn from them', () => {
    const { duties, owners, deadlines, rows } = measured('studied', scoresOf(studied));
    expect(studied.length).toBeGreaterThanOrEqual(12);
    expect(duties.f1).toBeGreaterThanOrEqual(0.97);
    expect(owners.f1).toBeGreaterThanOrEqual(0.95);
    expect(deadlines.f1).toBeGreaterThanOrEqual(0.97);
    expect(rows.wrongOfUnflagged).toBeLessThanOrEqual(0.03);
    expect(rows.flaggedShare).toBeLessThanOrEqual(0.5);
  });

  it('are read with the names of the committee’s lists no worse than without', () => {
    const without = scoresOf(studied).owners.f1;
    expect(measured('studied with names', scoresOf(studied, true)).owners.f1).toBeGreaterThan(without);
  });

  /** Floors just below what is read today: all goals are missed here. */
  it('are read no worse than at first in those styles where nothing was fitted to them', () => {
    const { duties, owners, deadlines } = measured('blind', scoresOf(blind));
    expect(duties.f1).toBeGreaterThanOrEqual(0.9);
    expect(owners.f1).toBeGreaterThanOrEqual(0.76);
    expect(deadlines.f1).toBeGreaterThanOrEqual(0.74);
  });

  it('are read well enough where the earliest reader could not', () => {
    const { duties, owners, deadlines } = measured('unseen', scoresOf(unseen));
    expect(deadlines.f1).toBeGreaterThanOrEqual(0.97);
    expect(duties.f1).toBeGreaterThanOrEqual(0.92);
    expect(owners.f1).toBeGreaterThanOrEqual(0.9);
  });

  /** Floors just below what was reached. The goal, which is met here, is 0.92 for duties, 0.9 for owners, 0.97 for deadlines. */
  it('are read no worse than before where nothing was fitted to them', () => {
    const { duties, owners, deadlines } = measured('heldout', scoresOf(heldout));
    expect(duties.f1).toBeGreaterThanOrEqual(0.97);
    expect(owners.f1).toBeGreaterThanOrEqual(0.91);
    expect(deadlines.f1).toBeGreaterThanOrEqual(0.97);
  });

  /** Floors just below what was reached: owners and deadlines fall short of the goal here. */
  it('are read as well as can be said of notices written last, that nothing was fitted to', () => {
    const { duties, owners, deadlines } = measured('fresh', scoresOf(fresh));
    expect(fresh.length).toBeGreaterThanOrEqual(14);
    expect(duties.f1).toBeGreaterThanOrEqual(0.94);
    expect(owners.f1).toBeGreaterThanOrEqual(0.85);
    expect(deadlines.f1).toBeGreaterThanOrEqual(0.92);
  });
});

import { corpus } from './support/corpus';
import { type Scores, scoresOf } from './support/score';

/** Notices and excerpts with the answers written beside them; corpus/README.md says how each part came to be. */
describe('the notices a reader is measured by', () => {
  const seen = corpus('seen');
  const studied = corpus('studied');
  const unseen = corpus('unseen');
  const heldout = corpus('heldout');
  const fresh = corpus('fresh');
  const figures: string[] = [];

  afterAll(() => process.stdout.write(`${figures.join('\n')}\n`));

  const measured = (name: string, scores: Scores): Scores => {
    for (const what of ['duties', 'owners', 'deadlines'] as const)
      figures.push(`${name} ${what}: ${scores[what]}`);
    figures.push(`${name} rows: ${scores.rows}`);
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

  it('are read no worse than before in the styles that fared worst', () => {
    const { duties, owners, deadlines } = measured('studied', scoresOf(studied));
    expect(studied.length).toBeGreaterThanOrEqual(12);
    expect(duties.f1).toBeGreaterThanOrEqual(0.7);
    expect(owners.f1).toBeGreaterThanOrEqual(0.5);
    expect(deadlines.f1).toBeGreaterThanOrEqual(0.48);
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

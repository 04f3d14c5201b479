import { corpus } from './support/corpus';
import { type Scores, scoresOf } from './support/score';

/** Notices and excerpts with the answers written beside them; the unseen half was written before the reader. */
describe('the notices a reader is measured by', () => {
  const seen = corpus('seen');
  const unseen = corpus('unseen');
  const figures: string[] = [];

  afterAll(() => process.stdout.write(`${figures.join('\n')}\n`));

  const measured = (name: string, scores: Scores): Scores => {
    for (const what of ['duties', 'owners', 'deadlines'] as const)
      figures.push(`${name} ${what}: ${scores[what]}`);
    return scores;
  };

  it('are at least forty, half of them unseen', () => {
    expect(seen.length + unseen.length).toBeGreaterThanOrEqual(40);
    expect(unseen.length).toBeGreaterThanOrEqual(20);
  });

  it('are read right where the reader could be tuned by them', () => {
    const { duties, owners, deadlines, mistakes } = measured('seen', scoresOf(seen));
    expect({
      mistakes,
      isGood: duties.f1 >= 0.97 && owners.f1 >= 0.95 && deadlines.f1 >= 0.97,
    }).toMatchObject({
      isGood: true,
    });
  });

  it('are read well enough where it could not', () => {
    const { duties, owners, deadlines } = measured('unseen', scoresOf(unseen));
    expect(deadlines.f1).toBeGreaterThanOrEqual(0.97);
    expect(duties.f1).toBeGreaterThanOrEqual(0.92);
    expect(owners.f1).toBeGreaterThanOrEqual(0.9);
  });
});

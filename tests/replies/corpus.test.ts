import { readReplies } from '../../src/replies/readReplies';
import { casesOf } from './support/corpus';
import { emptyScore, f1, figures, scoreInto, share } from './support/score';

/**
 * `npx jest tests/replies/corpus` prints the figures and, for the texts the reader may be tuned by, each difference. The texts of
 * `blind` count once: tests/replies/corpus/README.md has that figure.
 */
function read(folder: string) {
  const score = emptyScore();
  for (const one of casesOf(folder))
    scoreInto(score, one.name, readReplies(one.text, one.committee, one.today), one.answer);
  return score;
}

describe('answers the reader was tuned by', () => {
  const score = read('studied');
  console.log(['studied', ...figures(score), ...score.differences].join('\n'));

  it('are taken for the right duty', () => expect(f1(score.duty)).toBeGreaterThanOrEqual(0.97));

  it('give the right state', () => expect(f1(score.state)).toBeGreaterThanOrEqual(0.97));

  it('are right where nothing is marked', () =>
    expect(score.wrongUndoubted / score.undoubted).toBeLessThanOrEqual(0.03));

  it('are hardly marked where they are right', () =>
    expect(score.rightDoubted / score.right).toBeLessThanOrEqual(0.2));

  it('give progress, days and words as they were written', () => {
    expect(share(score.progress)).toBeGreaterThanOrEqual(0.95);
    expect(share(score.days)).toBeGreaterThanOrEqual(0.95);
    expect(share(score.fields)).toBeGreaterThanOrEqual(0.9);
    expect(share(score.sender)).toBeGreaterThanOrEqual(0.95);
  });

  it('propose nothing where nobody could tell which duty is meant', () => {
    const unclear = casesOf('studied').filter(({ answer }) => answer.ambiguous);
    expect(unclear.length).toBeGreaterThan(2);
    for (const { text, committee, today } of unclear)
      expect(readReplies(text, committee, today)).toMatchObject({ updates: [], unread: [expect.anything()] });
  });
});

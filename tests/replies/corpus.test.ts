import { readReplies } from '../../src/replies/readReplies';
import { casesOf } from './support/corpus';
import { emptyScore, f1, figures, scoreInto, share } from './support/score';

/** `npx jest tests/replies/corpus` prints the figures and each difference. What counts are first runs: tests/replies/corpus/README.md. */
function read(folder: string) {
  const score = emptyScore();
  for (const one of casesOf(folder))
    scoreInto(score, one.name, readReplies(one.text, one.committee, one.today), one.answer);
  return score;
}

describe.each([
  { folder: 'studied', duty: 0.99, state: 0.99, doubted: 0.14, words: 0.95, sender: 0.99 },
  { folder: 'blind', duty: 0.95, state: 0.96, doubted: 0.2, words: 0.85, sender: 0.93 },
  { folder: 'blind2', duty: 0.99, state: 0.99, doubted: 0.16, words: 0.84, sender: 0.99 },
  { folder: 'blind3', duty: 0.97, state: 0.97, doubted: 0.24, words: 0.79, sender: 0.99 },
  { folder: 'styles2', duty: 0.98, state: 0.96, doubted: 0.22, words: 0.83, sender: 0.97 },
])('answers of $folder, the reader learned from,', ({ folder, duty, state, doubted, words, sender }) => {
  const score = read(folder);
  console.log([folder, ...figures(score), ...score.differences].join('\n'));

  it('are taken for the right duty', () => expect(f1(score.duty)).toBeGreaterThanOrEqual(duty));

  it('give the right state', () => expect(f1(score.state)).toBeGreaterThanOrEqual(state));

  it('are right where nothing is marked', () => {
    expect(score.undoubted).toBeGreaterThan(50);
    expect(score.wrongUndoubted / score.undoubted).toBeLessThanOrEqual(0.01);
  });

  it('are hardly marked where they are right', () =>
    expect(score.rightDoubted / score.right).toBeLessThanOrEqual(doubted));

  it('give progress, days and words as they were written', () => {
    expect(share(score.progress)).toBeGreaterThanOrEqual(0.98);
    expect(share(score.days)).toBeGreaterThanOrEqual(0.98);
    expect(share(score.fields)).toBeGreaterThanOrEqual(words);
    expect(share(score.sender)).toBeGreaterThanOrEqual(sender);
  });
});

describe('answers of blind4, from which nothing was learned,', () => {
  it('are read no worse than at first', () => {
    const score = read('blind4');
    console.log(['blind4', ...figures(score)].join('\n'));
    expect(f1(score.duty)).toBeGreaterThanOrEqual(0.95);
    expect(f1(score.state)).toBeGreaterThanOrEqual(0.88);
    expect(score.wrongUndoubted / score.undoubted).toBeLessThanOrEqual(0.125);
    expect(score.rightDoubted / score.right).toBeLessThanOrEqual(0.22);
  });
});

describe('answers of which nobody could tell which duty they mean', () => {
  it('propose nothing', () => {
    const unclear = casesOf('studied').filter(({ answer }) => answer.ambiguous);
    expect(unclear.length).toBeGreaterThan(2);
    for (const { text, committee, today } of unclear)
      expect(readReplies(text, committee, today)).toMatchObject({ updates: [], unread: [expect.anything()] });
  });

  it('propose nothing without a doubt in the others', () => {
    const unclear = ['blind', 'blind2', 'blind3'].flatMap(casesOf).filter(({ answer }) => answer.ambiguous);
    expect(unclear.length).toBeGreaterThan(2);
    for (const { text, committee, today } of unclear)
      for (const { doubts } of readReplies(text, committee, today).updates) expect(doubts).not.toEqual([]);
  });
});

import { memoized } from '../../src/domain/memoized';

it('A remembered function gives the same answers, and computes each once; of long texts it remembers the last', () => {
  const asked: string[] = [];
  const length = memoized((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  const [long, longer, longest] = ['a'.repeat(200), 'a'.repeat(201), 'a'.repeat(202)];
  expect(['ba', 'ba', '', '', long, long].map(length)).toEqual([2, 2, null, null, 200, 200]);
  expect([longer, longer, longest, longer].map(length)).toEqual([201, 201, 202, 201]);
  expect(asked).toEqual(['ba', '', long, longer, longest, longer]);
});

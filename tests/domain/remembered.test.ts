import { remembered } from '../../src/domain/remembered';

it('A remembered function gives the same answers, and computes each once, but for texts that hardly come again', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  const [long, longer] = ['a'.repeat(200), 'a'.repeat(201)];
  expect(['ba', 'ba', '', '', long, long, longer, longer].map(length)).toEqual([
    2,
    2,
    null,
    null,
    200,
    200,
    201,
    201,
  ]);
  expect(asked).toEqual(['ba', '', long, longer, longer]);
});

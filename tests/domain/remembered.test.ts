import { remembered } from '../../src/domain/remembered';

it('A remembered function gives the same answers, and computes each once', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect([length('ba'), length('ba'), length(''), length('')]).toEqual([2, 2, null, null]);
  expect(asked).toEqual(['ba', '']);
});

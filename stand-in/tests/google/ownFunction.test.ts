import { answerOf } from './scripted';

describe('new Function', () => {
  test('makes a function of the script’s own world', () => {
    expect(answerOf(`return new Function('a', 'b', 'return a + b')(1, 2)`)).toBe(3);
    expect(answerOf(`return Function('return [] instanceof Array')()`)).toBe(true);
    expect(
      answerOf(`return [new Function() instanceof Function, (() => 1).constructor === Function]`),
    ).toEqual([true, true]);
  });

  test('refuses what is no function, each time, by an error of that world', () => {
    const tried = `try { new Function('return (') } catch (error) { return error instanceof SyntaxError && error.message }`;
    for (let time = 0; time < 2; time += 1) expect(answerOf(tried)).toBe("Unexpected token '}'");
    expect(answerOf(`try { new Function('}) + (() => {') } catch (error) { return 'refused' }`)).toBe(
      'refused',
    );
  });

  test('keeps nothing of one run for the next', () => {
    const counting = `const count = new Function('this.times = (this.times ?? 0) + 1; return this.times'); return count()`;
    expect([answerOf(counting), answerOf(counting)]).toEqual([1, 1]);
  });
});

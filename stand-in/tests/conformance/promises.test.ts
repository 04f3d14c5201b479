import * as standIn from '../../src/index';
import { promises } from './promises';
import { openIn } from './promises/open';

const open = openIn(standIn);

describe('the stand-in promises that', () => {
  test.each(promises.map(({ name, expected, check }) => [name, expected, check] as const))(
    '%s',
    (_name, expected, check) => {
      expect(JSON.parse(JSON.stringify(check(open)))).toEqual(expected);
    },
  );

  test('each promise has a name of its own', () => {
    expect(new Set(promises.map(({ name }) => name)).size).toBe(promises.length);
  });
});

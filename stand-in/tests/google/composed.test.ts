import { membersOf } from '../../src/google/composed';

class Naming {
  constructor(readonly whole: object) {}
  getName(): string {
    return 'a';
  }
}

class Renaming {
  constructor(readonly whole: object) {}
  getName(): string {
    return 'b';
  }
}

describe('the parts of a Google object', () => {
  it('have their members by name', () => {
    expect([...membersOf<object>([Naming])]).toEqual([['getName', Naming]]);
  });

  it('never have a member of one name', () => {
    expect(() => membersOf<object>([Naming, Renaming])).toThrow('Renaming and Naming both have getName.');
  });
});

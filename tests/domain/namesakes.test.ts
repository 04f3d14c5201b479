import { isUnclear, namesToldApart, type Person, unclearName, waysToWrite } from '../../src/domain/namesakes';
import { member, type MemberFields } from '../support/tracker';

const person = (fields: MemberFields): Person => member({ email: '', ...fields });

/** What each is called. */
function called(...people: MemberFields[]): (string | null | undefined)[] {
  const all = people.map((fields) => person({ fullName: 'Nguyễn Văn An', ...fields }));
  const names = namesToldApart(all);
  return all.map((one) => names.get(one));
}

describe('Two people of one name', () => {
  it('are told apart by unit, which other people need not', () => {
    expect(
      called({ unit: 'UBND phường' }, { unit: 'Công an' }, { fullName: 'Lê Thị Mai', unit: 'x' }),
    ).toEqual(['Nguyễn Văn An (UBND phường)', 'Nguyễn Văn An (Công an)', 'Lê Thị Mai']);
  });

  it('are told apart by position where the unit is the same, and by both where each alone is shared', () => {
    const unit = 'UBND phường';
    expect(called({ unit, position: 'Chủ tịch' }, { unit, position: 'Văn thư' })).toEqual([
      'Nguyễn Văn An (Chủ tịch)',
      'Nguyễn Văn An (Văn thư)',
    ]);
    expect(
      called(
        { unit, position: 'Văn thư' },
        { unit, position: 'Chủ tịch' },
        { unit: 'Công an', position: 'Văn thư' },
      ),
    ).toEqual([
      'Nguyễn Văn An (Văn thư, UBND phường)',
      'Nguyễn Văn An (Chủ tịch)',
      'Nguyễn Văn An (Công an)',
    ]);
  });

  it('are not told apart by half of what one of them lacks', () => {
    expect(
      called(
        { unit: 'Công an', position: 'Văn thư' },
        { unit: 'Công an', email: 'a@example.com' },
        { position: 'Văn thư', email: 'b@example.com' },
      ),
    ).toEqual([
      'Nguyễn Văn An (Văn thư, Công an)',
      'Nguyễn Văn An (a@example.com)',
      'Nguyễn Văn An (b@example.com)',
    ]);
  });

  it('are told apart by address at last, and not at all without one', () => {
    expect(called({ email: 'a@example.com' }, { email: 'b@example.com' })).toEqual([
      'Nguyễn Văn An (a@example.com)',
      'Nguyễn Văn An (b@example.com)',
    ]);
    expect(called({}, {})).toEqual([null, null]);
  });

  it('are one where they share an address, however it is cased and wherever it stands', () => {
    expect(
      called(
        { email: 'a@example.com', unit: 'UBND phường' },
        { addresses: ['b@example.com', 'A@Example.com'], unit: 'Công an' },
      ),
    ).toEqual(['Nguyễn Văn An', 'Nguyễn Văn An']);
  });

  it('are one through a third row that has the addresses of both', () => {
    expect(
      called(
        { email: 'a@example.com' },
        { email: 'b@example.com' },
        { addresses: ['a@example.com', 'b@example.com'] },
      ),
    ).toEqual(['Nguyễn Văn An', 'Nguyễn Văn An', 'Nguyễn Văn An']);
  });

  it('are one where a row shares the address of any row of theirs', () => {
    expect(
      called(
        { email: 'a@example.com' },
        { addresses: ['a@example.com', 'b@example.com'] },
        { email: 'b@example.com' },
        { email: 'c@example.com', unit: 'Công an' },
      ),
    ).toEqual([
      'Nguyễn Văn An (a@example.com)',
      'Nguyễn Văn An (a@example.com)',
      'Nguyễn Văn An (a@example.com)',
      'Nguyễn Văn An (Công an)',
    ]);
  });

  it('are of one name however it is spelled and addressed, but not with other marks', () => {
    expect(called({ unit: 'x' }, { fullName: 'ông NGUYỄN  Văn An', unit: 'y' })).toEqual([
      'Nguyễn Văn An (x)',
      'ông NGUYỄN  Văn An (y)',
    ]);
    expect(called({}, { fullName: 'Lê Anh Nguyễn Văn An' })).toEqual([
      'Nguyễn Văn An',
      'Lê Anh Nguyễn Văn An',
    ]);
    expect(called({}, { fullName: 'Nguyễn Văn Ân' })).toEqual(['Nguyễn Văn An', 'Nguyễn Văn Ân']);
  });

  it('are never given the name of a third', () => {
    expect(
      called(
        { unit: 'Công an', position: 'Phó' },
        { unit: 'UBND', position: 'Trưởng' },
        { fullName: 'Nguyễn Văn An (Công an)' },
      )[0],
    ).toBe('Nguyễn Văn An (Phó)');
  });

  it('are told apart without brackets inside the brackets', () => {
    expect(called({ unit: 'UBND (phường  3)' }, { unit: 'y' })[0]).toBe('Nguyễn Văn An (UBND phường 3)');
  });
});

it('One office is one however many rows it has', () => {
  expect(
    called(
      { fullName: 'Công an thị trấn', email: 'a@example.com' },
      { fullName: 'Công an thị trấn', email: 'b@example.com' },
    ),
  ).toEqual(['Công an thị trấn', 'Công an thị trấn']);
});

it('A person may be written with unit, position, both or any address', () => {
  expect(
    waysToWrite(
      person({
        fullName: 'An',
        unit: 'UBND',
        position: 'Văn thư',
        addresses: ['a@example.com', 'b@example.com'],
      }),
    ),
  ).toEqual(['An (UBND)', 'An (Văn thư)', 'An (Văn thư, UBND)', 'An (a@example.com)', 'An (b@example.com)']);
  expect(waysToWrite(person({ fullName: 'An', unit: 'UBND' }))).toEqual(['An (UBND)']);
});

it('A name that several bear says so', () => {
  expect(unclearName('An')).toBe('An (chưa rõ là ai)');
  expect([isUnclear(unclearName('An')), isUnclear('An')]).toEqual([true, false]);
});

import fc from 'fast-check';
import { weekKey } from '../../src/domain/calendar';
import { linkId, type LinkId } from '../../src/domain/ids';
import {
  approvalText,
  holderAt,
  holderOf,
  isGood,
  linkHolders,
  linkKey,
  type LinkRecord,
  type LinkUse,
  recordsFor,
  renewed,
  shownLink,
  signedText,
  unused,
  withSave,
} from '../../src/domain/personalLinks';
import type { Member } from '../../src/domain/tracker';
import { day, member, neighbourhood } from '../support/tracker';

const today = day('2023-08-11');
const id = (text: string): LinkId => linkId(text.padStart(16, '0'));
const signature = 'A'.repeat(22);

const record = (fields: Partial<LinkRecord> = {}): LinkRecord => ({
  id: id('1'),
  name: 'Trần Văn Bình',
  mailbox: 'binh@example.com',
  version: 1,
  carriedOn: today,
  ...fields,
});

describe('The key of a link', () => {
  it('is read as it is written, whatever id and version it has', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
    const letters = fc.constantFrom(...'abcXYZ019_-');
    const signed = fc.string({ unit: letters, minLength: 22, maxLength: 22 });
    fc.assert(
      fc.property(hex, fc.nat(999_999), signed, (text, version, by) => {
        const link = { id: linkId(text), version, signature: by };
        expect(shownLink(linkKey(link))).toEqual(link);
        const approving = { ...link, approval: [...by].reverse().join('') };
        expect(shownLink(linkKey(approving))).toEqual(approving);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no text', 7],
    ['none', null],
    ['a signature that is too short', `${'A'.repeat(21)}.${'0'.repeat(16)}.1`],
    ['a signature with other signs', `${'A'.repeat(21)}+.${'0'.repeat(16)}.1`],
    ['an id that is too long', `${signature}.${'0'.repeat(17)}.1`],
    ['an id in capitals', `${signature}.${'A'.repeat(16)}.1`],
    ['a version with a nought before it', `${signature}.${'0'.repeat(16)}.01`],
    ['a version of seven digits', `${signature}.${'0'.repeat(16)}.1000000`],
    ['no version', `${signature}.${'0'.repeat(16)}.`],
    ['something before it', ` ${signature}.${'0'.repeat(16)}.1`],
    ['something behind it', `${signature}.${'0'.repeat(16)}.1x`],
  ])('is not one with %s', (_, key) => expect(shownLink(key)).toBeNull());

  it('signs id and version under a label of its own', () => {
    expect(signedText({ id: id('ab'), version: 3 })).toBe('link 00000000000000ab 3');
  });

  it('of a letter that asks for approval is bound to its week and mailbox too', () => {
    expect(approvalText(record({ version: 3 }), weekKey('2023-W32'))).toBe(
      'approve 2023-W32 0000000000000001 3 binh@example.com',
    );
  });
});

describe('Who may have a link', () => {
  it('is each member once, with the first address, and whoever heads or cares for a neighbourhood', () => {
    const binh = member({ email: ' Binh@Example.com' });
    const again = member({ email: 'khac@example.com', row: 3 });
    const mai = member({ name: 'Lê Thị Mai', email: '', unit: 'Văn phòng' });
    const gone = member({ name: 'Đỗ Văn Nghỉ', email: 'nghi@example.com', left: true });
    const places = [
      neighbourhood({ row: 7, head: 'Phạm Thị Cúc; Trần Văn Bình', officer: 'Văn phòng' }),
      neighbourhood({ row: 8, head: 'Phạm Thị Cúc', officer: 'Đỗ Văn Nghỉ' }),
    ];
    const holders = linkHolders({ members: [binh, again, mai, gone], neighbourhoods: places });
    expect(holders.map(({ name, mailbox }) => [name, mailbox])).toEqual([
      ['Trần Văn Bình', 'binh@example.com'],
      ['Lê Thị Mai', ''],
      ['Phạm Thị Cúc', ''],
    ]);
    expect(holders[0]?.members).toEqual([binh, again]);
    expect(holders[2]?.members).toEqual([
      {
        row: 7,
        name: 'Phạm Thị Cúc',
        fullName: 'Phạm Thị Cúc',
        position: '',
        unit: '',
        addresses: [],
        role: '',
        criteria: [],
        neighbourhoods: [],
        digest: 'none',
        left: false,
      },
    ]);
  });
});

describe('Whose own an address is', () => {
  const mai = member({ name: 'Lê Thị Mai', email: 'Mai@example.com' });
  const at = (address: string, ...members: Member[]) =>
    holderAt(address, linkHolders({ members, neighbourhoods: [] }))?.name ?? null;

  it('is the one person’s at whom it stands first, in however many rows', () => {
    const binh = member({ addresses: ['binh@example.com', 'rieng@example.com'] });
    expect(at(' mai@Example.com', binh, mai, { ...mai, row: 9 })).toBe('Lê Thị Mai');
    expect(at('binh@example.com', binh, mai)).toBe('Trần Văn Bình');
    expect(at('rieng@example.com', binh, mai)).toBeNull();
    expect(at('khac@example.com', binh, mai)).toBeNull();
    expect(at('', mai, member({ email: '' }))).toBeNull();
  });

  it('is nobody’s where it stands at another too, first or further, unless they have left', () => {
    const also = member({ addresses: ['binh@example.com', 'mai@example.com'] });
    expect(at('mai@example.com', mai, also)).toBeNull();
    expect(at('mai@example.com', member({ email: 'mai@example.com' }), mai)).toBeNull();
    expect(at('mai@example.com', mai, { ...also, left: true })).toBe('Lê Thị Mai');
  });
});

describe('Whose a link is', () => {
  const holder = (name: string, mailbox: string) => ({ name, mailbox, members: [] });

  it.each([
    ['the same name and address', holder('Trần Văn Bình', 'binh@example.com'), true],
    ['the same name, whose address was taken out', holder('Trần Văn Bình', ''), true],
    ['the same name with another address', holder('Trần Văn Bình', 'khac@example.com'), false],
    ['another name with the same address', holder('Lê Thị Mai', 'binh@example.com'), false],
    ['another name without an address', holder('Lê Thị Mai', ''), false],
  ])('%s', (_, one, isTheirs) => expect(holderOf(record(), [one])).toBe(isTheirs ? one : null));

  it('is theirs by name alone while it was made without an address', () => {
    const one = holder('Trần Văn Bình', 'binh@example.com');
    expect(holderOf(record({ mailbox: '' }), [holder('Lê Thị Mai', ''), one])).toBe(one);
  });

  it('is kept for who is there, made for who is new, and left out for who is not there any more', () => {
    const made = recordsFor(
      [holder('Trần Văn Bình', ''), holder('Lê Thị Mai', 'mai@example.com')],
      [record({ version: 4, carriedOn: day('2023-08-01') }), record({ id: id('2'), name: 'Ai Kia' })],
      () => id('9'),
      today,
    );
    expect(made).toEqual([
      record({ version: 4, carriedOn: day('2023-08-01') }),
      { id: id('9'), name: 'Lê Thị Mai', mailbox: 'mai@example.com', version: 1, carriedOn: today },
    ]);
  });

  it('takes the address that was added since', () => {
    const [kept] = recordsFor(
      [holder('Trần Văn Bình', 'moi@example.com')],
      [record({ mailbox: '' })],
      () => id('9'),
      today,
    );
    expect(kept).toEqual(record({ mailbox: 'moi@example.com' }));
  });
});

describe('A link ends', () => {
  const both = [record(), record({ id: id('2'), version: 5 })];

  it('when it is renewed: one person’s, or everybody’s', () => {
    expect(renewed(both, id('2')).map(({ version }) => version)).toEqual([1, 6]);
    expect(renewed(both, null).map(({ version }) => version)).toEqual([2, 6]);
  });

  it('some days after the last letter with it, or the last save through it', () => {
    const carried = { carriedOn: day('2023-06-01') };
    const good = (saved: string | null, on: string) =>
      isGood(carried, saved === null ? null : day(saved), day(on), 60);
    expect([good(null, '2023-07-31'), good(null, '2023-08-01')]).toEqual([true, false]);
    expect([good('2023-06-10', '2023-08-09'), good('2023-06-10', '2023-08-10')]).toEqual([true, false]);
    expect([good('2023-05-01', '2023-07-31'), good('2023-05-01', '2023-08-01')]).toEqual([true, false]);
  });
});

describe('Saves through one link', () => {
  const after = (use: LinkUse | null, now: number) => use && withSave(use, now, today);

  it('are no more than forty in ten minutes, and begin anew after that', () => {
    let use: LinkUse | null = unused;
    for (let save = 1; save <= 40; save += 1) use = after(use, 1_000_000 + save);
    expect(use).toEqual({ savedOn: today, since: 1_000_001, saves: 40 });
    expect(after(use, 1_000_600)).toBeNull();
    expect(after(use, 1_000_601)).toEqual({ savedOn: today, since: 1_000_601, saves: 1 });
  });
});

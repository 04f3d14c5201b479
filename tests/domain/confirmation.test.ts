import fc from 'fast-check';
import {
  asConfirmed,
  confirmedApprovers,
  confirming,
  confirmingAll,
  factsIn,
  type MailFacts,
  mayWriteTo,
  whatWaits,
  withoutMailboxes,
} from '../../src/domain/confirmation';
import { defaultSettings } from '../../src/domain/settings';
import { member } from '../support/tracker';

const owner = 'chu@example.com';
const domain = fc.constantFrom('example.com', 'xa.example.com', 'example.org', 'example.net');
const address = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), domain).map(([name, at]) => `${name}@${at}`);
const some = (of: fc.Arbitrary<string>) => fc.uniqueArray(of, { maxLength: 5 });
const facts: fc.Arbitrary<MailFacts> = fc.record({
  addresses: some(address),
  domains: some(domain),
  approvers: some(address),
  sender: fc.constantFrom('Thư ký', 'Văn phòng', 'Người lạ'),
  replyTo: fc.oneof(fc.constant(''), address),
  automatic: fc.boolean(),
});
const confirmed = facts.map((all) => confirmingAll(all, owner));

describe('what waits for the owner of the schedule', () => {
  it('is nothing on the day the schedule is taken on', () => {
    fc.assert(fc.property(facts, (all) => expect(whatWaits(all, confirmingAll(all, owner))).toEqual([])));
  });

  it('is nothing after one click for all of it', () => {
    fc.assert(
      fc.property(facts, confirmed, (now, before) => {
        const after = confirming(before, whatWaits(now, before), now);
        expect(whatWaits(now, after)).toEqual([]);
      }),
    );
  });

  it('is another sender name, but no reply address where answers go to the account itself', () => {
    const all: MailFacts = {
      addresses: [],
      domains: [],
      approvers: [],
      sender: 'Thư ký',
      replyTo: 'van.phong@example.org',
      automatic: false,
    };
    const before = confirmingAll(all, owner);
    expect(whatWaits({ ...all, sender: 'Người lạ', replyTo: '' }, before)).toEqual([
      { kind: 'sender', value: 'Người lạ' },
    ]);
    expect(whatWaits({ ...all, replyTo: 'la@example.org' }, before)).toEqual([
      { kind: 'replyTo', value: 'la@example.org' },
    ]);
    expect(whatWaits({ ...all, replyTo: owner }, before)).toEqual([]);
  });

  it('is each address that no letter may go to yet, and no other', () => {
    fc.assert(
      fc.property(facts, confirmed, (now, before) => {
        const waiting = whatWaits(now, before).flatMap(({ kind, value }) =>
          kind === 'address' ? [value] : [],
        );
        expect(waiting).toEqual(now.addresses.filter((one) => !mayWriteTo(one, before)));
      }),
    );
  });

  it('never is again what was confirmed once, or lies in a domain that was', () => {
    fc.assert(
      fc.property(facts, facts, confirmed, (now, later, before) => {
        const after = confirming(before, whatWaits(now, before), now);
        const waiting = whatWaits(later, after).map(({ kind, value }) => `${kind} ${value}`);
        for (const known of [...before.addresses, ...now.addresses])
          expect(waiting).not.toContain(`address ${known}`);
        for (const within of [...before.domains, ...now.domains])
          expect(waiting.filter((one) => one.startsWith('address ') && one.endsWith(`@${within}`))).toEqual(
            [],
          );
      }),
    );
  });

  it('stays what was not among the things shown', () => {
    fc.assert(
      fc.property(facts, confirmed, fc.integer({ min: 0, max: 3 }), (now, before, shown) => {
        const all = whatWaits(now, before).filter(({ kind }) => kind !== 'domain');
        const seen = all.slice(0, shown);
        const after = whatWaits(now, confirming(before, seen, now));
        for (const unseen of all.slice(shown)) {
          // An address confirmed as a reader's may take answers too.
          const alsoSeen = seen.some(({ kind, value }) => kind === 'address' && value === unseen.value);
          if (!alsoSeen || unseen.kind === 'approver') expect(after).toContainEqual(unseen);
        }
      }),
    );
  });

  it('includes a domain somebody typed: until it is confirmed it lets nobody in', () => {
    const before = confirmingAll(
      { addresses: [], domains: [], approvers: [], sender: 'Thư ký', replyTo: '', automatic: true },
      owner,
    );
    const now = { ...before, domains: ['example.org'], addresses: ['la@example.org'] };
    expect(whatWaits(now, before)).toEqual([
      { kind: 'address', value: 'la@example.org' },
      { kind: 'domain', value: 'example.org' },
    ]);
  });

  it('is no address that only ends like an allowed domain', () => {
    const before = confirmingAll({ ...factsIn(defaultSettings, []), domains: ['example.com'] }, owner);
    expect(mayWriteTo('a@xa.example.com', before)).toBe(true);
    expect(mayWriteTo('A@EXAMPLE.COM', before)).toBe(true);
    expect(mayWriteTo('a@notexample.com', before)).toBe(false);
    expect(mayWriteTo('example.com@example.org', before)).toBe(false);
  });
});

describe('what the mails of the schedule use meanwhile', () => {
  it('is never what waits: the sender and the address for answers stay as they were confirmed', () => {
    fc.assert(
      fc.property(facts, confirmed, (now, before) => {
        const settings = {
          ...defaultSettings,
          sender: now.sender,
          replyTo: now.replyTo,
          digestNeedsApproval: !now.automatic,
        };
        const used = asConfirmed(settings, before);
        expect(used.sender).toBe(before.sender);
        const waits = whatWaits(now, before);
        expect(used.replyTo).toBe(
          waits.some(({ kind }) => kind === 'replyTo') ? before.replyTo : now.replyTo,
        );
        expect(used.digestNeedsApproval).toBe(!now.automatic || !before.automatic);
        const approvers = [...now.approvers, owner];
        expect(confirmedApprovers({ ...now, approvers }, before)).toEqual(
          approvers.filter((one) => before.approvers.includes(one) || one === owner),
        );
      }),
    );
  });

  it('asks for approval again once the owner chose so, whatever the cell says later', () => {
    const automatic = confirmingAll(factsIn(defaultSettings, []), owner);
    const waiting = { ...defaultSettings, digestNeedsApproval: true };
    const chosen = confirming(automatic, [], factsIn(waiting, []));
    expect(asConfirmed(defaultSettings, chosen).digestNeedsApproval).toBe(true);
    expect(whatWaits(factsIn(defaultSettings, []), chosen)).toEqual([{ kind: 'automatic', value: '' }]);
  });
});

describe('what was confirmed', () => {
  it('knows nothing any more of somebody whose data is deleted, and all of the others', () => {
    fc.assert(
      fc.property(confirmed, some(address), (before, theirs) => {
        const after = withoutMailboxes(before, theirs);
        const left = [...after.addresses, ...after.approvers, after.replyTo];
        expect(left.filter((one) => theirs.includes(one))).toEqual([]);
        expect(after).toEqual({
          ...before,
          addresses: before.addresses.filter((one) => !theirs.includes(one)),
          approvers: before.approvers.filter((one) => !theirs.includes(one)),
          replyTo: theirs.includes(before.replyTo) ? '' : before.replyTo,
        });
      }),
    );
  });
});

describe('what the sheet says of mails', () => {
  it('is whom letters go to: each address of each member who takes them, once', () => {
    const members = [
      member({ addresses: ['A@example.com', 'b@example.com'] }),
      member({ email: 'a@example.com' }),
      member({ email: 'c@example.com', digest: 'none' }),
      member({ email: 'd@example.com', left: true }),
      member({ email: '' }),
    ];
    expect(factsIn({ ...defaultSettings, sender: 'x'.repeat(50_000) }, members).sender).toHaveLength(200);
    expect(factsIn(defaultSettings, members).addresses).toEqual(['a@example.com', 'b@example.com']);
  });

  it('is also who approves, who signs and where answers go, in one form of each address', () => {
    const settings = {
      ...defaultSettings,
      sender: 'Văn phòng',
      replyTo: ' Van.Phong@Example.org',
      allowedDomains: ['Example.com', 'example.com', ''],
    };
    const secretary = member({ email: 'ThuKy@example.com', position: 'Thư ký', digest: 'none' });
    expect(factsIn(settings, [secretary])).toEqual({
      addresses: [],
      domains: ['example.com'],
      approvers: ['thuky@example.com'],
      sender: 'Văn phòng',
      replyTo: 'van.phong@example.org',
      automatic: true,
    });
    expect(factsIn({ ...settings, digestNeedsApproval: true }, []).automatic).toBe(false);
  });

  it('adds up as it is confirmed, and of sender and answers the last counts', () => {
    const before = confirmingAll(
      {
        addresses: ['a@example.com'],
        domains: ['example.com'],
        approvers: ['b@example.com'],
        sender: 'Thư ký',
        replyTo: '',
        automatic: false,
      },
      owner,
    );
    const now = { ...before, automatic: true };
    expect(
      confirming(
        before,
        [
          { kind: 'address', value: 'C@example.org' },
          { kind: 'domain', value: 'example.org' },
          { kind: 'approver', value: 'd@example.org' },
          { kind: 'sender', value: 'Văn phòng' },
          { kind: 'replyTo', value: 'VP@example.org' },
          { kind: 'automatic', value: '' },
        ],
        now,
      ),
    ).toEqual({
      by: owner,
      addresses: ['a@example.com', 'c@example.org'],
      domains: ['example.com', 'example.org'],
      approvers: ['b@example.com', 'd@example.org'],
      sender: 'Văn phòng',
      replyTo: 'vp@example.org',
      automatic: true,
    });
    expect(confirming(before, [], now)).toEqual(before);
    expect(confirming({ ...before, automatic: true }, [], now).automatic).toBe(true);
    expect(confirming({ ...before, automatic: true }, [], before).automatic).toBe(false);
  });
});

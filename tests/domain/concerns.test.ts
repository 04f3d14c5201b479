import { criterionCode, type WithPlainCodes } from '../../src/domain/ids';
import { concernsWithin } from '../../src/domain/concerns';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import type { Member, Task } from '../../src/domain/tracker';
import { criterion, member, neighbourhood, task, tracker } from '../support/tracker';

const committee = tracker({
  criteria: [
    criterion({ code: '3', owners: ['Trần Văn Bình'] }),
    criterion({ code: '4', owners: ['Công an thị trấn'] }),
  ],
  neighbourhoods: [neighbourhood({ name: 'Khu phố 3', head: 'Nguyễn Thị Lan', officer: 'Phạm Quốc Dũng' })],
});

const tie = (who: Partial<WithPlainCodes<Member>>, what: Partial<WithPlainCodes<Task>>) =>
  concernsWithin(committee)([member(who)]).tie(task(what));

describe('A task concerns a member', () => {
  it('as owner when it is given to them by name, and not to one whose name differs in a mark', () => {
    expect(tie({ name: 'Trần Văn Bình' }, { owners: ['Trần Văn Bình'] })).toBe('owner');
    expect(tie({ name: 'Trần Văn Bình' }, { owners: ['Trần Văn Bính'] })).toBeNull();
  });

  it('as owner when it is given to their unit', () => {
    expect(tie({ unit: 'Công an thị trấn' }, { owners: ['Công an thị trấn'] })).toBe('owner');
  });

  it('as owner when it is given to the neighbourhood they head', () => {
    expect(tie({ name: 'Nguyễn Thị Lan' }, { owners: ['Khu phố 3'] })).toBe('owner');
  });

  it('as partner when they are to help', () => {
    expect(tie({ name: 'Trần Văn Bình' }, { owners: ['Ai khác'], partners: ['Trần Văn Bình'] })).toBe(
      'partner',
    );
  });

  it.each([
    ['head', { name: 'Nguyễn Thị Lan' }],
    ['officer', { name: 'Phạm Quốc Dũng' }],
    ['one in charge', { name: 'Ai đó', neighbourhoods: ['khu phố 3'] }],
  ])('by the neighbourhood when they are its %s', (_, who) => {
    expect(tie(who, { owners: ['Ai khác'], neighbourhoods: ['Khu phố 3'] })).toBe('neighbourhood');
  });

  it.each([
    ['their own row names it', { name: 'Ai đó', criteria: ['3'] }, '3'],
    ['the criterion names them', { name: 'Trần Văn Bình' }, '3'],
    ['the criterion names their unit', { name: 'Ai đó', unit: 'Công an thị trấn' }, '4'],
  ])('by the criterion when %s', (_, who, code) => {
    expect(tie(who, { owners: ['Ai khác'], criteria: [code] })).toBe('criterion');
  });

  it('by its strongest tie only', () => {
    expect(tie({ name: 'Trần Văn Bình' }, { owners: ['Trần Văn Bình'], criteria: ['3'] })).toBe('owner');
  });

  it('not at all otherwise, nor because both leave a field empty', () => {
    expect(tie({ name: 'Ai đó', unit: '' }, { owners: ['Ai khác'], criteria: ['9'] })).toBeNull();
    expect(tie({ name: 'Ai đó', unit: '' }, { owners: [''] })).toBeNull();
  });
});

it('Members who share a mailbox answer for what any of them answers for', () => {
  const both = concernsWithin(committee)([
    member({ name: 'A', criteria: ['1'] }),
    member({ name: 'B', criteria: ['2'] }),
  ]);
  expect(['1', '2', '3'].map(criterionCode).map((code) => both.inChargeOf({ code }))).toEqual([
    true,
    true,
    false,
  ]);
});

describe('A duty given to a unit', () => {
  const unit = 'UBND thị trấn';
  const head = member({ name: 'Lê Văn Hòa', unit, position: 'Chủ tịch UBND' });
  const deputy = member({ name: 'Mai Văn Nam', unit, position: 'Phó Chủ tịch UBND' });
  const clerk = member({ name: 'Đỗ Thị Thu', unit, position: 'Công chức Văn phòng – Thống kê' });
  const told = (unitDuties: Settings['unitDuties'], members: Member[]) => {
    const concernsOf = concernsWithin(
      tracker({ members, settings: { ...defaultSettings, unitDuties }, neighbourhoods: [] }),
    );
    return members
      .filter((one) => concernsOf([one]).tie(task({ owners: [unit] })) === 'owner')
      .map(({ name }) => name);
  };
  const all = [head, deputy, clerk];

  it('goes to its head, to its secretary or to everybody, as the committee set it', () => {
    expect(told('head', all)).toEqual([head.name]);
    expect(told('secretary', all)).toEqual([clerk.name]);
    expect(told('everyone', all)).toEqual(all.map(({ name }) => name));
  });

  it('goes to everybody of it where there is no such person, or none with an address', () => {
    expect(told('head', [deputy, clerk])).toEqual([deputy.name, clerk.name]);
    expect(told('head', [{ ...head, addresses: [] }, deputy])).toEqual([head.name, deputy.name]);
  });

  it('still is told to whom it names beside the unit', () => {
    const concernsOf = concernsWithin(tracker({ members: all }));
    expect(concernsOf([deputy]).tie(task({ owners: [unit, deputy.name] }))).toBe('owner');
  });
});

import fc from 'fast-check';
import { emailAddress } from '../../src/domain/address';
import { approvalRight, approversIn, type Caller, isChair } from '../../src/domain/approval';
import { member } from '../support/tracker';

const address = fc.constantFrom('a@example.com', 'b@example.com', 'C@example.com', 'd@example.com');
const account = fc.oneof(address, fc.constant(''));
const caller: fc.Arbitrary<Caller> = fc.record({ account, ownsSchedule: fc.boolean() });

describe('who may approve', () => {
  it('is anybody where the digest waits for nobody', () => {
    fc.assert(
      fc.property(fc.array(address), caller, (approvers, who) => {
        expect(approvalRight(false, approvers, who)).toBe('allowed');
      }),
    );
  });

  it('is a named account, however it is cased, or the owner of the schedule, and nobody else', () => {
    fc.assert(
      fc.property(fc.array(address), caller, (approvers, who) => {
        const named = approvers.some((one) => one.toLowerCase() === who.account.toLowerCase());
        const refused = who.account === '' ? 'accountUnknown' : 'notNamed';
        expect(approvalRight(true, approvers, who)).toBe(who.ownsSchedule || named ? 'allowed' : refused);
      }),
    );
  });

  it('is not decided where Google does not give the account', () => {
    for (const account of ['', ' '])
      expect(approvalRight(true, ['a@example.com'], { account, ownsSchedule: false })).toBe('accountUnknown');
  });

  it('is the secretary where the setting names nobody, and only those of the setting where it does', () => {
    const members = [
      member({ email: 'thuky@example.com', role: 'Thư ký' }),
      member({ email: 'cu@example.com', position: 'Thư ký', left: true }),
      member({ email: 'binh@example.com' }),
    ];
    expect(approversIn({ approvers: [] }, members)).toEqual(['thuky@example.com']);
    expect(approversIn({ approvers: [emailAddress('chair@example.com')] }, members)).toEqual([
      'chair@example.com',
    ]);
  });
});

it.each([
  ['Trưởng Ban', '', true],
  ['', 'Trưởng Ban Chỉ đạo', true],
  ['Phó Trưởng Ban', '', false],
  ['Trưởng khu phố', 'Thành viên', false],
  ['Chủ tịch UBND, Trưởng Ban Chỉ đạo xây dựng đô thị văn minh', '', true],
  ['Chủ tịch UBND', 'Trưởng BCĐ', true],
  ['Trưởng ban công tác Mặt trận khu phố 3', 'Thành viên', false],
  ['Trưởng Ban Kinh tế - Xã hội HĐND', 'Thành viên', false],
])('Whoever is “%s” “%s” decides for the committee: %s', (role, position, decides) => {
  expect(isChair(member({ role, position }))).toBe(decides);
  expect(isChair(member({ role, position, left: true }))).toBe(false);
});

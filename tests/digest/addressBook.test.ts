import { emailAddress } from '../../src/domain/address';
import { byAddress, unreachable } from '../../src/digest/addressBook';
import type { Member } from '../../src/domain/tracker';
import { member } from '../support/tracker';

const mai = member({ name: 'Lê Thị Mai', addresses: ['mai@example.com', 'mai.le@example.org'] });

describe('Who reads at which address', () => {
  it('sends a person with two addresses the same letter at each, once', () => {
    const office = member({ name: 'Văn phòng', email: 'MAI.LE@example.org' });
    expect(byAddress([mai, office])).toEqual([
      ['mai@example.com', [mai]],
      ['mai.le@example.org', [mai, office]],
    ]);
    const twice: Member = { ...mai, addresses: ['mai@example.com', 'MAI@example.com'].map(emailAddress) };
    expect(byAddress([twice])).toEqual([['mai@example.com', [twice]]]);
  });

  it('finds no address in what is not one, and trims what was typed around one', () => {
    const reasons = (fields: object) => unreachable({ ...mai, ...fields });
    expect(reasons({ addresses: [] })).toBe('chưa có địa chỉ thư dùng được');
    expect(reasons({ addresses: ['mai@'] })).toBe('chưa có địa chỉ thư dùng được');
    expect(reasons({ digest: 'none' })).toBe('đã chọn không nhận bản tin');
    expect(reasons({ digest: 'none', addresses: [] })).toBe('đã chọn không nhận bản tin');
    expect(reasons({ addresses: [' mai@example.com '] })).toBeNull();
    const [[address] = []] = byAddress([{ ...mai, addresses: [emailAddress(' mai@example.com ')] }]);
    expect(address).toBe('mai@example.com');
    expect(
      byAddress([{ ...mai, addresses: ['mai@example.com', 'mai.le@'].map(emailAddress) }]).map(
        ([email]) => email,
      ),
    ).toEqual(['mai@example.com']);
    const two = member({ name: 'Văn phòng', email: 'mai@example.com' });
    expect(byAddress([{ ...mai, addresses: [emailAddress('mai@')] }, two])).toEqual([
      ['mai@example.com', [two]],
    ]);
    expect(byAddress([mai, two, { ...two, name: 'Một cửa' }])[0]?.[1].map(({ name }) => name)).toEqual([
      'Lê Thị Mai',
      'Văn phòng',
      'Một cửa',
    ]);
  });

  it('leaves out who left the committee, and says so', () => {
    expect(unreachable({ ...mai, left: true })).toBe('đã nghỉ, không còn nhận bản tin');
    expect(byAddress([{ ...mai, left: true }])).toEqual([]);
  });
});

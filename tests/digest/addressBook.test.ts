import { byAddress, unreachable } from '../../src/digest/addressBook';
import { member } from '../support/tracker';

const mai = member({ name: 'Lê Thị Mai', email: 'mai@example.com', alsoAt: ['mai.le@example.org'] });

describe('Who reads at which address', () => {
  it('sends a person with two addresses the same letter at each, once', () => {
    const office = member({ name: 'Văn phòng', email: 'MAI.LE@example.org' });
    expect(byAddress([mai, office])).toEqual([
      ['mai@example.com', [mai]],
      ['mai.le@example.org', [mai, office]],
    ]);
    expect(byAddress([{ ...mai, alsoAt: ['MAI@example.com'] }])).toHaveLength(1);
  });

  it('leaves out who left the committee, and says so', () => {
    expect(unreachable({ ...mai, left: true })).toBe('đã nghỉ, không còn nhận bản tin');
    expect(byAddress([{ ...mai, left: true }])).toEqual([]);
  });
});

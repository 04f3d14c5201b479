import { members, names, neighbourhoods, sampleUser } from '../../../local/sample/people';

const addresses = members.flatMap(({ addresses: own }) => own);

describe('the people of the sample', () => {
  it('are the invented ones and nobody else', () => {
    expect(members.map(({ name }) => name).sort()).toEqual([...Object.values(names)].sort());
  });

  it('write from example.com, each from an address of their own', () => {
    expect(addresses.filter((email) => !/^[a-z.]+@example\.com$/.test(email))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('number some who can only be telephoned', () => {
    expect(addresses.length).toBeLessThan(members.length);
  });

  it('include somebody for each way of receiving the digest', () => {
    expect(new Set(members.map(({ digest }) => digest))).toEqual(
      new Set(['overview', 'personal', 'both', 'none']),
    );
  });

  it('include the secretary, at whose desk the sample opens', () => {
    expect(members.find(({ addresses: [email] }) => email === sampleUser)?.role).toBe('Thư ký');
  });

  it('look after the seven neighbourhoods named in the notice', () => {
    expect(neighbourhoods.map(({ name }) => name)).toEqual([
      'Khu phố 1',
      'Khu phố 3',
      'Khu phố 4',
      'Khu phố 9',
      'Khu phố 10',
      'Khu phố Xuân Hợp',
      'Khu phố Tân Lập',
    ]);
    const known = members.map(({ name }) => name);
    const named = neighbourhoods.flatMap(({ head, officer }) => [head, officer]);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

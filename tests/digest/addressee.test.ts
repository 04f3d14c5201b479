import { addresseeOf } from '../../src/digest/addressee';
import { defaultSettings } from '../../src/domain/settings';
import { member } from '../support/tracker';

const binh = member({ name: 'Trần Văn Bình', unit: 'Công an' });
const chau = member({ name: 'Lê Minh Châu', unit: 'Kho bạc' });
const police = member({ name: 'Công an thị trấn', unit: 'Công an' });
const treasury = member({ name: 'Kho bạc' });
const everybody = [binh, chau, police, treasury];

describe('Who reads a letter is greeted as is fit:', () => {
  it.each([
    ['one person', [binh], 'Kính gửi: đồng chí Trần Văn Bình', 'đồng chí'],
    ['two persons', [binh, chau], 'Kính gửi: các đồng chí Trần Văn Bình, Lê Minh Châu', 'các đồng chí'],
    [
      'one person with two roles',
      [binh, { ...binh, row: 3 }],
      'Kính gửi: đồng chí Trần Văn Bình',
      'đồng chí',
    ],
    ['an office called after its unit', [police], 'Kính gửi: Công an thị trấn', 'đơn vị'],
    ['an office that is somebody’s unit', [treasury], 'Kính gửi: Kho bạc', 'đơn vị'],
    ['two offices', [police, treasury], 'Kính gửi: Công an thị trấn, Kho bạc', 'đơn vị'],
    ['an office and a person', [police, binh], 'Kính gửi: Công an thị trấn, Trần Văn Bình', 'các đồng chí'],
  ])('%s', (_, readers, greeting, you) => {
    expect(addresseeOf(readers, everybody, defaultSettings)).toEqual({
      names: greeting.replace(/^Kính gửi: (?:các đồng chí |đồng chí )?/, ''),
      greeting,
      you,
    });
  });

  it('as the setting has it: one person, several, and an office that is nobody', () => {
    const formal = { formOfAddress: 'formal' } as const;
    expect(addresseeOf([binh], everybody, formal)).toMatchObject({
      greeting: 'Kính gửi: ông/bà Trần Văn Bình',
      you: 'ông/bà',
    });
    expect(addresseeOf([binh, chau], everybody, formal).you).toBe('các ông/bà');
    expect(addresseeOf([police], everybody, formal).you).toBe('đơn vị');
  });

  it('a name typed on two lines as one', () => {
    const typed = member({ name: 'Trần Văn\nBình' });
    expect(addresseeOf([typed], [typed], defaultSettings).names).toBe('Trần Văn; Bình');
  });

  it('a person whose unit has the beginning of their name, but is none of them', () => {
    const an = member({ name: 'An Thị Lan', unit: 'An' });
    const lan = member({ name: 'Lanh', unit: 'Lan' });
    expect(addresseeOf([an], [an], defaultSettings).you).toBe('đơn vị');
    expect(addresseeOf([lan], [lan], defaultSettings).you).toBe('đồng chí');
  });
});

import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, officeWith, overdueTask } from '../../support/office';
import { at, confirmAll, digestsTo, schedule, scheduled, tick } from '../../support/schedule';

const facts = (project: Project) => schedule(project).toConfirm.facts.map(({ kind, value }) => [kind, value]);
const parts = (project: Project) =>
  [...project.workbook.properties].filter(([key]) => /^confirmed(\.\d+)?$/.test(key));
const all = [
  ['address', 'son@example.com'],
  ['address', 'binh@example.com'],
  ['sender', 'Thư ký Ban Chỉ đạo'],
  ['automatic', ''],
];

let on: Project;
beforeAll(async () => {
  on = await scheduled();
});

describe('What the owner of the schedule confirmed', () => {
  it('is all that is there when an account takes the schedule on, and another account’s counts for nothing', async () => {
    const project = await copyOf(on);
    expect(facts(project)).toEqual([]);
    fill(project, 'Thành viên', [{ Email: 'moi@example.com' }], 2);
    expect(facts(project)).toEqual([['address', 'moi@example.com']]);
    project.user = 'binh@example.com';
    callDoor(project, 'takeOver');
    expect(facts(project)).toEqual([]);
  });

  it('of many addresses is kept in several properties that hold it, and read as one', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 1500 });
    const people = Array.from({ length: 300 }, (_, i) => ({
      'Họ và tên': `Người ${i}`,
      Email: `người.số.${i}@ủy-ban-nhân-dân-thị-trấn.example.com`
        .normalize('NFD')
        .replace(/[^\x20-\x7e]/g, ''),
      'Bản tin': 'Toàn cảnh',
    }));
    fill(project, 'Thành viên', people);
    fill(project, 'Cài đặt', [{ Mục: 'Người gửi bản tin', 'Giá trị': 'Ủy ban nhân dân thị trấn' }], 80);
    callDoor(project, 'takeOver');
    expect(parts(project).length).toBeGreaterThan(1);
    for (const [, value] of parts(project)) expect(Buffer.byteLength(value)).toBeLessThan(9216);
    expect(facts(project)).toEqual([]);
    fill(project, 'Thành viên', [{ ...people[0], Email: 'moi@example.com' }], 302);
    expect(facts(project)).toEqual([['address', 'moi@example.com']]);
    confirmAll(project);
    expect(facts(project)).toEqual([]);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 40)],
    ['of another version', (text: string) => text.replace('"version":1', '"version":2')],
    ['of another shape', (text: string) => text.replace('"automatic":true', '"automatic":"yes"')],
    ['with something more', (text: string) => text.replace('"by":', '"more":1,"by":')],
    ['said to have another part', (text: string) => text.replace('1|', '2|').slice(0, -2)],
    ['no text of ours', () => 'x'],
  ])(
    'that can no longer be read, %s, is as if nothing were confirmed: letters wait for one click',
    async (_, spoil) => {
      const project = await copyOf(on);
      project.workbook.properties.set('confirmed', spoil(project.workbook.properties.get('confirmed') ?? ''));
      expect(facts(project)).toEqual(all);
      tick(project, at('2023-08-10', 8));
      // Neither a sender nor an address for answers is made up.
      expect(project.mails.map(({ to, name, replyTo }) => [to, name, replyTo])).toEqual([
        ['thuky@example.com', undefined, undefined],
      ]);
      tick(project, at('2023-08-11', 14));
      expect(digestsTo(project)).toEqual([]);
      confirmAll(project);
      expect(facts(project)).toEqual([]);
      expect(parts(project)).toHaveLength(1);
    },
  );

  it('of a sheet no longer waiting for approval in words of any script is kept', async () => {
    const project = await copyOf(on);
    callDoor(project, 'saveSettings', {
      values: [{ setting: 'sender', value: 'Đảng ủy 🌾 “thị trấn”' }],
    });
    expect(facts(project)).toEqual([]);
    expect(project.workbook.properties.get('confirmed')).toMatch(/^[\x20-\x7e]+$/);
    tick(project, at('2023-08-11', 14));
    expect(new Set(project.mails.map(({ name }) => name))).toEqual(new Set(['Đảng ủy 🌾 “thị trấn”']));
  });
});

describe('Deleting somebody’s data', () => {
  const forget = { name: 'Trần Văn Bình', email: 'binh@example.com' };

  it('takes their address out of what was confirmed: should they come back, it waits again', async () => {
    const project = await copyOf(on);
    fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 3);
    expect(callDoor(project, 'forgetPerson', forget)).toMatchObject({ ok: true });
    expect(project.workbook.properties.get('confirmed')).not.toContain('binh@');
    expect(project.workbook.properties.get('confirmed')).toContain('son@');
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Trần Văn Bình', Email: 'binh@example.com', 'Bản tin': 'Cá nhân' }],
      5,
    );
    expect(facts(project)).toEqual([['address', 'binh@example.com']]);
  });

  it('leaves alone what cannot be read, and where nothing was confirmed', async () => {
    const project = await copyOf(on);
    project.workbook.properties.set('confirmed', 'x');
    fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 3);
    expect(callDoor(project, 'forgetPerson', forget)).toMatchObject({ ok: true });
    expect(project.workbook.properties.get('confirmed')).toBe('x');
    const off = await officeWith();
    fill(off, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 3);
    expect(callDoor(off, 'forgetPerson', forget)).toMatchObject({ ok: true });
    expect(off.workbook.properties.has('confirmed')).toBe(false);
  });
});

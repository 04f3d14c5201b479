/** What the document keeps of personal links, as people feel it: whose open, and whose do not. */
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { closingHour, fill, officeWith, overdueTask } from '../../support/office';
import { linkFor, openLink, switchOn, workOf } from '../../support/phone';

const [first, last] = ['Thành viên số 001', 'Thành viên số 300'] as const;

/** So many members that their links need three properties. */
let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
  fill(made, 'Thành viên', people(300));
  switchOn(made);
});

const people = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(3, '0');
    return { 'Họ và tên': `Thành viên số ${number}`, Email: `thanhvien${number}@example.com` };
  });

const office = (): Promise<Project> => copyOf(made);

const kept = ({ workbook }: Project): [string, string][] =>
  [...workbook.properties].filter(([key]) => /^links(\.|$)/.test(key)).sort();

const damage = ({ workbook }: Project, key: string, found: RegExp | string, by: string) =>
  workbook.properties.set(key, workbook.properties.get(key)!.replace(found, by));

/** Marks a member as gone, in the sheet alone. */
function leaves(project: Project, row: number): void {
  fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], row);
  project.touch();
}

describe('The links of a large committee', () => {
  it('stand in as many properties as Google needs for them, and open for the first and the last', async () => {
    const project = await office();
    const keys = [first, last].map((name) => linkFor(project, name));
    expect(kept(project).map(([key]) => key)).toEqual(['links', 'links.1', 'links.2', 'links.3']);
    for (const [, text] of kept(project)) expect(Buffer.byteLength(text)).toBeLessThan(9000);
    expect(keys.map((key) => workOf(project, key).person)).toEqual([first, last]);
  });

  it('stand in properties that Google takes also where names are as long as sentences', async () => {
    const project = await office();
    const named = people(60).map((one) => ({
      ...one,
      'Họ và tên': `${one['Họ và tên']} ${'Đ'.repeat(600)}`,
    }));
    fill(project, 'Thành viên', named);
    project.touch();
    expect(workOf(project, linkFor(project, last)).person).toBe(last);
    for (const [, text] of kept(project)) expect(Buffer.byteLength(text)).toBeLessThan(9000);
  });

  it('leave nothing behind where the committee becomes small', async () => {
    const project = await office();
    const key = linkFor(project, first);
    fill(
      project,
      'Thành viên',
      people(300).map(() => ({ 'Họ và tên': null, Email: null })),
      3,
    );
    project.touch();
    linkFor(project, first);
    expect(kept(project).map(([, text]) => text === '')).toEqual([false, true, true, true]);
    expect(workOf(project, key).person).toBe(first);
  });

  it('end where what is kept of them is damaged, and nobody else’s do', async () => {
    const project = await office();
    const keys = [first, last].map((name) => linkFor(project, name));
    damage(project, 'links', /2023-08-11/, 'hôm qua');
    expect(keys.map((key) => openLink(project, key).ok)).toEqual([false, true]);
    expect(openLink(project, keys[0]!)).toMatchObject({
      message: expect.stringMatching(/^Liên kết này không còn dùng được/) as string,
    });
    expect(workOf(project, linkFor(project, first)).person).toBe(first);
  });
});

describe('A link whose person left', () => {
  const forget = (project: Project, name: string, email: string) =>
    expect(callDoor(project, 'forgetPerson', { name, email })).toMatchObject({ ok: true });

  it('is forgotten with their data, and others’ open as before', async () => {
    const project = await office();
    const key = linkFor(project, last);
    leaves(project, 2);
    forget(project, first, 'thanhvien001@example.com');
    expect(JSON.stringify(kept(project))).not.toMatch(/Thành viên số 001|thanhvien001@/);
    expect(workOf(project, key).person).toBe(last);
  });

  it('is forgotten by their name where they had no address', async () => {
    const project = await office();
    fill(project, 'Thành viên', [{ Email: null }]);
    project.touch();
    const key = linkFor(project, last);
    project.workbook.properties.forEach((text, name) => {
      if (name.startsWith('links'))
        project.workbook.properties.set(name, text.replace('thanhvien001@example.com', ''));
    });
    leaves(project, 2);
    forget(project, first, '');
    expect(JSON.stringify(kept(project))).not.toContain(first);
    expect(workOf(project, key).person).toBe(last);
  });

  it('is forgotten alone where others have no address either', async () => {
    const project = await office();
    fill(project, 'Thành viên', [{ Email: null }, { Email: null }]);
    project.workbook.properties.delete('links');
    project.touch();
    const key = linkFor(project, 'Thành viên số 002');
    leaves(project, 2);
    forget(project, first, '');
    expect(JSON.stringify(kept(project))).not.toContain(first);
    expect(workOf(project, key).person).toBe('Thành viên số 002');
  });

  it('leaves nothing to be remembered where the page was never in use', async () => {
    const project = await officeWith([overdueTask]);
    leaves(project, 3);
    forget(project, 'Trần Văn Bình', 'binh@example.com');
    expect(kept(project)).toEqual([]);
  });
});

it('A link is good as long as it was sent for, where what is kept of saves through it is damaged', async () => {
  const project = await office();
  const key = linkFor(project, first);
  const { workbook } = project;
  const id = /\.([0-9a-f]{16})\./.exec(key)![1]!;
  workbook.properties.set(`linkUse.${id}`, '{"version":1,"savedOn":"mai","since":0,"saves":0}');
  project.clock.set(closingHour('2023-10-10'));
  expect(openLink(project, key).ok).toBe(true);
  project.clock.set(closingHour('2023-10-11'));
  expect(openLink(project, key).ok).toBe(false);
});

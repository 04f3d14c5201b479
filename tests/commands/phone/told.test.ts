/** What people tell and decide by phone comes back in the next letters. */
import type { Project } from 'stand-in';
import type { AuditAnswer, PhoneAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { closingHour, columnOf, fill, officeWith, overdueTask, tab } from '../../support/office';
import { linkFor, switchOn, workOf } from '../../support/phone';

const [chair, binh, secretary] = ['Nguyễn Văn Sơn', 'Trần Văn Bình', 'Lê Thị Mai'];

let made: Project;
beforeAll(async () => {
  made = await officeWith([
    overdueTask,
    { ...overdueTask, Mã: 'NV-2', 'Nội dung nhiệm vụ': 'Việc khác', 'Kiến nghị': 'Cấp thêm xi măng' },
  ]);
  fill(made, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }, {}, { 'Vai trò': 'Thư ký' }]);
  switchOn(made);
});

const office = (): Promise<Project> => copyOf(made);

const ask = (project: Project, door: string, person: string, request: object) =>
  expect(project.runFromWeb(door, [linkFor(project, person), request])).toMatchObject({
    ok: true,
    saved: true,
  });

const decide = (project: Project, code: string, decision: string, value: string) =>
  ask(project, 'decideFromPhone', chair!, { code, decision, value });

const report = (project: Project, value: string, seen = '') =>
  ask(project, 'saveFromPhone', binh!, { code: 'NV-1', changes: [{ field: 'difficulty', seen, value }] });

const askTime = (project: Project, until: string, reason = 'Chờ huyện cấp vốn') =>
  ask(project, 'askMoreTime', binh!, { code: 'NV-1', until, reason });

/** The letters of this week's digest, by address. */
function lettersOf(project: Project, week: string): Map<string, string> {
  const before = project.mails.length;
  expect(callDoor(project, 'sendDigest', { week })).toMatchObject({ ok: true, failed: [] });
  return new Map(project.mails.slice(before).map(({ to, body }) => [to, body]));
}

const cellOf = (project: Project, row: number, header: string) => {
  const sheet = tab(project, 'Nhiệm vụ');
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
};

describe('What somebody told through their link', () => {
  it('stands in the next digest of chair and secretary as told by them, and in no later one', async () => {
    const project = await office();
    report(project, 'Chờ xi măng');
    project.clock.advance(60_000);
    const line = '- NV-1 · Hoàn thiện hồ sơ an ninh: Trần Văn Bình báo khó khăn\n';
    const first = lettersOf(project, '2023-W32');
    expect(first.get('son@example.com')).toContain(line);
    expect(first.get('thuky@example.com')).toContain(line);
    expect(first.get('binh@example.com')).not.toContain(line);
    project.clock.set(closingHour('2023-08-18'));
    const next = lettersOf(project, '2023-W33');
    expect(next.get('son@example.com')).not.toContain('TỰ BÁO');
  });

  it('is not told once the secretary took it back', async () => {
    const project = await office();
    report(project, 'Chờ xi măng');
    const [entry] = (callDoor(project, 'auditForSidebar') as AuditAnswer).entries;
    callDoor(project, 'takeBack', { row: entry!.row, at: entry!.at });
    expect(lettersOf(project, '2023-W32').get('son@example.com')).not.toContain('TỰ BÁO');
  });

  it('said on the afternoon after the letters went out waits for the next', async () => {
    const project = await office();
    lettersOf(project, '2023-W32');
    project.clock.advance(3_600_000);
    report(project, 'Chờ xi măng');
    project.clock.set(closingHour('2023-08-18'));
    expect(lettersOf(project, '2023-W33').get('son@example.com')).toContain('Trần Văn Bình báo khó khăn');
  });
});

describe('A request for more time', () => {
  it('stands among what the chair has to decide in the next letter, with its reason', async () => {
    const project = await office();
    askTime(project, '2023-08-20');
    const letter = lettersOf(project, '2023-W32').get('son@example.com');
    expect(letter).toMatch(
      /CẦN ĐỒNG CHÍ QUYẾT \(2\)[^]*NV-1 · [^]*Xin lùi đến 20\/08\/2023: “Chờ huyện cấp vốn”[^]*t=NV-1/,
    );
    expect(letter).toContain('Trần Văn Bình xin lùi hạn đến 20/08/2023');
  });

  it.each([
    ['grantTime', 'Nguyễn Văn Sơn đồng ý lùi hạn đến 20/08/2023'],
    ['keepDeadline', 'Nguyễn Văn Sơn giữ hạn cũ'],
  ])('is answered in the next letter of who asked: %s', async (decision, answer) => {
    const project = await office();
    askTime(project, '2023-08-20');
    decide(project, 'NV-1', decision, '20/08/2023');
    expect(lettersOf(project, '2023-W32').get('binh@example.com')).toContain(
      `ĐÃ CÓ QUYẾT ĐỊNH (1)\n--------------------\n\n- NV-1 · Hoàn thiện hồ sơ an ninh: ${answer}\n`,
    );
  });

  it('asked anew while the chair looked at the page is not granted by the old button', async () => {
    const project = await office();
    askTime(project, '2023-08-20');
    askTime(project, '2023-12-31');
    const old = { code: 'NV-1', decision: 'grantTime', value: '20/08/2023' };
    expect(project.runFromWeb('decideFromPhone', [linkFor(project, chair!), old])).toMatchObject({
      ok: false,
      message: expect.stringMatching(/không còn chờ quyết định/),
    });
  });
});

describe('A proposal', () => {
  const asks = (project: Project) =>
    workOf(project, linkFor(project, chair!)).overview?.decisions.map(({ code }) => code);

  it.each([
    ['agree', 'Đồng ý', 'đồng ý kiến nghị'],
    ['disagree', 'Chưa đồng ý', 'chưa đồng ý kiến nghị'],
  ])('is answered behind its own words, and waits no more: %s', async (decision, answer, told) => {
    const project = await office();
    expect(asks(project)).toEqual(['NV-2']);
    decide(project, 'NV-2', decision, 'Cấp thêm xi măng');
    expect(cellOf(project, 3, 'Kiến nghị')).toBe(`Cấp thêm xi măng (${answer}, Nguyễn Văn Sơn 11/08/2023)`);
    expect(asks(project)).toEqual([]);
    const letters = lettersOf(project, '2023-W32');
    expect(letters.get('son@example.com')).not.toContain('CẦN ĐỒNG CHÍ QUYẾT');
    expect(letters.get('binh@example.com')).toContain(`Việc khác: Nguyễn Văn Sơn ${told}\n`);
  });

  it('that was written anew meanwhile is not answered by the old button', async () => {
    const project = await office();
    fill(project, 'Nhiệm vụ', [{ 'Kiến nghị': 'Cấp 2 tỷ' }], 3);
    project.touch();
    const old = { code: 'NV-2', decision: 'agree', value: 'Cấp thêm xi măng' };
    expect(project.runFromWeb('decideFromPhone', [linkFor(project, chair!), old])).toMatchObject({
      ok: false,
    });
    expect(cellOf(project, 3, 'Kiến nghị')).toBe('Cấp 2 tỷ');
  });
});

describe('Whoever the setting names', () => {
  it('decides instead of the chair, who only sees what waits', async () => {
    const project = await office();
    callDoor(project, 'saveSettings', {
      values: [{ setting: 'deciders', value: secretary }],
    });
    const overview = (of: string): PhoneAnswer['overview'] => workOf(project, linkFor(project, of)).overview;
    expect([overview(secretary!)?.decides, overview(chair!)?.decides]).toEqual([true, false]);
    askTime(project, '2023-08-20');
    const granted = { code: 'NV-1', decision: 'grantTime', value: '20/08/2023' };
    expect(project.runFromWeb('decideFromPhone', [linkFor(project, chair!), granted])).toMatchObject({
      ok: false,
    });
    expect(project.runFromWeb('decideFromPhone', [linkFor(project, secretary!), granted])).toMatchObject({
      saved: true,
    });
  });
});

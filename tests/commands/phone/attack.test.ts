/** Whoever has the phone's page can call every public function: what they reach without a good link. */
import type { Project } from 'stand-in';
import type { Failure } from '../../../src/answers';
import { allDoors, callDoor, phoneDoors } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, overdueTask, serial, shown, tab } from '../../support/office';
import { linkFor, openLink, switchOn } from '../../support/phone';

const binh = 'Trần Văn Bình';
const menu = [
  'closeWeek',
  'previewDigest',
  'setUp',
  'showAdopt',
  'showAudit',
  'showChecks',
  'showExport',
  'showMeeting',
  'showReplies',
  'showReport',
  'showMine',
  'showNotice',
  'showSets',
  'showSettings',
  'spreadDuty',
  'summariseNow',
];
const byGoogle = ['onOpen', 'onEdit', 'hourly', 'doGet'];

let made: Project;
let keys: { good: string; renewed: string; ofSomebodyElse: string; ofSomebodyWhoLeft: string };
beforeAll(async () => {
  made = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2', 'Người phụ trách': 'Lê Thị Mai' }]);
  switchOn(made);
  const renewed = linkFor(made, binh);
  callDoor(made, 'renewLinks', { person: binh });
  const [good, ofSomebodyElse] = [linkFor(made, binh), linkFor(made, 'Lê Thị Mai')];
  keys = { good, ofSomebodyElse, renewed, ofSomebodyWhoLeft: linkFor(made, 'Nguyễn Văn Sơn') };
  fill(made, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }]);
  made.touch();
});

async function office(): Promise<Project> {
  const project = await copyOf(made);
  project.resetCounts();
  return project;
}

/** Calls it as the page could; what it threw is no answer. */
function attempt(project: Project, name: string, args: unknown[]): unknown {
  try {
    return project.runFromWeb(name, args);
  } catch {
    return undefined;
  }
}

const everything = (project: Project) =>
  JSON.stringify([[...project.workbook.properties], project.workbook.sheets.map(shown), project.triggers]);

const cellsRead = (project: Project) =>
  [...project.calls.keys()]
    .filter((call) => /^(Sheet|Range|RangeList|Spreadsheet)\.(get|set|append|insert|delete)/.test(call))
    .filter((call) => !/getSheetByName|getSheets$/.test(call));

const requests: Record<string, unknown> = {
  saveFromPhone: { code: 'NV-1', changes: [{ field: 'state', seen: 'Đang thực hiện', value: 'done' }] },
  askMoreTime: { code: 'NV-1', until: '2023-09-01', reason: 'Chờ vật tư' },
  decideFromPhone: { code: 'NV-1', decision: 'grantTime', value: '20/08/2023' },
  approveFromPhone: { week: '2023-W32' },
  switchOnPhone: { address: 'https://script.google.com/macros/s/evil/exec' },
};

describe('From the phone’s page', () => {
  const everyFunction = [...allDoors, ...phoneDoors, ...menu, ...byGoogle];

  /** What a page gets for it: nothing, or one sentence. `doGet` gives the page itself, which is no answer. */
  function refusedOrNothing(project: Project, name: string, key: unknown): void {
    const answer = attempt(project, name, [key, requests[name] ?? {}]);
    if (answer !== undefined && answer !== null)
      expect([name, answer]).toEqual([name, { ok: false, message: expect.any(String) }]);
  }

  it('every function of the script is tried', async () => {
    // Google lets no page call what ends with an underscore.
    const exported = Object.keys(await import('../../../src/main')).filter((name) => !name.endsWith('_'));
    expect([...everyFunction].sort()).toEqual(exported.sort());
  });

  const wrong = 'A'.repeat(22) + '.0123456789abcdef.1';

  it('no public function reads, writes or mails anything without a good link', async () => {
    const project = await office();
    const before = everything(project);
    const cases: unknown[] = [undefined, '', wrong, keys.renewed, { triggerUid: '1' }, { range: {} }];
    for (const name of everyFunction) for (const key of cases) refusedOrNothing(project, name, key);
    console.log(`From the phone's page: ${everyFunction.length} functions × ${cases.length} cases`);
    expect(everything(project)).toBe(before);
    expect(cellsRead(project)).toEqual([]);
    expect(project.mails).toEqual([]);
  });

  it('a good link opens no door but the phone’s', async () => {
    const project = await office();
    const before = everything(project);
    const others = everyFunction.filter((name) => name === 'switchOnPhone' || !phoneDoors.includes(name));
    for (const name of others)
      for (const key of [keys.good, keys.ofSomebodyElse]) refusedOrNothing(project, name, key);
    expect(everything(project)).toBe(before);
    expect(cellsRead(project)).toEqual([]);
    expect(project.mails).toEqual([]);
  });

  it('no door of the phone does anything for somebody who left', async () => {
    const project = await office();
    const before = shown(tab(project, 'Nhiệm vụ'));
    for (const name of phoneDoors)
      expect([name, attempt(project, name, [keys.ofSomebodyWhoLeft, requests[name] ?? {}])]).toEqual([
        name,
        { ok: false, message: expect.any(String) },
      ]);
    expect(shown(tab(project, 'Nhiệm vụ'))).toEqual(before);
  });

  it('another person’s link changes none of this person’s tasks', async () => {
    const project = await office();
    const key = linkFor(project, 'Lê Thị Mai');
    const before = shown(tab(project, 'Nhiệm vụ'));
    for (const name of ['saveFromPhone', 'askMoreTime', 'decideFromPhone'])
      expect(attempt(project, name, [key, requests[name]])).toMatchObject({ ok: false });
    expect(shown(tab(project, 'Nhiệm vụ'))).toEqual(before);
  });

  it('hostile text stays text', async () => {
    const project = await office();
    let before = '';
    for (const text of [
      '=HYPERLINK("https://evil.example","a")',
      '<img src=x onerror=alert(1)>',
      "'+1",
      '</script><script>',
    ]) {
      const fields = ['result', 'difficulty', 'proposal', 'proof', 'occurrences', 'waitingFor', 'pressedOn'];
      const changes = fields.map((field) => ({ field, seen: before, value: text }));
      expect(project.runFromWeb('saveFromPhone', [keys.good, { code: 'NV-1', changes }])).toMatchObject({
        saved: true,
      });
      const more = { code: 'NV-1', until: '2023-09-01', reason: text };
      expect(project.runFromWeb('askMoreTime', [keys.good, more])).toMatchObject({ saved: true });
      const formulas = project.workbook.sheets.flatMap(({ cells }) =>
        [...cells.values()].flatMap((row) =>
          [...row.values()].filter(({ formula }) => formula !== undefined),
        ),
      );
      expect(formulas).toEqual([]);
      const { html } = project.serve({ k: keys.good });
      expect(html.slice(html.indexOf('var proof'))).not.toMatch(/<(?!\/script>\s*$)[a-z/!]/i);
      before = text;
    }
  });

  it.each(['=IMPORTXML("https://evil.example","/a")', '+84 912', '-1', '@a', "'=1+1", '50%', 'TRUE', '3/9'])(
    'hostile text stays text where it is sent with a day and a number beside it: %s',
    async (text) => {
      const project = await office();
      const send = (changes: object[]) =>
        project.runFromWeb('saveFromPhone', [keys.good, { code: 'NV-1', changes }]);
      const since = (seen: string, value: string) => ({ field: 'waitingSince', seen, value });
      expect(send([since('', '2023-08-01')])).toMatchObject({ saved: true });
      const texts = {
        waitingFor: 'Chờ ai',
        pressedOn: 'Lần đôn đốc',
        result: 'Kết quả, sản phẩm',
        difficulty: 'Khó khăn, vướng mắc',
        proposal: 'Kiến nghị',
        proof: 'Minh chứng',
        occurrences: 'Các lần đã làm',
      };
      const changes = [
        { field: 'state', seen: 'Đang thực hiện', value: 'waiting' },
        { field: 'progress', seen: '', value: '60' },
        since('2023-08-01', '2023-08-02'),
        ...Object.keys(texts).map((field) => ({ field, seen: '', value: text })),
      ];
      expect(send(changes)).toMatchObject({ saved: true });
      const sheet = tab(project, 'Nhiệm vụ');
      for (const header of Object.values(texts)) {
        const { value, formula } = sheet.cells.get(2)!.get(columnOf(sheet, header))!;
        expect([header, value, formula]).toEqual([header, text, undefined]);
      }
    },
  );

  it.each(['state', 'progress', 'completedOn', 'waitingSince'])(
    'hostile text is refused where a choice, a number or a day belongs: %s',
    async (field) => {
      const project = await office();
      const before = shown(tab(project, 'Nhiệm vụ'));
      for (const value of ['=1+1', '<b>', "'+1", '1e3', '2023-99-99', '__proto__'])
        expect([
          value,
          project.runFromWeb('saveFromPhone', [
            keys.good,
            { code: 'NV-1', changes: [{ field, seen: '', value }] },
          ]),
        ]).toEqual([value, { ok: false, message: expect.any(String) }]);
      expect(shown(tab(project, 'Nhiệm vụ'))).toEqual(before);
    },
  );

  it('hostile text in any cell the page shows stays text, in its title too', async () => {
    const project = await office();
    const text = `</script><script>alert('x')</script><!--"\u2028`;
    project.runFromWeb('askMoreTime', [keys.good, requests['askMoreTime']]);
    fill(project, 'Nhiệm vụ', [
      {
        'Nội dung nhiệm vụ': text,
        'Khu phố': text,
        'Phối hợp': text,
        'Thời hạn (theo văn bản)': text,
        'Kết quả, sản phẩm': text,
        'Khó khăn, vướng mắc': text,
        'Kiến nghị': text,
        'Lặp lại': text,
        'Căn cứ lùi hạn': text,
        'Xin lùi đến': serial('2023-08-20'),
        'Lý do xin lùi': text,
      },
    ]);
    fill(project, 'Tiêu chí', [{}, { 'Tiêu chí': text }]);
    fill(project, 'Nội dung', [{}, { 'Nội dung': text }]);
    fill(project, 'Thành viên', [{ 'Họ và tên': text, 'Vai trò': 'Trưởng Ban' }]);
    const committee = shown(tab(project, 'Cài đặt')).findIndex(([name]) => name === 'Tên ban chỉ đạo') + 1;
    fill(project, 'Cài đặt', [{ 'Giá trị': text }], committee);
    project.touch();
    for (const key of [keys.good, linkFor(project, text)]) {
      const { html, title } = project.serve({ k: key, t: text });
      expect(title).toBe('Việc của tôi');
      expect(html).toContain('alert(');
      const written = html.slice(html.indexOf('var proof'));
      expect(written.match(/<[a-z/!]/gi)).toEqual(['</']);
      expect(written).not.toMatch(/\u2028/);
    }
  });

  it('a link that is shown again does no more than the first time', async () => {
    const project = await office();
    const send = () => project.runFromWeb('saveFromPhone', [keys.good, requests['saveFromPhone']]) as Failure;
    expect(send()).toMatchObject({ saved: true });
    const after = shown(tab(project, 'Nhật ký'));
    expect(send()).toMatchObject({ ok: true });
    expect(shown(tab(project, 'Nhật ký'))).toEqual(after);
  });
});

describe('A key', () => {
  it.each(['', 'a', '../../etc', 'A'.repeat(100_000), '.0123456789abcdef.1', 'xem-truoc'])(
    'without the form of one opens a page that tells nothing, and costs no read of the document: %#',
    async (key) => {
      const project = await office();
      expect(openLink(project, key)).toMatchObject({ ok: false });
      expect(cellsRead(project)).toEqual([]);
      expect(project.roundTrips).toBeLessThanOrEqual(1);
    },
  );
});

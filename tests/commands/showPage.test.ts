import { callDoor, proofOf } from '../support/doors';
import { newOffice, officeWith, overdueTask } from '../support/office';
import type { PageName } from '../../src/commands/pages';
import type { Project } from 'stand-in';
import { copyOf } from '../support/faults';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

describe('A page', () => {
  it.each<[string, PageName, string, string]>([
    ['summariseNow', 'week', 'Tuần này', 'Tổng hợp ngay'],
    ['showMine', 'mine', 'Việc của tôi', 'Việc của tôi'],
    ['showReplies', 'replies', 'Nhập phản hồi', 'Nhập phản hồi'],
    ['showAudit', 'audit', 'Nhật ký điện thoại', 'Nhật ký điện thoại'],
    ['showChecks', 'checks', 'Kiểm tra dữ liệu', 'Kiểm tra dữ liệu'],
    ['showExport', 'export', 'Xuất số liệu tuần', 'Xuất số liệu tuần'],
    ['showSettings', 'settings', 'Lịch gửi và cài đặt', 'Lịch gửi và cài đặt'],
    ['showSets', 'sets', 'Bộ tiêu chí', 'Bộ tiêu chí'],
    ['showAdopt', 'adopt', 'Dùng bảng có sẵn', 'Dùng bảng có sẵn'],
  ])(
    'of “%s” stands beside the sheet with its own proof, and says how it is opened again',
    async (call, page, title, item) => {
      const project = await copyOf(made);
      const proof = proofOf(project, page);
      project.call(call);
      expect(project.page).toMatchObject({ kind: 'sidebar', title });
      expect(project.page?.html).toContain(`var proof = "${proof}"`);
      const door = {
        week: 'tasksCounted',
        mine: 'mineForSidebar',
        notice: 'showNoticeWide',
        replies: 'writeReplies',
        checks: 'repairCell',
        digest: 'sendDigest',
        export: 'saveCommuneCode',
        meeting: 'saveDecision',
        report: 'savePaper',
        settings: 'saveSettings',
        sets: 'previewSet',
        audit: 'takeBack',
        standing: 'markScore',
        adopt: 'understandTable',
      }[page];
      expect(callDoor(project, door, 7)).toMatchObject({
        ok: false,
        message: expect.stringContaining(`Mở lại ${item}.`) as string,
      });
      expect(project.run(door, [`${proof}x`, 7])).toEqual({
        ok: false,
        message: `Trang này không được phép làm việc này. Mở lại ${item}.`,
      });
    },
  );

  it.each<[string, string, ...unknown[]]>([
    ['summariseNow', 'weekForSidebar'],
    ['showMine', 'mineForSidebar', { person: '' }],
    ['showAudit', 'auditForSidebar'],
    ['showChecks', 'checksForSidebar'],
    ['previewDigest', 'digestForDialog'],
    ['showExport', 'weekFile', { week: null }],
    ['showReport', 'paperForDialog', { kind: 'report', span: 'week' }],
    ['showMeeting', 'meetingForDialog'],
    ['showSettings', 'scheduleForSidebar'],
    ['showSets', 'setsForSidebar'],
    ['showAdopt', 'tabsToAdopt'],
  ])('of “%s” brings along what %s answers, and need not ask', async (item, door, ...asked) => {
    const project = await copyOf(made);
    project.call(item);
    const opened = /;var opened = (.*?);<\/script>/.exec(project.page?.html ?? '')?.[1] ?? 'null';
    expect(JSON.parse(opened)).toEqual(callDoor(project, door, ...asked));
  });

  it('of a notice stands beside the sheet, too', async () => {
    const project = await copyOf(made);
    const proof = proofOf(project, 'notice');
    project.call('showNotice');
    expect(project.page).toMatchObject({ kind: 'sidebar', title: 'Nhập thông báo' });
    expect(project.page?.html).toContain(`var proof = "${proof}"`);
    expect(project.run('proposeDuties', [`${proof}x`, 7])).toEqual({
      ok: false,
      message: 'Trang này không được phép làm việc này. Mở lại Nhập thông báo.',
    });
  });

  it('of the digest lies over the sheet, for it has more to show', async () => {
    const project = await copyOf(made);
    const proof = proofOf(project, 'digest');
    project.call('previewDigest');
    expect(project.page).toMatchObject({ kind: 'dialog', title: 'Bản tin tuần', width: 860, height: 640 });
    expect(project.page?.html).toContain(`var proof = "${proof}"`);
    expect(callDoor(project, 'sendDigest', 7)).toMatchObject({
      message: expect.stringContaining('Mở lại Xem và gửi bản tin.') as string,
    });
  });

  it('of a notice can be opened wide, the sheet still in use', async () => {
    const project = await copyOf(made);
    const proof = proofOf(project, 'notice');
    callDoor(project, 'showNoticeWide');
    expect(project.page).toMatchObject({
      kind: 'modeless',
      title: 'Nhập thông báo',
      width: 1100,
      height: 680,
    });
    expect(project.page?.html).toContain(`var proof = "${proof}"`);
  });
});

describe('The proof of a page', () => {
  it('is made with the document, once, and differs from page to page', async () => {
    const project = await newOffice();
    project.call('setUp');
    const secret = project.workbook.properties.get('pageSecret');
    expect(secret?.length).toBeGreaterThan(20);
    project.call('setUp');
    project.call('showSets');
    expect(project.workbook.properties.get('pageSecret')).toBe(secret);
    expect(proofOf(project, 'sets')).not.toBe(proofOf(project, 'week'));
  });

  it('opens nothing in a document that has no secret yet', async () => {
    const project = await copyOf(made);
    const proof = proofOf(project, 'week');
    project.workbook.properties.delete('pageSecret');
    expect(project.run('weekForSidebar', [proof])).toMatchObject({ ok: false });
    project.workbook.properties.set('pageSecret', 'another');
    expect(project.run('weekForSidebar', [proof])).toMatchObject({ ok: false });
  });
});

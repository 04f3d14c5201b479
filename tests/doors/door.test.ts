import { asOpenPage } from '../../local/asPage';
import type { Failure } from '../../src/answers';
import type { PageName } from '../../src/commands/pages';
import { allDoors, callDoor, doorsOf, proofOf } from '../support/doors';
import { officeWith, overdueTask, secretary } from '../support/office';

const pages = Object.keys(doorsOf) as PageName[];
const refused = /^Trang này không được phép làm việc này\. Mở lại .+\.$/;

/** The page of results is opened from another page, never from the menu. */
const menuItemOf: Record<Exclude<PageName, 'standing'>, string> = {
  week: 'summariseNow',
  mine: 'showMine',
  notice: 'showNotice',
  replies: 'showReplies',
  checks: 'showChecks',
  digest: 'previewDigest',
  export: 'showExport',
  meeting: 'showMeeting',
  report: 'showReport',
  settings: 'showSettings',
  sets: 'showSets',
  audit: 'showAudit',
  adopt: 'showAdopt',
};

describe('A door', () => {
  it('opens to no page but its own, and says nothing of the data to any other', async () => {
    const project = await officeWith([overdueTask]);
    const before = JSON.stringify([...project.workbook.sheets.map(({ cells }) => [...cells.keys()])]);
    for (const [index, door] of allDoors.entries()) {
      const others = pages.filter((name) => !doorsOf[name].includes(door));
      const page = others[index % others.length];
      if (page === undefined) continue;
      expect([door, page, project.run(door, [proofOf(project, page), {}])]).toEqual([
        door,
        page,
        { ok: false, message: expect.stringMatching(refused) },
      ]);
    }
    expect(project.mails).toEqual([]);
    expect(JSON.stringify([...project.workbook.sheets.map(({ cells }) => [...cells.keys()])])).toBe(before);
  });

  it('stays closed to whoever shows no proof', async () => {
    const project = await officeWith([overdueTask]);
    const shown = [[], [''], ['of another document', {}], [null, {}], [{ week: '2023-W32' }]];
    for (const [index, door] of allDoors.entries())
      expect(project.run(door, shown[index % shown.length]!)).toEqual({
        ok: false,
        message: expect.stringMatching(refused),
      });
  });

  it('answers in one sentence when something breaks behind it, and lets the next caller in', async () => {
    const project = await officeWith([overdueTask]);
    project.betweenCalls = () => {
      throw new Error('Exception: Bảng đang bận.');
    };
    const message = 'Chưa làm được: Bảng đang bận. Hãy thử lại.';
    expect(callDoor(project, 'weekForSidebar')).toEqual({ ok: false, message });
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toEqual({ ok: false, message });
    expect(project.log.join()).toContain('Bảng đang bận');
    project.betweenCalls = null;
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 3 });
  });

  it('of another document is closed, though the page is the same', async () => {
    const [one, other] = [await officeWith(), await officeWith()];
    one.workbook.properties.set('pageSecret', 'ours');
    other.workbook.properties.set('pageSecret', 'theirs');
    expect(one.run('weekForSidebar', [proofOf(other, 'week')])).toMatchObject({ ok: false });
    expect(one.run('weekForSidebar', [proofOf(one, 'week')])).toMatchObject({ ok: true });
  });

  it.each(pages)('opens to the page that the menu opened: %s', async (page) => {
    const project = await officeWith([overdueTask]);
    if (page === 'standing') callDoor(project, 'openStanding');
    else project.call(menuItemOf[page]);
    const call = asOpenPage(project);
    const [first = ''] = doorsOf[page];
    const { message = '' } = call(first, {}) as Partial<Failure>;
    expect(message).not.toMatch(refused);
  });

  it('refuses what its page never sends, and says which page to open again', async () => {
    const project = await officeWith();
    expect(callDoor(project, 'repairCell', { cell: 'A1' })).toEqual({
      ok: false,
      message: 'Trang gửi yêu cầu không đọc được. Mở lại Kiểm tra dữ liệu.',
    });
  });
});

describe('An item of the menu', () => {
  it('does nothing where nobody looks at the sheet', async () => {
    const project = await officeWith([overdueTask]);
    for (const item of [...Object.values(menuItemOf), 'closeWeek', 'setUp', 'spreadDuty']) {
      const trigger = {
        id: item,
        functionName: item,
        eventType: 'CLOCK' as const,
        when: {},
        user: secretary,
      };
      project.triggers.push(trigger);
      project.resetCounts();
      expect(() => project.fire(trigger)).toThrow();
      expect(project.roundTrips).toBe(0);
    }
  });
});

import { emptyWorkbook, type Project, type ProjectFiles } from 'stand-in';
import type { BeginRequest } from '../../../src/answers';
import { withSelfCheck } from '../../../local/build';
import { openProject } from '../../../local/run';
import { callDoor } from '../../support/doors';
import { pushedFiles, setUpOffice, tab } from '../../support/office';
import { at, scheduled, set, tick } from '../../support/schedule';

let files: ProjectFiles;
beforeAll(async () => {
  files = await pushedFiles();
});

async function opened(pushed = files): Promise<Project> {
  const workbook = emptyWorkbook({ title: 'Sổ theo dõi' });
  const project = await openProject({ workbook, user: 'ha@example.com', files: pushed });
  project.open();
  return project;
}

const captions = (project: Project): string[] =>
  project.menus.flatMap(({ entries }) => entries.map(({ caption }) => caption));

it('Whoever opens a sheet without our tabs is told where to begin, and nobody once they are there', async () => {
  const project = await opened();
  expect(project.toasts.at(-1)).toMatchObject({
    title: 'Bắt đầu',
    message: 'Chọn Tổng hợp tuần › Tổng hợp ngay.',
  });
  project.call('setUp');
  const before = project.toasts.length;
  project.open();
  expect(project.toasts).toHaveLength(before);
  expect(project.workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Tổng quan', 'Cài đặt']),
  );
});

describe('A workbook without our tabs', () => {
  it.each([
    'summariseNow',
    'showMine',
    'showNotice',
    'showReplies',
    'showChecks',
    'previewDigest',
    'showMeeting',
  ])('answers “%s” with the ways to begin, and adds nothing by itself', async (item) => {
    const project = await opened();
    project.call(item);
    expect(project.page).toMatchObject({ kind: 'sidebar', title: 'Tuần này' });
    expect(project.page?.html).toContain('"isNew":true');
    expect(project.workbook.sheets).toHaveLength(1);
  });

  it.each<[BeginRequest['by'], string, boolean]>([
    ['sets', 'Bộ tiêu chí', true],
    ['notice', 'Nhập thông báo', true],
    ['adopt', 'Dùng bảng có sẵn', false],
  ])('is begun by “%s” on its page, with the tabs it needs', async (by, title, hasTabs) => {
    const project = await opened();
    callDoor(project, 'begin', { by });
    expect(project.page).toMatchObject({ kind: 'sidebar', title });
    expect(project.page?.html).not.toContain('"isNew":true');
    expect(project.workbook.sheets.some(({ name }) => name === 'Nhiệm vụ')).toBe(hasTabs);
  });
});

it('The menu offers the week’s work first and setting up last, each item with what it runs', async () => {
  const { menus } = await opened();
  expect(menus).toEqual([{ caption: 'Tổng hợp tuần', entries: expect.anything() as unknown }]);
  expect(menus[0]?.entries.map(({ caption, functionName = '' }) => [caption, functionName])).toEqual([
    ['Tổng hợp ngay', 'summariseNow'],
    ['Việc của tôi', 'showMine'],
    ['Nhật ký điện thoại', 'showAudit'],
    ['', ''],
    ['Nhập thông báo', 'showNotice'],
    ['Nhập phản hồi', 'showReplies'],
    ['Giao cho từng đơn vị, cá nhân', 'spreadDuty'],
    ['Kiểm tra dữ liệu', 'showChecks'],
    ['', ''],
    ['Xem và gửi bản tin', 'previewDigest'],
    ['Chốt số liệu tuần', 'closeWeek'],
    ['Xuất số liệu tuần', 'showExport'],
    ['Báo cáo', 'showReport'],
    ['Họp giao ban', 'showMeeting'],
    ['', ''],
    ['Lịch gửi và cài đặt', 'showSettings'],
    ['Bộ tiêu chí', 'showSets'],
    ['Dùng bảng có sẵn', 'showAdopt'],
    ['Tạo bảng theo dõi', 'setUp'],
  ]);
});

describe('the developer’s item', () => {
  it('is not there for a committee', async () => {
    expect(captions(await opened())).not.toContain('Tự kiểm tra');
  });

  it('stands last where the self-check was pushed too', async () => {
    expect(captions(await opened(await withSelfCheck(files))).pop()).toBe('Tự kiểm tra');
  });
});

describe('the check', () => {
  let project: Project;
  let report: { results: Record<string, unknown> };
  beforeAll(async () => {
    project = await opened(await withSelfCheck(files));
    report = project.run('selfCheck', []) as typeof report;
  });

  it('shows what it found to copy, and leaves the workbook as it was', () => {
    expect(project.page).toMatchObject({ kind: 'dialog', title: 'Tự kiểm tra' });
    expect(project.page!.html).toContain('<textarea readonly');
    expect(Object.keys(report.results).length).toBeGreaterThan(150);
    // One run of the clock comes after it, and takes its own trigger away.
    expect(project.triggers.map(({ functionName, when }) => [functionName, when])).toEqual([
      ['selfCheck', { after: 60_000 }],
    ]);
    project.fire(project.triggers[0]!);
    expect(project.workbook.sheets.map(({ name }) => name)).toEqual(['Trang tính1']);
    expect(project.workbook.namedRanges).toEqual([]);
    expect([...project.workbook.properties]).toEqual([]);
    expect(project.triggers).toEqual([]);
    expect(project.mails).toEqual([]);
    expect(project.workbook.activeSheetId).toBe(0);
  });

  it('carries whatever texts hold through the dialog', () => {
    const written = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(project.page!.html)![1]!;
    const shown = written.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(JSON.parse(shown)).toEqual(report);
  });
});

describe('Opening the sheet', () => {
  it('shows the menu where Google does not let us read properties', async () => {
    const project = await openProject({
      workbook: emptyWorkbook({ title: 'Sổ' }),
      user: 'ha@example.com',
      files,
    });
    project.workbook.properties.get = () => {
      throw new Error('You do not have permission to call PropertiesService');
    };
    project.open();
    expect(captions(project)).toContain('Tổng hợp ngay');
  });

  it('says nothing while all is well, or nobody runs the schedule', async () => {
    const nobodys = await setUpOffice();
    nobodys.resetCounts();
    nobodys.open();
    expect(nobodys.toasts).toEqual([]);
    // The part that words a warning is packed, and stays so.
    expect(nobodys.calls.get('Utilities.ungzip')).toBeUndefined();
    const project = await scheduled();
    project.clock.set(at('2023-08-07', 10));
    project.resetCounts();
    project.open();
    expect(project.toasts).toEqual([]);
    expect(project.calls.get('Utilities.ungzip')).toBeUndefined();
  });

  it('says that the schedule has stopped by the last run that had nothing to do, where its own hour is damaged', async () => {
    const project = await scheduled();
    tick(project, at('2023-08-07', 9));
    const { properties } = project.workbook;
    expect(properties.has('scheduleIdleRun')).toBe(true);
    const kept = JSON.parse(properties.get('schedule')!) as object;
    properties.set('schedule', JSON.stringify({ ...kept, aliveAt: 'hôm qua' }));
    project.clock.set(at('2023-08-07', 20));
    project.open();
    expect(project.toasts).toMatchObject([
      { message: expect.stringMatching(/^Lịch gửi không chạy từ 09:00 07\/08\/2023: /) as string },
    ]);
  });

  it('says that the schedule has stopped, that it fails, and what was not sent, with one title', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    tab(project, 'Nhiệm vụ').name = 'Nhiệm vụ cũ';
    for (const hour of [14, 15]) tick(project, at('2023-08-16', hour));
    tick(project, at('2023-08-18', 14));
    project.clock.set(at('2023-08-18', 17));
    project.open();
    expect(project.toasts).toHaveLength(1);
    expect(project.toasts[0]).toMatchObject({ title: 'Lịch gửi cần xem lại', seconds: 30 });
    expect(project.toasts[0]?.message).toMatch(
      /^Lịch gửi không chạy từ 14:00 18\/08\/2023: .+ Lịch gửi gặp lỗi lúc 14:00 18\/08\/2023: Không tìm thấy tab “Nhiệm vụ”.+ Bản tin tuần 32 đến hạn mà không gửi được, nay không gửi nữa\.$/,
    );
  });
});

import { readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { historyRows } from '../../src/workbook/history';
import { historyTab, settingsTab } from '../../src/workbook/tabs/tabs';
import { baselineOf } from '../../src/domain/baseline';
import { summariseWeek } from '../../src/domain/summariseWeek';
import { day, task as ourTask, tracker } from '../../tests/support/tracker';
import { csvOf } from '../../src/pages/export/csv';
import { gather } from '../gather';
import { criterion, fileText, later, newFolder, put, reportOn, task, today, week } from './support/files';

const paths = (folder: string): string[] => readdirSync(join(folder, 'parquet'));

describe('A folder of communes’ files', () => {
  it('is read once: a new week reads only new files, and the figures are those of reading all anew', async () => {
    const [folder, out] = [newFolder(), newFolder()];
    put(folder, { 'a.json': week(), 'b/b.json': week({}, '90002') });
    expect((await reportOn(folder, out)).files).toEqual({ all: 2, read: 2, readNow: 2 });
    expect((await reportOn(folder, out)).files).toEqual({ all: 2, read: 2, readNow: 0 });
    put(folder, { 'c.json': later(week()), 'b/b.json': week({ tasks: [] }, '90002') });
    const report = await reportOn(folder, out);
    expect(report.files).toEqual({ all: 3, read: 3, readNow: 2 });
    expect({ ...report, files: null }).toEqual({ ...(await reportOn(folder)), files: null });
    expect(report.latest.map(({ commune_code, week: of, tasks }) => [commune_code, of, tasks])).toEqual([
      ['90001', '2026-W33', 1],
      ['90002', '2026-W32', 0],
    ]);
  });

  it('forgets a file that was taken out, and keeps no rows that nobody reads', async () => {
    const [folder, out] = [newFolder(), newFolder()];
    put(folder, { 'a.json': week(), 'b.json': week({}, '90002') });
    await reportOn(folder, out);
    unlinkSync(join(folder, 'a.json'));
    expect((await reportOn(folder, out)).latest.map(({ commune_code }) => commune_code)).toEqual(['90002']);
    put(folder, { 'b.json': week({ tasks: [] }, '90002') });
    await reportOn(folder, out);
    expect(paths(out).filter((name) => name.startsWith('closed_tasks'))).toHaveLength(1);
  });

  it('is read anew where what was kept is damaged', async () => {
    const [folder, out] = [newFolder(), newFolder()];
    put(folder, { 'a.json': week() });
    const whole = await reportOn(folder, out);
    for (const damage of [
      () => writeFileSync(join(out, 'parquet', 'store.json'), '{"version":1,'),
      () =>
        rmSync(
          join(
            out,
            'parquet',
            paths(out).find((name) => name.startsWith('closed_tasks'))!,
          ),
        ),
      () =>
        writeFileSync(
          join(
            out,
            'parquet',
            paths(out).find((name) => name.startsWith('closed_weeks'))!,
          ),
          'x',
        ),
    ]) {
      damage();
      expect(await reportOn(folder, out)).toEqual({ ...whole, files: { ...whole.files, readNow: 1 } });
    }
  });

  it('takes either form of a week once, its own lists for no week, and names another table', async () => {
    const folder = newFolder();
    put(folder, {
      'a.json': week(),
      'a.csv': csvOf(fileText(week())),
      'b.csv': csvOf(fileText(week({}, '90002'))),
      'bang.csv': 'Mã đơn vị,Tên\n90001,Xã\n',
      'don-vi.csv': 'Mã đơn vị,Tên\n90001,Xã Minh Hòa\n',
    });
    const report = await reportOn(folder);
    expect(report.latest.map(({ commune_code, late }) => [commune_code, late])).toEqual([
      ['90001', 1],
      ['90002', 1],
    ]);
    expect(report.notes.map(({ path, kind }) => [path, kind])).toEqual([
      ['bang.csv', 'broken'],
      [expect.stringMatching(/^a[.](csv|json)$/), 'repeated'],
    ]);
  });

  it('tells of each file it reads', async () => {
    const folder = newFolder();
    put(folder, { 'a.json': week(), 'b.json': 'x' });
    const told: [number, number][] = [];
    const { database } = await gather(folder, newFolder(), { today, progress: (...of) => told.push(of) });
    database.close();
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('that holds nothing gives a picture of nothing', async () => {
    const report = await reportOn(newFolder());
    expect(report).toMatchObject({ week: null, weeks: [], latest: [], late: [], silent: [] });
  });
});

describe('Communes', () => {
  it('of one name are two, and two that use one code are named', async () => {
    const folder = newFolder();
    put(folder, {
      'a.json': week({}, '90001', 'Ban Chỉ đạo xã Tân Lập'),
      'b.json': week({}, '90002', 'Ban Chỉ đạo xã Tân Lập'),
      'c.json': week({ tasks: [], madeAt: '2026-08-07 18:00' }, '90002', 'Ban Chỉ đạo xã Minh Khê'),
    });
    const report = await reportOn(folder);
    expect(report.latest).toHaveLength(2);
    expect(report.notes.filter(({ kind }) => kind === 'sameCode')).toEqual([
      expect.objectContaining({
        path: 'b.json',
        text: 'Mã 90002 còn có tên “Ban Chỉ đạo xã Minh Khê” trong cùng tuần. Nếu là hai nơi, đổi mã một nơi.',
      }),
    ]);
  });

  it('that changed name and criteria stay one over the weeks', async () => {
    const folder = newFolder();
    put(folder, {
      'a.json': week({}, '90001', 'Ban Chỉ đạo xã Cũ'),
      'b.json': later(
        week(
          { criteriaSet: 'Bộ mới', criteria: [criterion({ name: 'Giao thông', met: true })] },
          '90001',
          'Ban Chỉ đạo phường Mới',
        ),
      ),
    });
    const report = await reportOn(folder);
    expect(report.history.map(({ commune_name, met }) => [commune_name, met])).toEqual([
      ['Ban Chỉ đạo xã Cũ', 0],
      ['Ban Chỉ đạo phường Mới', 1],
    ]);
    expect(report.criteria).toEqual([
      { criteria_set: 'Bộ mới', code: '1', name: 'Giao thông', met: 1, communes: 1 },
    ]);
  });

  it('that were merged go on under the new code, over two mergers, and are asked for no more', async () => {
    const folder = newFolder();
    put(folder, {
      'a.json': week({}, '90001'),
      'b.json': later(week({}, '90002')),
      'c.json': later(week({}, '90003'), 2),
      'sap-nhap.csv': 'Mã cũ,Mã mới\n90001,90002\n90002;90003\n90002,90003\n90008,90009\n90009,90008\n',
    });
    const report = await reportOn(folder);
    expect(report.latest.map(({ commune_code }) => commune_code)).toEqual(['90003']);
    expect(report.history.map(({ commune_code, current_code }) => [commune_code, current_code])).toEqual([
      ['90001', '90003'],
      ['90002', '90003'],
      ['90003', '90003'],
    ]);
    expect(report.silent).toEqual([]);
    expect(report.problems).toEqual([
      'Dòng 4 của sap-nhap.csv lặp lại mã 90002; dòng đầu được dùng.',
      'sap-nhap.csv: 90008 sáp nhập vòng tròn nên không tính.',
      'sap-nhap.csv: 90009 sáp nhập vòng tròn nên không tính.',
    ]);
  });

  it('that gave nothing this week are silent, for so many weeks, or never gave anything', async () => {
    const folder = newFolder();
    put(folder, {
      'a.json': later(week(), 3),
      'b.json': week({}, '90002'),
      'don-vi.csv': 'Mã đơn vị,Tên\n90001,Xã Một\n"90003","Xã ""Ba"", mới"\nxấu\n',
    });
    const report = await reportOn(folder);
    expect(report.silent).toEqual([
      { commune_code: '90003', commune_name: 'Xã "Ba", mới', last_week: null, weeks_silent: null },
      { commune_code: '90002', commune_name: 'Ban Chỉ đạo xã 90002', last_week: '2026-W32', weeks_silent: 3 },
    ]);
    expect(report.problems).toEqual([
      'Dòng 4 của don-vi.csv không dùng được: cần hai cột, cột đầu là mã đơn vị.',
    ]);
  });

  it('count by the week they closed, however late the file was made', async () => {
    const folder = newFolder();
    put(folder, { 'a.json': later(week()), 'b.json': week({ madeAt: '2026-09-20 08:00' }) });
    const report = await reportOn(folder);
    expect(report.week).toBe('2026-W33');
    expect(report.latest[0]?.week).toBe('2026-W33');
    expect(report.notes).toEqual([
      expect.objectContaining({ path: 'b.json', kind: 'late', text: 'Xuất muộn 42 ngày sau khi hết tuần.' }),
    ]);
  });

  it('wait for the province since the first of the weeks in a row that say so', async () => {
    const folder = newFolder();
    const waiting = week({ tasks: [task({ state: 'waiting' })] });
    put(folder, {
      'a.json': waiting,
      'b.json': later(week()),
      'c.json': later(waiting, 2),
      'd.json': later(waiting, 4),
    });
    expect((await reportOn(folder)).waiting).toEqual([
      expect.objectContaining({ code: 'NV-1', waiting_since: '2026-08-21', days_waiting: 14 }),
    ]);
  });
});

describe('What a commune wrote', () => {
  it('is a value and never SQL', async () => {
    const folder = newFolder();
    const hostile = `'); DROP TABLE files; --`;
    put(folder, {
      [`x'; DROP SCHEMA province; --.json`]: week(
        { tasks: [task({ code: hostile, offices: [hostile] })], goal: hostile },
        '90001',
        hostile,
      ),
    });
    const report = await reportOn(folder);
    expect(report.latest[0]?.commune_name).toBe(hostile);
    expect(report.late[0]).toMatchObject({ code: hostile, offices: hostile });
  });
});

describe('A whole workbook', () => {
  async function saved(path: string, settings: [string, string][]): Promise<void> {
    const of = tracker({ tasks: [ourTask({ id: 'NV-1', deadline: day('2026-08-01') })] });
    const closed = ['2026-08-07', '2026-08-14'].map((date) =>
      baselineOf(summariseWeek(of, null, day(date)), null),
    );
    const book = new ExcelJS.Workbook();
    const headers = (columns: Record<string, { header: string }>) =>
      Object.values(columns).map(({ header }) => header);
    book
      .addWorksheet(historyTab.name)
      .addRows([headers(historyTab.columns), ...closed.flatMap((week) => historyRows(week))]);
    book.addWorksheet(settingsTab.name).addRows([headers(settingsTab.columns), ...settings]);
    await book.xlsx.writeFile(path);
  }

  it('gives every week it closed', async () => {
    const folder = newFolder();
    await saved(join(folder, 'xa.xlsx'), [
      ['Mã đơn vị', '90007'],
      ['Tên ban chỉ đạo', 'Ban Chỉ đạo xã Bảy'],
    ]);
    const report = await reportOn(folder);
    expect(
      report.history.map(({ commune_code, commune_name, week: of, late }) => [
        commune_code,
        commune_name,
        of,
        late,
      ]),
    ).toEqual([
      ['90007', 'Ban Chỉ đạo xã Bảy', '2026-W32', 1],
      ['90007', 'Ban Chỉ đạo xã Bảy', '2026-W33', 1],
    ]);
    expect(report.late).toEqual([expect.objectContaining({ code: 'NV-1', days_late: 13 })]);
  });

  it('that does not say whose it is, or is none, is named', async () => {
    const folder = newFolder();
    await saved(join(folder, 'a.xlsx'), []);
    put(folder, { 'b.xlsx': fileText(week()) });
    expect((await reportOn(folder)).notes.map(({ path, text }) => [path, text])).toEqual([
      ['a.xlsx', 'Tab “Cài đặt” chưa có Mã đơn vị, nên không biết là của xã nào.'],
      ['b.xlsx', 'Không mở được tệp Excel; tệp bị hỏng hoặc có mật khẩu.'],
    ]);
  });
});

import type {
  DoneAnswer,
  Failure,
  PastedAnswer,
  SetChosen,
  SetPreview,
  SetsAnswer,
  SummariseAnswer,
} from '../../../src/answers';
import { copied } from '../../support/copies';
import { columnOf, fill, officeWith, setUpOffice, shown, tab } from '../../support/office';
import { callDoor } from '../../support/doors';

type Project = Awaited<ReturnType<typeof setUpOffice>>;

function ask<Answer>(project: Project, name: string, request?: unknown): Answer {
  const answer = callDoor(project, name, ...(request === undefined ? [] : [request])) as
    ({ ok: true } & Answer) | Failure;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

const choose = (project: Project, key: string) => ask<SetChosen>(project, 'chooseSet', { key }).done;
const summary = (project: Project) => (project.call('summariseNow') as SummariseAnswer).summary;

describe('Bộ tiêu chí', () => {
  it('is opened from the menu and lists the sets, with none chosen at first', async () => {
    const project = await setUpOffice();
    project.call('showSets');
    expect(project.page).toMatchObject({ title: 'Bộ tiêu chí', kind: 'sidebar' });
    const { chosen, sets } = ask<SetsAnswer>(project, 'setsForSidebar');
    expect(chosen).toBe('');
    expect(sets.map(({ name }) => name)).toContain('Nông thôn mới 2026–2030');
  });

  it('tells what a set would add before it writes anything', async () => {
    const project = await setUpOffice();
    const before = copied(project.workbook);
    const preview = ask<SetPreview>(project, 'previewSet', { key: 'do-thi-van-minh-2022' });
    expect(preview.adds.map(({ title }) => title)).toEqual([
      'Thêm 9 tiêu chí vào tab Tiêu chí',
      'Thêm 6 điều kiện, hồ sơ vào tab Điều kiện',
      'Đặt 2 mục ở tab Cài đặt',
    ]);
    expect(project.workbook).toEqual(before);
  });

  it('fills a fresh sheet, which is then judged by it', async () => {
    const project = await setUpOffice();
    expect(choose(project, 'do-thi-van-minh-2022')).toEqual([
      'Đã thêm 9 tiêu chí vào tab Tiêu chí.',
      'Đã thêm 6 điều kiện, hồ sơ vào tab Điều kiện.',
      'Đã đặt 2 mục ở tab Cài đặt.',
    ]);
    const names = project.workbook.sheets.map(({ name }) => name);
    expect(names[names.indexOf('Nội dung') + 1]).toBe('Điều kiện');
    expect(shown(tab(project, 'Tiêu chí'))[4]?.slice(0, 2)).toEqual(['4', 'An ninh, trật tự đô thị']);
    expect(summary(project)).toMatchObject({
      met: 0,
      total: 9,
      evaluation: { mode: 'allMet', met: false, missing: ['9 tiêu chí chưa đạt', '6 điều kiện, hồ sơ'] },
    });
    const dashboard = shown(tab(project, 'Tổng quan')).map((row) => row.join(' | '));
    expect(dashboard).toContain('Xét công nhận');
    expect(dashboard).toContainEqual(expect.stringContaining('HS1 | Tờ trình | ○ Chưa có kết quả'));
  });

  it('chosen twice finds nothing to do and changes nothing', async () => {
    const project = await setUpOffice();
    choose(project, 'tiep-can-phap-luat-2021');
    const before = copied(project.workbook.sheets);
    expect(choose(project, 'tiep-can-phap-luat-2021')).toEqual(['Bảng đã đủ, không phải thêm gì.']);
    expect(project.workbook.sheets).toEqual(before);
  });

  it('leaves every cell people wrote as it was', async () => {
    const project = await officeWith();
    const criteria = tab(project, 'Tiêu chí');
    const before = copied([...criteria.cells].filter(([row]) => row <= 3));
    choose(project, 'do-thi-van-minh-2022');
    expect([...criteria.cells].filter(([row]) => row <= 3)).toEqual(before);
    expect(shown(criteria).map(([code]) => code)).toEqual([
      'Mã',
      '3',
      '4',
      '1',
      '2',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
  });

  it('adds nothing to the rows of another set, and says how to change over', async () => {
    const project = await setUpOffice();
    choose(project, 'do-thi-van-minh-2022');
    const before = copied(project.workbook.sheets);
    expect(callDoor(project, 'chooseSet', { key: 'tiep-can-phap-luat-2021' })).toEqual({
      ok: false,
      message:
        'Tab “Tiêu chí” đang có tiêu chí của bộ khác. Nhân bản các tab để lưu, xóa dòng cũ rồi chọn lại.',
    });
    expect(project.workbook.sheets).toEqual(before);
  });

  it('by points: adds the columns, counts the points, and says what is short', async () => {
    const project = await setUpOffice();
    choose(project, 'tiep-can-phap-luat-2021');
    const indicators = tab(project, 'Nội dung');
    const codes = shown(indicators).slice(1);
    expect(codes).toHaveLength(20);
    expect(codes[1]?.[0]).toBe('1.2');
    fill(
      project,
      'Nội dung',
      codes.map((_, i) => ({ 'Điểm tối đa': 5, Điểm: i === 0 ? '4,5' : i < 17 ? 5 : 0 })),
    );
    const { evaluation, criteria } = summary(project);
    expect(evaluation).toMatchObject({
      mode: 'points',
      points: { got: 84.5, of: 100, required: 80, floorPercent: 50 },
      missing: ['tiêu chí 5 chưa đủ điểm tối thiểu', '1 điều kiện, hồ sơ'],
    });
    expect(criteria.map(({ points }) => points?.got)).toEqual([9.5, 30, 15, 25, 5]);
  });

  it('by share: counts the neighbourhoods that were recognised', async () => {
    const project = await setUpOffice();
    fill(project, 'Khu phố', [{ Tên: 'Khu phố 1' }, { Tên: 'Khu phố 2' }, { Tên: 'Khu phố 3' }]);
    const places = tab(project, 'Khu phố');
    const column = Math.max(...(places.cells.get(1)?.keys() ?? [])) + 1;
    ['Công nhận', 'Đạt', 'Đạt', 'Chưa đạt'].forEach((value, i) => {
      places.cells.get(i + 1)?.set(column, { value });
    });
    const settings = tab(project, 'Cài đặt');
    const row = shown(settings).findIndex(([label]) => label === 'Cách đánh giá') + 1;
    settings.cells.get(row)?.set(columnOf(settings, 'Giá trị'), { value: 'Tỷ lệ đơn vị đạt' });
    expect(summary(project).evaluation).toMatchObject({
      mode: 'share',
      share: { met: 2, of: 3, required: 70 },
      missing: ['1 khu phố'],
    });
  });

  it('asks for no more than 30 round trips a week with the tab of conditions', async () => {
    const project = await officeWith();
    choose(project, 'do-thi-van-minh-2022');
    summary(project);
    project.resetCounts();
    summary(project);
    expect(project.roundTrips).toBeLessThanOrEqual(30);
  });

  it('reads the conditions, with what cannot be read named', async () => {
    const project = await setUpOffice();
    choose(project, 'do-thi-van-minh-2022');
    fill(project, 'Điều kiện', [
      { 'Thực hiện': '3 năm', 'Kết quả': 'Đạt' },
      { 'Thực hiện': 0.925 },
      { 'Kết quả': 'Đã có', 'Phụ trách': 'Văn phòng' },
      { 'Kết quả': 'Đang soạn', Hạn: '10/08/2023' },
      { Loại: 'gì đó' },
    ]);
    const { conditions, problems } = summary(project);
    expect(conditions.map(({ code, met, daysOverdue }) => [code, met, daysOverdue])).toEqual([
      ['ĐK1', true, 0],
      ['ĐK2', true, 0],
      ['HS1', true, 0],
      ['HS2', false, 1],
      ['HS3', null, 0],
      ['HS4', null, 0],
    ]);
    expect(problems).toEqual([expect.objectContaining({ sheet: 'Điều kiện', cell: 'C6', value: 'gì đó' })]);
  });

  it('refuses what no page of ours would ask', async () => {
    const project = await setUpOffice();
    for (const odd of [null, {}, { key: 'x' }, { key: 1 }, { key: 'tu-nhap', more: 1 }])
      for (const name of ['previewSet', 'chooseSet'])
        expect(callDoor(project, name, odd)).toMatchObject({ ok: false });
  });
});

describe('A pasted table', () => {
  const text =
    '3.1\tThu gom rác\t95%\n3.2\tCây xanh\t"4 m²\nmỗi người"\n4.2\t=HYPERLINK("http://x.example")\t3/9\n9.1\tLạ';

  it('is shown first, and then added in one write', async () => {
    const project = await officeWith();
    const preview = ask<PastedAnswer>(project, 'previewPasted', { text });
    expect(preview.rows.map(({ code, criterion }) => [code, criterion])).toEqual([
      ['3.2', '3'],
      ['4.2', '4'],
    ]);
    expect(preview.existing).toEqual(['3.1. Thu gom rác']);
    expect(preview.unclear).toEqual(['“9.1 | Lạ”: chưa rõ thuộc tiêu chí nào.']);
    const before = shown(tab(project, 'Nội dung'));
    expect(ask<DoneAnswer>(project, 'addPasted', { text }).message).toBe('Đã thêm 2 dòng vào tab Nội dung.');
    const after = shown(tab(project, 'Nội dung'));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual([
      ['3.2', '3', 'Cây xanh', '4 m²\nmỗi người'],
      ['4.2', '4', '=HYPERLINK("http://x.example")', '3/9'],
    ]);
  });

  it('becomes no formula, number or date, whatever was typed into it', async () => {
    const project = await officeWith();
    ask<DoneAnswer>(project, 'addPasted', {
      text: '3.10\t=1+1\t50%\n3.20\t+cmd\t01/02/2023\n3.30\t@x\tTRUE',
    });
    const cells = tab(project, 'Nội dung').cells;
    for (const row of [4, 5, 6])
      for (const cell of cells.get(row)?.values() ?? []) {
        expect(cell.formula).toBeUndefined();
        expect(['string', 'object']).toContain(typeof cell.value);
      }
    expect(
      shown(tab(project, 'Nội dung'))
        .slice(3)
        .map(([code]) => code),
    ).toEqual(['3.10', '3.20', '3.30']);
  });

  it('pasted again adds nothing', async () => {
    const project = await officeWith();
    ask<DoneAnswer>(project, 'addPasted', { text });
    const before = shown(tab(project, 'Nội dung'));
    expect(callDoor(project, 'addPasted', { text })).toMatchObject({ ok: false });
    expect(shown(tab(project, 'Nội dung'))).toEqual(before);
  });

  it('is refused in plain words when there is nothing in it, or far too much', async () => {
    const project = await officeWith();
    for (const odd of [null, {}, { text: '' }, { text: ' \n\t' }, { text: 'a'.repeat(200_001) }])
      expect(callDoor(project, 'previewPasted', odd)).toMatchObject({ ok: false });
  });

  it('brings its points along, in columns made for them', async () => {
    const project = await officeWith();
    ask<DoneAnswer>(project, 'addPasted', { text: 'Số\tNội dung\tĐiểm tối đa\n3.5\tCây xanh\t2,5' });
    const indicators = tab(project, 'Nội dung');
    expect(indicators.cells.get(4)?.get(columnOf(indicators, 'Điểm tối đa'))?.value).toBe('2,5');
  });
});

describe('The set that was chosen', () => {
  const key = 'do-thi-van-minh-2022';
  const chosen = (project: Project) => {
    const { chosen: title, sets } = ask<SetsAnswer>(project, 'setsForSidebar');
    return [title, sets.filter((set) => set.chosen).map((set) => set.key)];
  };

  it('is marked from then on, also where its tab of settings had to be made', async () => {
    const project = await setUpOffice();
    expect(chosen(project)).toEqual(['', []]);
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Cài đặt');
    expect(chosen(project)).toEqual(['', []]);
    const { done, sets } = ask<SetChosen>(project, 'chooseSet', { key });
    expect(done).toContain('Đã đặt 2 mục ở tab Cài đặt.');
    expect(sets.filter((set) => set.chosen).map((set) => set.key)).toEqual([key]);
    expect(chosen(project)[1]).toEqual([key]);
    expect(chosen(project)[0]).not.toBe('');
  });

  it('has the tab of criteria made where it is missing, also by a set without points', async () => {
    const project = await setUpOffice();
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Tiêu chí');
    choose(project, key);
    expect(shown(tab(project, 'Tiêu chí')).length).toBeGreaterThan(1);
    expect(shown(tab(project, 'Tiêu chí'))[0]).not.toContain('Điểm tối đa');
  });

  it.each(['Tiêu chí', 'Nội dung'])('has the tab “%s” made where it is missing', async (name) => {
    const project = await setUpOffice();
    project.workbook.sheets = project.workbook.sheets.filter((sheet) => sheet.name !== name);
    expect(callDoor(project, 'chooseSet', { key: 'tiep-can-phap-luat-2021' })).toMatchObject({ ok: true });
    expect(shown(tab(project, 'Tiêu chí'))).toHaveLength(6);
    expect(shown(tab(project, 'Nội dung'))).toHaveLength(21);
    expect(shown(tab(project, 'Nội dung'))[0]).toContain('Điểm tối đa');
  });

  it('makes no tab of conditions where it asks for none that is not there', async () => {
    const project = await setUpOffice();
    choose(project, key);
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Điều kiện');
    expect(choose(project, key)).toEqual(['Đã thêm 6 điều kiện, hồ sơ vào tab Điều kiện.']);
    expect(shown(tab(project, 'Điều kiện'))).toHaveLength(7);
  });

  it('is told where a tab does not keep what was written', async () => {
    const project = await setUpOffice();
    const sheet = tab(project, 'Tiêu chí');
    project.betweenCalls = () => {
      if ((sheet.cells.get(2)?.get(1)?.value ?? null) === null) return;
      sheet.cells.delete(2);
      project.touch();
    };
    expect(callDoor(project, 'chooseSet', { key })).toEqual({
      ok: false,
      message: 'Có tab vừa bị sửa cùng lúc, hoặc thiếu cột. Xem lại bảng rồi chọn bộ lần nữa.',
    });
  });

  it('that nobody knows is refused', async () => {
    const project = await setUpOffice();
    for (const door of ['previewSet', 'chooseSet'])
      expect(callDoor(project, door, { key: 'khong-co' })).toEqual({
        ok: false,
        message: 'Không có bộ tiêu chí này. Mở lại Bộ tiêu chí.',
      });
  });

  it('is previewed line by line, and said to be another’s where the rows are', async () => {
    const project = await setUpOffice();
    const { adds, occupied } = ask<SetPreview>(project, 'previewSet', { key });
    expect(occupied).toBe(false);
    expect(adds[0]?.lines).toContain('4. An ninh, trật tự đô thị');
    expect(adds.at(-1)?.lines).toEqual([
      expect.stringMatching(/^Bộ tiêu chí: .+/),
      expect.stringMatching(/^.+: .+/),
    ]);
    choose(project, key);
    expect(ask<SetPreview>(project, 'previewSet', { key }).adds).toEqual([]);
    expect(ask<SetPreview>(project, 'previewSet', { key: 'tiep-can-phap-luat-2021' }).occupied).toBe(true);
  });
});

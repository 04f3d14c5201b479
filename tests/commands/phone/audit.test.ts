import type { Project } from 'stand-in';
import type { AuditAnswer, AuditLine } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { columnOf, fill, secretary, serial, shown, tab } from '../../support/office';
import { linkFor, workOf } from '../../support/phone';
import { binh, cellOf, done, field, office, save } from '../../support/phoneOffice';

describe('The secretary', () => {
  const audit = (project: Project) => callDoor(project, 'auditForSidebar') as AuditAnswer;
  const takeBack = (project: Project, { row, at }: AuditLine) => callDoor(project, 'takeBack', { row, at });

  it('takes a save back as long as nothing else changed its cells, once', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', done());
    const [entry] = audit(project).entries;
    expect(entry).toMatchObject({ by: binh, task: 'NV-1', undone: '', mayTakeBack: true });
    expect(takeBack(project, entry!)).toMatchObject({
      ok: true,
      message: 'Đã trả việc NV-1 về như trước.',
      entries: [{ mayTakeBack: false, undone: `${secretary}, 14:00 11/08/2023` }],
    });
    for (const header of ['Trạng thái', 'Tiến độ (%)', 'Ngày hoàn thành'])
      expect([header, cellOf(project, 2, header) || null]).toEqual([
        header,
        header === 'Trạng thái' ? 'Đang thực hiện' : null,
      ]);
    expect(takeBack(project, entry!)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Không hoàn tác được/),
    });
  });

  it('gets a cell back as it was: empty, or the number it held', async () => {
    for (const [before, value] of [
      [null, '100'],
      [40, '100'],
    ] as const) {
      const project = await office();
      fill(project, 'Nhiệm vụ', [{ 'Tiến độ (%)': before }]);
      project.touch();
      const key = linkFor(project, binh);
      const progress = field(workOf(project, key).tasks[0], 'progress')!;
      expect(save(project, key, 'NV-1', [{ ...progress, value }])).toMatchObject({ saved: true });
      expect(takeBack(project, audit(project).entries[0]!)).toMatchObject({ ok: true });
      expect(cellOf(project, 2, 'Tiến độ (%)') ?? '').toBe(before ?? '');
    }
  });

  it('takes back no other save than the one that was shown', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', done());
    const [entry] = audit(project).entries;
    expect(takeBack(project, { ...entry!, at: '13:59 11/08/2023' })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Không hoàn tác được/) as string,
    });
    expect(cellOf(project, 2, 'Trạng thái')).toBe('Hoàn thành');
  });

  it('does not take back what somebody went on from', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', done());
    fill(project, 'Nhiệm vụ', [{ 'Trạng thái': 'Tạm dừng' }]);
    project.touch();
    expect(takeBack(project, audit(project).entries[0]!)).toMatchObject({ ok: false });
    expect(cellOf(project, 2, 'Trạng thái')).toBe('Tạm dừng');
  });

  it('is told why where the row, or the column, is not there any more', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', done());
    const [entry] = audit(project).entries;
    const sheet = tab(project, 'Nhiệm vụ');
    const column = columnOf(sheet, 'Ngày hoàn thành');
    sheet.cells.get(1)!.set(column, { value: 'Của riêng tôi' });
    project.touch();
    expect(takeBack(project, entry!)).toEqual({
      ok: false,
      message: 'Tab “Nhiệm vụ” không có cột “Ngày hoàn thành”. Chọn Tạo bảng theo dõi để thêm.',
    });
    sheet.cells.get(1)!.set(column, { value: 'Ngày hoàn thành' });
    sheet.cells.get(2)!.set(1, { value: 'NV-77' });
    project.touch();
    expect(takeBack(project, entry!)).toEqual({
      ok: false,
      message: 'Không còn dòng nào mang mã “NV-1” ở tab “Nhiệm vụ”. Có thể dòng đã bị xóa hoặc đổi mã.',
    });
    expect(audit(project).entries[0]).toMatchObject({ undone: '', mayTakeBack: true });
  });

  it('is named with the hour alone where Google does not tell who it is', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', done());
    project.takenBack.set(secretary, ['userinfo.email']);
    expect(takeBack(project, audit(project).entries[0]!)).toMatchObject({
      entries: [{ undone: '14:00 11/08/2023' }],
    });
  });

  it('gets a day back as a day, and a text that looks like one as a text', async () => {
    const project = await office();
    fill(project, 'Nhiệm vụ', [
      { 'Ngày hoàn thành': serial('2023-08-01'), 'Kết quả, sản phẩm': '2023-08-01', 'Kiến nghị': '40' },
    ]);
    project.touch();
    const key = linkFor(project, binh);
    const changes = [
      { field: 'completedOn', seen: '2023-08-01', value: '2023-08-11' },
      { field: 'result', seen: '2023-08-01', value: 'Đã họp' },
      { field: 'proposal', seen: '40', value: '' },
    ];
    expect(save(project, key, 'NV-1', changes)).toMatchObject({ saved: true });
    expect(takeBack(project, audit(project).entries[0]!)).toMatchObject({ ok: true });
    expect(
      ['Ngày hoàn thành', 'Kết quả, sản phẩm', 'Kiến nghị'].map((header) => cellOf(project, 2, header)),
    ).toEqual([serial('2023-08-01'), '2023-08-01', '40']);
  });

  it('sees the latest first, sixty at most', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', done());
    const [headers = [], first = []] = shown(tab(project, 'Nhật ký'));
    const more = Array.from({ length: 61 }, (_, i) =>
      Object.fromEntries(
        headers.map((header, at) => [header, header === 'Mã' ? `S${i}` : (first[at] ?? '')]),
      ),
    );
    fill(project, 'Nhật ký', more, 3);
    project.touch();
    const { entries, message } = audit(project);
    expect([entries.length, entries[0]?.task, entries[59]?.task, message]).toEqual([60, 'S60', 'S1', '']);
  });
});

/** What people report through their link, and that they ask for more time. */
import type { Project } from 'stand-in';
import type { Failure, PhoneSaved } from '../../../src/answers';
import { columnOf, fill, serial, shown, tab } from '../../support/office';
import { linkFor, workOf } from '../../support/phone';
import { binh, cellOf, chair, done, field, office, save } from '../../support/phoneOffice';

describe('A task that waits for somebody above', () => {
  const waiting = (since = '') => [
    { field: 'state', seen: 'Đang thực hiện', value: 'waiting' },
    { field: 'waitingFor', seen: '', value: 'Sở Xây dựng' },
    { field: 'waitingSince', seen: '', value: since },
  ];

  it('makes its columns when somebody says so first', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    expect(shown(tab(project, 'Nhiệm vụ'))[0]).not.toContain('Chờ ai');
    const answer = save(project, key, 'NV-1', waiting('2023-08-01'));
    if (!answer.ok || !answer.saved) throw new Error(answer.message);
    expect(shown(tab(project, 'Nhiệm vụ'))[0]?.slice(-3)).toEqual(['Chờ ai', 'Chờ từ ngày', 'Lần đôn đốc']);
    expect([cellOf(project, 2, 'Trạng thái'), cellOf(project, 2, 'Chờ ai')]).toEqual([
      'Chờ cấp trên',
      'Sở Xây dựng',
    ]);
    const [task] = answer.tasks;
    expect(task).toMatchObject({ badge: '△ Chờ cấp trên 10 ngày', tone: 'blocked', waits: true });
    expect(task?.detail).toContain('Chờ Sở Xây dựng từ 01/08/2023; chưa đôn đốc');
    const pressed = field(task, 'pressedOn');
    expect(pressed).toEqual({ field: 'pressedOn', seen: '', value: '' });
    const again = save(project, key, 'NV-1', [{ ...pressed, value: '11/08/2023' }]);
    if (!again.ok || !again.saved) throw new Error(again.message);
    expect(again.tasks[0]?.detail).toContain('đã đôn đốc 1 lần, gần nhất 11/08/2023');
    expect(
      shown(tab(project, 'Nhật ký'))
        .slice(1)
        .map(([, , , , what]) => what),
    ).toEqual([
      'Trạng thái: Đang thực hiện → Chờ cấp trên\nChờ ai: (trống) → Sở Xây dựng\nChờ từ ngày: (trống) → 01/08/2023',
      'Lần đôn đốc: (trống) → 11/08/2023',
    ]);
  });

  it('stands on the chair’s phone with its days, late or not', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', waiting('2023-08-01'));
    const { overview } = workOf(project, linkFor(project, chair));
    expect(overview?.overdue.map(({ text }) => text.split(' ')[0])).toContain('NV-1');
    expect(overview?.waiting).toMatchObject([
      { badge: '△ Chờ cấp trên 10 ngày', detail: expect.stringContaining('● Quá hạn 7 ngày') as unknown },
    ]);
    expect(overview?.news).toContain('1 việc chờ cấp trên');
  });

  it('is refused with a day that is none', async () => {
    const project = await office();
    expect(save(project, linkFor(project, binh), 'NV-1', waiting('hôm qua'))).toEqual({
      ok: false,
      message: 'Chờ từ ngày không đọc được. Chọn lại ngày trên lịch.',
    });
  });
});

describe('Saving through a link', () => {
  it('says what was saved and at which hour, by the names of the columns', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    expect(save(project, key, 'NV-1', done())).toMatchObject({
      saved: true,
      message: 'Đã lưu NV-1 lúc 14:00 11/08/2023: trạng thái, tiến độ (%), ngày hoàn thành.',
      tasks: [{ code: 'NV-1', closed: true }],
    });
    expect(
      ['Trạng thái', 'Tiến độ (%)', 'Ngày hoàn thành'].map((header) => cellOf(project, 2, header)),
    ).toEqual(['Hoàn thành', 100, serial('2023-08-11')]);
  });

  it('is written down in a row as tall as what people read there', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', done());
    const sheet = tab(project, 'Nhật ký');
    const wraps = (header: string) => sheet.cells.get(2)?.get(columnOf(sheet, header))?.format?.wrap;
    expect([wraps('Thay đổi'), wraps('Dữ liệu')]).toEqual([true, false]);
  });

  it('sent twice over a broken line stands once', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    expect(save(project, key, 'NV-1', done())).toMatchObject({ saved: true });
    expect(save(project, key, 'NV-1', done())).toMatchObject({ saved: true });
    expect(shown(tab(project, 'Nhật ký'))).toHaveLength(2);
  });

  it('shows both versions where somebody was faster, and writes nothing', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    fill(project, 'Nhiệm vụ', [{ 'Kết quả, sản phẩm': 'Đã có biên bản' }]);
    project.touch();
    const changes = [...done(), { field: 'result', seen: '', value: 'Đã họp' }];
    const answer = save(project, key, 'NV-1', changes);
    expect(answer).toEqual({
      ok: true,
      saved: false,
      message: 'Có người vừa sửa dòng này. So lại hai bản rồi chọn.',
      now: expect.arrayContaining([{ field: 'result', seen: 'Đã có biên bản', value: 'Đã có biên bản' }]),
    });
    // Of what was sent alone: the page leaves other fields as they are being filled in.
    const fields = 'now' in answer ? answer.now.map(({ field: name }) => name) : [];
    expect(fields.sort()).toEqual(['completedOn', 'progress', 'result', 'state']);
    expect(cellOf(project, 2, 'Trạng thái')).toBe('Đang thực hiện');
  });

  it.each(['NV-2', 'NV-99', ' nv-2 '])('refuses %s, which is not theirs, in the same words', async (code) => {
    const project = await office();
    const key = linkFor(project, binh);
    const before = shown(tab(project, 'Nhiệm vụ'));
    expect(save(project, key, code, done())).toEqual({
      ok: false,
      message: 'Việc này không có trong danh sách của liên kết này. Tải lại trang để xem danh sách mới.',
    });
    expect(shown(tab(project, 'Nhiệm vụ'))).toEqual(before);
  });

  it('reaches no row without a code, theirs neither', async () => {
    const project = await office();
    fill(project, 'Nhiệm vụ', [{ Mã: null }]);
    project.touch();
    const key = linkFor(project, binh);
    expect(workOf(project, key).tasks).toMatchObject([{ code: '', text: 'Hoàn thiện hồ sơ an ninh' }]);
    const before = shown(tab(project, 'Nhiệm vụ'));
    expect(save(project, key, ' ', done())).toEqual({
      ok: false,
      message: 'Việc này không có trong danh sách của liên kết này. Tải lại trang để xem danh sách mới.',
    });
    expect(shown(tab(project, 'Nhiệm vụ'))).toEqual(before);
  });

  it('is limited for one link, and slows nobody else', async () => {
    const project = await office();
    const [key, other] = [linkFor(project, binh), linkFor(project, 'Lê Thị Mai')];
    const tooMany = { ok: false, message: expect.stringMatching(/quá nhiều lần/) };
    expect(save(project, key, 'NV-99', done())).not.toEqual(tooMany);
    for (const [name, value] of project.workbook.properties)
      if (name.startsWith('linkUse.'))
        project.workbook.properties.set(name, value.replace('"saves":1', '"saves":40'));
    expect(save(project, key, 'NV-1', done())).toEqual(tooMany);
    expect(save(project, other, 'NV-2', done())).toMatchObject({ saved: true });
    project.clock.advance(601_000);
    expect(save(project, key, 'NV-1', done())).toMatchObject({ saved: true });
  });
});

describe('A request for more time', () => {
  const ask = (project: Project, key: string, until: string, reason = 'Chờ cấp 2 tỷ') =>
    project.runFromWeb('askMoreTime', [key, { code: 'NV-1', until, reason }]) as PhoneSaved | Failure;

  it('makes its columns at first use, keeps the deadline, and waits for the chair, who grants it', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    expect(ask(project, key, '2023-08-04')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/sau hạn hiện nay/),
    });
    expect(ask(project, key, '2023-08-20')).toMatchObject({
      saved: true,
      message: 'Đã gửi đề nghị lùi hạn NV-1 lúc 14:00 11/08/2023.',
      tasks: [{ code: 'NV-1', moreTimeUntil: '20/08/2023', moreTimeReason: 'Chờ cấp 2 tỷ' }],
    });
    expect(cellOf(project, 2, 'Xin lùi đến')).toBe(serial('2023-08-20'));
    expect(cellOf(project, 2, 'Lý do xin lùi')).toBe('Chờ cấp 2 tỷ');
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-04'));

    const theirs = linkFor(project, chair);
    const { overview } = workOf(project, theirs);
    expect(overview).toMatchObject({
      decides: true,
      headline: 'Đạt 1/2 tiêu chí',
      decisions: [
        { code: 'NV-1', asks: ['Xin lùi đến 20/08/2023: Chờ cấp 2 tỷ'], moreTimeUntil: '20/08/2023' },
      ],
    });
    const decide = (by: string, decision: string, value = '') =>
      project.runFromWeb('decideFromPhone', [by, { code: 'NV-1', decision, value }]);
    expect(decide(key, 'grantTime', '20/08/2023')).toEqual({
      ok: false,
      message: 'Liên kết này không quyết định được việc này.',
    });
    expect(decide(theirs, 'grantTime', '20/08/2023')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-20'));
    expect(cellOf(project, 2, 'Hạn ban đầu')).toBe(serial('2023-08-04'));
    expect(cellOf(project, 2, 'Căn cứ lùi hạn')).toBe('ý kiến của Nguyễn Văn Sơn');
    expect(cellOf(project, 2, 'Lý do xin lùi') || null).toBeNull();
    expect(
      shown(tab(project, 'Nhật ký'))
        .slice(1)
        .map(([, , , , what]) => what),
    ).toEqual([
      'Xin lùi đến: (trống) → 20/08/2023\nLý do xin lùi: (trống) → Chờ cấp 2 tỷ',
      expect.stringMatching(
        /Xin lùi đến: 20\/08\/2023 → \(trống\)\nLý do xin lùi: Chờ cấp 2 tỷ → \(trống\)$/,
      ),
    ]);
    expect(workOf(project, key).tasks[0]).toMatchObject({ moreTimeUntil: '', tone: 'quiet' });
    expect(decide(theirs, 'grantTime', '20/08/2023')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/không còn chờ/),
    });
  });

  it('is for a later day than the deadline there is, and for no task without one', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    const notLater = { ok: false, message: 'Ngày lùi đến phải sau hạn hiện nay. Chọn ngày khác.' };
    for (const until of ['2023-08-03', '2023-08-04']) expect(ask(project, key, until)).toEqual(notLater);
    fill(project, 'Nhiệm vụ', [{ Hạn: null, 'Thời hạn (theo văn bản)': null }]);
    project.touch();
    expect(ask(project, key, '2023-08-20')).toEqual(notLater);
    expect(shown(tab(project, 'Nhiệm vụ'))[0]).not.toContain('Xin lùi đến');
  });

  it('keeps its reason without the blanks around it', async () => {
    const project = await office();
    expect(ask(project, linkFor(project, binh), '2023-08-20', '  Chờ huyện ')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Lý do xin lùi')).toBe('Chờ huyện');
  });

  it('is taken back with its reason, and asks for no column where nothing was asked for', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    expect(ask(project, key, '', '')).toMatchObject({ saved: true });
    expect(shown(tab(project, 'Nhiệm vụ'))[0]).not.toContain('Xin lùi đến');
    ask(project, key, '2023-08-20');
    expect(ask(project, key, '', '')).toMatchObject({
      saved: true,
      message: expect.stringMatching(/^Đã thôi xin lùi hạn NV-1/),
      tasks: [{ moreTimeUntil: '', moreTimeReason: '' }],
    });
    expect([cellOf(project, 2, 'Xin lùi đến'), cellOf(project, 2, 'Lý do xin lùi')].filter(Boolean)).toEqual(
      [],
    );
  });

  it('is refused for what is not theirs, in the same words', async () => {
    const project = await office();
    for (const code of ['NV-2', 'NV-99', ' '])
      expect(
        project.runFromWeb('askMoreTime', [
          linkFor(project, binh),
          { code, until: '2023-08-20', reason: '' },
        ]),
      ).toEqual({
        ok: false,
        message: 'Việc này không có trong danh sách của liên kết này. Tải lại trang để xem danh sách mới.',
      });
  });

  it('gets a column for its reason where the workbook had one for the day alone', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    const sheet = tab(project, 'Nhiệm vụ');
    const column = shown(sheet)[0]!.length + 1;
    sheet.cells.get(1)!.set(column, { value: 'Xin lùi đến' });
    project.touch();
    expect(ask(project, key, '2023-08-20')).toMatchObject({ saved: true });
    expect(shown(tab(project, 'Nhiệm vụ'))[0]?.slice(column - 1)).toEqual(['Xin lùi đến', 'Lý do xin lùi']);
    expect(cellOf(project, 2, 'Lý do xin lùi')).toBe('Chờ cấp 2 tỷ');
  });
});

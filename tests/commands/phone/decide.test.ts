import type { Project } from 'stand-in';
import { columnOf, fill, serial, shown, tab } from '../../support/office';
import { linkFor, workOf } from '../../support/phone';
import { binh, cellOf, chair, office } from '../../support/phoneOffice';

describe('What the chair decides', () => {
  const decide = (project: Project, code: string, decision: string, value = '') =>
    project.runFromWeb('decideFromPhone', [linkFor(project, chair), { code, decision, value }]);
  const notAsked = { ok: false, message: expect.stringMatching(/không còn chờ/) as string };
  const notLater = { ok: false, message: 'Ngày lùi đến phải sau hạn hiện nay. Chọn ngày khác.' };

  it('finishes a task that waited for it, on that day unless another stands there', async () => {
    const project = await office();
    fill(project, 'Nhiệm vụ', [
      { 'Trạng thái': 'Chờ xác nhận' },
      { 'Trạng thái': 'Chờ xác nhận', 'Ngày hoàn thành': serial('2023-08-01') },
    ]);
    project.touch();
    for (const code of ['NV-1', 'NV-2'])
      expect(decide(project, code, 'confirmDone')).toMatchObject({ saved: true });
    const rows = [2, 3].map((row) =>
      ['Trạng thái', 'Ngày hoàn thành'].map((header) => cellOf(project, row, header)),
    );
    expect(rows).toEqual([
      ['Hoàn thành', serial('2023-08-11')],
      ['Hoàn thành', serial('2023-08-01')],
    ]);
    expect(decide(project, 'NV-1', 'confirmDone')).toMatchObject(notAsked);
  });

  const ask = (project: Project) =>
    expect(
      project.runFromWeb('askMoreTime', [
        linkFor(project, binh),
        { code: 'NV-1', until: '2023-08-20', reason: 'Chờ cấp 2 tỷ' },
      ]),
    ).toMatchObject({ saved: true });

  it('may be that the deadline stays, that it is another day, or that somebody else has the task', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    ask(project);
    expect(decide(project, 'NV-1', 'keepDeadline', '20/08/2023')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-04'));
    ask(project);
    expect(decide(project, 'NV-1', 'until', '2023-08-15')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-15'));
    ask(project);
    const unknown = {
      ok: false,
      message: 'Không có người này ở tab Thành viên. Chọn người khác.',
    };
    expect(decide(project, 'NV-1', 'handTo', 'Không có ai')).toEqual(unknown);
    expect(decide(project, 'NV-1', 'handTo', 'Lê Thị Mai')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Người phụ trách')).toBe('Lê Thị Mai');
    expect(workOf(project, key).tasks).toEqual([]);
  });

  it('is written down as decided, of what it changed alone', async () => {
    const project = await office();
    ask(project);
    decide(project, 'NV-1', 'keepDeadline', '20/08/2023');
    fill(project, 'Nhiệm vụ', [{ 'Trạng thái': 'Chờ xác nhận' }]);
    project.touch();
    expect(decide(project, 'NV-1', 'until', '2023-08-15')).toMatchObject({
      message: 'Đã ghi quyết định NV-1 lúc 14:00 11/08/2023.',
    });
    const [, , kept, until] = shown(tab(project, 'Nhật ký'));
    expect(kept?.[4]).toBe('Xin lùi đến: 20/08/2023 → (trống)\nLý do xin lùi: Chờ cấp 2 tỷ → (trống)');
    expect(until?.[4]?.split('\n')).toEqual([
      'Hạn: 04/08/2023 → 15/08/2023',
      'Hạn ban đầu: (trống) → 04/08/2023',
      `Căn cứ lùi hạn: (trống) → ý kiến của ${chair}`,
    ]);
    expect([kept, until].map((row) => row?.at(-1))).toEqual([
      expect.stringContaining('"kind":"decision"'),
      expect.stringContaining('"kind":"decision"'),
    ]);
  });

  it.each([
    ['agree', 'Đồng ý'],
    ['disagree', 'Chưa đồng ý'],
  ])('answers a proposal behind its own words, once: %s', async (decision, answer) => {
    const project = await office();
    fill(project, 'Nhiệm vụ', [{ 'Kiến nghị': 'Cấp 2 tỷ' }]);
    project.touch();
    expect(decide(project, 'NV-1', decision, 'Cấp 3 tỷ')).toMatchObject(notAsked);
    expect(decide(project, 'NV-1', decision, 'Cấp 2 tỷ')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Kiến nghị')).toBe(`Cấp 2 tỷ (${answer}, ${chair} 11/08/2023)`);
    expect(decide(project, 'NV-1', decision, 'Cấp 2 tỷ')).toMatchObject(notAsked);
  });

  it('answers what was asked, and nothing that waits beside it', async () => {
    const project = await office();
    fill(project, 'Nhiệm vụ', [{ 'Kiến nghị': 'Cấp 2 tỷ' }]);
    project.touch();
    expect(decide(project, 'NV-1', 'confirmDone')).toMatchObject(notAsked);
    expect(decide(project, 'NV-1', 'keepDeadline', '20/08/2023')).toMatchObject(notAsked);
    ask(project);
    for (const decision of ['grantTime', 'keepDeadline'])
      expect(decide(project, 'NV-1', decision, '31/12/2023')).toMatchObject(notAsked);
    const cells = ['Trạng thái', 'Hạn', 'Xin lùi đến'].map((header) => cellOf(project, 2, header));
    expect(cells).toEqual(['Đang thực hiện', serial('2023-08-04'), serial('2023-08-20')]);
  });

  it('gives no task to somebody who left', async () => {
    const project = await office();
    fill(project, 'Thành viên', [{}, {}, { 'Vai trò': 'Đã nghỉ' }]);
    project.touch();
    ask(project);
    expect(decide(project, 'NV-1', 'handTo', 'Lê Thị Mai')).toEqual({
      ok: false,
      message: 'Không có người này ở tab Thành viên. Chọn người khác.',
    });
    expect(cellOf(project, 2, 'Người phụ trách')).toBe(binh);
  });

  it('is about what waits alone, and about no row without a code', async () => {
    const project = await office();
    expect(decide(project, 'NV-1', 'confirmDone')).toMatchObject(notAsked);
    fill(project, 'Nhiệm vụ', [{ Mã: '', 'Trạng thái': 'Chờ xác nhận' }]);
    project.touch();
    expect(decide(project, ' ', 'confirmDone')).toMatchObject(notAsked);
    expect(cellOf(project, 2, 'Trạng thái')).toBe('Chờ xác nhận');
  });

  it('is no deadline in a year that is a slip of the finger, whoever chose it', async () => {
    const project = await office();
    const ask = (until: string) =>
      project.runFromWeb('askMoreTime', [linkFor(project, binh), { code: 'NV-1', until, reason: '' }]);
    for (const until of ['2203-08-20', '1923-08-20']) expect(ask(until)).toEqual(notLater);
    expect(ask('2023-08-20')).toMatchObject({ saved: true });
    for (const until of ['2203-08-20', '1923-08-20'])
      expect(decide(project, 'NV-1', 'until', until)).toEqual(notLater);
    fill(project, 'Nhiệm vụ', [{ 'Xin lùi đến': serial('1923-08-20') }]);
    project.touch();
    expect(decide(project, 'NV-1', 'grantTime', '20/08/1923')).toMatchObject(notAsked);
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-04'));
  });

  const grant = (project: Project, iso: string, printed: string) => {
    const request = { code: 'NV-1', until: iso, reason: '' };
    expect(project.runFromWeb('askMoreTime', [linkFor(project, binh), request])).toMatchObject({
      saved: true,
    });
    return decide(project, 'NV-1', 'grantTime', printed);
  };

  it('moves a deadline again and again, and keeps the first one', async () => {
    const project = await office();
    expect(grant(project, '2023-08-20', '20/08/2023')).toMatchObject({ saved: true });
    expect(grant(project, '2023-09-01', '01/09/2023')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-09-01'));
    expect(cellOf(project, 2, 'Hạn ban đầu')).toBe(serial('2023-08-04'));
  });

  it('is written down without a reason where nobody gave one', async () => {
    const project = await office();
    expect(grant(project, '2023-08-20', '20/08/2023')).toMatchObject({ saved: true });
    expect(shown(tab(project, 'Nhật ký'))[2]?.[4]).toMatch(/Xin lùi đến: 20\/08\/2023 → \(trống\)$/);
  });

  it('grants more time also where the tab has no columns for the first deadline and for who granted it', async () => {
    const project = await office();
    const sheet = tab(project, 'Nhiệm vụ');
    for (const header of ['Hạn ban đầu', 'Căn cứ lùi hạn'])
      sheet.cells.get(1)!.set(columnOf(sheet, header), { value: `${header} (cũ)` });
    project.touch();
    expect(grant(project, '2023-08-20', '20/08/2023')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-20'));
  });

  it('is no day before the deadline there is, nor one that has passed where there is none', async () => {
    const project = await office();
    fill(project, 'Nhiệm vụ', [
      { Hạn: serial('2023-08-30'), 'Trạng thái': 'Chờ xác nhận' },
      { Hạn: null, 'Thời hạn (theo văn bản)': null, 'Trạng thái': 'Chờ xác nhận' },
    ]);
    project.touch();
    for (const until of ['2023-08-20', '2023-08-30'])
      expect(decide(project, 'NV-1', 'until', until)).toEqual(notLater);
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-30'));
    expect(decide(project, 'NV-2', 'until', '2023-08-10')).toEqual(notLater);
    expect(decide(project, 'NV-2', 'until', '2023-08-20')).toMatchObject({ saved: true });
    expect(['Hạn', 'Hạn ban đầu'].map((header) => cellOf(project, 3, header))).toEqual([
      serial('2023-08-20'),
      null,
    ]);
  });
});

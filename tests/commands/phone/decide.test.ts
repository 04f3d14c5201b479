import type { Project } from 'stand-in';
import { columnOf, fill, serial, shown, tab } from '../../support/office';
import { linkFor } from '../../support/phone';
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

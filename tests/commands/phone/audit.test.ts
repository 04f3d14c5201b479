import type { Project } from 'stand-in';
import type { AuditAnswer, AuditLine } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { fill, secretary } from '../../support/office';
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
});

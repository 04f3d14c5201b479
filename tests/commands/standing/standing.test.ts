import type { Project } from 'stand-in';
import type { Failure, MarkRequest, ScoresAnswer, StandingAnswer, WeekAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, officeWith, overdueTask, serial, shown, tab } from '../../support/office';
import { at, set } from '../../support/schedule';

const binh = 'Trần Văn Bình';
const mai = 'Lê Thị Mai';

let made: Project;
beforeAll(async () => {
  made = await officeWith([
    { ...overdueTask, 'Khu phố': 'Khu phố 1' },
    {
      ...overdueTask,
      Mã: 'NV-2',
      'Người phụ trách': mai,
      'Trạng thái': 'Hoàn thành',
      'Ngày hoàn thành': serial('2023-08-03'),
    },
  ]);
  fill(made, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }]);
  fill(made, 'Khu phố', [{ Tên: 'Khu phố 1', 'Trưởng khu phố': 'Phùng Thị Lụa' }]);
  made.touch();
  set(made, 'Kết quả theo người, khu phố', 'Có');
});

const as = async (email: string): Promise<Project> => {
  const project = await copyOf(made);
  project.user = email;
  return project;
};

function scores(project: Project): ScoresAnswer {
  const answer = callDoor(project, 'standingForDialog') as StandingAnswer | Failure;
  if (!answer.ok || answer.scores === null) throw new Error('No scores');
  return answer.scores;
}

const rowsOf = ({ tables }: ScoresAnswer) =>
  tables.flatMap(({ rows }) => rows.map(({ name, numbers, badge }) => [name, numbers.join(' '), badge.text]));

const mark = (project: Project, request: MarkRequest) =>
  callDoor(project, 'markScore', request) as StandingAnswer | Failure;

describe('How members and neighbourhoods did', () => {
  it('is shown to the chair by name, with what is proposed of each', async () => {
    const shown = scores(await as('son@example.com'));
    expect(shown).toMatchObject({ decides: true, month: 'tháng 8/2023', total: [1, 0, 0, 0, 1] });
    expect(rowsOf(shown)).toEqual([
      [binh, '0 0 0 0 1', '● Cần đôn đốc'],
      [mai, '1 0 0 0 0', '✓ Biểu dương'],
      ['Khu phố 1', '0 0 0 0 1', '● Cần đôn đốc'],
      ['Không gắn khu phố', '1 0 0 0 0', '–'],
    ]);
  });

  it('names to anybody else nobody but themselves, and lets them decide nothing', async () => {
    const project = await as('thuky@example.com');
    const shown = scores(project);
    expect([shown.decides, rowsOf(shown)]).toEqual([false, [[mai, '1 0 0 0 0', '✓ Biểu dương']]]);
    expect(JSON.stringify(shown)).not.toContain(binh);
    expect(mark(project, { of: 'member', name: binh, mark: 'none' })).toMatchObject({ ok: false });
    const stranger = await as('ai-do@example.com');
    expect(rowsOf(scores(stranger))).toEqual([]);
  });

  it('is what the chair makes of it for the month, and the rule’s again in the next', async () => {
    const project = await as('son@example.com');
    const after = mark(project, { of: 'member', name: binh, mark: 'none' });
    if (!after.ok || after.scores === null) throw new Error('Not marked');
    expect(after.scores.tables[0]?.rows[0]).toMatchObject({ mark: null, proposed: 'pressed', decided: true });
    mark(project, { of: 'member', name: mai, mark: 'pressed' });
    mark(project, { of: 'member', name: mai, mark: 'proposed' });
    expect(rowsOf(scores(project)).map(([, , badge]) => badge)).toEqual([
      '–',
      '✓ Biểu dương',
      '● Cần đôn đốc',
      '–',
    ]);
    project.clock.set(at('2023-09-05', 9));
    expect(rowsOf(scores(project))[0]?.[2]).toBe('● Cần đôn đốc');
  });

  it('is a line in one’s own letter, and in nobody else’s', async () => {
    const project = await as('thuky@example.com');
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    const bodyTo = (email: string) => project.mails.find(({ to }) => to === email)?.body ?? '';
    expect(bodyTo('binh@example.com')).toContain(
      'KẾT QUẢ ĐẾN NAY\n---------------\n\nTrần Văn Bình: xong đúng hạn 0, xong trễ 0, đang làm 0, quá hạn 1.',
    );
    expect(bodyTo('son@example.com')).not.toContain('KẾT QUẢ ĐẾN NAY');
    expect(bodyTo('thuky@example.com')).not.toContain(`${binh}: xong`);
  });

  it('is a part of the month’s report, which names of persons only whom the chair commends', async () => {
    const project = await as('son@example.com');
    const reported = () =>
      JSON.stringify(callDoor(project, 'paperForDialog', { kind: 'report', span: 'month' }));
    const [, before = ''] = reported().split('Kết quả theo khu phố, thành viên');
    expect(before).toContain('Khu phố 1');
    expect(before.slice(0, before.indexOf('standing.rules'))).not.toMatch(new RegExp(`${binh}|${mai}`));
    mark(project, { of: 'member', name: mai, mark: 'praised' });
    const [, after = ''] = reported().split('Kết quả theo khu phố, thành viên');
    expect(after.slice(0, after.indexOf('standing.rules'))).toContain(mai);
    const week = JSON.stringify(callDoor(project, 'paperForDialog', { kind: 'report', span: 'week' }));
    expect(week).not.toContain('Kết quả theo khu phố, thành viên');
  });

  it('opens from Tuần này once it is switched on, for one round trip more: what the chair decided', async () => {
    const project = await as('son@example.com');
    project.resetCounts();
    expect((callDoor(project, 'weekForSidebar') as WeekAnswer).hasStanding).toBe(true);
    const sidebar = project.roundTrips;
    project.resetCounts();
    callDoor(project, 'standingForDialog');
    expect(project.roundTrips).toBeLessThanOrEqual(sidebar + 1);
    callDoor(project, 'openStanding');
    expect(project.page).toMatchObject({ kind: 'dialog', title: 'Kết quả và hồ sơ' });
    const off = await officeWith([overdueTask]);
    expect((callDoor(off, 'weekForSidebar') as WeekAnswer).hasStanding).toBe(false);
    expect(callDoor(off, 'standingForDialog')).toMatchObject({ ok: true, scores: null });
  });

  it('forgets what was decided of somebody whose data are deleted', async () => {
    const project = await as('son@example.com');
    mark(project, { of: 'member', name: binh, mark: 'pressed' });
    fill(project, 'Thành viên', [{ 'Vai trò': 'Đã nghỉ' }], 3);
    project.touch();
    callDoor(project, 'forgetPerson', { name: binh, email: 'binh@example.com' });
    expect(project.workbook.properties.get('scoreMarks')).not.toContain(binh);
  });
});

describe('Nếu thẩm định ngày mai', () => {
  it('says what would fail and who can change it, once it is switched on; dashboard and letters say how much is ready', async () => {
    const project = await officeWith([
      { ...overdueTask, 'Tiêu chí': '4.1' },
      {
        ...overdueTask,
        Mã: 'NV-2',
        'Tiêu chí': '3.1',
        'Trạng thái': 'Hoàn thành',
        'Minh chứng': 'https://drive.example.com/1',
      },
    ]);
    const before = callDoor(project, 'standingForDialog') as StandingAnswer;
    expect([before.appraisal, before.scores]).toEqual([null, null]);
    set(project, 'Kiểm tra minh chứng, hồ sơ', 'Có');
    const { appraisal } = callDoor(project, 'standingForDialog') as StandingAnswer;
    expect(appraisal).toEqual({
      headline: 'Hồ sơ sẵn sàng 0/2 nội dung',
      said: '2 chỗ sẽ không đạt, xếp từ chỗ sửa nhanh nhất.',
      groups: [
        {
          title: 'Vài phút: chép minh chứng đã có',
          count: 1,
          lines: [
            {
              what: '3.1 (minh họa) Thu gom rác',
              why: 'Đạt nhưng chưa có minh chứng',
              who: 'Chưa giao ai',
              way: 'Chép minh chứng của NV-2',
            },
          ],
        },
        {
          title: 'Đang làm: hoàn thành nốt',
          count: 1,
          lines: [{ what: '4.1 (minh họa) Hồ sơ', why: 'Chưa đạt', who: binh, way: 'Hoàn thành NV-1' }],
        },
      ],
      criteria: [
        {
          name: '3. Môi trường và an toàn thực phẩm đô thị',
          ready: '0/1',
          isReady: false,
          lacks: '3.1: đạt nhưng chưa có minh chứng',
        },
        { name: '4. An ninh, trật tự đô thị', ready: '0/1', isReady: false, lacks: '4.1: chưa đạt' },
      ],
    });
    project.call('summariseNow');
    expect(shown(tab(project, 'Tổng quan')).flat().join(' ')).toContain('hồ sơ sẵn sàng 0/2 nội dung');
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(project.mails.find(({ to }) => to === 'son@example.com')?.body).toContain('hồ sơ sẵn sàng 0/2');
  });

  it('asks of an indicator what the group of this commune has to reach', async () => {
    const project = await officeWith();
    fill(project, 'Nội dung', [{}, { 'Yêu cầu': 'Nhóm 1: từ 95%; Nhóm 2, 3: từ 90%', 'Thực hiện': '88%' }]);
    project.touch();
    set(project, 'Kiểm tra minh chứng, hồ sơ', 'Có');
    set(project, 'Nhóm xã', 'Nhóm 2');
    const { appraisal } = callDoor(project, 'standingForDialog') as StandingAnswer;
    const lines = appraisal?.groups.flatMap((group) => group.lines) ?? [];
    expect(lines.find(({ what }) => what.startsWith('4.1'))?.why).toBe(
      'Chưa đạt. Yêu cầu: từ 90% · Thực hiện: 88%',
    );
  });
});

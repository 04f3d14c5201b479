import type { AcceptedDuty, DoneAnswer, Failure } from '../../../src/answers';
import { deleteLines, type Project, type Scalar } from 'stand-in';
import { callDoor } from '../../support/doors';
import { officeWith, overdueTask, shown, tab } from '../../support/office';

const duty: AcceptedDuty = {
  content: 'Lập kế hoạch',
  owners: 'Trần Văn Bình',
  partners: '',
  neighbourhoods: '',
  criterion: '',
  phrase: '',
  deadline: '',
  recurrence: '',
  source: '',
  spread: [],
  extends: '',
};
const add = (project: Project, ...more: Partial<AcceptedDuty>[]) =>
  callDoor(project, 'addDuties', {
    date: '',
    duties: (more.length === 0 ? [{}] : more).map((fields) => ({ ...duty, ...fields })),
  }) as DoneAnswer | Failure;
const codes = (project: Project) =>
  shown(tab(project, 'Nhiệm vụ'))
    .slice(1)
    .map(([code]) => code);
const task = (code: Scalar, content = `Việc ${String(code)}`) => ({
  ...overdueTask,
  Mã: code,
  'Nội dung nhiệm vụ': content,
});

describe('A new code', () => {
  it('follows those that stand in the tab, and begins with NV-01 where no task has one', async () => {
    const project = await officeWith([task('CV-018'), task('CV-020')]);
    add(project);
    expect(codes(project)).toEqual(['CV-018', 'CV-020', 'CV-021']);
    const none = await officeWith([task(null, 'Việc thứ nhất'), task(null, 'Việc thứ hai')]);
    add(none);
    expect(codes(none)).toEqual(['', '', 'NV-01']);
  });

  it('is not one of the words by which rows with one code are told apart', async () => {
    const project = await officeWith([task('NV-1'), task('NV-1'), task('NV-2')]);
    add(project);
    expect(codes(project)).toEqual(['NV-1', 'NV-1', 'NV-2', 'NV-3']);
  });

  it('is not one that was given and deleted since', async () => {
    const project = await officeWith([task('NV-1')]);
    add(project);
    deleteLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 3, 1);
    project.touch();
    add(project);
    expect(codes(project)).toEqual(['NV-1', 'NV-3']);
  });

  it('is not one of a closed week, some of whose tasks had none', async () => {
    const project = await officeWith([
      task('NV-1'),
      task('NV-9'),
      task(null, 'Việc thứ nhất'),
      task(null, 'Việc thứ hai'),
      task(null, 'Việc thứ ba'),
    ]);
    project.call('closeWeek');
    deleteLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 3, 1);
    project.touch();
    add(project);
    expect(codes(project)).toContain('NV-10');
  });

  it('comes to each of several at once, and once', async () => {
    const project = await officeWith([task('NV-1')]);
    add(project, {}, {}, {});
    expect(codes(project)).toEqual(['NV-1', 'NV-2', 'NV-3', 'NV-4']);
  });

  it('is given to nobody while somebody else takes one for too long; the week is closed all the same', async () => {
    const project = await officeWith([task('NV-1')]);
    project.heldLocks.add('script');
    expect(add(project)).toEqual({
      ok: false,
      message: 'Có người khác đang gửi hoặc chốt số liệu. Thử lại sau một phút.',
    });
    expect(codes(project)).toEqual(['NV-1']);
    expect(project.call('closeWeek')).toMatchObject({ ok: true, message: 'Đã chốt số liệu tuần 32.' });
    project.heldLocks.clear();
    expect(add(project)).toMatchObject({ ok: true });
    expect(codes(project)).toEqual(['NV-1', 'NV-2']);
  });
});

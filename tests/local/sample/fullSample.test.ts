import type { Project } from 'stand-in';
import type { StandingAnswer, WeekAnswer } from '../../../src/answers';
import { openProject } from '../../../local/run';
import { fullSample, fullSampleToday } from '../../../local/sample/fullSample';
import { names, sampleUser } from '../../../local/sample/people';
import { callDoor } from '../../support/doors';
import { pushedFiles } from '../../support/office';

let project: Project;
beforeAll(async () => {
  const files = await pushedFiles();
  const workbook = await fullSample(files);
  project = await openProject({ files, workbook, user: sampleUser, today: `${fullSampleToday} 14:00` });
});

const standing = () => callDoor(project, 'standingForDialog') as StandingAnswer;

describe('The sample in full use', () => {
  it('has tasks that wait for the district, one pressed and one not, and none for a task that is done', () => {
    const { waiting } = callDoor(project, 'weekForSidebar') as WeekAnswer & { ok: true };
    expect(waiting.map(({ text, detail }) => [text, detail])).toEqual([
      [
        expect.stringMatching(/^NV-05 · /),
        'Vũ Minh Tuấn: Chờ Ủy ban nhân dân huyện từ 07/08/2023; đã đôn đốc 2 lần, gần nhất 21/08/2023',
      ],
      [
        expect.stringMatching(/^NV-17 · /),
        'Vũ Minh Tuấn: Chờ Hạt quản lý đường bộ huyện từ 09/08/2023; chưa đôn đốc',
      ],
    ]);
  });

  it('proposes whom to commend and whom to press', () => {
    const [people] = standing().scores?.tables ?? [];
    const marked = (mark: string) =>
      people?.rows.filter(({ proposed }) => proposed === mark).map(({ name }) => name);
    expect(marked('praised')).toContain(names.police);
    expect(marked('pressed')).toContain(names.headOf9);
  });

  it('has papers that are ready, that are missing and that are given twice', () => {
    const { appraisal } = standing();
    expect(appraisal?.headline).toBe('Hồ sơ sẵn sàng 9/37 nội dung');
    const reasons = appraisal?.groups.flatMap(({ lines }) => lines.map(({ why }) => why));
    expect(reasons).toEqual(
      expect.arrayContaining(['Minh chứng chưa phải đường dẫn', 'Minh chứng trùng với 8.3']),
    );
  });

  it('sends letters that raise what is late, tell that the wait is over, and carry calendars', () => {
    callDoor(project, 'sendDigest', { week: '2023-W34' });
    const to = (address: string) => project.mails.find((mail) => mail.to === address);
    expect(to('khai.trinh@example.com')?.htmlBody).toContain('Cần đôn đốc');
    expect(to('nhung.ta@example.com')?.htmlBody).toContain('NV-06 đã xong, việc này không còn phải chờ');
    expect(to('thu.hoang@example.com')?.attachments?.map(({ name }) => name)).toEqual(['viec-cua-toi.ics']);
  });
});

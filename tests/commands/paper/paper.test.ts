import type { Failure, PaperAnswer, PaperSavedAnswer, SavePaperRequest } from '../../../src/answers';
import type { Project } from 'stand-in';
import { figuresOf, textOf } from '../../../src/paper/content';
import { plainText } from '../../../src/paper/plainText';
import { paperOf } from '../../../src/paper/paper';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { closingHour, fill, newOffice, officeWith, overdueTask } from '../../support/office';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

const read = (project: Project, kind = 'report', span = 'week') =>
  callDoor(project, 'paperForDialog', { kind, span }) as PaperAnswer;

const save = (project: Project, change: Partial<SavePaperRequest>) =>
  callDoor(project, 'savePaper', {
    kind: 'report',
    span: 'week',
    period: '2023-W32',
    today: '2023-08-11',
    rewritten: [],
    without: [],
    ...change,
  }) as PaperSavedAnswer | Failure;

const textOfPaper = ({ content, settings, today }: PaperAnswer) =>
  plainText(paperOf(content, settings.paperLayout, settings, today));

describe('The page “Báo cáo”', () => {
  it('is given a report of the week, in no more round trips than the week itself costs', async () => {
    const costOf = async (door: string, asked?: object) => {
      const project = await copyOf(made);
      const before = project.roundTrips;
      callDoor(project, door, ...(asked ? [asked] : []));
      return project.roundTrips - before;
    };
    expect(await costOf('paperForDialog', { kind: 'report', span: 'month' })).toBeLessThanOrEqual(
      await costOf('weekForSidebar'),
    );
    const project = await copyOf(made);
    project.call('showReport');
    expect(project.page).toMatchObject({ kind: 'dialog', title: 'Báo cáo' });
    const answer = read(project);
    expect(answer.period).toMatchObject({ span: 'week', key: '2023-W32' });
    expect(figuresOf(answer.content).find(({ figure }) => figure === 'overdue.length')?.value).toBe(1);
  });

  it('measures a month against the last week closed before it', async () => {
    const project = await copyOf(made);
    project.call('closeWeek');
    project.clock.set(closingHour('2023-09-08'));
    project.call('closeWeek');
    project.clock.set(closingHour('2023-09-15'));
    const text = textOfPaper(read(project, 'report', 'month'));
    expect(text).toContain('tháng 9 năm 2023');
    expect(text).toContain('so với tuần 32');
  });

  it('drafts a notice of what is open', async () => {
    const text = textOfPaper(read(await copyOf(made), 'notice', 'month'));
    expect(text).toContain(`- ${String(overdueTask['Nội dung nhiệm vụ'])}`);
  });

  it('has minutes of today to fill in where no meeting was held, and names nobody', async () => {
    const { content } = read(await copyOf(made), 'minutes', 'week');
    expect(textOf(content.subject)).toBe('họp giao ban Ban Chỉ đạo ngày 11/08/2023');
    const said = content.sections.flatMap(({ blocks }) =>
      blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : block.kind)),
    );
    expect(said).toEqual(['Chưa ghi thành phần dự họp.', 'Chưa ghi kết luận nào.']);
  });

  it('says what is missing where there is no table yet', async () => {
    expect(read(await newOffice())).toMatchObject({ ok: false });
  });

  it('takes heading, place and recipients from the settings', async () => {
    const project = await copyOf(made);
    fill(
      project,
      'Cài đặt',
      [
        { Mục: 'Cơ quan cấp trên', 'Giá trị': 'Đảng ủy xã Hoa Mai' },
        { Mục: 'Thể thức văn bản', 'Giá trị': 'Văn bản hành chính' },
        { Mục: 'Nơi nhận văn bản', 'Giá trị': 'Thường trực Đảng ủy; - Lưu VT' },
      ],
      60,
    );
    const text = textOfPaper(read(project));
    expect(text).toContain('ĐẢNG ỦY XÃ HOA MAI');
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(text).toContain('- Thường trực Đảng ủy\n- Lưu VT');
  });

  it('keeps what was rewritten and left out until the period ends', async () => {
    const project = await copyOf(made);
    const text = 'Đạt kết quả tốt.';
    expect(save(project, { rewritten: [{ key: 'results.criteria', text }], without: ['chart'] }).ok).toBe(
      true,
    );
    expect(save(project, { rewritten: [{ key: 'opening', text: 'Mở đầu.' }], without: ['chart'] }).ok).toBe(
      true,
    );
    expect(read(project).kept).toEqual({
      rewritten: {
        'results.criteria': { text, on: '2023-08-11' },
        opening: { text: 'Mở đầu.', on: '2023-08-11' },
      },
      without: ['chart'],
    });
    expect(read(project, 'notice', 'month').kept).toEqual({ rewritten: {}, without: [] });
    project.clock.set(closingHour('2023-08-18'));
    expect(read(project).kept).toEqual({ rewritten: {}, without: [] });
  });

  it('gives a sentence back as it was composed', async () => {
    const project = await copyOf(made);
    save(project, { rewritten: [{ key: 'opening', text: 'Mở đầu.' }] });
    save(project, { rewritten: [{ key: 'opening', text: '' }] });
    expect(read(project).kept.rewritten).toEqual({});
  });

  it('refuses what does not fit and what belongs to an earlier period, and keeps the rest', async () => {
    const project = await copyOf(made);
    save(project, { rewritten: [{ key: 'opening', text: 'Mở đầu.' }] });
    const long = Array.from({ length: 4 }, (_, i) => ({ key: `results.${i}`, text: 'ố'.repeat(3000) }));
    expect(save(project, { rewritten: long })).toMatchObject({
      ok: false,
      message: 'Đã sửa nhiều câu nên không giữ thêm được. Tải Word rồi sửa tiếp trong Word.',
    });
    expect(save(project, { period: '2023-W31' })).toMatchObject({
      ok: false,
      message: 'Kỳ báo cáo này đã qua. Tải Word để giữ bản đang sửa rồi mở lại Báo cáo.',
    });
    expect(Object.keys(read(project).kept.rewritten)).toEqual(['opening']);
  });

  it('takes a damaged record for none', async () => {
    const project = await copyOf(made);
    project.workbook.properties.set('paper.report.week', '{"version":1,"period":7}');
    expect(read(project).kept).toEqual({ rewritten: {}, without: [] });
    expect(textOf(read(project).content.subject)).toContain('tuần 32');
    save(project, { rewritten: [{ key: 'opening', text: 'Mở đầu.' }] });
    const kept = project.workbook.properties.get('paper.report.week')!;
    project.workbook.properties.set('paper.report.week', kept.replace('2023-08-11', 'hôm qua'));
    expect(read(project).kept).toEqual({ rewritten: {}, without: [] });
  });
});

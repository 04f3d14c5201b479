import type { Project } from 'stand-in';
import type {
  AuditAnswer,
  AuditLine,
  Failure,
  PhoneAnswer,
  PhoneSaved,
  PhoneTask,
} from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import {
  closingHour,
  columnOf,
  fill,
  officeWith,
  overdueTask,
  secretary,
  serial,
  shown,
  tab,
} from '../../support/office';
import { linkFor, openLink, switchOn, webAddress, workOf } from '../../support/phone';

const binh = 'Trần Văn Bình';

let made: Project;
beforeAll(async () => {
  made = await officeWith([
    overdueTask,
    {
      ...overdueTask,
      Mã: 'NV-2',
      'Tiêu chí': '3',
      'Nội dung nhiệm vụ': 'Việc của người khác',
      'Người phụ trách': 'Lê Thị Mai',
    },
    {
      Mã: 'NV-3',
      'Nội dung nhiệm vụ': 'Tổng vệ sinh',
      'Khu phố': 'Khu phố 1',
      'Người phụ trách': 'Khu phố 1',
      'Lặp lại': 'thứ Bảy, Chủ nhật hằng tuần',
      'Ngày giao': serial('2023-07-01'),
      'Trạng thái': 'Đang thực hiện',
    },
  ]);
  fill(made, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }]);
  fill(made, 'Khu phố', [{ Tên: 'Khu phố 1', 'Trưởng khu phố': 'Phùng Thị Lụa' }]);
  switchOn(made);
});

const office = (): Promise<Project> => copyOf(made);

const save = (project: Project, key: string, code: string, changes: unknown[]) =>
  project.runFromWeb('saveFromPhone', [key, { code, changes }]) as PhoneSaved | Failure;

const field = (task: PhoneTask | undefined, name: string) => task?.fields.find((one) => one.field === name);

const cellOf = (project: Project, row: number, header: string) => {
  const sheet = tab(project, 'Nhiệm vụ');
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
};

const done = (seen = 'Đang thực hiện') => [
  { field: 'state', seen, value: 'done' },
  { field: 'progress', seen: '', value: '100' },
  { field: 'completedOn', seen: '', value: '2023-08-11' },
];

const ended = {
  ok: false,
  message:
    'Liên kết này không còn dùng được. Mở liên kết trong thư mới nhất, hoặc hỏi thư ký để nhận liên kết mới.',
};

describe('A personal link', () => {
  it('opens what its person owes, the most pressing first, and nothing of anybody else', async () => {
    const project = await office();
    const opened = workOf(project, linkFor(project, binh));
    expect(opened).toMatchObject({ person: binh, today: '2023-08-11', overview: null, approval: null });
    expect(opened.tasks.map(({ code }) => code)).toEqual(['NV-1']);
    expect(opened.criteria).toMatchObject([{ text: '4. An ninh, trật tự đô thị', badge: '○ Chưa đạt' }]);
    expect(JSON.stringify(opened)).not.toMatch(/NV-2|người khác|Lê Thị Mai|example\.com/);
  });

  it('is there for who heads a neighbourhood and is no member, and ticks its days', async () => {
    const project = await office();
    const key = linkFor(project, 'Phùng Thị Lụa');
    const [task] = workOf(project, key).tasks;
    expect(task).toMatchObject({
      code: 'NV-3',
      occurrences: ['06/08/2023', '05/08/2023', '30/07/2023', '29/07/2023'],
    });
    const saved = save(project, key, 'NV-3', [
      { field: 'occurrences', seen: '', value: '05/08/2023; 06/08/2023' },
    ]);
    expect(saved).toMatchObject({ ok: true, saved: true });
    expect(cellOf(project, 4, 'Các lần đã làm')).toBe('05/08/2023; 06/08/2023');
  });

  it('changes nothing by being opened, and costs eight round trips at any size', async () => {
    const trips = async (rows: number): Promise<number> => {
      const project = await office();
      const more = Array.from({ length: rows }, (_, i) => ({ ...overdueTask, Mã: `T${i}` }));
      fill(project, 'Nhiệm vụ', more, 5);
      project.touch();
      const key = linkFor(project, binh);
      const before = JSON.stringify([[...project.workbook.properties], project.workbook.sheets.map(shown)]);
      project.resetCounts();
      expect(openLink(project, key)).toMatchObject({ ok: true });
      expect(JSON.stringify([[...project.workbook.properties], project.workbook.sheets.map(shown)])).toBe(
        before,
      );
      return project.roundTrips;
    };
    expect(await trips(1)).toBe(8);
    expect(await trips(300)).toBe(8);
  });

  it('is a page below 100 KB for whoever has hundreds of tasks, the chair too', async () => {
    const project = await office();
    const more = Array.from({ length: 600 }, (_, i) => ({
      ...overdueTask,
      Mã: `T${i}`,
      'Nội dung nhiệm vụ': `Rà soát các tuyến đường chưa có đèn chiếu sáng, lập danh sách, đề xuất kinh phí (${i})`,
      'Kiến nghị': 'Cấp thêm xi măng',
      ...(i % 2 === 1 && { 'Trạng thái': 'Hoàn thành' }),
    }));
    fill(project, 'Nhiệm vụ', more, 5);
    project.touch();
    for (const who of [binh, 'Nguyễn Văn Sơn']) {
      const { html } = project.serve({ k: linkFor(project, who) });
      expect([who, Buffer.byteLength(html) < 100_000]).toEqual([who, true]);
    }
    const opened = workOf(project, linkFor(project, binh));
    expect(opened.tasks.filter(({ closed }) => closed).length).toBeGreaterThan(0);
    expect(opened.allTasks).toBe(601);
  });

  it('has what a letter names, wherever it stands, and gives all other tasks and decisions in turn', async () => {
    const project = await office();
    const more = Array.from({ length: 1000 }, (_, i) => ({
      ...overdueTask,
      Mã: `T${i}`,
      'Nội dung nhiệm vụ': `Rà soát các tuyến đường chưa có đèn chiếu sáng, lập danh sách, đề xuất kinh phí (${i})`,
      ...(i % 2 === 1 && { 'Trạng thái': 'Hoàn thành' }),
      'Kiến nghị': 'Cấp thêm xi măng',
    }));
    fill(project, 'Nhiệm vụ', more, 5);
    project.touch();
    const key = linkFor(project, binh);
    const codes = ({ tasks }: PhoneAnswer) => tasks.map(({ code }) => code);
    for (const task of ['T998', 'T999']) expect(codes(workOf(project, key, task))).toContain(task);
    // Somebody else's is in no letter of theirs.
    expect(codes(workOf(project, key, 'NV-2'))).not.toContain('NV-2');

    const seen = new Set<string>();
    for (let from = 0; from <= 1000; from += 40) {
      const answer = project.runFromWeb('phoneWork', [key, { task: 'T998', from }]) as PhoneAnswer;
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(200_000);
      expect(codes(answer)).toContain('T998');
      codes(answer).forEach((code) => seen.add(code));
    }
    expect(seen.size).toBe(1001);

    const chair = linkFor(project, 'Nguyễn Văn Sơn');
    const decisions = new Set<string>();
    for (let from = 0; from < 500; from += 30) {
      const answer = project.runFromWeb('phoneWork', [chair, { task: 'T998', from }]) as PhoneAnswer;
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(200_000);
      const { overview } = answer;
      expect(overview?.all.decisions).toBe(500);
      expect(overview?.decisions.map(({ code }) => code)).toContain('T998');
      overview?.decisions.forEach(({ code }) => decisions.add(code));
    }
    expect(decisions.size).toBe(500);
  });

  it('gives all that is late and all that waits for somebody above in turn', async () => {
    const project = await office();
    const more = Array.from({ length: 130 }, (_, i) => ({
      ...overdueTask,
      Mã: `T${i}`,
      ...(i % 2 === 1 && { 'Trạng thái': 'Chờ cấp trên' }),
    }));
    fill(project, 'Nhiệm vụ', more, 5);
    project.touch();
    const chair = linkFor(project, 'Nguyễn Văn Sơn');
    const seen = { overdue: new Set<string>(), waiting: new Set<string>() };
    for (let from = 0; from < 150; from += 30) {
      const { overview } = project.runFromWeb('phoneWork', [chair, { task: '', from }]) as PhoneAnswer;
      expect(overview?.all).toEqual({ decisions: 0, overdue: 132, waiting: 65 });
      for (const list of ['overdue', 'waiting'] as const)
        overview?.[list].forEach(({ code }) => seen[list].add(code));
    }
    expect([seen.overdue.size, seen.waiting.size]).toEqual([132, 65]);
  });

  it('stands neither in the title of its page nor anywhere else in it than where its calls take it from', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    const { html, title, metaTags } = project.serve({ k: key, t: 'NV-1</script><b>' });
    expect(title).toBe('Việc của tôi');
    expect(metaTags).toEqual({ viewport: 'width=device-width, initial-scale=1' });
    expect(html.split(key)).toHaveLength(2);
    expect(html).not.toContain('</script><b>');
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(project.log.join()).not.toContain(key);
    // Whoever makes up an address makes the page no larger.
    expect(project.serve({ k: key, t: 'x'.repeat(100_000) }).html).not.toContain('x'.repeat(301));
  });

  it('ends when its person leaves, when it is renewed, when the address is another, and when the page is switched off', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    const others = linkFor(project, 'Lê Thị Mai');
    expect(openLink(project, key).ok).toBe(true);
    callDoor(project, 'renewLinks', { person: binh });
    expect(openLink(project, key)).toEqual(ended);
    expect(openLink(project, others).ok).toBe(true);
    const second = linkFor(project, binh);
    fill(project, 'Thành viên', [{}, { Email: 'khac@example.com' }]);
    project.touch();
    expect(openLink(project, second)).toEqual(ended);
    const third = linkFor(project, binh);
    expect(openLink(project, third).ok).toBe(true);
    fill(project, 'Thành viên', [{}, { 'Vai trò': 'Đã nghỉ' }]);
    project.touch();
    expect(openLink(project, third)).toEqual(ended);
    callDoor(project, 'renewLinks', { person: '' });
    expect(openLink(project, others)).toEqual(ended);
    const last = linkFor(project, 'Lê Thị Mai');
    callDoor(project, 'switchOffPhone');
    expect(openLink(project, last)).toEqual(ended);
  });

  it('ends sixty days after it was sent last, or after the last save through it', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    project.clock.set(closingHour('2023-10-10'));
    expect(openLink(project, key).ok).toBe(true);
    const [task] = workOf(project, key).tasks;
    save(project, key, 'NV-1', [{ field: 'result', seen: field(task, 'result')?.seen, value: 'Đã họp' }]);
    project.clock.set(closingHour('2023-10-11'));
    expect(openLink(project, key).ok).toBe(true);
    project.clock.set(closingHour('2023-12-10'));
    expect(openLink(project, key)).toEqual(ended);
    expect(openLink(project, linkFor(project, binh)).ok).toBe(true);
  });

  it('ends sooner where the committee says so', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    callDoor(project, 'saveSettings', {
      values: [{ setting: 'linkDays', value: '7' }],
    });
    project.clock.set(closingHour('2023-08-19'));
    expect(openLink(project, key)).toEqual(ended);
  });
});

describe('A task that waits for somebody above', () => {
  const waiting = (since = '') => [
    { field: 'state', seen: 'Đang thực hiện', value: 'waiting' },
    { field: 'waitingFor', seen: '', value: 'Sở Xây dựng' },
    { field: 'waitingSince', seen: '', value: since },
  ];

  it('makes its columns when somebody says so first, and what is pressed another one', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    expect(shown(tab(project, 'Nhiệm vụ'))[0]).not.toContain('Chờ ai');
    const answer = save(project, key, 'NV-1', waiting('2023-08-01'));
    if (!answer.ok || !answer.saved) throw new Error(answer.message);
    expect(shown(tab(project, 'Nhiệm vụ'))[0]?.slice(-2)).toEqual(['Chờ ai', 'Chờ từ ngày']);
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
    expect(shown(tab(project, 'Nhiệm vụ'))[0]?.slice(-1)).toEqual(['Lần đôn đốc']);
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
    const { overview } = workOf(project, linkFor(project, 'Nguyễn Văn Sơn'));
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
  it('writes the row, tells the hour, writes it down, and costs no more than twelve round trips', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    save(project, key, 'NV-1', [{ field: 'proof', seen: '', value: 'https://example.com/anh' }]);
    project.resetCounts();
    const saved = save(project, key, 'NV-1', [
      ...done(),
      { field: 'result', seen: '', value: '=Hồ sơ <b>3/9</b>' },
    ]);
    expect(saved).toMatchObject({
      ok: true,
      saved: true,
      message:
        'Đã lưu NV-1 lúc 14:00 11/08/2023: trạng thái, tiến độ (%), ngày hoàn thành, kết quả, sản phẩm.',
    });
    expect(project.roundTrips).toBeLessThanOrEqual(12);
    expect(cellOf(project, 2, 'Trạng thái')).toBe('Hoàn thành');
    expect(cellOf(project, 2, 'Ngày hoàn thành')).toBe(serial('2023-08-11'));
    expect(cellOf(project, 2, 'Kết quả, sản phẩm')).toBe('=Hồ sơ <b>3/9</b>');
    const audit = shown(tab(project, 'Nhật ký'));
    expect(audit[2]?.slice(0, 5)).toEqual([
      '14:00 11/08/2023',
      binh,
      'Liên kết cá nhân',
      'NV-1',
      'Trạng thái: Đang thực hiện → Hoàn thành\nTiến độ (%): (trống) → 100\nNgày hoàn thành: (trống) → 11/08/2023\nKết quả, sản phẩm: (trống) → =Hồ sơ <b>3/9</b>',
    ]);
  });

  it('is written down in a row as tall as what people read there', async () => {
    const project = await office();
    save(project, linkFor(project, binh), 'NV-1', done());
    const sheet = tab(project, 'Nhật ký');
    const wraps = (header: string) => sheet.cells.get(2)?.get(columnOf(sheet, header))?.format?.wrap;
    expect([wraps('Thay đổi'), wraps('Dữ liệu')]).toEqual([true, false]);
  });

  it('costs as many round trips whatever is saved and however large the sheet is: twelve at most', async () => {
    const trips = async (rows: number) => {
      const project = await office();
      const more = Array.from({ length: rows }, (_, i) => ({
        ...overdueTask,
        Mã: `T${i}`,
        'Kiến nghị': 'Cấp vốn',
      }));
      fill(project, 'Nhiệm vụ', more, 5);
      project.touch();
      const [key, chair] = [linkFor(project, binh), linkFor(project, 'Nguyễn Văn Sơn')];
      const counted = (name: string, link: string, request: object): number => {
        project.resetCounts();
        expect([name, project.runFromWeb(name, [link, request])]).toMatchObject([name, { ok: true }]);
        return project.roundTrips;
      };
      const request = (code: string, until: string) => ({ code, until, reason: 'Chờ cấp 2 tỷ' });
      // Nhật ký and the columns for requests are made at the first of each.
      counted('askMoreTime', key, request('NV-1', '2023-09-01'));
      return [
        counted('saveFromPhone', key, { code: 'NV-1', changes: done() }),
        counted('askMoreTime', key, request('T0', '2023-09-02')),
        counted('decideFromPhone', chair, { code: 'T0', decision: 'grantTime', value: '02/09/2023' }),
        counted('decideFromPhone', chair, { code: 'T0', decision: 'agree', value: 'Cấp vốn' }),
        counted('phoneWork', key, { task: 'T1', from: 40 }),
      ];
    };
    const few = await trips(2);
    expect(Math.max(...few.slice(0, 4))).toBeLessThanOrEqual(12);
    expect(few[4]).toBeLessThanOrEqual(9);
    expect(await trips(300)).toEqual(few);
  });

  describe('costs no more than twelve round trips', () => {
    const told = [
      { field: 'result', seen: '', value: 'Đã lắp 12/14 pa nô' },
      { field: 'difficulty', seen: '', value: 'Thiếu 2 pa nô' },
      { field: 'proposal', seen: '', value: '=Cấp 2 pa nô' },
      { field: 'proof', seen: '', value: 'https://example.com/1' },
    ];
    const waits = [
      { field: 'state', seen: 'Đang thực hiện', value: 'waiting' },
      { field: 'waitingFor', seen: '', value: 'Sở Xây dựng (phòng Hạ tầng)' },
      { field: 'waitingSince', seen: '', value: '2023-08-01' },
    ];
    it.each([
      ['with every field of a finished task', 'NV-1', [...done(), ...told]],
      [
        'with every field of a recurring one',
        'NV-3',
        [...done(), ...told, { field: 'occurrences', seen: '', value: '05/08/2023; 06/08/2023' }],
      ],
      ['with every text of one in progress', 'NV-1', [{ field: 'progress', seen: '', value: '60' }, ...told]],
      ['with what it waits for, and why', 'NV-1', [...waits, ...told.slice(0, 3)]],
    ])('%s', async (_, code, changes) => {
      const project = await office();
      // Nhật ký and the columns of waiting are there since the first time.
      save(project, linkFor(project, binh), 'NV-1', waits);
      fill(project, 'Nhiệm vụ', [{ 'Trạng thái': 'Đang thực hiện', 'Chờ ai': null, 'Chờ từ ngày': null }]);
      project.touch();
      const key = linkFor(project, code === 'NV-3' ? 'Phùng Thị Lụa' : binh);
      project.resetCounts();
      expect(save(project, key, code, changes)).toMatchObject({ ok: true, saved: true });
      expect(project.roundTrips).toBeLessThanOrEqual(12);
      const row = code === 'NV-3' ? 4 : 2;
      expect(cellOf(project, row, 'Kết quả, sản phẩm')).toBe('Đã lắp 12/14 pa nô');
      expect(cellOf(project, row, 'Kiến nghị')).toBe('=Cấp 2 pa nô');
    });
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

    const chair = linkFor(project, 'Nguyễn Văn Sơn');
    const { overview } = workOf(project, chair);
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
    expect(decide(chair, 'grantTime', '20/08/2023')).toMatchObject({ saved: true });
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
    expect(decide(chair, 'grantTime', '20/08/2023')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/không còn chờ/),
    });
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

  it('may be declined, granted until another day, or the task handed to somebody else', async () => {
    const project = await office();
    const [key, chair] = [linkFor(project, binh), linkFor(project, 'Nguyễn Văn Sơn')];
    const decide = (decision: string, value = '') =>
      project.runFromWeb('decideFromPhone', [chair, { code: 'NV-1', decision, value }]);
    ask(project, key, '2023-08-20');
    expect(decide('keepDeadline', '20/08/2023')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-04'));
    ask(project, key, '2023-08-20');
    expect(decide('until', '2023-08-15')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Hạn')).toBe(serial('2023-08-15'));
    ask(project, key, '2023-08-20');
    const unknown = {
      ok: false,
      message: 'Không có người này ở tab Thành viên. Chọn người khác.',
    };
    expect(decide('handTo', 'Không có ai')).toEqual(unknown);
    expect(decide('handTo', 'Lê Thị Mai')).toMatchObject({ saved: true });
    expect(cellOf(project, 2, 'Người phụ trách')).toBe('Lê Thị Mai');
    expect(workOf(project, key).tasks).toEqual([]);
  });
});

describe('What the chair decides', () => {
  const decide = (project: Project, code: string, decision: string, value = '') =>
    project.runFromWeb('decideFromPhone', [linkFor(project, 'Nguyễn Văn Sơn'), { code, decision, value }]);
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

describe('Setting the page up', () => {
  it('takes the address of a web app only, and is on once it was seen to open', async () => {
    const project = await officeWith([overdueTask]);
    const refused = { ok: false, message: expect.stringMatching(/kết thúc bằng \/exec/) };
    for (const address of [
      '',
      'https://example.com/exec',
      webAddress.replace('exec', 'dev'),
      'javascript:alert(1)',
    ])
      expect(callDoor(project, 'tryPhone', { address })).toEqual(refused);
    expect(callDoor(project, 'phoneForSidebar')).toMatchObject({ on: false, address: '' });
    switchOn(project);
    expect(callDoor(project, 'phoneForSidebar')).toMatchObject({ on: true, address: webAddress });
  });

  it('gives a message for Zalo with the person’s own link', async () => {
    const project = await office();
    const { text } = callDoor(project, 'phoneMessage', { person: binh }) as { text: string };
    expect(text).toMatch(
      /^Kính gửi: đồng chí Trần Văn Bình\. Hiện có 1 việc đang làm\.\n• NV-1 · Hoàn thiện hồ sơ an ninh \(quá hạn 7 ngày\)\n.*\nhttps:\/\/script\.google\.com\/macros\/s\/AKfycb-test\/exec\?k=[\w-]{22}\.[0-9a-f]{16}\.1$/,
    );
  });

  it('tells whoever opens a page that cannot read the sheet, and nobody loses a letter', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    project.takenBack.set(secretary, ['spreadsheets.currentonly']);
    expect(openLink(project, key)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Google chưa cho trang web đọc bảng/),
    });
  });
});

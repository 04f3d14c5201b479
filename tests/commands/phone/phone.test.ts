/** Whose link opens what and how long, and what opening and saving cost however large the sheet is. */
import type { PhoneAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { closingHour, columnOf, fill, overdueTask, serial, shown, tab } from '../../support/office';
import { linkFor, openLink, workOf } from '../../support/phone';
import { binh, cellOf, done, ended, field, office, save } from '../../support/phoneOffice';

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
    const more = Array.from({ length: 300 }, (_, i) => ({
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
    for (const task of ['T298', 'T299']) expect(codes(workOf(project, key, task))).toContain(task);
    // Somebody else's is in no letter of theirs.
    expect(codes(workOf(project, key, 'NV-2'))).not.toContain('NV-2');

    const seen = new Set<string>();
    for (let from = 0; from <= 300; from += 40) {
      const answer = project.runFromWeb('phoneWork', [key, { task: 'T298', from }]) as PhoneAnswer;
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(200_000);
      expect(codes(answer)).toContain('T298');
      codes(answer).forEach((code) => seen.add(code));
    }
    expect(seen.size).toBe(301);

    const chair = linkFor(project, 'Nguyễn Văn Sơn');
    const decisions = new Set<string>();
    for (let from = 0; from < 150; from += 30) {
      const answer = project.runFromWeb('phoneWork', [chair, { task: 'T298', from }]) as PhoneAnswer;
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(200_000);
      const { overview } = answer;
      expect(overview?.all.decisions).toBe(150);
      expect(overview?.decisions.map(({ code }) => code)).toContain('T298');
      overview?.decisions.forEach(({ code }) => decisions.add(code));
    }
    expect(decisions.size).toBe(150);
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

  it.each(['Nhiệm vụ', 'Thành viên'])(
    'says that there is no tab “%s”, and neither that nothing is late nor that it has ended',
    async (name) => {
      const project = await office();
      const keys = [linkFor(project, binh), linkFor(project, 'Nguyễn Văn Sơn')];
      const [sheet, before] = [tab(project, name), shown(tab(project, 'Nhiệm vụ'))];
      sheet.name = `${name} (cũ)`;
      project.touch();
      const unreadable = {
        ok: false,
        message: `Trang chưa đọc được bảng theo dõi. Báo thư ký: Không tìm thấy tab “${name}”. Nếu tab đã đổi tên, hãy đặt lại tên cũ; nếu không, chọn Tạo bảng theo dõi để thêm.`,
      };
      for (const key of keys) expect(openLink(project, key)).toEqual(unreadable);
      expect(save(project, keys[0]!, 'NV-1', done())).toMatchObject({
        ok: false,
        message: expect.stringContaining(`tab “${name}”`) as string,
      });
      sheet.name = name;
      project.touch();
      expect(shown(tab(project, 'Nhiệm vụ'))).toEqual(before);
      expect(openLink(project, keys[0]!)).toMatchObject({ ok: true });
    },
  );

  it('tells the chair that there is no tab of criteria beside the tasks, which stay as they are', async () => {
    const project = await office();
    const [key, chair] = [linkFor(project, binh), linkFor(project, 'Nguyễn Văn Sơn')];
    tab(project, 'Tiêu chí').name = 'Tiêu chí (cũ)';
    project.touch();
    expect(workOf(project, key).tasks.map(({ code }) => code)).toEqual(['NV-1']);
    expect(workOf(project, chair).overview?.news).toContainEqual(
      expect.stringMatching(/^Không tìm thấy tab “Tiêu chí”/),
    );
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
    const pressed = { field: 'pressedOn', seen: '', value: '02/08/2023' };
    const days = { field: 'occurrences', seen: '', value: '05/08/2023; 06/08/2023' };
    it.each([
      ['with every field of a finished task', 'NV-1', [...done(), ...told]],
      ['with every field of a recurring one', 'NV-3', [...done(), ...told, days]],
      ['with every text of one in progress', 'NV-1', [{ field: 'progress', seen: '', value: '60' }, ...told]],
      ['with what it waits for, and why', 'NV-1', [...waits, ...told.slice(0, 3)]],
      [
        'with every field of one that waits',
        'NV-1',
        [waits[0], { ...waits[1], value: 'NV-05' }, waits[2], pressed, ...done().slice(1), ...told],
      ],
      [
        'with every field of a recurring one that waits',
        'NV-3',
        [...waits, pressed, ...done().slice(1), ...told, days],
      ],
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
      const written = changes.flatMap((change) => (change === undefined ? [] : [change]));
      for (const [field, header] of [
        ['waitingFor', 'Chờ ai'],
        ['pressedOn', 'Lần đôn đốc'],
        ['occurrences', 'Các lần đã làm'],
        ['proof', 'Minh chứng'],
      ] as const)
        expect([field, cellOf(project, row, header) ?? undefined]).toEqual([
          field,
          written.find((change) => change.field === field)?.value,
        ]);
    });

    it.each([
      ['kept as typed', '@', ['Kết quả, sản phẩm', 'Kiến nghị', 'Minh chứng']],
      ['taken for dates and numbers', 'General', ['Chờ ai', 'Lần đôn đốc']],
    ])('and writes texts as they are where people have columns %s', async (_, numberFormat, headers) => {
      const project = await office();
      const key = linkFor(project, binh);
      save(project, key, 'NV-1', [...waits, pressed]);
      fill(project, 'Nhiệm vụ', [
        { 'Trạng thái': 'Đang thực hiện', 'Chờ ai': null, 'Chờ từ ngày': null, 'Lần đôn đốc': null },
      ]);
      const sheet = tab(project, 'Nhiệm vụ');
      for (const header of headers)
        sheet.cells.get(2)!.set(columnOf(sheet, header), { value: null, format: { numberFormat } });
      project.touch();
      const changes = [
        waits[0],
        { ...waits[1], value: '12' },
        waits[2],
        pressed,
        ...done().slice(1),
        ...told.map((change) => ({ ...change, value: `3/9 ${change.value}` })),
      ];
      expect(save(project, key, 'NV-1', changes)).toMatchObject({ ok: true, saved: true });
      expect(
        ['Kết quả, sản phẩm', 'Kiến nghị', 'Minh chứng', 'Lần đôn đốc'].map((header) =>
          cellOf(project, 2, header),
        ),
      ).toEqual(['3/9 Đã lắp 12/14 pa nô', '3/9 =Cấp 2 pa nô', '3/9 https://example.com/1', '02/08/2023']);
      expect(cellOf(project, 2, 'Chờ từ ngày')).toBe(serial('2023-08-01'));
    });
  });
});

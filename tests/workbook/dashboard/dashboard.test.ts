import { baselineOf } from '../../../src/domain/baseline';
import { summariseWeek } from '../../../src/domain/summariseWeek';
import { palette } from '../../../src/domain/wording';
import type { RichCell } from '../../../src/sheet/cells';
import { dashboardWidths, say } from '../../../src/workbook/dashboard/cells';
import { dashboard } from '../../../src/workbook/dashboard/dashboard';
import { matrixSections } from '../../../src/workbook/dashboard/matrix';
import { needsInFull, needsSection } from '../../../src/workbook/dashboard/needs';
import { trendBody, trendCharts, trendNumbers, trendRow } from '../../../src/workbook/dashboard/trend';
import { condition, criterion, day, friday, indicator, member, task, tracker } from '../../support/tracker';

const at = { sheet: 'Nhiệm vụ', headerRow: 1, columns: { content: 2 } };
const link = (sheet: string, cell: string) => `https://sheet.example.com#${sheet}!${cell}`;
const drawn = (of: Parameters<typeof tracker>[0]) =>
  dashboard(summariseWeek(tracker(of), null, friday), at, [], link);
const linesOf = (rows: readonly RichCell[][]) =>
  rows.map((row) =>
    row
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' | '),
  );
const texts = (of: Parameters<typeof tracker>[0]) => linesOf(drawn(of));

describe('The dashboard', () => {
  it('begins with the answer', () => {
    const [first, second] = texts({
      criteria: [criterion(), criterion({ code: '3', name: 'Môi trường', conclusion: 'met' })],
      tasks: [task({ deadline: day('2023-08-04') }), task({ deadline: day('2023-08-10') })],
    });
    expect(first).toBe('Đạt 1/2 tiêu chí · 2 việc quá hạn');
    expect(second).toContain('Tuần 32 (07/08/2023 – 13/08/2023)');
  });

  it('lists on the first screen what needs somebody, each task once: late, held up, a decision asked for, due within days', () => {
    const lines = texts({
      tasks: [
        task({ id: 'NV-1', deadline: day('2023-08-13') }),
        task({ id: 'NV-2', proposal: 'Xin thêm kinh phí' }),
        task({ id: 'NV-3', difficulty: 'Chờ xi măng' }),
        task({ id: 'NV-4', deadline: day('2023-08-04'), difficulty: 'Mất mốc', proposal: 'Xin đo lại' }),
        task({ id: 'NV-5', state: 'done', proposal: 'Xin khen thưởng' }),
        task({ id: 'NV-6' }),
      ],
    });
    const from = lines.indexOf('Cần xử lý: 1 quá hạn, 2 vướng mắc, 2 chờ quyết định, 1 sắp đến hạn');
    expect(from).toBeLessThan(8);
    const listed = lines.slice(from + 2, lines.indexOf('', from));
    expect(listed.map((line) => line.split(' | ')[0])).toEqual(['NV-4', 'NV-3', 'NV-2', 'NV-1']);
    expect(listed[0]).toContain('● Quá hạn 7 ngày\n▲ Vướng mắc\n◇ Có kiến nghị');
    expect(listed[0]).toContain('Mất mốc\nKiến nghị: Xin đo lại');
    expect(lines.filter((line) => line.startsWith('Quá hạn ('))).toEqual([]);
  });

  it.each([0, 3, 40])(
    'keeps the weeks so far in their place, whatever stands above them (%s late)',
    (late) => {
      const lines = texts({
        tasks: Array.from({ length: late }, () => task({ deadline: day('2023-08-04') })),
      });
      expect(lines[trendRow - 2]).toBe('Qua các tuần');
      expect(lines[trendRow - 1]).toBe('Tuần | Tiêu chí đạt | Nội dung đạt, việc chưa xong');
      expect(lines[trendRow]).toBe(`T32 | 0 | 0 nội dung đạt, ${late} việc chưa xong, ${late} quá hạn`);
    },
  );

  it('draws the weeks from numbers that always stand in the same cells, each chart over its own', () => {
    const summary = summariseWeek(tracker({ tasks: [task({ deadline: day('2023-08-04') })] }), null, friday);
    const numbers = trendNumbers(summary);
    expect(numbers.slice(0, 3)).toEqual([
      ['Tuần', 'Tiêu chí đạt', 'Nội dung đạt', 'Việc chưa xong', 'Việc quá hạn'],
      ['T32', 0, 0, 1, 1],
      ['', '', '', '', ''],
    ]);
    const [met, owed] = trendCharts(summary);
    for (const { areas, row } of [met!, owed!]) {
      expect(areas.map((area) => [area.row, area.rows])).toEqual(areas.map(() => [trendRow, numbers.length]));
      expect(row).toBe(trendRow);
    }
    expect(met!.areas.map(({ column, columns }) => [column, columns])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(owed!.areas.map(({ column, columns }) => [column, columns])).toEqual([
      [1, 1],
      [4, 2],
    ]);
    // Rows of 21 pixels: a chart covers its numbers and not the heading below them.
    for (const { height } of [met!, owed!]) {
      expect(height).toBeLessThan(numbers.length * 21);
      expect(height).toBeGreaterThan((numbers.length - 1) * 21);
    }
    const left = dashboardWidths.slice(0, owed!.column - 1).reduce((sum, width) => sum + width, 0);
    expect(left + owed!.offsetX).toBe(met!.width);
    const room = dashboardWidths.slice(0, 5).reduce((sum, width) => sum + width, 0);
    expect(met!.width + owed!.width).toBe(room);
    expect(Math.abs(met!.width - owed!.width)).toBeLessThanOrEqual(1);
    expect([met!.column, met!.offsetX]).toEqual([1, 0]);
    expect(owed!.offsetX).toBeLessThan(dashboardWidths[owed!.column - 1]!);
    expect([met!.title, owed!.title]).toEqual(['Tiêu chí và nội dung đạt', 'Việc chưa xong và quá hạn']);
    for (const { colours } of [met!, owed!]) {
      expect(new Set(colours).size).toBe(2);
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/i);
    }
    expect(trendBody).toEqual({
      row: trendRow + 1,
      column: 2,
      rows: numbers.length - 1,
      columns: numbers[0]!.length - 1,
    });
  });

  it('puts what does not fit above them below: no line of the schedule is lost', () => {
    const status = Array.from({ length: 30 }, (_, i) => ({ tone: 'overdue' as const, text: `Dòng ${i}` }));
    const late = tracker({ tasks: Array.from({ length: 9 }, () => task({ deadline: day('2023-08-04') })) });
    const lines = linesOf(dashboard(summariseWeek(late, null, friday), at, status, link));
    expect(lines[trendRow - 2]).toBe('Qua các tuần');
    expect(status.filter(({ text }) => !lines.includes(text))).toEqual([]);
  });

  it('says why the rows of a table come to more than all tasks, and which groups have none', () => {
    const lines = texts({
      criteria: [
        criterion(),
        criterion({ code: '3', name: 'Môi trường' }),
        criterion({ code: '4', name: 'Y tế' }),
      ],
      tasks: [task({ criteria: ['2', '3'], state: 'done', completedOn: friday }), task({ criteria: ['2'] })],
    });
    const from = lines.indexOf('Nhiệm vụ theo tiêu chí');
    expect(lines.slice(from + 2, from + 7)).toEqual([
      '2. Giao thông đô thị | 2 | 1 | – | – | 1 | 50%: 1 đúng hạn',
      '3. Môi trường | 1 | 1 | – | – | – | 100%: 1 đúng hạn',
      'Tổng (mỗi việc một lần) | 2 | 1 | – | – | 1 | 50%: 1 đúng hạn',
      'Một việc có thể thuộc nhiều tiêu chí: cộng các dòng được 3, cả bảng có 2 việc.',
      'Chưa có việc: 4. Y tế.',
    ]);
  });

  it('gives each criterion a bar, its score and why', () => {
    const lines = texts({
      criteria: [criterion({ owners: ['Trần Văn Bình'] })],
      indicators: [
        indicator({ result: 'met' }),
        indicator({ code: '2.2', content: 'Vỉa hè', result: 'notMet' }),
      ],
    });
    expect(lines).toContain(
      '2 | Giao thông đô thị | ○ Chưa đạt | ▰▰▰▰▰▱▱▱▱▱ 50% | 1/2 nội dung | Trần Văn Bình | – Chưa đạt 2.2: Vỉa hè',
    );
  });

  it('links each overdue task to its row', () => {
    const cells = drawn({
      tasks: [task({ id: 'NV-7', row: 12, content: 'Lắp pa nô', deadline: day('2023-08-04') })],
    }).flat();
    expect(cells).toContainEqual({ text: 'NV-7', link: link('Nhiệm vụ', 'B12') });
    expect(cells).toContainEqual({ text: 'Lắp pa nô' });
    expect(cells).toContainEqual(expect.objectContaining({ text: '● Quá hạn 7 ngày', bold: true }));
  });

  it('is one rectangle, which one write needs', () => {
    const rows = drawn({ tasks: [task(), task({ state: 'blocked' })], criteria: [criterion()] });
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('cuts long lists and says how much it left out', () => {
    const lines = texts({ tasks: Array.from({ length: 250 }, () => task({ deadline: day('2023-08-04') })) });
    const full = lines.slice(lines.indexOf('Quá hạn (250)'));
    expect(full).toContain('… và 150 việc nữa');
    expect(full.filter((line) => line.includes('Quá hạn 7 ngày'))).toHaveLength(100);
    expect(full.filter((line) => line.includes('dòng nữa'))).toEqual([]);
    const hundred = texts({
      tasks: Array.from({ length: 100 }, () => task({ deadline: day('2023-08-04') })),
    });
    const listed = hundred.slice(hundred.indexOf('Quá hạn (100)'));
    expect(listed.filter((line) => line.includes('Quá hạn 7 ngày'))).toHaveLength(100);
    expect(listed.filter((line) => line.startsWith('…'))).toEqual([]);
  });

  it('leads to the rows of the first thirty lines of a list, for each link takes its time', () => {
    const rows = drawn({ tasks: Array.from({ length: 40 }, () => task({ deadline: day('2023-08-04') })) });
    const from = rows.findIndex(([cell]) => cell?.text === 'Quá hạn (40)') + 2;
    const leads = rows.slice(from, from + 40).map(([cell]) => cell?.link !== undefined);
    expect(leads).toEqual(leads.map((_, index) => index < 30));
  });

  it('says of a task that needs somebody when it is due, also today, and for whom it waits', () => {
    const lines = texts({
      tasks: [
        task({ id: 'NV-1', deadline: friday }),
        task({
          id: 'NV-2',
          state: 'waiting',
          waitingFor: 'UBND huyện',
          waitingSince: day('2023-08-01'),
          difficulty: 'Chưa có ý kiến',
        }),
      ],
    });
    const line = (code: string) => lines.find((one) => one.startsWith(code)) ?? '';
    expect(line('NV-1')).toMatch(/^NV-1 \| Rà soát biển báo giao thông \| \S+ .*hôm nay/i);
    expect(line('NV-2')).toMatch(/Chờ cấp trên/);
    expect(line('NV-2')).toMatch(/UBND huyện.*\nChưa có ý kiến$/s);
  });

  it('tells in a long list the difficulty of a task, else what it asks for', () => {
    const late = { deadline: day('2023-08-04') };
    const lines = texts({
      tasks: [
        task({ id: 'NV-1', ...late, difficulty: 'Mất mốc\ngiới', proposal: 'Xin đo lại' }),
        task({ id: 'NV-2', ...late, proposal: 'Xin thêm kinh phí' }),
        ...Array.from({ length: 20 }, () => task(late)),
      ],
    });
    const listed = lines.slice(lines.indexOf('Quá hạn (22)'));
    const line = (code: string) => listed.find((one) => one.startsWith(code)) ?? '';
    expect(line('NV-1')).toMatch(/\| Mất mốc[^|]*$/);
    expect(line('NV-2')).toMatch(/\| Xin thêm kinh phí$/);
  });

  it('lists on the first screen as many as it has room for, and says how many are listed below', () => {
    const screen = (count: number, room: number) => {
      const tasks = Array.from({ length: count }, (_, i) =>
        task({ id: `NV-${i + 1}`, deadline: day('2023-08-04') }),
      );
      const week = summariseWeek(tracker({ tasks }), null, friday);
      const lines = linesOf(needsSection(week, () => 'x', room));
      expect(lines.length).toBeLessThanOrEqual(room);
      return { listed: lines.slice(3), below: linesOf(needsInFull(week, () => 'x', room))[1] ?? '' };
    };
    const codes = ({ listed }: ReturnType<typeof screen>) => listed.map((line) => line.split(' | ')[0]);
    expect(codes(screen(4, 7))).toEqual(['NV-1', 'NV-2', 'NV-3', 'NV-4']);
    expect(screen(4, 7).below).toBe('');
    expect(codes(screen(5, 7))).toEqual(['NV-1', 'NV-2', 'NV-3', '… và 2 việc nữa, liệt kê ở dưới.']);
    expect(screen(5, 7).below).toBe('Quá hạn (5)');
  });

  it('shows two of each kind on the first screen, however many are late', () => {
    const many = (count: number, kind: string, fields: Parameters<typeof task>[0]) =>
      Array.from({ length: count }, (_, i) => task({ id: `${kind}-${i + 1}`, ...fields }));
    const tasks = [
      ...many(2000, 'QH', { deadline: day('2023-08-04') }),
      ...many(3, 'VM', { state: 'blocked', difficulty: 'Chưa có mặt bằng' }),
      ...many(1, 'KN', { proposal: 'Xin thêm kinh phí' }),
      ...many(5, 'DH', { deadline: day('2023-08-12') }),
    ];
    const week = summariseWeek(tracker({ tasks }), null, friday);
    const codes = (room: number) =>
      linesOf(needsSection(week, () => 'x', room))
        .slice(3)
        .map((line) => line.split(' | ')[0]);
    const rest = (count: number) => `… và ${count} việc nữa, liệt kê ở dưới.`;
    expect(codes(13)).toEqual(
      ['QH-1', 'QH-2', 'QH-3', 'QH-4', 'VM-1', 'VM-2', 'KN-1', 'DH-1', 'DH-2'].concat(rest(2000)),
    );
    expect(codes(11)).toEqual(['QH-1', 'QH-2', 'VM-1', 'VM-2', 'KN-1', 'DH-1', 'DH-2'].concat(rest(2002)));
  });

  it('lists what the first screen had no room for by kind, each under its name', () => {
    const many = (fields: Parameters<typeof task>[0]) => Array.from({ length: 8 }, () => task(fields));
    const lines = texts({
      tasks: [
        ...many({ deadline: day('2023-08-04') }),
        ...many({ state: 'blocked', difficulty: 'Chưa có mặt bằng' }),
        ...many({ state: 'waiting', waitingFor: 'UBND huyện', waitingSince: day('2023-08-01') }),
        ...many({ proposal: 'Xin thêm kinh phí' }),
        ...many({ deadline: day('2023-08-13') }),
      ],
    });
    const titles = ['Quá hạn', 'Khó khăn, vướng mắc', 'Chờ cấp trên', 'Chờ quyết định', 'Sắp đến hạn'];
    const places = titles.map((title) => lines.indexOf(`${title} (8)`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const place of places) {
      expect(place).toBeGreaterThan(trendRow);
      expect(lines[place + 1]).toBe(
        'Mã | Nội dung nhiệm vụ | Tình trạng | Hạn | Người phụ trách | Khu phố | Tiêu chí | Khó khăn, kiến nghị',
      );
    }
    const first = places.map((place) => lines[place + 2]);
    expect(first[0]).toContain('● Quá hạn 7 ngày');
    expect(first[1]).toContain('▲ Vướng mắc | Chưa giao ai | Chưa có mặt bằng');
    expect(first[2]).toContain('UBND huyện');
    expect(first[3]).toContain('◇ Có kiến nghị | Chưa giao ai | Xin thêm kinh phí');
    expect(first[4]).toMatch(/Còn 2 ngày/);
  });

  it('has no part for what there is nothing of', () => {
    const lines = texts({ tasks: [task()], criteria: [criterion()] });
    for (const title of [
      'Ô chưa đọc được',
      'Dòng không tính là việc',
      'Việc giao cho nhiều nơi',
      'Điều kiện, hồ sơ',
      'Chưa cập nhật',
      'Thay đổi từ ngày',
      'Dự tính',
    ])
      expect(lines.filter((line) => line.startsWith(title))).toEqual([]);
  });

  it('says so where nothing changed since the last closed week', () => {
    const now = tracker({ tasks: [task({ id: 'NV-1' })] });
    const closed = baselineOf(summariseWeek(now, null, day('2023-08-04')), null);
    const lines = linesOf(dashboard(summariseWeek(now, closed, friday), at, [], link));
    expect(lines[lines.indexOf('Thay đổi từ ngày 04/08/2023 (0)') + 1]).toBe('Chưa có gì thay đổi.');
  });

  it('leads to a row that has no code by a sign', () => {
    const cells = drawn({ conditions: [condition({ code: '', row: 4, content: 'Tờ trình' })] }).flat();
    expect(cells).toContainEqual({ text: '↗', link: link('Điều kiện', 'A4') });
  });

  it('counts the cells it does not list, and says nothing where it lists all', () => {
    const lines = (count: number) =>
      texts({
        problems: Array.from({ length: count }, (_, i) => ({
          sheet: 'Nhiệm vụ',
          cell: `I${i + 2}`,
          value: '',
          message: 'Không phải ngày.',
        })),
      }).filter((line) => line.includes('chỗ nữa'));
    expect([lines(40), lines(43)]).toEqual([[], ['… và 3 chỗ nữa']]);
  });

  it('says something kind when there is nothing', () => {
    const lines = texts({});
    expect(lines[0]).toBe('Chưa có tiêu chí nào · Không có việc quá hạn');
    expect(lines.slice(1, 5)).toEqual([
      expect.stringMatching(/^Tuần 32/),
      '',
      'Cần xử lý',
      'Không có việc quá hạn, vướng mắc hay sắp đến hạn.',
    ]);
    expect(lines[lines.indexOf('Tiêu chí') + 1]).toBe('Chưa có tiêu chí nào trong tab “Tiêu chí”.');
  });

  it('lists what could not be read, with a link to the cell', () => {
    const cells = drawn({
      problems: [{ sheet: 'Nhiệm vụ', cell: 'I5', value: 'sớm', message: 'Không phải ngày.' }],
    }).flat();
    expect(cells).toContainEqual(expect.objectContaining({ text: 'I5', link: link('Nhiệm vụ', 'I5') }));
  });

  it('says nothing of the set’s rule where the headline says it all', () => {
    const lines = texts({ criteria: [criterion({ conclusion: 'met' })] });
    expect(lines.filter((line) => /Xét công nhận|Điều kiện/.test(line))).toEqual([]);
  });

  it('says what is missing, and each condition with its owner, deadline and a link', () => {
    const of = {
      criteria: [criterion({ conclusion: 'met' })],
      conditions: [
        condition({
          code: 'HS1',
          row: 4,
          content: 'Tờ trình',
          kind: 'document',
          owners: ['Lê Thị Mai'],
          deadline: day('2023-08-09'),
        }),
        condition({
          code: 'ĐK2',
          kind: 'survey',
          requirement: 'từ 90%',
          achieved: '92%',
          required: 90,
          reached: 92,
        }),
      ],
    };
    const lines = texts(of);
    const at_ = lines.indexOf('Xét công nhận');
    expect(lines.slice(at_ + 1, at_ + 3)).toEqual(['○ Chưa đủ yêu cầu', 'Còn thiếu: 1 điều kiện, hồ sơ.']);
    expect(lines).toContain('HS1 | Tờ trình | ● Quá hạn 2 ngày | Lê Thị Mai | 09/08/2023');
    expect(lines).toContain('ĐK2 | Tỷ lệ người dân hài lòng và đồng ý | ✓ Đạt | từ 90% | 92%');
    expect(drawn(of).flat()).toContainEqual(
      expect.objectContaining({ text: 'HS1', link: link('Điều kiện', 'A4') }),
    );
  });

  it('says since the last closed week which criterion was gained or lost, which task moved and which nobody touched', () => {
    const tasks = (state: 'inProgress' | 'done') => [
      task({ id: 'NV-1', row: 2, content: 'Lắp pa nô', owners: ['Trần Văn Bình'], state }),
      task({ id: 'NV-2', row: 3, content: 'Sửa vỉa hè', owners: ['Lê Thị Mai'] }),
    ];
    const two = (first: 'met' | 'notMet', second: 'met' | 'notMet') => [
      criterion({ conclusion: first }),
      criterion({ code: '3', name: 'Môi trường', conclusion: second }),
    ];
    const before = tracker({ tasks: tasks('inProgress'), criteria: two('notMet', 'met') });
    const closed = baselineOf(summariseWeek(before, null, day('2023-07-21')), null);
    const now = tracker({ tasks: tasks('done'), criteria: two('met', 'notMet') });
    const lines = linesOf(dashboard(summariseWeek(now, closed, friday), at, [], link));
    const changes = lines.indexOf('Thay đổi từ ngày 21/07/2023 (3)');
    expect(lines.slice(changes + 1, changes + 5)).toEqual([
      'Mã | Tiêu chí, nhiệm vụ | Thay đổi | Người phụ trách',
      expect.stringMatching(/^Tiêu chí .*Giao thông đô thị \| Mới đạt$/),
      expect.stringMatching(/^Tiêu chí .*Môi trường \| Không còn đạt$/),
      'NV-1 | Lắp pa nô | Hoàn thành, chưa rõ ngày | Trần Văn Bình',
    ]);
    const untouched = lines.indexOf('Chưa cập nhật (1)');
    expect(lines.slice(untouched + 1, untouched + 3)).toEqual([
      'Mã | Nội dung nhiệm vụ | Chưa cập nhật | Lần cuối | Người phụ trách',
      'NV-2 | Sửa vỉa hè | 3 tuần | Từ 21/07/2023 | Lê Thị Mai',
    ]);
  });

  it('counts tasks by criterion, place and person, the sum last and in bold, overdue ones in red, none as a dash', () => {
    const of = {
      members: [member()],
      tasks: [
        task({ owners: ['Trần Văn Bình'], deadline: day('2023-08-04') }),
        task({ owners: ['Trần Văn Bình'], state: 'done' as const }),
      ],
    };
    const rows = drawn(of);
    const from = rows.findIndex(([cell]) => cell?.text === 'Nhiệm vụ theo người phụ trách');
    const [labels, one, all] = rows.slice(from + 1, from + 4);
    const overdue = labels!.findIndex(({ text }) => text === 'Quá hạn');
    expect(one?.[1]).toEqual({ text: 'Trần Văn Bình', bold: false });
    expect(all?.[1]).toEqual({ text: 'Tổng (mỗi việc một lần)', bold: true });
    expect(one?.[overdue]).toEqual({ text: '1', bold: false, color: palette.overdue.text });
    expect(all?.[overdue]).toEqual({ text: '1', bold: true, color: palette.overdue.text });
    const others = one!.slice(2).filter((_, i) => i + 2 !== overdue);
    expect(others.some(({ text }) => text === '–') && others.some(({ text }) => text === '1')).toBe(true);
    expect(others.filter(({ color }) => color === palette.overdue.text)).toEqual([]);
    expect(texts({}).filter((line) => line === 'Chưa có nhiệm vụ nào.')).toHaveLength(3);
  });

  it('names what is unmet without anybody at it, and who might be asked', () => {
    const lines = texts({
      criteria: [criterion({ owners: ['Trần Văn Bình'] }), criterion({ code: '3', name: 'Môi trường' })],
      indicators: [
        indicator({ content: 'Vỉa hè', result: 'notMet', owners: ['Lê Thị Mai'] }),
        indicator({ code: '2.2', content: 'Cây xanh', result: 'notMet', owners: ['A', 'B', 'C'] }),
        indicator({ code: '3.1', criterion: '3', content: '', result: 'notMet' }),
      ],
    });
    const from = lines.indexOf('Thiếu việc (3)');
    expect(lines.slice(from + 1, from + 5)).toEqual([
      'Mã | Chưa đạt và chưa có việc nào | Tiêu chí | Phụ trách',
      '2.1 | Vỉa hè | Tiêu chí 2 | Lê Thị Mai, Trần Văn Bình',
      '2.2 | Cây xanh | Tiêu chí 2 | A, B',
      '3.1 | 3.1 | Tiêu chí 3 | Chưa giao ai',
    ]);
    const heading = drawn({})
      .flat()
      .find(({ text }) => text === 'Tiêu chí');
    expect(heading).toMatchObject({ bold: true, size: 13 });
    expect(texts({}).some((line) => /^Thiếu việc|^Dự tính/.test(line))).toBe(false);
  });

  it('cuts a list of changes too, and says how many are left', () => {
    const indicators = Array.from({ length: 103 }, (_, i) =>
      indicator({ code: `2.${i}`, content: 'Vỉa hè', result: 'notMet' }),
    );
    const lines = texts({ criteria: [criterion()], indicators });
    expect(lines.filter((line) => line.includes('| Vỉa hè |'))).toHaveLength(100);
    expect(lines).toContain('… và 3 dòng nữa');
    const hundred = texts({ criteria: [criterion()], indicators: indicators.slice(0, 100) });
    expect(hundred.filter((line) => line.includes('| Vỉa hè |'))).toHaveLength(100);
    expect(hundred.filter((line) => line.includes('dòng nữa'))).toEqual([]);
  });

  it('divides a wide table of neighbourhoods, each part with their names', () => {
    const cell = (done: number) => ({ done, total: 9, overdue: 0 });
    const eight = [0, 1, 2, 3, 4, 5, 6, 7];
    const wide = matrixSections({
      matrices: [
        {
          against: 'duty',
          columns: eight.map((i) => ({ code: `NV-${i}`, name: 'Dọn rác' })),
          rows: [{ place: 'Khu phố 3', cells: eight.map(cell) }],
        },
      ],
    });
    expect(linesOf(wide)).toEqual([
      '',
      'Khu phố theo việc giao chung',
      'Khu phố | NV-0 · Dọn rác | NV-1 · Dọn rác | NV-2 · Dọn rác | NV-3 · Dọn rác | NV-4 · Dọn rác | NV-5 · Dọn rác',
      'Khu phố 3 | ○ 0/9 | ○ 1/9 | ○ 2/9 | ○ 3/9 | ○ 4/9 | ○ 5/9',
      '',
      'Khu phố theo việc giao chung',
      'Khu phố | NV-6 · Dọn rác | NV-7 · Dọn rác',
      'Khu phố 3 | ○ 6/9 | ○ 7/9',
    ]);
    const six = eight.slice(0, 6);
    const whole = { place: 'Khu phố 3', cells: six.map(cell) };
    const columns = six.map((i) => ({ code: `${i}`, name: 'Y tế' }));
    expect(matrixSections({ matrices: [{ against: 'criterion', columns, rows: [whole] }] })).toHaveLength(4);
  });

  it('cuts words no cell of a table needs, and says of what nobody touched this week that it is of this week', () => {
    expect([say('x'.repeat(500)).text, say('x'.repeat(501)).text]).toEqual([
      'x'.repeat(500),
      `${'x'.repeat(500)}…`,
    ]);
    const [one] = summariseWeek(tracker({ tasks: [task({ id: 'NV-1' })] }), null, friday).tasks;
    const untouched = [{ task: one!, since: day('2023-08-09'), weeks: 0 }];
    const week = { ...summariseWeek(tracker(), null, friday), untouched };
    expect(linesOf(dashboard(week, at, [], link))).toContain(
      'NV-1 | Rà soát biển báo giao thông | Trong tuần này | Từ 09/08/2023 | Chưa giao ai',
    );
  });
});

import { weekAnswer } from '../../src/answers/weekAnswer';
import { criteriaTab, indicatorsTab, settingsTab, tasksTab } from '../../src/workbook/tabs/tabs';
import { dated, tabWith } from '../support/grids';
import { eventfulWeek, readWeekOf } from '../support/week';

describe('The sidebar “Tuần này” of an eventful week', () => {
  const { criteria, evaluation, counts, matrices, problems, ...rest } = weekAnswer(eventfulWeek(), [
    'Lịch đứng.',
  ]);
  const { overdue, dueSoon, difficulties, waiting, proposals, withoutTask, changes, untouched, ...others } =
    rest;
  const { coming, todayIndex, trend, indicators, ...head } = others;

  it('draws the weeks so far, and what falls due in the coming four', () => {
    expect([trend, indicators, todayIndex]).toEqual([
      [{ name: 'Tuần 32', criteriaMet: 1, indicatorsMet: 2, open: 5, overdue: 1 }],
      'Nội dung',
      4,
    ]);
    expect(coming.map(({ name, days, lines }) => [name, days.indexOf(1), lines.length])).toEqual([
      ['Tuần 32 (07/08 – 13/08)', 5, 1],
      ['Tuần 33 (14/08 – 20/08)', -1, 0],
      ['Tuần 34 (21/08 – 27/08)', -1, 0],
      ['Tuần 35 (28/08 – 03/09)', 2, 1],
    ]);
    expect([proposals, waiting]).toEqual([[], []]);
  });

  it('begins with the week, what has to be put right, and the news', () => {
    expect(head).toEqual({
      ok: true,
      week: 'Tuần 32 (07/08/2023 – 13/08/2023)',
      asOf: 'Số liệu đến ngày 11/08/2023, so với tuần 30 (chốt ngày 28/07/2023).',
      alerts: ['Lịch đứng.'],
      headline: 'Đạt 1/5 tiêu chí',
      news: [
        '1 tiêu chí mới đạt',
        '1 tiêu chí không còn đạt',
        '1 việc quá hạn',
        '1 việc sắp đến hạn',
        '1 việc vướng mắc',
        '2 việc hoàn thành trong tuần',
      ],
      columns: [
        { key: 'doneOnTime', label: 'Hoàn thành đúng hạn' },
        { key: 'doneLate', label: 'Hoàn thành trễ hạn' },
        { key: 'openInTime', label: 'Đang làm, trong hạn' },
        { key: 'openOverdue', label: 'Quá hạn' },
        { key: 'noDeadline', label: 'Không có hạn' },
        { key: 'doneUndated', label: 'Hoàn thành, chưa rõ ngày' },
      ],
      more: {
        overdue: 0,
        dueSoon: 0,
        difficulties: 0,
        waiting: 0,
        proposals: 0,
        withoutTask: 0,
        changes: 0,
        untouched: 0,
        problems: 0,
      },
      updates: 'Tỷ lệ cập nhật 100%.',
      hasStanding: false,
      closed: null,
    });
  });

  it('says of each criterion how it stands, what changed, why, and which tasks run for it', () => {
    expect(criteria).toEqual([
      {
        code: '3',
        name: 'Môi trường và an toàn thực phẩm đô thị',
        met: false,
        score: '1/2 nội dung',
        percent: 50,
        owners: '',
        change: '+1 nội dung',
        why: [
          {
            text: 'Chưa có kết quả 3.2: Trồng cây xanh',
            detail: 'Lê Thị Mai · Việc đang làm: NV-3',
            badge: '',
            tone: 'quiet',
            jump: { sheet: 'Nội dung', cell: 'A3' },
          },
        ],
        tasks: [
          {
            text: 'NV-3 · Trồng cây',
            detail: 'Chưa giao ai · 12/08/2023, ngày nghỉ',
            badge: '◐ Còn 1 ngày',
            tone: 'dueSoon',
            jump: { sheet: 'Nhiệm vụ', cell: 'B4' },
          },
          {
            text: 'NV-4.1 · Thu gom rác',
            detail: 'Chưa giao ai · Khu phố 1',
            badge: '○ Không có hạn',
            tone: 'quiet',
            jump: { sheet: 'Nhiệm vụ', cell: 'B6' },
          },
        ],
        projection: '',
        jump: { sheet: 'Tiêu chí', cell: 'A2' },
      },
      {
        code: '4',
        name: 'An ninh, trật tự đô thị',
        met: false,
        score: '1/2 nội dung',
        percent: 50,
        owners: 'Trần Văn Bình, Lê Thị Mai',
        change: '',
        why: [
          {
            text: 'Chưa đạt 4.2: Tổ tự quản',
            detail: 'Trần Văn Bình',
            badge: '',
            tone: 'quiet',
            jump: { sheet: 'Nội dung', cell: 'A5' },
          },
          {
            text: 'NV-2 · Đổ bê tông',
            jump: { sheet: 'Nhiệm vụ', cell: 'B3' },
            detail: 'Trần Văn Bình: Chờ xi măng',
            badge: '▲ Vướng mắc',
            tone: 'blocked',
          },
          {
            text: 'NV-5 · Tuần tra đêm',
            jump: { sheet: 'Nhiệm vụ', cell: 'B8' },
            detail: 'Trần Văn Bình',
            badge: '● Quá hạn 3 ngày',
            tone: 'overdue',
          },
        ],
        tasks: [
          {
            text: 'dòng 9 · Ký cam kết',
            detail: 'Trần Văn Bình',
            badge: '○ Không có hạn',
            tone: 'quiet',
            jump: { sheet: 'Nhiệm vụ', cell: 'B9' },
          },
        ],
        projection: '',
        jump: { sheet: 'Tiêu chí', cell: 'A3' },
      },
      {
        code: '5',
        name: 'Y tế',
        met: true,
        score: 'Theo kết luận',
        percent: 100,
        owners: '',
        change: 'mới đạt',
        why: [
          {
            text: 'Ban Chỉ đạo kết luận: Đạt (chưa ghi lý do)',
            detail: '',
            badge: '',
            tone: 'quiet',
            jump: { sheet: 'Tiêu chí', cell: 'A4' },
          },
        ],
        tasks: [],
        projection: '',
        jump: { sheet: 'Tiêu chí', cell: 'A4' },
      },
      {
        code: '7',
        name: 'Nhà ở',
        met: false,
        score: 'Chưa có kết quả',
        percent: 0,
        owners: '',
        change: '',
        why: [
          {
            text: 'Chưa nhập nội dung và chưa có kết luận của Ban Chỉ đạo',
            detail: '',
            badge: '',
            tone: 'quiet',
            jump: { sheet: 'Tiêu chí', cell: 'A5' },
          },
        ],
        tasks: [],
        projection: '',
        jump: { sheet: 'Tiêu chí', cell: 'A5' },
      },
      {
        code: '8',
        name: 'Giao thông',
        met: false,
        score: '0/1 nội dung',
        percent: 0,
        owners: 'Phạm Thị Cúc',
        change: 'không còn đạt',
        why: [
          {
            text: 'Chưa đạt 8.1: Biển báo',
            detail: 'Lê Thị Mai · Phạm Thị Cúc',
            badge: '',
            tone: 'quiet',
            jump: { sheet: 'Nội dung', cell: 'A6' },
          },
        ],
        tasks: [],
        projection: '',
        jump: { sheet: 'Tiêu chí', cell: 'A6' },
      },
    ]);
  });

  it('says what the title still lacks, and how each condition stands', () => {
    expect(evaluation).toEqual({
      badge: '○ Chưa đủ yêu cầu',
      tone: 'quiet',
      lines: ['Còn thiếu: 4 tiêu chí chưa đạt; 2 điều kiện, hồ sơ.'],
      conditions: [
        {
          text: 'ĐK1. Tỷ lệ người dân hài lòng',
          detail: 'Lê Thị Mai · Yêu cầu: từ 90% · Thực hiện: chưa hỏi',
          badge: '○ Chưa có kết quả',
          tone: 'quiet',
          jump: { sheet: 'Điều kiện', cell: 'A2' },
        },
        {
          text: 'ĐK2. Hồ sơ đề nghị',
          detail: '',
          badge: '● Quá hạn 10 ngày',
          tone: 'overdue',
          jump: { sheet: 'Điều kiện', cell: 'A3' },
        },
        {
          text: 'Ba năm liền giữ vững',
          detail: '',
          badge: '✓ Đạt',
          tone: 'done',
          jump: { sheet: 'Điều kiện', cell: 'A4' },
        },
      ],
    });
  });

  it('counts the tasks as a whole, by criterion, by neighbourhood and by who answers for them', () => {
    const row = (name: string, numbers: number[], rate: string) => {
      return { name, counts: numbers, total: numbers.reduce((sum, count) => sum + count), rate };
    };
    expect(counts).toEqual([
      {
        title: 'Tất cả nhiệm vụ',
        grouping: null,
        rows: [row('Tất cả', [1, 0, 2, 1, 2, 1], '29%')],
        overlap: '',
      },
      {
        title: 'Theo tiêu chí',
        grouping: 'criterion',
        overlap: '',
        rows: [
          row('3. Môi trường và an toàn thực phẩm đô thị', [0, 0, 1, 0, 1, 1], '33%'),
          row('4. An ninh, trật tự đô thị', [1, 0, 1, 1, 1, 0], '25%'),
          row('5. Y tế', [0, 0, 0, 0, 0, 0], '0%'),
          row('7. Nhà ở', [0, 0, 0, 0, 0, 0], '0%'),
          row('8. Giao thông', [0, 0, 0, 0, 0, 0], '0%'),
        ],
      },
      {
        title: 'Theo khu phố',
        grouping: 'neighbourhood',
        overlap: '',
        rows: [
          row('Khu phố 1', [0, 0, 1, 0, 1, 0], '0%'),
          row('Khu phố Xuân Hợp', [0, 0, 0, 0, 0, 1], '100%'),
          row('Không gắn khu phố', [1, 0, 1, 1, 1, 0], '25%'),
        ],
      },
      {
        title: 'Theo người phụ trách',
        grouping: 'member',
        overlap: '',
        rows: [
          row('Trần Văn Bình', [1, 0, 1, 1, 1, 0], '25%'),
          row('Chưa giao ai', [0, 0, 1, 0, 1, 1], '33%'),
        ],
      },
    ]);
  });

  it('sets neighbourhoods against criteria, and against duties given to all of them', () => {
    expect(matrices).toEqual([
      {
        title: 'Khu phố theo tiêu chí',
        columns: [
          { label: 'Tiêu chí 3', name: 'Môi trường và an toàn thực phẩm đô thị' },
          { label: 'Tiêu chí 4', name: 'An ninh, trật tự đô thị' },
        ],
        rows: [
          {
            name: 'Khu phố 1',
            cells: [
              { tone: 'quiet', text: '○ 0/1' },
              { tone: 'quiet', text: '○ 0/1' },
            ],
          },
          {
            name: 'Khu phố Xuân Hợp',
            cells: [
              { tone: 'done', text: '✓ 1/1 xong' },
              { tone: 'quiet', text: '–' },
            ],
          },
        ],
      },
      {
        title: 'Khu phố theo việc giao chung',
        columns: [{ label: 'NV-4', name: 'Thu gom rác' }],
        rows: [
          { name: 'Khu phố 1', cells: [{ tone: 'quiet', text: '○ 0/1' }] },
          { name: 'Khu phố Xuân Hợp', cells: [{ tone: 'done', text: '✓ 1/1 xong' }] },
        ],
      },
    ]);
  });

  it('lists what presses, each line with who answers for it and where it stands', () => {
    expect({ overdue, dueSoon, difficulties, withoutTask }).toEqual({
      overdue: [
        {
          text: 'NV-5 · Tuần tra đêm',
          detail: 'Trần Văn Bình · trước 08/08/2023',
          badge: '● Quá hạn 3 ngày',
          tone: 'overdue',
          jump: { sheet: 'Nhiệm vụ', cell: 'B8' },
        },
      ],
      dueSoon: [
        {
          text: 'NV-3 · Trồng cây',
          detail: 'Chưa giao ai · 12/08/2023, ngày nghỉ',
          badge: '◐ Còn 1 ngày',
          tone: 'dueSoon',
          jump: { sheet: 'Nhiệm vụ', cell: 'B4' },
        },
      ],
      difficulties: [
        {
          text: 'NV-2 · Đổ bê tông',
          detail: 'Trần Văn Bình: Chờ xi măng',
          badge: '▲ Vướng mắc',
          tone: 'blocked',
          jump: { sheet: 'Nhiệm vụ', cell: 'B3' },
        },
      ],
      withoutTask: [
        {
          text: '8.1: Biển báo',
          detail: 'Tiêu chí 8 · Lê Thị Mai · Phạm Thị Cúc',
          badge: '',
          tone: 'quiet',
          jump: { sheet: 'Nội dung', cell: 'A6' },
        },
      ],
    });
  });

  it('lists what changed, criteria first, and what nobody touched', () => {
    expect({ changes, untouched }).toEqual({
      changes: [
        {
          badge: '',
          tone: 'quiet',
          text: 'Tiêu chí 5. Y tế',
          detail: 'Mới đạt',
          jump: { sheet: 'Tiêu chí', cell: 'A4' },
        },
        {
          badge: '',
          tone: 'quiet',
          text: 'Tiêu chí 8. Giao thông',
          detail: 'Không còn đạt · Phạm Thị Cúc',
          jump: { sheet: 'Tiêu chí', cell: 'A6' },
        },
        {
          badge: '',
          tone: 'quiet',
          text: 'NV-1 · Lập hồ sơ an ninh',
          detail: 'Hoàn thành đúng hạn · Trần Văn Bình',
          jump: { sheet: 'Nhiệm vụ', cell: 'B2' },
        },
        {
          badge: '',
          tone: 'quiet',
          text: 'NV-4.2 · Thu gom rác',
          detail: 'Hoàn thành, chưa rõ ngày · Chưa giao ai',
          jump: { sheet: 'Nhiệm vụ', cell: 'B7' },
        },
        {
          badge: '',
          tone: 'quiet',
          text: 'NV-3 · Trồng cây',
          detail: 'Rút hạn từ 13/08/2023 xuống 12/08/2023 · Chưa giao ai',
          jump: { sheet: 'Nhiệm vụ', cell: 'B4' },
        },
        {
          badge: '',
          tone: 'quiet',
          text: 'NV-4.1 · Thu gom rác',
          detail: 'Tiến độ từ 0% lên 20% · Chưa giao ai',
          jump: { sheet: 'Nhiệm vụ', cell: 'B6' },
        },
        {
          badge: '',
          tone: 'quiet',
          text: 'NV-5 · Tuần tra đêm',
          detail: 'Việc mới · Trần Văn Bình',
          jump: { sheet: 'Nhiệm vụ', cell: 'B8' },
        },
        {
          badge: '',
          tone: 'quiet',
          text: 'dòng 9 · Ký cam kết',
          detail: 'Việc mới · Trần Văn Bình',
          jump: { sheet: 'Nhiệm vụ', cell: 'B9' },
        },
      ],
      untouched: [
        {
          text: 'NV-2 · Đổ bê tông',
          detail: 'Trần Văn Bình · đã 2 tuần chưa cập nhật',
          badge: '○ Còn 19 ngày',
          tone: 'quiet',
          jump: { sheet: 'Nhiệm vụ', cell: 'B3' },
        },
      ],
    });
  });

  it('lists the cells that could not be read', () => {
    expect(problems).toEqual([
      {
        text: '“khi xong” không phải ngày. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.',
        detail: 'Nhiệm vụ, ô I9: đang ghi “khi xong”',
        badge: '',
        tone: 'quiet',
        jump: { sheet: 'Nhiệm vụ', cell: 'I9' },
      },
    ]);
  });
});

it('The sidebar “Tuần này” of a committee without tasks and conditions leaves those parts out', () => {
  expect(weekAnswer(readWeekOf([]), [])).toMatchObject({
    counts: [],
    evaluation: null,
    updates: '',
    hasStanding: false,
    closed: null,
    changes: [],
    criteria: [{ change: '' }, { change: '' }],
  });
});

it('The sidebar “Tuần này” lists the first 30 of each kind and says how many more there are', () => {
  const many = <Row>(of: (i: number) => Row) => Array.from({ length: 33 }, (_, i) => of(i));
  const read = readWeekOf([
    tabWith(criteriaTab, [{ code: '3', name: 'Môi trường' }]),
    tabWith(indicatorsTab, [
      ...many((i) => ({ code: `3.${i + 2}`, criterion: '3', content: 'Thu gom rác', result: 'Chưa đạt' })),
    ]),
    tabWith(tasksTab, [
      ...many((i) => ({ id: `Q${i}`, content: 'Quá hạn', deadline: dated('2023-08-01') })),
      ...many((i) => ({ id: `S${i}`, content: 'Sắp hạn', deadline: dated('2023-08-12') })),
      ...many((i) => ({ id: `V${i}`, content: 'Vướng', state: 'Vướng mắc' })),
    ]),
  ]);
  const answer = weekAnswer(read, []);
  const { more } = answer;
  const lists = ['overdue', 'dueSoon', 'difficulties', 'withoutTask'] as const;
  expect(lists.map((list) => [list, answer[list].length, more[list]])).toEqual(
    lists.map((list) => [list, 30, 3]),
  );
  expect(answer.overdue[29]?.text).toBe('Q29 · Quá hạn');
});

it('The sidebar “Tuần này” calls nothing untouched that somebody changed within the week', () => {
  const read = eventfulWeek();
  const untouched = read.summary.untouched.map((one) => ({ ...one, weeks: 0 }));
  expect(untouched).not.toEqual([]);
  expect(weekAnswer({ ...read, summary: { ...read.summary, untouched } }, []).untouched).toEqual([]);
});

it('The sidebar “Tuần này” of a committee that judges by points leads to the rows that lack some', () => {
  const read = readWeekOf([
    tabWith(settingsTab, [{ name: 'Cách đánh giá', value: 'Chấm điểm' }]),
    tabWith(criteriaTab, [
      { code: '3', name: 'Môi trường' },
      { code: '4', name: 'An ninh', points: 2, maxPoints: 10 },
    ]),
    tabWith(indicatorsTab, [{ code: '3.1', criterion: '3', content: 'Thu gom rác', maxPoints: 10 }]),
  ]);
  const why = weekAnswer(read, []).criteria.map((line) => line.why.map(({ text, jump }) => [text, jump]));
  expect(why).toEqual([
    [
      ['Mới được 0 điểm, cần từ 5 điểm', { sheet: 'Tiêu chí', cell: 'A2' }],
      ['Chưa chấm điểm 3.1: Thu gom rác', { sheet: 'Nội dung', cell: 'A2' }],
    ],
    [['Mới được 2 điểm, cần từ 5 điểm', { sheet: 'Tiêu chí', cell: 'A3' }]],
  ]);
});

it('The sidebar “Tuần này” says no more of a blocked task that nobody gave a reason for, and of an indicator that is nobody’s', () => {
  const read = readWeekOf([
    tabWith(indicatorsTab, [{ code: '4.1', criterion: '4', content: 'Camera', result: 'Chưa đạt' }]),
    tabWith(tasksTab, [
      { id: 'NV-1', content: 'Lắp camera', criteria: '4', owners: 'Trần Văn Bình', state: 'Vướng mắc' },
    ]),
  ]);
  const { criteria, difficulties } = weekAnswer(read, []);
  expect(difficulties.map(({ detail }) => detail)).toEqual(['Trần Văn Bình']);
  expect(criteria[1]?.why.map(({ text, detail }) => [text, detail])).toEqual([
    ['Chưa đạt 4.1: Camera', ''],
    ['NV-1 · Lắp camera', 'Trần Văn Bình'],
  ]);
});

import { criterionCode, taskCode } from '../../src/domain/ids';
import fc from 'fast-check';
import { matrices } from '../../src/domain/matrix';
import { withParts } from '../../src/domain/parts';
import { classIn, spread } from '../../src/domain/givenTo';
import { unclearName } from '../../src/domain/namesakes';
import { criterion, day, member, neighbourhood, summary, task, tracker } from '../support/tracker';

const places = [
  neighbourhood({ name: 'Khu phố 1', head: 'Lương Văn Chính' }),
  neighbourhood({ name: 'Khu phố Xuân Hợp' }),
];
const people = [
  member({ name: 'Trần Văn Bình', criteria: ['4'], unit: 'Công an thị trấn' }),
  member({ name: 'Lê Thị Mai', criteria: ['3'], email: 'mai@example.com' }),
  member({ name: 'Vũ Thị Lan', criteria: ['3'], left: true }),
  member({ name: 'Công an thị trấn', email: 'congan@example.com' }),
];
const duty = task({ id: 'NV-04', criteria: ['3'], owners: ['các khu phố'] });
const everywhere = { neighbourhoods: true, units: false, members: false };

describe('A duty given to a class', () => {
  it.each([
    ['các khu phố', 'neighbourhoods'],
    ['Các khu phố, cơ quan', 'neighbourhoods units'],
    ['từng thôn', 'neighbourhoods'],
    ['Thành viên phụ trách các tiêu chí', 'members'],
    ['các thành viên Ban Chỉ đạo', 'members'],
    ['mỗi tổ dân phố', 'neighbourhoods'],
    ['tất cả các địa bàn', 'neighbourhoods'],
    ['12 khu phố', 'neighbourhoods'],
    ['các cơ quan', 'units'],
    ['từng đơn vị', 'units'],
    ['UBND phường, cơ quan liên quan', 'units'],
    ['mọi thành viên; mỗi thành viên', 'members'],
    ['tất cả thành viên', 'members'],
    ['thành viên được phân công phụ trách', 'members'],
  ])('reads "%s" as %s', (text, kinds) => {
    const found = classIn(text) ?? {};
    expect(Object.entries(found).flatMap(([kind, is]) => (is ? [kind] : []))).toEqual(kinds.split(' '));
  });

  it.each([
    'Trần Văn Bình',
    'Công chức theo dõi các thôn',
    'Cơ quan Mặt trận',
    'Khu phố 3',
    'Công an thị trấn',
    'Công chức phụ trách các khu phố',
  ])('takes "%s" for nobody but themselves', (name) => expect(classIn(name)).toBeNull());

  it('becomes one part a neighbourhood, owned by its head, or by itself where no head is named', () => {
    expect(spread(duty, everywhere, tracker({ neighbourhoods: places }))).toEqual([
      { code: 'NV-04.1', owner: 'Lương Văn Chính', neighbourhood: 'Khu phố 1' },
      { code: 'NV-04.2', owner: 'Khu phố Xuân Hợp', neighbourhood: 'Khu phố Xuân Hợp' },
    ]);
  });

  it('goes to the members in charge of its criteria, but to nobody who left', () => {
    const to = { neighbourhoods: false, units: false, members: true };
    expect(spread(duty, to, tracker({ members: people })).map(({ owner }) => owner)).toEqual(['Lê Thị Mai']);
    const all = spread({ ...duty, criteria: [] }, to, tracker({ members: people }));
    expect(all.map(({ owner }) => owner)).toEqual(['Trần Văn Bình', 'Lê Thị Mai']);
    const both = spread(
      { ...duty, criteria: [criterionCode('9'), criterionCode('4')] },
      to,
      tracker({ members: people }),
    );
    expect(both).toEqual([{ code: 'NV-04.1', owner: 'Trần Văn Bình', neighbourhood: '' }]);
  });

  it('goes to places, units and members alike where the class names all, to each once', () => {
    const to = { neighbourhoods: true, units: true, members: true };
    const all = spread(
      { ...duty, criteria: [criterionCode('4')] },
      to,
      tracker({
        members: [...people, member({ name: 'Không rõ đơn vị', unit: '', criteria: ['4'] })],
        neighbourhoods: places,
      }),
    );
    expect(all.map(({ code, owner }) => [code, owner])).toEqual([
      ['NV-04.1', 'Lương Văn Chính'],
      ['NV-04.2', 'Khu phố Xuân Hợp'],
      ['NV-04.3', 'Công an thị trấn'],
      ['NV-04.4', 'Trần Văn Bình'],
      ['NV-04.5', 'Không rõ đơn vị'],
    ]);
    expect(
      spread(duty, { neighbourhoods: false, units: false, members: false }, tracker({ members: people })),
    ).toEqual([]);
  });

  it('stays with a neighbourhood of which it is unclear who heads it', () => {
    const unclear = [neighbourhood({ name: 'Khu phố 2', head: unclearName('Nguyễn Văn An') })];
    expect(spread(duty, everywhere, tracker({ neighbourhoods: unclear }))[0]?.owner).toBe('Khu phố 2');
  });

  it('goes to each of those whose names differ in a mark, and to one person with two rows once', () => {
    const to = { neighbourhoods: false, units: false, members: true };
    const members = ['Lê Thị Hoa', 'Lê Thị Hòa', 'Lê Thị Hòa'].map((name) =>
      member({ name, criteria: ['3'] }),
    );
    const owners = (tasks: ReturnType<typeof task>[]) =>
      spread(duty, to, tracker({ members, tasks })).map(({ owner }) => owner);
    expect(owners([])).toEqual(['Lê Thị Hoa', 'Lê Thị Hòa']);
    expect(owners([task({ id: 'NV-04.1', owners: ['Lê Thị Hoa'] })])).toEqual(['Lê Thị Hòa']);
  });

  it('goes to units by their mailboxes', () => {
    const to = { neighbourhoods: false, units: true, members: false };
    const parts = spread(duty, to, tracker({ members: people }));
    expect(parts.map(({ owner }) => owner)).toEqual(['Công an thị trấn']);
  });

  it('gives only a neighbourhood added in mid-year its part, numbered on', () => {
    const given = task({ id: 'NV-04.1', neighbourhoods: ['Khu phố 1'], owners: ['Người cũ'] });
    const parts = (...tasks: ReturnType<typeof task>[]) =>
      spread(duty, everywhere, tracker({ tasks: [duty, ...tasks], neighbourhoods: places }));
    const [added] = [{ code: 'NV-04.2', owner: 'Khu phố Xuân Hợp', neighbourhood: 'Khu phố Xuân Hợp' }];
    expect(parts(given)).toEqual([added]);
    expect(parts({ ...given, id: taskCode('nv-04.KP12') }, task({ id: 'NV-04.x' }))).toEqual([
      { ...added, code: 'NV-04.13' },
    ]);
    expect(parts({ ...given, id: taskCode('NV-05.1') })).toHaveLength(2);
  });
});

describe('Parts', () => {
  const parts = [
    task({ id: 'NV-04', deadline: day('2023-08-01') }),
    task({ id: 'NV-04.1', deadline: day('2023-08-01'), neighbourhoods: ['Khu phố 1'], criteria: ['3'] }),
    task({ id: 'nv-04.2', state: 'done', completedOn: day('2023-08-01'), neighbourhoods: ['Khu phố 1'] }),
    task({ id: 'NV-04.3', state: 'cancelled' }),
  ];

  it('roll up into their duty, which is counted once: by them', () => {
    const week = summary(tracker({ tasks: parts }));
    expect(week.tasks[0]?.parts).toEqual({ done: 1, total: 2, overdue: 1 });
    expect(week.counts).toMatchObject({ openOverdue: 1, doneOnTime: 1 });
    expect(week.overdue.map(({ id }) => id)).toEqual(['NV-04.1']);
  });

  it('leave a duty whose parts are all called off to itself', () => {
    const week = summary(tracker({ tasks: [parts[0]!, { ...parts[3]! }] }));
    expect(week.overdue.map(({ id }) => id)).toEqual(['NV-04']);
  });

  it('make every counted task stand in the table once, whatever the codes', () => {
    const anyTasks = fc.array(
      fc.record({
        id: fc.constantFrom('N1', 'N1.1', 'N1.2', 'N1.1.1', 'N2', 'N3.1', 'N4'),
        state: fc.constantFrom('done' as const, 'inProgress' as const, 'cancelled' as const),
      }),
    );
    fc.assert(
      fc.property(anyTasks, (rows) => {
        const week = summary(tracker({ tasks: rows.map((row) => task(row)) }));
        const own = week.tasks.filter(({ parts: has, state }) => !has && state !== 'cancelled');
        expect(Object.values<number>({ ...week.counts }).reduce((a, b) => a + b, 0)).toBe(own.length);
      }),
    );
  });

  it('stand in the matrix of neighbourhoods, against criteria and against the duty', () => {
    const of = { neighbourhoods: places, criteria: [criterion({ code: '3', name: 'Môi trường' })] };
    const timed = withParts(summary(tracker({ tasks: parts })).tasks);
    const [byCriterion, byDuty] = matrices(timed, of);
    expect(byCriterion?.rows[0]?.cells).toEqual([{ done: 0, total: 1, overdue: 1 }]);
    expect(byDuty?.columns.map(({ code }) => code)).toEqual(['NV-04']);
    expect(byDuty?.rows.map(({ cells }) => cells[0])).toEqual([
      { done: 1, total: 2, overdue: 1 },
      { done: 0, total: 0, overdue: 0 },
    ]);
    expect(matrices(timed, { ...of, neighbourhoods: [] })).toEqual([]);
  });
});

import { type RecordFinding, recordFindings } from '../../../src/domain/checks';
import { defaultSettings } from '../../../src/domain/settings';
import type { Indicator, Task, Tracker } from '../../../src/domain/tracker';
import {
  criterion,
  day,
  friday,
  indicator,
  member,
  neighbourhood,
  task,
  tracker,
} from '../../support/tracker';

/** A task of somebody's that nothing is doubtful about, but for what a test says. */
const owned = (fields: Partial<Task>): Task => task({ id: 'NV-1', owners: ['Trần Văn Bình'], ...fields });

const findings = (fields: Partial<Tracker>): RecordFinding[] => recordFindings(tracker(fields), friday);
const ofTask = (fields: Partial<Task>): [string, string][] =>
  findings({ tasks: [owned(fields)] }).map(({ field, says }) => [field, says]);

describe('Dates', () => {
  it('are missing where a task is finished', () => {
    expect(ofTask({ state: 'done' })).toEqual([
      ['completedOn', 'Đã hoàn thành nhưng chưa ghi ngày, nên chưa biết đúng hạn hay trễ.'],
    ]);
    expect(ofTask({ state: 'done', completedOn: friday })).toEqual([]);
    expect(ofTask({ state: 'inProgress' })).toEqual([]);
  });

  it('do not go together where a task was due or done before it was given', () => {
    const assignedOn = day('2023-08-05');
    expect(ofTask({ assignedOn, deadline: day('2023-08-04') })).toEqual([
      ['deadline', 'Hạn 04/08/2023 ở trước ngày giao 05/08/2023.'],
    ]);
    expect(ofTask({ assignedOn, state: 'done', completedOn: day('2023-08-04') })).toEqual([
      ['completedOn', 'Ngày hoàn thành 04/08/2023 ở trước ngày giao 05/08/2023.'],
    ]);
    expect(ofTask({ assignedOn, deadline: assignedOn, state: 'done', completedOn: assignedOn })).toEqual([]);
  });

  it('are not yet here', () => {
    expect(ofTask({ state: 'done', completedOn: day('2023-08-12') })).toEqual([
      ['completedOn', 'Ngày hoàn thành 12/08/2023 chưa tới.'],
    ]);
  });

  it('differ from what the document says', () => {
    const deadlinePhrase = 'trước 30/8/2023';
    expect(ofTask({ deadlinePhrase, deadline: day('2023-08-31') })).toEqual([
      ['deadline', 'Theo văn bản là “trước 30/8/2023”, tức 30/08/2023, nhưng Hạn ghi 31/08/2023.'],
    ]);
  });

  it.each<[string, Partial<Task>]>([
    ['the day it names', { deadline: day('2023-08-30') }],
    ['the day before it, by the strict reading', { deadline: day('2023-08-29') }],
    ['a deadline put off since', { deadline: day('2023-09-15'), firstDeadline: day('2023-08-30') }],
    ['no deadline', {}],
  ])('agree with the document: %s', (_, fields) => {
    expect(ofTask({ deadlinePhrase: 'trước 30/8/2023', ...fields })).toEqual([]);
  });

  it('are not guessed from words that name no year, unless the day the task was given tells it', () => {
    const fields = { deadlinePhrase: 'trong tháng 8', deadline: day('2023-09-30') };
    expect(ofTask(fields)).toEqual([]);
    expect(ofTask({ ...fields, assignedOn: day('2023-07-31') })).toHaveLength(1);
    expect(ofTask({ ...fields, deadlinePhrase: 'sớm' })).toEqual([]);
  });

  it('of a task that was called off are nobody’s worry', () => {
    expect(ofTask({ state: 'cancelled', assignedOn: friday, deadline: day('2023-01-01') })).toEqual([]);
  });
});

describe('Progress and state', () => {
  it.each<[Partial<Task>, string]>([
    [{ progress: 100 }, 'Tiến độ 100% nhưng trạng thái là “Đang thực hiện”.'],
    [
      { state: 'done', completedOn: friday, progress: 60 },
      'Trạng thái “Hoàn thành” nhưng tiến độ mới ghi 60%.',
    ],
    [
      { completedOn: friday, progress: 40 },
      'Đã có ngày hoàn thành 11/08/2023 nhưng trạng thái là “Đang thực hiện”.',
    ],
  ])('contradict each other: %j', (fields, says) => {
    const field = fields.state === 'done' ? 'progress' : 'state';
    expect(ofTask(fields)).toEqual([[field, says]]);
  });

  it.each<Partial<Task>>([
    { progress: 40 },
    { progress: 100, state: 'awaitingConfirmation' },
    { progress: 100, state: 'done', completedOn: friday },
    { state: 'done', completedOn: friday },
    { progress: 100, state: 'cancelled' },
  ])('go together: %j', (fields) => {
    expect(ofTask(fields)).toEqual([]);
  });
});

it('A finding says of which record it is, and in which field', () => {
  const about = 'NV-1 · Rà soát biển báo giao thông';
  const task = owned({ progress: 100, deadlinePhrase: '30/8/2023', deadline: friday });
  expect(findings({ tasks: [task] })).toEqual([
    {
      group: 'dates',
      of: 'task',
      record: task,
      field: 'deadline',
      about,
      says: 'Theo văn bản là “30/8/2023”, tức 30/08/2023, nhưng Hạn ghi 11/08/2023.',
    },
    {
      group: 'progress',
      of: 'task',
      record: task,
      field: 'state',
      about,
      says: 'Tiến độ 100% nhưng trạng thái là “Đang thực hiện”.',
    },
  ]);
  const traffic = criterion({ code: '2', name: 'Giao thông' });
  expect(findings({ criteria: [traffic] })).toEqual([
    {
      group: 'assignment',
      of: 'criterion',
      record: traffic,
      field: 'owners',
      about: '2. Giao thông',
      says: 'Chưa có người phụ trách tiêu chí này.',
    },
  ]);
});

describe('What nobody has', () => {
  const said = (fields: Partial<Tracker>) =>
    findings(fields).map(({ of, record, field, says }) => [of, record.row, field, says]);

  it('is an open task without an owner', () => {
    const tasks = [owned({ row: 7, owners: [] }), owned({ owners: [], state: 'cancelled' }), owned({})];
    expect(said({ tasks })).toEqual([['task', 7, 'owners', 'Chưa giao cho ai.']]);
  });

  it('is a criterion without a person, named there or at a member', () => {
    const criteria = [
      criterion({ code: '2', row: 3 }),
      criterion({ code: '3', owners: ['Lê Thị Mai'] }),
      criterion({ code: '4' }),
    ];
    expect(said({ criteria, members: [member({ criteria: ['4'] })] })).toEqual([
      ['criterion', 3, 'owners', 'Chưa có người phụ trách tiêu chí này.'],
    ]);
  });

  it('is a letter to who owes something and has no address', () => {
    const silent = member({ row: 5, email: '' });
    expect(
      said({ members: [silent], tasks: [owned({}), owned({ owners: ['Lê Thị Mai', 'Trần Văn Bình'] })] }),
    ).toEqual([
      [
        'member',
        5,
        'email',
        'Đang có 2 việc nhưng chưa có địa chỉ thư dùng được, nên không nhận được bản tin.',
      ],
    ]);
    expect(said({ members: [silent], tasks: [owned({ state: 'done', completedOn: friday })] })).toEqual([]);
    expect(said({ members: [member()], tasks: [owned({})] })).toEqual([]);
  });

  it('is a neighbourhood without a head', () => {
    expect(
      said({ neighbourhoods: [neighbourhood({ row: 4 }), neighbourhood({ head: 'Phạm Thị Cúc' })] }),
    ).toEqual([['neighbourhood', 4, 'head', 'Chưa ghi trưởng khu phố.']]);
  });
});

it('A committee in order has nothing doubtful', () => {
  expect(
    findings({ settings: defaultSettings, tasks: [owned({ deadline: friday })], members: [member()] }),
  ).toEqual([]);
});

describe('The proof of an indicator', () => {
  const link = 'https://drive.example.com/1';
  const of = (...indicators: Partial<Indicator>[]) =>
    findings({
      settings: { ...defaultSettings, dossier: true },
      indicators: indicators.map((fields, i) =>
        indicator({ code: `4.${i + 1}`, content: 'An ninh', ...fields }),
      ),
    }).map(({ group, of, about, says }) => [group, of, about, says]);

  it('is missed where it is met, and only there', () => {
    expect(of({ result: 'met', proof: '' }, { result: 'notMet', proof: '' })).toEqual([
      ['proof', 'indicator', '4.1: An ninh', 'Đã đạt nhưng chưa có minh chứng.'],
    ]);
  });

  it('is a link others can open', () => {
    expect(of({ result: 'met', proof: 'Công văn 12' }, { result: null, proof: 'Công văn 12' })).toEqual([
      ['proof', 'indicator', '4.1: An ninh', 'Minh chứng chưa phải đường dẫn, người khác không mở được.'],
    ]);
  });

  it('is no other indicator’s', () => {
    expect(of({ result: 'met', proof: link }, { result: null, proof: `Xem ${link}/` })).toEqual([
      ['proof', 'indicator', '4.1: An ninh', 'Minh chứng trùng với 4.2.'],
      ['proof', 'indicator', '4.2: An ninh', 'Minh chứng trùng với 4.1.'],
    ]);
  });

  it('is nobody’s matter where the committee does not look at its papers', () => {
    expect(findings({ indicators: [indicator({ result: 'met', proof: '' })] })).toEqual([]);
  });
});

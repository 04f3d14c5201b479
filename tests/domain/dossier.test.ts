import fc from 'fast-check';
import { recordFindings } from '../../src/domain/checks';
import { wayKinds } from '../../src/domain/dossier';
import { taskCode } from '../../src/domain/ids';
import { linksIn } from '../../src/domain/proof';
import { defaultSettings } from '../../src/domain/settings';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Indicator, Task, Tracker } from '../../src/domain/tracker';
import { flawsText, news, readyText, wayNames, wayText } from '../../src/domain/wording';
import {
  condition,
  criterion,
  day,
  friday,
  indicator,
  member,
  summary,
  task,
  tracker,
} from '../support/tracker';

const settings = { ...defaultSettings, dossier: true };
const link = 'https://drive.example.com/ho-so-1';

const committee = (fields: Partial<Tracker>) =>
  tracker({
    settings,
    criteria: [criterion({ code: '3', name: 'Môi trường', owners: ['Lê Minh Châu'] })],
    ...fields,
  });

const dossier = (fields: Partial<Tracker>) => summary(committee(fields)).dossier!;

const of = (fields: Partial<Parameters<typeof indicator>[0]>) =>
  indicator({ code: '3.1', criterion: '3', ...fields });

/** The one thing wrong with an indicator, and the way out, as they are said. */
function said(one: Indicator, tasks: Task[] = []): string {
  const [item] = dossier({ indicators: [one], tasks }).failing;
  return item?.way ? `${flawsText(item)} → ${wayText(item.way)}` : 'sẵn sàng';
}

describe('An indicator', () => {
  const met = of({ result: 'met' });

  it('is ready once it is met and proved by a link of its own', () => {
    expect(said({ ...met, proof: `Quyết định: ${link}` })).toBe('sẵn sàng');
  });

  it('that is met lacks its proof, which may stand at a finished task already', () => {
    expect(said(met)).toBe('Đạt nhưng chưa có minh chứng → Dán đường dẫn vào cột Minh chứng');
    const done = task({ id: 'NV-7', indicators: ['3.1'], criteria: ['3'], state: 'done', proof: link });
    expect(said(met, [done])).toBe('Đạt nhưng chưa có minh chứng → Chép minh chứng của NV-7');
    expect(said({ ...met, proof: '12/QĐ-UBND' })).toBe(
      'Minh chứng chưa phải đường dẫn → Dán đường dẫn vào cột Minh chứng',
    );
  });

  it('may not be proved by what proves another one', () => {
    const twin = of({ code: '3.2', result: 'met', proof: `${link}/` });
    const found = dossier({ indicators: [{ ...met, proof: link }, twin] });
    expect(found.failing.map((item) => `${item.code}: ${flawsText(item)}`)).toEqual([
      '3.1: Minh chứng trùng với 3.2',
      '3.2: Minh chứng trùng với 3.1',
    ]);
    const third = of({ code: '3.3', result: 'met', proof: link });
    const [first] = dossier({ indicators: [{ ...met, proof: link }, twin, third] }).failing;
    expect(flawsText(first!)).toBe('Minh chứng trùng với 3.2, 3.3');
    expect([found.ready, found.total]).toEqual([0, 2]);
  });

  it('that is not met tells what is running for it, what is done, or that nothing is', () => {
    const one = of({ result: 'notMet' });
    const given = (fields: Parameters<typeof task>[0]) =>
      task({ id: 'NV-5', criteria: ['3'], indicators: ['3.1'], ...fields });
    expect(said(one)).toBe('Chưa đạt → Giao một việc ở tab Nhiệm vụ');
    expect(said(one, [given({ progress: 60 })])).toBe('Chưa đạt → Hoàn thành NV-5 (60%)');
    expect(said({ ...one, result: null }, [given({ state: 'done' })])).toBe(
      'Chưa ghi kết quả → NV-5 đã xong: kiểm tra rồi ghi Kết quả',
    );
    expect(said(one, [given({ state: 'waiting', waitingFor: 'Huyện' })])).toBe(
      'Chưa đạt → NV-5: Chờ Huyện; chưa đôn đốc',
    );
    // Given for the whole criterion, it may be meant for this one too.
    expect(said(one, [given({ indicators: [] })])).toBe('Chưa đạt → Hoàn thành NV-5');
  });

  it('is not proved by a task that is running, nor by a finished one without a link', () => {
    const given = (fields: Parameters<typeof task>[0]) =>
      task({ criteria: ['3'], indicators: ['3.1'], ...fields });
    const tasks = [
      given({ proof: link }),
      given({ state: 'done', proof: '12/QĐ-UBND' }),
      given({ state: 'done' }),
    ];
    expect(said(met, tasks)).toBe('Đạt nhưng chưa có minh chứng → Dán đường dẫn vào cột Minh chứng');
  });

  it('waits for what still runs, whatever else for it is done, called off or waits', () => {
    const one = of({ result: 'notMet' });
    const given = (id: string, fields: Parameters<typeof task>[0] = {}) =>
      task({ id, criteria: ['3'], indicators: ['3.1'], ...fields });
    const waits = { state: 'waiting' as const, waitingFor: 'Huyện' };
    const [done, off] = [given('NV-1', { state: 'done' }), given('NV-2', { state: 'cancelled' })];
    expect(said(one, [done, given('NV-3')])).toBe('Chưa đạt → Hoàn thành NV-3');
    expect(said(one, [off])).toBe('Chưa đạt → Giao một việc ở tab Nhiệm vụ');
    expect(said(one, [done, off, given('NV-4', { state: 'done' })])).toBe(
      'Chưa đạt → NV-1, NV-4 đã xong: kiểm tra rồi ghi Kết quả',
    );
    expect(said(one, [given('NV-5', waits), given('NV-6', { progress: 60 }), given('NV-7')])).toBe(
      'Chưa đạt → Hoàn thành NV-6 (60%), NV-7',
    );
    expect(said(one, [given('NV-5', waits), given('NV-8', waits)])).toBe(
      'Chưa đạt → NV-5: Chờ Huyện; chưa đôn đốc. NV-8: Chờ Huyện; chưa đôn đốc',
    );
  });

  it('is changed by its own people, else by those of its criterion, else by who answers for that', () => {
    const who = (fields: Partial<Tracker>) => dossier({ indicators: [of({})], ...fields }).failing[0]?.who;
    expect(who({ indicators: [of({ owners: ['Trần Văn Bình'] })] })).toEqual(['Trần Văn Bình']);
    expect(who({})).toEqual(['Lê Minh Châu']);
    const members = [
      member({ name: 'Đỗ Thị Hạnh', criteria: ['3'] }),
      member({ name: 'Vũ Thị Oanh', criteria: ['4'] }),
      member({ name: 'Đỗ Văn Nghỉ', criteria: ['3'], left: true }),
    ];
    expect(who({ criteria: [criterion({ code: '3' })], members })).toEqual(['Đỗ Thị Hạnh']);
  });

  it('does not count where it does not apply, nor do those of a criterion that does not', () => {
    const found = dossier({
      criteria: [criterion({ code: '3' }), criterion({ code: '4', conclusion: 'notApplicable' })],
      indicators: [of({ result: 'notApplicable' }), of({ code: '3.2' }), of({ code: '4.1', criterion: '4' })],
    });
    expect(readyText(found, settings)).toBe('Hồ sơ sẵn sàng 0/1 nội dung');
  });

  it('judged by points has its result once it has points', () => {
    const points = { ...settings, evaluationMode: 'points' as const };
    const scored = of({ points: { got: 4, of: 5 } });
    expect(flawsText(dossier({ settings: points, indicators: [scored] }).failing[0]!)).toBe(
      'Đạt nhưng chưa có minh chứng',
    );
    const noPoints = of({ points: { got: null, of: 5 } });
    expect(flawsText(dossier({ settings: points, indicators: [noPoints] }).failing[0]!)).toBe(
      'Chưa ghi kết quả',
    );
    expect(flawsText(dossier({ indicators: [scored] }).failing[0]!)).toBe('Chưa ghi kết quả');
  });
});

it('A criterion without indicators, and a condition, lack what their own result says', () => {
  const found = dossier({
    criteria: [
      criterion({ code: '3', conclusion: 'met' }),
      criterion({ code: '4' }),
      criterion({ code: '5', conclusion: 'notMet' }),
    ],
    conditions: [
      condition({ code: 'HS1', kind: 'document', result: 'met' }),
      condition({ code: 'HS2', kind: 'document', result: 'met', proof: link }),
      condition({ code: 'ĐK1' }),
      condition({ code: 'ĐK2', result: 'notMet' }),
    ],
  });
  expect(found.failing.map((item) => `${item.code}: ${flawsText(item)} → ${wayText(item.way!)}`)).toEqual([
    'HS1: Đạt nhưng chưa có minh chứng → Dán đường dẫn vào cột Minh chứng',
    'ĐK1: Chưa ghi kết quả → Hoàn thiện rồi ghi Kết quả',
    'ĐK2: Chưa đạt → Hoàn thiện rồi ghi Kết quả',
    '4: Chưa ghi kết quả → Giao một việc ở tab Nhiệm vụ',
    '5: Chưa đạt → Giao một việc ở tab Nhiệm vụ',
  ]);
});

it('The ways out stand each under a heading that says how long it takes', () => {
  expect(wayKinds.map((kind) => wayNames[kind])).toEqual([
    'Vài phút: chép minh chứng đã có',
    'Trong ngày: bổ sung minh chứng',
    'Trong ngày: việc đã xong, ghi kết quả',
    'Đang làm: hoàn thành nốt',
    'Chưa ai làm: giao việc',
    'Chờ cấp trên: đôn đốc',
  ]);
});

it('A criterion without indicators stands for itself, and conditions are counted apart', () => {
  const found = dossier({
    criteria: [criterion({ code: '3', conclusion: 'met' }), criterion({ code: '4' })],
    conditions: [
      condition({ code: 'HS1', kind: 'document', result: 'met' }),
      condition({ code: 'ĐK1', result: null, required: 90, reached: 95 }),
    ],
  });
  expect([found.ready, found.total]).toEqual([1, 2]);
  expect(found.failing.map(({ of: kind, code }) => `${kind} ${code}`)).toEqual([
    'condition HS1',
    'criterion 4',
  ]);
});

it('The quickest stands first, and of what is running what is nearest to its end', () => {
  const doing = (code: string, progress: number) =>
    task({ id: `NV-${code}`, criteria: ['3'], indicators: [code], progress });
  const found = dossier({
    indicators: ['3.1', '3.2', '3.3', '3.4'].map((code) =>
      of({ code, result: code === '3.4' ? 'met' : 'notMet' }),
    ),
    tasks: [doing('3.2', 20), doing('3.3', 80), { ...doing('3.3', 5), id: taskCode('NV-9') }],
  });
  expect(found.failing.map(({ code }) => code)).toEqual(['3.4', '3.3', '3.2', '3.1']);
});

it('What is ready and what fails come to all, whatever stands in the rows', () => {
  const any = fc.record({
    result: fc.constantFrom<Indicator['result']>(null, 'met', 'notMet', 'notApplicable'),
    proof: fc.constantFrom('', 'QĐ 12', link, 'https://drive.example.com/2', `${link}#trang-2`),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (all) => {
      const indicators = all.map((fields, at) => of({ ...fields, code: `3.${at + 1}` }));
      const found = dossier({ indicators });
      expect(found.ready + found.failing.length).toBe(found.total);
      const ranks = found.failing.map(({ way }) => wayKinds.indexOf(way!.kind));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      for (const { way, flaws } of found.byCriterion.flatMap(({ items }) => items))
        expect(flaws.length > 0).toBe(way !== null);
    }),
  );
});

it('A link is the same however it was copied', () => {
  expect(
    linksIn('Xem HTTPS://Drive.example.com/a/, và https://drive.example.com/a#2; (https://x.example.com/b).'),
  ).toEqual(['https://drive.example.com/a', 'https://x.example.com/b']);
  expect(linksIn('12/QĐ-UBND')).toEqual([]);
});

it('Kiểm tra dữ liệu looks at the proofs of tasks once that is switched on', () => {
  const done = (id: string, proof: string, fields: Parameters<typeof task>[0] = {}) =>
    task({ id, proof, state: 'done', completedOn: friday, owners: ['A'], ...fields });
  const tasks = [
    done('A', ''),
    done('B', 'QĐ 12'),
    done('C', link),
    done('D', link),
    done('NV-8.1', 'https://e.example.com'),
    done('NV-8.2', 'https://e.example.com'),
    task({ id: 'F', owners: ['A'] }),
  ];
  const findings = (rules: typeof settings) =>
    recordFindings(tracker({ tasks, settings: rules }), friday).map(
      ({ about, says }) => `${about.split(' ')[0]}: ${says}`,
    );
  expect(findings(settings)).toEqual([
    'A: Đã hoàn thành nhưng chưa có minh chứng.',
    'B: Minh chứng chưa phải đường dẫn, người khác không mở được.',
    'C: Minh chứng trùng với D.',
    'D: Minh chứng trùng với C.',
  ]);
  expect(findings({ ...settings, dossier: false })).toEqual([]);
});

it('The news say how much is ready, where that is looked at', () => {
  const rest = (rules: typeof settings) =>
    news(summariseWeek(committee({ settings: rules, indicators: [of({})] }), null, day('2023-08-11'))).rest;
  expect(rest(settings)).toEqual(['hồ sơ sẵn sàng 0/1 nội dung']);
  expect(rest({ ...settings, dossier: false })).toEqual([]);
});

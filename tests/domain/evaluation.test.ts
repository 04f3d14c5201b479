import fc from 'fast-check';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Conclusion, Criterion, Tracker } from '../../src/domain/tracker';
import { evaluationWords, reasonText } from '../../src/domain/wording';
import { condition, criterion, day, friday, indicator, neighbourhood, tracker } from '../support/tracker';

const week = (fields: Partial<Tracker>, settings: Partial<Settings> = {}) =>
  summariseWeek(tracker({ ...fields, settings: { ...defaultSettings, ...settings } }), null, friday);

const evaluated = (...args: Parameters<typeof week>) => week(...args).evaluation;

const met = (code: string, conclusion: Conclusion | null = 'met') =>
  criterion({ code, name: `Tiêu chí ${code}`, conclusion });

/** A criterion with points of its own. */
const scored = (code: string, got: number | null, of: number | null, fields: Partial<Criterion> = {}) =>
  criterion({ code, name: `Tiêu chí ${code}`, points: { got, of }, ...fields });

const byPoints = { evaluationMode: 'points' } as const;
const byShare = { evaluationMode: 'share' } as const;
const conclusions = fc.constantFrom<Conclusion | null>('met', 'notMet', 'notApplicable', null);

describe('A set that asks for every criterion', () => {
  it('is fulfilled when every criterion that applies is met', () => {
    expect(evaluated({ criteria: [met('1'), met('2', 'notApplicable')] })).toMatchObject({
      mode: 'allMet',
      met: true,
      missing: [],
    });
    expect(evaluated({ criteria: [met('1'), met('2', 'notMet'), met('3', null)] }).missing).toEqual([
      { kind: 'criteria', count: 2 },
    ]);
  });

  it('is never fulfilled by nothing at all', () => {
    expect(evaluated({}).missing).toEqual([{ kind: 'nothingEntered' }]);
    expect(evaluated({ criteria: [met('1', 'notApplicable')] }).met).toBe(false);
  });

  it('says no more than the headline when nothing is asked for beside the criteria', () => {
    expect(evaluationWords(week({ criteria: [met('1')] }))).toBeNull();
  });

  it('is fulfilled exactly when as many are met as count', () => {
    fc.assert(
      fc.property(fc.array(conclusions), (all) => {
        const summary = week({ criteria: all.map((conclusion, i) => met(String(i + 1), conclusion)) });
        expect(summary.evaluation.met).toBe(summary.total > 0 && summary.met === summary.total);
      }),
    );
  });
});

describe('A set with points', () => {
  it('needs the total and the least share of each criterion', () => {
    const criteria = [scored('1', 45, 50), scored('2', 35, 50)];
    expect(evaluated({ criteria }, byPoints)).toMatchObject({
      met: true,
      points: { got: 80, of: 100, required: 80, floorPercent: 50 },
    });
    expect(evaluated({ criteria: [scored('1', 40, 50), scored('2', 39.5, 50)] }, byPoints).missing).toEqual([
      { kind: 'points', short: 0.5 },
    ]);
    expect(evaluated({ criteria: [scored('1', 70, 70), scored('2', 14.9, 30)] }, byPoints).missing).toEqual([
      { kind: 'floors', codes: ['2'] },
    ]);
  });

  it('adds up the points of the indicators that apply, unless the criterion has its own', () => {
    const indicators = [
      indicator({ code: '2.1', points: { got: 4.5, of: 5 } }),
      indicator({ code: '2.2', points: { got: 0.1, of: 3 } }),
      indicator({ code: '2.3', points: { got: 0.2, of: 2 } }),
      indicator({ code: '2.4', result: 'notApplicable', points: { got: 9, of: 9 } }),
    ];
    const [line] = week({ criteria: [criterion()], indicators }, byPoints).criteria;
    expect(line).toMatchObject({ points: { got: 4.8, of: 10 }, met: false, percent: 48 });
    const [own] = week({ criteria: [scored('2', 6, null)], indicators }, byPoints).criteria;
    expect(own).toMatchObject({ points: { got: 6, of: 10 }, met: true, percent: 60 });
  });

  it('says how many points a criterion lacks, and what nobody has scored', () => {
    const summary = week(
      {
        criteria: [criterion(), criterion({ code: '3', name: 'Hòa giải ở cơ sở' })],
        indicators: [
          indicator({ code: '2.1', points: { got: 4, of: 5 } }),
          indicator({ code: '2.2', content: 'Công khai thông tin', points: { got: null, of: 5 } }),
        ],
      },
      { ...byPoints, indicatorLabel: 'chỉ tiêu' },
    );
    const said = summary.criteria.map(({ why }) => why.map((reason) => reasonText(reason, summary.settings)));
    expect(said).toEqual([
      ['Mới được 4 điểm, cần từ 5 điểm', 'Chưa chấm điểm 2.2: Công khai thông tin'],
      ['Chưa có điểm tối đa nên chưa tính được'],
    ]);
    expect(evaluationWords(summary)).toEqual({
      badge: { tone: 'quiet', text: '○ Chưa đủ yêu cầu' },
      lines: [
        'Được 4/10 điểm; cần từ 80 điểm và mỗi tiêu chí từ 50% điểm tối đa.',
        'Còn thiếu: 76 điểm; tiêu chí 2, 3 chưa đủ điểm tối thiểu.',
      ],
    });
  });

  it('asks for no points of indicators where the criterion has its own', () => {
    const indicators = [
      indicator({ code: '2.1', result: 'met' }),
      indicator({ code: '2.2', content: 'Công khai thông tin', result: 'notMet' }),
    ];
    const summary = week({ criteria: [scored('2', 4, 10)], indicators }, byPoints);
    const said = summary.criteria[0]?.why.map((reason) => reasonText(reason, summary.settings));
    expect(said).toEqual(['Mới được 4 điểm, cần từ 5 điểm', 'Chưa đạt 2.2: Công khai thông tin']);
  });

  it('names the set, the units and who recognises, as far as they were entered', () => {
    const said = (settings: Partial<Settings>) =>
      evaluationWords(week({}, { ...byPoints, ...settings }))?.lines.slice(0, -2);
    expect(said({})).toEqual([]);
    expect(
      said({ criteriaSet: 'Chuẩn tiếp cận pháp luật', unitType: 'Xã', recogniser: 'UBND tỉnh' }),
    ).toEqual(['Bộ tiêu chí: Chuẩn tiếp cận pháp luật.', 'Loại đơn vị: Xã. Cấp công nhận: UBND tỉnh.']);
  });

  it('takes the committee’s word for a criterion, but not for the total', () => {
    const criteria = [
      scored('1', 10, 50, { conclusion: 'met', reason: 'Đã thẩm định.' }),
      scored('2', 50, 50),
    ];
    expect(evaluated({ criteria }, byPoints).missing).toEqual([{ kind: 'points', short: 20 }]);
  });

  it('never loses by one more point', () => {
    const tenths = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1 }), fc.nat(), (all, which) => {
        const of = (extra: number) =>
          evaluated(
            {
              criteria: all.map((tenth, i) =>
                scored(String(i), (tenth + (i === which % all.length ? extra : 0)) / 10, 30),
              ),
            },
            { ...byPoints, requiredPoints: 50 },
          );
        expect(of(10).met || !of(0).met).toBe(true);
        expect(of(10).missing.length).toBeLessThanOrEqual(of(0).missing.length);
      }),
    );
  });

  it('is fulfilled exactly when total and every floor are reached', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const quarters = pairs.map(([got, of]) => [Math.min(got, of), of] as const);
        const criteria = quarters.map(([got, of], i) => scored(String(i), got / 4, of / 4));
        const total = quarters.reduce((sum, [got]) => sum + got, 0);
        const floors = quarters.every(([got, of]) => got * 2 >= of);
        expect(evaluated({ criteria }, byPoints).met).toBe(total >= 320 && floors);
      }),
    );
  });
});

describe('A set by the share of sub-units', () => {
  const units = (...results: (Conclusion | null)[]) =>
    results.map((recognised, i) => neighbourhood({ name: `Khu phố ${i + 1}`, recognised }));

  it('needs so many percent of those that count', () => {
    const seven = units('met', 'met', 'met', 'met', 'met', 'notMet', null, 'notApplicable');
    expect(evaluated({ neighbourhoods: seven }, byShare)).toMatchObject({
      met: true,
      share: { met: 5, of: 7, required: 70 },
    });
    expect(evaluated({ neighbourhoods: units('met', 'notMet', null) }, byShare).missing).toEqual([
      { kind: 'units', short: 2 },
    ]);
    expect(evaluated({ neighbourhoods: [] }, byShare).missing).toEqual([{ kind: 'nothingEntered' }]);
  });

  it('is fulfilled by as many more as it says are missing, and not by one less', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        fc.integer({ min: 1, max: 100 }),
        (yes, no, percent) => {
          const with_ = (more: number) =>
            evaluated(
              {
                neighbourhoods: units(
                  ...Array<Conclusion>(yes + more).fill('met'),
                  ...Array<Conclusion>(no - more).fill('notMet'),
                ),
              },
              { ...byShare, requiredShare: percent },
            );
          const [missing] = with_(0).missing;
          if (missing?.kind !== 'units') return;
          expect(with_(missing.short).met).toBe(true);
          expect(with_(missing.short - 1).met).toBe(false);
        },
      ),
    );
  });
});

describe('Conditions beside the criteria', () => {
  const survey = condition({ kind: 'survey', requirement: 'từ 90%', required: 90 });
  const state = (fields: Parameters<typeof condition>[0]) =>
    week({ conditions: [condition(fields)] }).conditions[0];

  it('are told by their numbers until somebody enters a result, which decides', () => {
    expect(state({ ...survey, reached: 90 })?.met).toBe(true);
    expect(state({ ...survey, reached: 89.9 })?.met).toBe(false);
    expect(state({ ...survey, reached: null })?.met).toBeNull();
    expect(state({ ...survey, reached: 95, result: 'notMet' })?.met).toBe(false);
  });

  it('stand between a committee with all criteria and the title', () => {
    const document = condition({ code: 'HS1', kind: 'document', content: 'Tờ trình', result: 'notMet' });
    const summary = week({ criteria: [met('1')], conditions: [{ ...survey, reached: 95 }, document] });
    expect(summary.evaluation.missing).toEqual([{ kind: 'conditions', count: 1 }]);
    expect(evaluationWords(summary)?.lines).toEqual(['Còn thiếu: 1 điều kiện, hồ sơ.']);
    const done = week({ criteria: [met('1')], conditions: [{ ...document, result: 'notApplicable' }] });
    expect(evaluationWords(done)?.badge.text).toBe('✓ Đủ yêu cầu theo số liệu đã nhập');
  });

  it('are late from the day after their deadline, and only while unmet', () => {
    const deadline = day('2023-08-10');
    expect(state({ deadline })?.daysOverdue).toBe(1);
    expect(state({ deadline: friday })?.daysOverdue).toBe(0);
    expect(state({ deadline, result: 'met' })?.daysOverdue).toBe(0);
  });
});

describe('A result that comes from another set', () => {
  it('is waited for, then said with where it comes from', () => {
    const follows = 'Chuẩn tiếp cận pháp luật';
    const said = (fields: Partial<Criterion>) => {
      const summary = week({ criteria: [criterion({ follows, ...fields })] });
      return summary.criteria[0]?.why.map((reason) => reasonText(reason, summary.settings));
    };
    expect(said({})).toEqual(['Chờ kết quả Chuẩn tiếp cận pháp luật']);
    expect(said({ conclusion: 'met' })).toEqual(['Theo kết quả Chuẩn tiếp cận pháp luật: Đạt']);
    expect(said({ conclusion: 'notMet', reason: 'Năm 2022 được 76 điểm.' })).toEqual([
      'Theo kết quả Chuẩn tiếp cận pháp luật: Chưa đạt. Năm 2022 được 76 điểm.',
    ]);
  });

  it('is named beside the indicator', () => {
    const summary = week({
      criteria: [criterion()],
      indicators: [indicator({ content: 'Đạt an toàn', follows: 'An toàn về an ninh, trật tự' })],
    });
    expect(summary.criteria[0]?.why.map((reason) => reasonText(reason, summary.settings))).toEqual([
      'Chưa có kết quả 2.1: Đạt an toàn (theo kết quả An toàn về an ninh, trật tự)',
    ]);
  });
});

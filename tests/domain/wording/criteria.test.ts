import { defaultSettings } from '../../../src/domain/settings';
import type { Projection } from '../../../src/domain/projection';
import type { CriterionSummary, Reason, TimedTask } from '../../../src/domain/weekSummary';
import {
  bar,
  carriersText,
  criterionChange,
  criterionScore,
  pointsText,
  projectionText,
  reasonText,
} from '../../../src/domain/wording';
import { criterion, day, indicator, summary, task, tracker } from '../../support/tracker';

const settings = { ...defaultSettings, indicatorLabel: 'chỉ tiêu' };

const [plain] = summary(tracker({ criteria: [criterion()] })).criteria as [CriterionSummary];
const judged = (fields: Partial<CriterionSummary>): CriterionSummary => ({ ...plain, ...fields });

describe('How far a criterion is', () => {
  const score = (fields: Partial<CriterionSummary>): string => criterionScore(judged(fields), settings);

  it('is said in points, in indicators, or by the committee’s word', () => {
    const counted = { indicatorsMet: 4, indicatorsApplicable: 10 };
    expect(score({ ...counted, points: { got: 7.5, of: 10 } })).toBe('7,5/10 điểm');
    expect(score(counted)).toBe('4/10 chỉ tiêu');
    expect(score({ criterion: criterion({ conclusion: 'met' }) })).toBe('Theo kết luận');
    expect(score({})).toBe('Chưa có kết quả');
  });

  it('is not said of one that does not apply', () => {
    expect(score({ applicable: false, indicatorsMet: 4, indicatorsApplicable: 10 })).toBe('Không áp dụng');
  });

  it('is drawn as a bar that is full at 100% only', () => {
    expect([0, 9, 10, 55, 99, 100].map((percent) => bar(percent, 10))).toEqual([
      '▱▱▱▱▱▱▱▱▱▱',
      '▱▱▱▱▱▱▱▱▱▱',
      '▰▱▱▱▱▱▱▱▱▱',
      '▰▰▰▰▰▱▱▱▱▱',
      '▰▰▰▰▰▰▰▰▰▱',
      '▰▰▰▰▰▰▰▰▰▰',
    ]);
    expect([bar(-20, 4), bar(250, 4)]).toEqual(['▱▱▱▱', '▰▰▰▰']);
  });

  it('is written with a comma, as points are', () => {
    expect([pointsText(4.5), pointsText(4)]).toEqual(['4,5', '4']);
  });
});

it('What moved in a criterion is news only against a closed week, and first whether it is met', () => {
  const change = (fields: Partial<CriterionSummary>): string => criterionChange(judged(fields), settings);
  const counts = (now: number, then: number) => ({ indicatorsMet: now, indicatorsMetBefore: then });
  expect(change({ met: true, metBefore: null, ...counts(5, 3) })).toBe('');
  expect(change({ met: true, metBefore: false, ...counts(5, 3) })).toBe('mới đạt');
  expect(change({ met: false, metBefore: true, ...counts(3, 5) })).toBe('không còn đạt');
  expect(change({ met: false, metBefore: false, ...counts(5, 3) })).toBe('+2 chỉ tiêu');
  expect(change({ met: true, metBefore: true, ...counts(3, 5) })).toBe('−2 chỉ tiêu');
  expect(change({ met: true, metBefore: true, ...counts(5, 5) })).toBe('');
  expect(change({ met: false, metBefore: false, indicatorsMet: 5, indicatorsMetBefore: null })).toBe('');
});

describe('Why a criterion is as it is', () => {
  const said = (reason: Reason): string => reasonText(reason, settings);

  it('is the committee’s word with its reason, or that none was written', () => {
    const concluded = (fields: Parameters<typeof criterion>[0]): string =>
      said({ kind: 'conclusion', criterion: criterion(fields) });
    expect(concluded({ conclusion: 'met', reason: 'Đủ hồ sơ' })).toBe('Ban Chỉ đạo kết luận: Đạt. Đủ hồ sơ');
    expect(concluded({ conclusion: 'notMet' })).toBe('Ban Chỉ đạo kết luận: Chưa đạt (chưa ghi lý do)');
    expect(concluded({ conclusion: 'notApplicable', reason: 'Không có chợ' })).toBe(
      'Ban Chỉ đạo kết luận: Không áp dụng. Không có chợ',
    );
  });

  it('is the result of another set, which needs no reason', () => {
    const follows = 'An toàn về an ninh, trật tự';
    expect(said({ kind: 'conclusion', criterion: criterion({ conclusion: 'met', follows }) })).toBe(
      'Theo kết quả An toàn về an ninh, trật tự: Đạt',
    );
    expect(
      said({
        kind: 'conclusion',
        criterion: criterion({ conclusion: 'notMet', follows, reason: 'Có vụ cháy' }),
      }),
    ).toBe('Theo kết quả An toàn về an ninh, trật tự: Chưa đạt. Có vụ cháy');
  });

  it('is that nothing was entered yet, or that nothing of it applies', () => {
    const none = (entered: boolean, follows = ''): string =>
      said({ kind: 'noIndicators', criterion: criterion({ follows }), entered });
    expect(none(true)).toBe('Mọi chỉ tiêu đều không áp dụng, chờ Ban Chỉ đạo kết luận');
    expect(none(false)).toBe('Chưa nhập chỉ tiêu và chưa có kết luận của Ban Chỉ đạo');
    expect(none(false, 'An toàn')).toBe('Chờ kết quả An toàn');
  });

  it('is points that are missing or too few', () => {
    expect(said({ kind: 'noPoints', criterion: criterion() })).toBe('Chưa có điểm tối đa nên chưa tính được');
    expect(said({ kind: 'pointsShort', criterion: criterion(), got: 4.5, needed: 7.5 })).toBe(
      'Mới được 4,5 điểm, cần từ 7,5 điểm',
    );
  });

  it('is an indicator by its code, with the set whose result it is', () => {
    const one = indicator({ code: '5.4', content: 'Đạt an toàn' });
    const reason = (kind: 'indicatorNotMet' | 'indicatorUnknown' | 'indicatorNotScored'): Reason => ({
      kind,
      indicator: one,
      carriers: [],
    });
    expect(said(reason('indicatorNotMet'))).toBe('Chưa đạt 5.4: Đạt an toàn');
    expect(said(reason('indicatorUnknown'))).toBe('Chưa có kết quả 5.4: Đạt an toàn');
    expect(said(reason('indicatorNotScored'))).toBe('Chưa chấm điểm 5.4: Đạt an toàn');
    expect(said({ ...reason('indicatorNotMet'), indicator: { ...one, follows: 'Công an' } } as Reason)).toBe(
      'Chưa đạt 5.4: Đạt an toàn (theo kết quả Công an)',
    );
  });

  it('is a task that is late or blocked, with its difficulty', () => {
    const timed = (fields: Parameters<typeof task>[0]): TimedTask =>
      summary(tracker({ tasks: [task({ id: 'NV-05', content: 'Kẻ vạch sơn', ...fields })] })).tasks[0]!;
    expect(said({ kind: 'overdueTask', task: timed({ deadline: day('2023-08-06') }) })).toBe(
      'NV-05 · Kẻ vạch sơn – quá hạn 5 ngày',
    );
    expect(said({ kind: 'blockedTask', task: timed({ state: 'blocked' }) })).toBe(
      'NV-05 · Kẻ vạch sơn – vướng mắc',
    );
    expect(said({ kind: 'blockedTask', task: timed({ difficulty: 'Thiếu sơn' }) })).toBe(
      'NV-05 · Kẻ vạch sơn – vướng mắc: Thiếu sơn',
    );
  });

  it('names the tasks that carry an unmet indicator, where there are some', () => {
    const { tasks } = summary(tracker({ tasks: [task({ id: 'NV-05' }), task({ id: 'NV-09' })] }));
    const reason = (carriers: TimedTask[]): Reason => ({
      kind: 'indicatorNotMet',
      indicator: indicator(),
      carriers,
    });
    expect(carriersText(reason(tasks))).toBe('Việc đang làm: NV-05, NV-09');
    expect(carriersText(reason([]))).toBe('');
    expect(carriersText({ kind: 'noPoints', criterion: criterion() })).toBe('');
  });
});

describe('The projection', () => {
  const estimate: Projection = {
    kind: 'estimate',
    weeks: 5,
    pace: 1.25,
    earliest: day('2023-09-01'),
    expected: day('2023-09-15'),
    latest: day('2023-10-06'),
  };

  it('says what it rests on, three days, and that it is no promise', () => {
    expect(projectionText(estimate, settings)).toBe(
      'Theo nhịp 5 tuần đã chốt (1,3 chỉ tiêu mỗi tuần): khoảng 15/09/2023, sớm 01/09/2023, muộn 06/10/2023. Chỉ là dự tính.',
    );
  });

  it('says where no latest day can be told, and where nothing moves', () => {
    expect(projectionText({ ...estimate, latest: null }, settings)).toContain(
      'sớm 01/09/2023, chưa rõ muộn nhất lúc nào. Chỉ là dự tính.',
    );
    expect(projectionText({ kind: 'stalled', weeks: 6 }, settings)).toBe(
      'Qua 6 tuần đã chốt, chưa thấy tiến triển để dự tính ngày đạt.',
    );
    expect(projectionText(null, settings)).toBe('');
  });
});

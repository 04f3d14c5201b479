import type { ConditionSummary } from '../../../src/domain/conditions';
import type { Evaluation } from '../../../src/domain/evaluation';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import {
  conditionBadge,
  conditionProgress,
  conditionTitle,
  evaluationWords,
  missingWords,
} from '../../../src/domain/wording';
import { condition, summary, tracker } from '../../support/tracker';

const stands = (fields: Partial<ConditionSummary> = {}): ConditionSummary => ({
  condition: condition(),
  met: null,
  applicable: true,
  daysOverdue: 0,
  ...fields,
});

function words(
  evaluation: Partial<Evaluation>,
  settings: Partial<Settings> = {},
  conditions: ConditionSummary[] = [stands()],
) {
  const week = summary(tracker());
  return evaluationWords({
    ...week,
    settings: { ...defaultSettings, criteriaSet: '', unitType: '', recogniser: '', ...settings },
    conditions,
    evaluation: { mode: 'allMet', met: false, points: null, share: null, missing: [], ...evaluation },
  });
}

describe('What the title’s own rule says', () => {
  it('adds nothing where every criterion counts alike and nothing is asked for beside them', () => {
    expect(words({}, {}, [])).toBeNull();
    expect(words({ mode: 'points' }, {}, [])).not.toBeNull();
    expect(words({})).not.toBeNull();
  });

  it('is a badge that speaks of entered numbers only', () => {
    expect(words({ met: true })?.badge).toEqual({ tone: 'done', text: '✓ Đủ yêu cầu theo số liệu đã nhập' });
    expect(words({})?.badge).toEqual({ tone: 'quiet', text: '○ Chưa đủ yêu cầu' });
  });

  it('names set, unit and who recognises as far as they were entered', () => {
    expect(
      words({}, { criteriaSet: 'Phường đạt chuẩn', unitType: 'Phường', recogniser: 'UBND tỉnh' })?.lines,
    ).toEqual(['Bộ tiêu chí: Phường đạt chuẩn.', 'Loại đơn vị: Phường. Cấp công nhận: UBND tỉnh.']);
    expect(words({}, { recogniser: 'UBND tỉnh' })?.lines).toEqual(['Cấp công nhận: UBND tỉnh.']);
    expect(words({}, { unitType: 'Phường' })?.lines).toEqual(['Loại đơn vị: Phường.']);
    expect(words({})?.lines).toEqual([]);
  });

  it('says points, share, and what is missing', () => {
    const points = { got: 71.5, of: 100, required: 80, floorPercent: 50 };
    expect(
      words({
        points,
        missing: [
          { kind: 'points', short: 8.5 },
          { kind: 'conditions', count: 3 },
        ],
      })?.lines,
    ).toEqual([
      'Được 71,5/100 điểm; cần từ 80 điểm và mỗi tiêu chí từ 50% điểm tối đa.',
      'Còn thiếu: 8,5 điểm; 3 điều kiện, hồ sơ.',
    ]);
    expect(words({ points: { ...points, of: 0 } })?.lines).toEqual([
      'Chưa nhập điểm tối đa; cần từ 80 điểm.',
    ]);
    expect(words({ share: { met: 5, of: 8, required: 75 } })?.lines).toEqual([
      '5/8 khu phố được công nhận; cần từ 75%.',
    ]);
  });

  it('has words for each thing that can be missing', () => {
    expect(
      [
        missingWords({ kind: 'nothingEntered' }),
        missingWords({ kind: 'criteria', count: 2 }),
        missingWords({ kind: 'floors', codes: ['1', '4'] }),
        missingWords({ kind: 'units', short: 3 }),
      ].join('; '),
    ).toBe('chưa nhập số liệu để xét; 2 tiêu chí chưa đạt; tiêu chí 1, 4 chưa đủ điểm tối thiểu; 3 khu phố');
  });
});

describe('A condition', () => {
  it('is done, overdue, not met, unknown or does not apply', () => {
    const badge = (fields: Partial<ConditionSummary>) => conditionBadge(stands(fields));
    expect(badge({ met: true, daysOverdue: 4 })).toEqual({ tone: 'done', text: '✓ Đạt' });
    expect(badge({ met: false, daysOverdue: 4 })).toEqual({ tone: 'overdue', text: '● Quá hạn 4 ngày' });
    expect(badge({ met: false })).toEqual({ tone: 'quiet', text: '○ Chưa đạt' });
    expect(badge({ met: null })).toEqual({ tone: 'quiet', text: '○ Chưa có kết quả' });
    expect(badge({ applicable: false, met: true })).toEqual({ tone: 'quiet', text: '○ Không áp dụng' });
  });

  it('tells what is asked for and what was reached, whichever was entered', () => {
    const progress = (requirement: string, achieved: string) =>
      conditionProgress(stands({ condition: condition({ requirement, achieved }) }));
    expect(progress('từ 90%', '92%')).toBe('Yêu cầu: từ 90% · Thực hiện: 92%');
    expect(progress('', '92%')).toBe('Thực hiện: 92%');
    expect(progress('từ 90%', '')).toBe('Yêu cầu: từ 90%');
    expect(progress('', '')).toBe('');
  });

  it('is called by its code where it has one', () => {
    const title = (code: string) =>
      conditionTitle(stands({ condition: condition({ code, content: 'Hồ sơ' }) }));
    expect([title('ĐK2'), title('')]).toEqual(['ĐK2. Hồ sơ', 'Hồ sơ']);
  });
});

import { criterionCode } from '../../src/domain/ids';
import { baselineOf } from '../../src/domain/baseline';
import { earlierCriterion } from '../../src/domain/closedCriterion';
import { criteriaSetOf } from '../../src/domain/criteriaSets';
import { summariseWeek } from '../../src/domain/summariseWeek';
import { news } from '../../src/domain/wording';
import { criterion, day, friday, indicator, tracker } from '../support/tracker';

const closedLine = (code: string, name: string) => ({
  code: criterionCode(code),
  name,
  met: true,
  indicatorsMet: 3,
  indicatorsApplicable: 4,
});

describe('A criterion in an earlier week', () => {
  it('is known by its code and name together', () => {
    const closed = [closedLine('1', 'Quy hoạch đô thị'), closedLine('2', 'Giao thông đô thị')];
    const now = [
      { code: '1', name: 'quy hoạch  đô thị' },
      { code: '2', name: 'Hạ tầng kinh tế - xã hội' },
    ];
    const earlier = earlierCriterion(closed, now);
    expect(now.map((one) => earlier(one)?.name)).toEqual(['Quy hoạch đô thị', undefined]);
  });

  it('is known by its name when only the code was changed', () => {
    const now = [{ code: 'TC-1', name: 'Quy hoạch đô thị' }];
    expect(earlierCriterion([closedLine('1', 'Quy hoạch đô thị')], now)(now[0]!)?.code).toBe('1');
  });

  it('is not that of another which still has the old code and name', () => {
    const now = [
      { code: 'TC-1', name: 'Quy hoạch đô thị' },
      { code: '1', name: 'Quy hoạch đô thị' },
    ];
    const earlier = earlierCriterion([closedLine('1', 'Quy hoạch đô thị')], now);
    expect(now.map((one) => earlier(one)?.code)).toEqual([undefined, '1']);
  });
});

describe('Another set in the middle of the year', () => {
  const criteriaOf = (key: string) =>
    (criteriaSetOf(key)?.criteria ?? []).map((one, index) => criterion({ ...one, row: index + 2 }));
  const allMet = (criteria: ReturnType<typeof criterion>[]) =>
    criteria.map(({ code }) => indicator({ code: `${code}.1`, criterion: code, result: 'met' }));

  const old = criteriaOf('do-thi-van-minh-2022');
  const lastWeek = summariseWeek(
    tracker({ criteria: old, indicators: allMet(old) }),
    null,
    day('2023-08-04'),
  );
  const baseline = baselineOf(lastWeek, null);

  it('is not taken for criteria lost or won', () => {
    const week = summariseWeek(tracker({ criteria: criteriaOf('nong-thon-moi-2026') }), baseline, friday);
    expect(week.criteria.map(({ metBefore }) => metBefore)).toEqual(Array(10).fill(null));
    expect(week.changes).toMatchObject({ criteriaGained: [], criteriaLost: [] });
    expect([week.metBefore, week.indicatorsMetBefore]).toEqual([0, 0]);
    expect(news(week).lead).toEqual(['Không có việc quá hạn']);
  });

  it('leaves what stays comparable: a criterion added to the others changes nothing before it', () => {
    const added = criterion({ code: '10', name: 'Tiêu chí của thị trấn' });
    const week = summariseWeek(
      tracker({ criteria: [...old, added], indicators: allMet([...old, added]) }),
      baseline,
      friday,
    );
    expect([week.met, week.metBefore]).toEqual([10, 10]);
    expect(news(week).lead).toEqual(['Không có việc quá hạn']);
  });

  it('keeps the closed weeks readable: each criterion by the code and name it had', () => {
    expect(baseline.criteria.map(({ code, name }) => `${code}. ${name}`)).toContain(
      '4. An ninh, trật tự đô thị',
    );
  });
});

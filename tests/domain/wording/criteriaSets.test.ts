import type { CriteriaSet } from '../../../src/domain/criteriaSets';
import { setFacts } from '../../../src/domain/wording';
import { day } from '../../support/tracker';

const set: CriteriaSet = {
  key: 'x',
  name: 'Bộ thử',
  document: '',
  period: '',
  inForceFrom: null,
  inForceTo: null,
  unitType: '',
  recogniser: '',
  goal: '',
  indicatorLabel: 'chỉ tiêu',
  evaluation: { mode: 'allMet' },
  criteria: [],
  indicators: [],
  conditions: [],
  verified: '',
};

const facts = (fields: Partial<CriteriaSet>): Record<string, string> =>
  Object.fromEntries(setFacts({ ...set, ...fields }).map(({ name, text }) => [name, text]));

describe('What is known of a set of criteria', () => {
  it('is all said, each under its name', () => {
    expect(
      setFacts({
        ...set,
        period: 'giai đoạn 2026–2030',
        inForceFrom: day('2026-02-15'),
        inForceTo: day('2030-12-31'),
        unitType: 'phường, xã',
        recogniser: 'chủ tịch UBND tỉnh',
        criteria: [{ code: '1', name: 'a' }],
        indicators: [
          { code: '1.1', criterion: '1', content: 'a', requirement: '', follows: '' },
          { code: '1.2', criterion: '1', content: 'b', requirement: '', follows: '' },
        ],
        conditions: [{ code: 'ĐK1', content: 'c', kind: 'survey', requirement: '' }],
      }),
    ).toEqual([
      { name: 'Thời gian', text: 'Giai đoạn 2026–2030, hiệu lực từ 15/02/2026 đến 31/12/2030' },
      { name: 'Đơn vị', text: 'Phường, xã' },
      { name: 'Cấp công nhận', text: 'Chủ tịch UBND tỉnh' },
      { name: 'Cách đánh giá', text: 'Đạt tất cả tiêu chí' },
      { name: 'Có sẵn', text: '1 tiêu chí; 2 chỉ tiêu; 1 điều kiện, hồ sơ' },
    ]);
  });

  it('leaves out what was not found', () => {
    expect(facts({})).toEqual({ 'Cách đánh giá': 'Đạt tất cả tiêu chí' });
    expect(facts({ period: 'giai đoạn 2021–2025' })['Thời gian']).toBe('Giai đoạn 2021–2025');
    expect(facts({ inForceFrom: day('2026-02-15') })['Thời gian']).toBe('Hiệu lực từ 15/02/2026');
    expect(facts({ inForceTo: day('2026-02-15') })['Thời gian']).toBe('Đến 15/02/2026');
  });

  it('says how it is judged, with its thresholds', () => {
    expect(facts({ evaluation: { mode: 'points', requiredPoints: 80, floorPercent: 50 } })).toEqual({
      'Cách đánh giá': 'Chấm điểm: tổng từ 80 điểm, mỗi tiêu chí từ 50% điểm tối đa',
    });
    expect(facts({ evaluation: { mode: 'share', requiredShare: 75 } })).toEqual({
      'Cách đánh giá': 'Từ 75% đơn vị được công nhận',
    });
  });
});

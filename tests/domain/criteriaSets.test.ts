import { type CriteriaSet, criteriaSetOf, criteriaSets } from '../../src/domain/criteriaSets';

function setOf(key: string): CriteriaSet {
  const set = criteriaSetOf(key);
  if (set === null) throw new Error(`No set ${key}`);
  return set;
}

describe('The sets of criteria', () => {
  it.each([
    ['do-thi-van-minh-2022', 9, 0, 6],
    ['nong-thon-moi-2021', 19, 0, 0],
    ['nong-thon-moi-2026', 10, 0, 0],
    ['tiep-can-phap-luat-2021', 5, 20, 1],
    ['tu-nhap', 0, 0, 0],
  ])('%s has %i criteria, %i indicators and %i conditions', (key, criteria, indicators, conditions) => {
    const set = setOf(key);
    expect([set.criteria.length, set.indicators.length, set.conditions.length]).toEqual([
      criteria,
      indicators,
      conditions,
    ]);
  });

  it('name each criterion, indicator and condition once, under criteria that are there', () => {
    for (const set of criteriaSets) {
      const codes = set.criteria.map(({ code }) => code);
      for (const all of [
        codes,
        set.indicators.map(({ code }) => code),
        set.conditions.map(({ code }) => code),
      ])
        expect(new Set(all).size).toBe(all.length);
      for (const { criterion } of set.indicators) expect(codes).toContain(criterion);
      expect(new Set(set.criteria.map(({ name }) => name)).size).toBe(codes.length);
    }
  });

  it('have words for all they name, and a document wherever they are not the committee’s own', () => {
    for (const { key, name, verified, document, goal, indicatorLabel, ...set } of criteriaSets) {
      const named = [
        ...set.criteria.flatMap((one) => [one.code, one.name]),
        ...set.indicators.flatMap(({ code, content }) => [code, content]),
        ...set.conditions.flatMap(({ code, content, kind }) => [code, content, kind]),
      ];
      for (const text of [key, name, ...named]) expect(text).not.toBe('');
      expect(verified).toMatch(/^(Đã đối chiếu .*[Cc]hưa đối chiếu|Không có sẵn tiêu chí nào\.) .*\.$/);
      if (key === 'tu-nhap') expect([document, goal, indicatorLabel]).toEqual(['', '', '']);
      else {
        expect(document).toMatch(/^Quyết định số [/\d]+QĐ-TTg/);
        expect(goal).not.toBe('');
        expect(indicatorLabel).toMatch(/^(nội dung|chỉ tiêu)$/);
      }
    }
  });

  it('say what was verified, and leave open what was not found', () => {
    for (const set of criteriaSets) {
      expect(set.verified).toMatch(/\.$/);
      expect(set.recogniser).toBe('');
    }
    expect(setOf('do-thi-van-minh-2022').verified).toContain('Chưa đối chiếu được lời văn 52 nội dung');
    expect(setOf('nong-thon-moi-2021')).toMatchObject({ inForceFrom: null, unitType: '' });
  });

  it('access to law asks for 80 of 100 points and half of each criterion, chỉ tiêu by criterion 2, 6, 3, 5 and 4', () => {
    const set = setOf('tiep-can-phap-luat-2021');
    expect(set.evaluation).toEqual({ mode: 'points', requiredPoints: 80, floorPercent: 50 });
    const counts = set.criteria.map(
      ({ code }) => set.indicators.filter(({ criterion }) => criterion === code).length,
    );
    expect(counts).toEqual([2, 6, 3, 5, 4]);
    expect(set.indicators.filter(({ follows }) => follows !== '').map(({ code }) => code)).toEqual(['5.4']);
  });

  it('ask for every criterion where they name no points', () => {
    const others = criteriaSets.filter(({ key }) => key !== 'tiep-can-phap-luat-2021');
    expect(others.map(({ evaluation }) => evaluation)).toEqual(Array(4).fill({ mode: 'allMet' }));
  });

  it('the title of the story is in force from 15/4/2022 and needs four documents', () => {
    const set = setOf('do-thi-van-minh-2022');
    expect(set.inForceFrom).toBe('2022-04-15');
    expect(set.conditions.filter(({ kind }) => kind === 'document')).toHaveLength(4);
  });

  it('is not found under a key nobody gave', () => {
    expect(criteriaSetOf('do-thi-van-minh')).toBeNull();
  });
});

import { palette } from '../../src/domain/wording';
import { colourRules, isOurs } from '../../src/workbook/colourRules';

const at = {
  sheet: 'Nhiệm vụ',
  headerRow: 1,
  columns: { id: 1, content: 2, deadline: 9, state: 12, source: 18 },
  progressScale: 'whole' as const,
};

/** WCAG's contrast of two colours. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((i) => {
      const part = parseInt(hex.slice(i, i + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe('The colour rules', () => {
  it('are safe in every locale: no argument separator, no decimal, no array', () => {
    for (const { formula } of colourRules(at)) {
      const outsideText = formula.replace(/"[^"]*"/g, '""');
      expect(outsideText).not.toMatch(/[,;{}.]/);
    }
  });

  it('know themselves again among the users’ own', () => {
    expect(colourRules(at).every(({ formula }) => isOurs(formula))).toBe(true);
    expect(isOurs('=$A2="tong-hop-tuan"')).toBe(false);
  });

  it('follow the columns wherever they were moved', () => {
    const moved = colourRules({
      ...at,
      headerRow: 4,
      columns: { content: 27, deadline: 3, state: 1 },
    });
    expect(moved[2]).toMatchObject({ row: 5, column: 1, columns: 27 });
    expect(moved[2]?.formula).toContain('($C5<TODAY())');
    expect(moved[2]?.formula).toContain('($AA5<>"")');
  });

  it('are none where the columns are not there, and those without dates where only the deadline is missing', () => {
    expect(colourRules({ ...at, headerRow: 0, columns: {} })).toEqual([]);
    const undated = colourRules({ ...at, headerRow: 1, columns: { content: 1, state: 2 } });
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.some(({ formula }) => formula.includes('TODAY'))).toBe(false);
  });

  it('go by progress where no column says the state', () => {
    const columns = { content: 1, deadline: 2, progress: 3 };
    const [done, overdue] = colourRules({ ...at, headerRow: 1, columns });
    const whole = '($C2=100)+($C2="100%")+($C2="100 %")';
    expect(done?.formula).toContain(`(${whole}>0)`);
    const [doneOfOne] = colourRules({ ...at, columns, progressScale: 'fractions' });
    expect(doneOfOne?.formula).toContain('(($C2=1)+($C2="100%")+($C2="100 %")>0)');
    expect(overdue?.formula).toContain(`($B2<TODAY())*(${whole}=0)`);
    expect(colourRules({ ...at, headerRow: 1, columns: { content: 1, deadline: 2 } })).toEqual([]);
  });

  it('leave the name of a group of tasks alone: a row with nobody in charge and no state has no fill', () => {
    const noDeadline = (columns: Record<string, number>) => colourRules({ ...at, columns }).at(-1)?.formula;
    const both = noDeadline({ content: 1, deadline: 2, state: 3, owners: 4 });
    expect(both).toContain('($B2="")*(($D2<>"")+($C2<>"")>0)');
    expect(noDeadline({ content: 1, deadline: 2, completedOn: 3, owners: 4 })).toContain('(($D2<>"")>0)');
    expect(noDeadline({ content: 1, deadline: 2, state: 3 })).toContain('(($C2<>"")>0)');
    expect(noDeadline({ content: 1, deadline: 2, completedOn: 3 })).not.toContain('=""');
  });

  it('take a day of completion for done where the state is empty, and for nothing where a state says otherwise', () => {
    const columns = { content: 1, deadline: 2, state: 3, completedOn: 4 };
    const formulas = colourRules({ ...at, columns }).map(({ formula }) => formula);
    const [, done, overdue] = formulas;
    expect(done).toContain('+($C2="")*($D2<>"")>0)');
    expect(overdue).toContain('*(($C2<>"")+($D2="")>0)');
    const withoutDay = colourRules({ ...at, columns: { content: 1, deadline: 2, state: 3 } });
    expect(withoutDay[1]?.formula).not.toContain('=""');
  });

  it('can be read: a contrast of at least 4.5 in every tone', () => {
    for (const { background, text } of Object.values(palette))
      expect(contrast(background, text)).toBeGreaterThan(4.5);
  });
});

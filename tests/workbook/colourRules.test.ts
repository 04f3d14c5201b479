import { addDays, daysBetween } from '../../src/domain/calendar';
import { isPlausible } from '../../src/domain/deadlines';
import type { EnteredState } from '../../src/domain/tracker';
import { palette, type Tone } from '../../src/domain/wording';
import { colourRules, isOurs } from '../../src/workbook/colourRules';
import { stateWords } from '../../src/workbook/reading/meanings';
import { day } from '../support/tracker';

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

  it('say nothing but cells, numbers, words and the day, whichever columns there are', () => {
    const all = { content: 1, owners: 2, deadline: 3, state: 4, completedOn: 5, progress: 6 };
    const told = ['state', 'completedOn', 'progress'] as const;
    for (const without of [
      [],
      ...told.map((key) => [key]),
      ...told.map((key) => told.filter((one) => one !== key)),
    ]) {
      const columns = Object.fromEntries(
        Object.entries(all).filter(([key]) => !without.includes(key as 'state')),
      );
      const rules = colourRules({ ...at, columns });
      expect(rules.length).toBeGreaterThan(2);
      for (const { formula } of rules)
        expect(formula.replace(/"[^"]*"/g, '""').replace(/\$[A-F]2|TODAY\(\)|N\(/g, '')).toMatch(
          /^=[()<>="+*\d]*$/,
        );
    }
  });

  it('know themselves again among the users’ own', () => {
    expect(colourRules(at).every(({ formula }) => isOurs(formula))).toBe(true);
    const asGoogleGives = '=($A2<>"") * ( n( "TONG-hop-tuan" ) = 0 )';
    expect([asGoogleGives, '=$A2="tong-hop-tuan"', ''].map(isOurs)).toEqual([true, false, false]);
  });

  it('follow the columns wherever they were moved', () => {
    const moved = colourRules({
      ...at,
      headerRow: 4,
      columns: { content: 27, deadline: 3, state: 1 },
    });
    expect(moved[2]).toMatchObject({ row: 5, column: 1, columns: 27 });
    expect(moved[2]?.formula).toContain('($C5<TODAY())');
    expect(moved[1]?.formula).toContain('($AA5<>"")');
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

  it('leave a task without a deadline without a fill, so that the late ones stand out', () => {
    const columns = { content: 1, deadline: 2, state: 3, owners: 4 };
    const formulas = colourRules({ ...at, columns }).map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.includes('($B2="")'))).toEqual([]);
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

  it('take a difficulty for blocked while the task is open, beside the words for it', () => {
    const columns = { content: 1, deadline: 2, state: 3, difficulty: 4 };
    const [blocked] = colourRules({ ...at, columns }).map(({ formula }) => formula);
    for (const state of ['blocked', 'waiting'] as const)
      for (const word of stateWords[state]) expect(blocked).toContain(`($C2="${word}")`);
    expect(blocked).toMatch(/\+\(\$D2<>""\)\*\(\$C2<>"Hoàn thành"\).*>0\)\*\(N\("tong-hop-tuan"\)=0\)$/);
  });

  it('colour the whole row by the first that fits, and the cell of a blocked state above all', () => {
    const columns = { content: 1, deadline: 2, state: 3, owners: 4 };
    const rules = colourRules({ ...at, headerRow: 2, columns }, 5);
    const areas = rules.map(({ row, column, columns: width, background, bold }) => [
      Object.keys(palette).find((tone) => palette[tone as Tone].background === background),
      `${row}:${column}+${width}`,
      bold,
    ]);
    expect(areas).toEqual([
      ['blocked', '3:3+1', false],
      ['done', '3:1+4', false],
      ['overdue', '3:1+4', true],
      ['blocked', '3:1+4', false],
      ['dueSoon', '3:1+4', false],
      ['quiet', '3:1+4', false],
    ]);
    for (const { background, text } of rules)
      expect(Object.values(palette)).toContainEqual(expect.objectContaining({ background, text }));
    const formulas = rules.map(({ formula }) => formula);
    for (const formula of formulas) expect(formula).toMatch(/\*\(N\("tong-hop-tuan"\)=0\)$/);
    expect(formulas[2]).toMatch(/^=\(\$B3>=36526\)\*\(\$B3<TODAY\(\)\)\*/);
    expect(formulas[4]).toMatch(/^=\(\$B3>=36526\)\*\(\$B3<TODAY\(\)\+6\)\*/);
  });

  it('colour what is counted: a row with words, a code, somebody in charge, a day or a state', () => {
    const columns = { content: 1, deadline: 2, state: 3, owners: 4, result: 5, id: 6, difficulty: 7 };
    const formulas = colourRules({ ...at, headerRow: 2, columns }).map(({ formula }) => formula);
    const counted = '=(($F3<>"")+($A3<>"")+($D3<>"")+($B3<>"")+($C3<>"")>0)*';
    expect(formulas.map((formula) => formula.startsWith(counted))).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('take no day for a deadline that nobody can mean', () => {
    const first = addDays(day('1999-12-31'), 1);
    expect(daysBetween(day('1900-01-01'), first) + 2).toBe(36526);
    expect([isPlausible(first), isPlausible(addDays(first, -1))]).toEqual([true, false]);
  });

  it('are as wide as the table, and there where any column says how far a task is', () => {
    const widths = (columns: Record<string, number>) =>
      colourRules({ ...at, columns }).map((rule) => rule.columns);
    expect(new Set(widths({ content: 9, completedOn: 2, note: 12 }))).toEqual(new Set([12]));
    expect(widths({ content: 9, progress: 2 }).length).toBeGreaterThan(0);
    expect(widths({ deadline: 9, state: 2 })).toEqual([]);
  });

  it('know a state by every word for it, the committee’s own too, and an open task by none of those that end it', () => {
    const own = [
      { ours: 'HOÀN THÀNH', theirs: 'Đã "nộp"' },
      { ours: 'Vướng mắc', theirs: 'Kẹt' },
      { ours: 'Deadline', theirs: 'Hạn' },
    ];
    const columns = { content: 1, deadline: 2, state: 3 };
    const [cell, done, overdue, blocked, dueSoon, quiet] = colourRules({ ...at, columns }, 3, own).map(
      ({ formula }) =>
        [...formula.matchAll(/\(\$C2(=|<>)"((?:[^"]|"")+)"\)/g)].map(([, sign, word]) => `${sign}${word}`),
    );
    const words = (sign: string, states: EnteredState[], more: string[] = []) =>
      [...states.flatMap((state) => stateWords[state]), ...more].map((word) => sign + word);
    expect(cell).toEqual(words('=', ['blocked', 'waiting'], ['Kẹt']));
    expect(blocked).toEqual(cell);
    expect(done).toEqual(words('=', ['done'], ['Đã ""nộp""']));
    expect(overdue).toEqual(words('<>', ['done', 'paused', 'cancelled'], ['Đã ""nộp""']));
    expect(dueSoon).toEqual(overdue);
    expect(quiet).toEqual(words('=', ['paused', 'cancelled']));
    const formulas = colourRules({ ...at, columns }, 3, own).map(({ formula }) => formula);
    // One word is enough to be done, and each must be missing to be open.
    expect(formulas[0]).toContain('(($C2="Vướng mắc")+($C2="Có vướng mắc")+');
    expect(formulas[0]).toContain('+($C2="Kẹt")>0)*');
    expect(formulas[2]).toContain('*($C2<>"Tạm dừng")*($C2<>"Tạm hoãn")*');
  });

  it('go by the day of completion where there is neither state nor progress, and by either where both are', () => {
    const [done, overdue] = colourRules({ ...at, columns: { content: 1, deadline: 2, completedOn: 3 } });
    expect(done?.formula).toContain('*(($C2<>"")>0)*');
    expect(overdue?.formula).toContain('*(($C2<>"")=0)*');
    const [either] = colourRules({ ...at, columns: { content: 1, completedOn: 3, progress: 4 } });
    expect(either?.formula).toContain('(($C2<>"")+($D2=100)+($D2="100%")+($D2="100 %")>0)');
    const withState = colourRules({ ...at, columns: { content: 1, deadline: 2, state: 3, progress: 4 } });
    expect(withState.some(({ formula }) => formula.includes('$D2'))).toBe(false);
  });

  it('can be read: a contrast of at least 4.5 in every tone', () => {
    for (const { background, text } of Object.values(palette))
      expect(contrast(background, text)).toBeGreaterThan(4.5);
  });
});

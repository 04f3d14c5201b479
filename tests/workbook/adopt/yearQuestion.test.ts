import type { Problem } from '../../../src/domain/tracker';
import type { Cell } from '../../../src/sheet/cells';
import { yearQuestion } from '../../../src/workbook/adopt/yearQuestion';

const problems = (count: number) => ({
  problems: Array.from({ length: count }, (_, i): Problem => ({
    sheet: 'Theo dõi',
    cell: `D${i}`,
    value: '',
    message: '',
  })),
});

function asked(above: Cell[][], { before = 5, after = 2, sheet = 'Theo dõi' } = {}) {
  const tried: number[] = [];
  const rows = [...above, ['Việc', 'Hạn'], ['Một', '20/8, năm 2019']];
  const question = yearQuestion(
    { sheet, rows, merges: [] },
    { headerRow: above.length + 1 },
    problems(before),
    (year) => {
      tried.push(year);
      return problems(after);
    },
  );
  return { question, tried };
}

it('The year is asked for where it makes days of cells, with the one that the table names above its header or in its name', () => {
  expect(asked([['Năm 2023']])).toEqual({ question: { cells: 3, likely: 2023 }, tried: [2023] });
  expect(asked([], { sheet: 'Việc 2023' }).question).toEqual({ cells: 3, likely: 2023 });
  expect(asked([['2023', '12']], { sheet: 'Biểu 1' }).question?.likely).toBe(2023);
  expect(asked([['Quyết định năm 2022'], ['Kế hoạch 2022']]).question?.likely).toBe(2022);
});

it('No year is offered where the table names none, or two, or other numbers', () => {
  expect(asked([])).toEqual({ question: { cells: 3, likely: null }, tried: [2024] });
  expect(asked([['Năm 2022 và 2023']]).question?.likely).toBeNull();
  expect(asked([['Số 120234, 20a3']]).question?.likely).toBeNull();
});

it('Nothing is asked where all is read, or no year would help', () => {
  expect(asked([], { before: 0, after: 0 })).toEqual({ question: null, tried: [] });
  expect(asked([['Năm 2023']], { before: 4, after: 4 }).question).toBeNull();
});

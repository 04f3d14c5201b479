import { checksAnswer } from '../../src/answers/checksAnswer';
import { problemLines } from '../../src/answers/problemLines';
import { problemsSection as inLetter } from '../../src/digest/items';
import { mostProblems } from '../../src/domain/problems';
import type { Problem } from '../../src/domain/tracker';
import { dashboard } from '../../src/workbook/dashboard/dashboard';
import { summary, tracker } from '../support/tracker';

const problems = Array.from({ length: 99_001 }, (_, i): Problem => ({
  sheet: 'Nhiệm vụ',
  cell: `I${i + 2}`,
  value: 'sớm',
  message: '“sớm” không phải ngày. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.',
}));
const rest = problems.length - mostProblems;
const bytes = (answer: unknown) => JSON.stringify(answer).length;

describe('99,001 problems', () => {
  it('are few lines on a page, with the number of the others', () => {
    const answer = problemLines(problems);
    expect([answer.lines.length, answer.more]).toEqual([mostProblems, rest]);
    expect(bytes(answer)).toBeLessThan(20_000);
  });

  it('are few lines of “Kiểm tra dữ liệu”, which counts them all', () => {
    const answer = checksAnswer(
      problems.map(({ sheet, cell, message }, i) => ({
        group: i % 2 === 0 ? 'unreadable' : 'leftOut',
        sheet,
        cell,
        about: '',
        says: message,
        repairs: [],
      })),
    );
    expect(answer.headline).toBe('49501 mục nên xem lại');
    expect([answer.groups[0]?.more, answer.leftOut?.more]).toEqual([
      49_501 - mostProblems,
      49_500 - mostProblems,
    ]);
    expect(bytes(answer)).toBeLessThan(40_000);
  });

  it('are few rows of the dashboard', () => {
    const at = { sheet: 'Nhiệm vụ', headerRow: 1, columns: {} };
    const rows = dashboard(summary(tracker(), { problems }), at, [], () => '');
    const texts = rows.map((row) =>
      row
        .map(({ text = '' }) => text)
        .join(' ')
        .trim(),
    );
    expect(texts).toContain('Ô chưa đọc được hoặc cần xem lại (99001)');
    expect(texts[texts.length - 1]).toBe(`… và ${rest} chỗ nữa`);
    expect(bytes(rows)).toBeLessThan(60_000);
  });

  it('are few items of a letter', () => {
    const to = () => '';
    const links = {
      workbook: '',
      cell: to,
      task: to,
      criterion: to,
      condition: to,
      act: to,
      own: () => null,
    };
    const section = inLetter(problems, links, 5);
    expect([section.items.length, section.rest.count, section.rest.noun]).toEqual([5, 98_996, 'chỗ']);
  });
});

it('The dashboard counts the rows that are no tasks, by their reasons', () => {
  const row = { sheet: 'Nhiệm vụ', row: 3, cell: 'B3', words: 'x' };
  const leftOut = (['total', 'group', 'group'] as const).map((reason) => ({ ...row, reason }));
  const at = { sheet: 'Nhiệm vụ', headerRow: 1, columns: {} };
  const texts = dashboard(summary(tracker({ leftOut })), at, [], () => '').map((cells) => cells[0]?.text);
  expect(texts.slice(-2)).toEqual([
    'Dòng không tính là việc (3)',
    expect.stringMatching(/^tên nhóm: 2; dòng tổng: 1\. Xem từng dòng ở menu Kiểm tra dữ liệu/),
  ]);
});

it('A problem is listed with the cell and what it holds, as far as there is one', () => {
  const of = (cell: string, value: string) =>
    problemLines([{ sheet: 'Nhiệm vụ', cell, value, message: 'Không đọc được.' }]).lines[0];
  expect(of('I2', 'sớm\nnhất')).toEqual({
    text: 'Không đọc được.',
    detail: 'Nhiệm vụ, ô I2: đang ghi “sớm”',
    badge: '',
    tone: 'quiet',
    jump: { sheet: 'Nhiệm vụ', cell: 'I2' },
  });
  expect(of('', '')?.detail).toBe('Nhiệm vụ');
  expect(of('', 'x')?.detail).toBe('Nhiệm vụ: đang ghi “x”');
});

import { existsSync, readFileSync } from 'node:fs';

/** The table of the sentences of the notice this began with: what is done about each, and what holds it. */
const rows = readFileSync('docs/doi-chieu-thong-bao.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Câu ') && !/^\| -/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map(([sentence = '', extent = '', shown = '', tests = '']) => ({ sentence, extent, shown, tests }));

describe('The twenty-nine sentences of the notice', () => {
  it('each stand there once, the fifteen duties among them', () => {
    expect(rows).toHaveLength(29);
    const duties = rows.flatMap(({ sentence }) => /^S\d\d/.exec(sentence)?.[0] ?? []);
    expect(duties).toEqual(Array.from({ length: 15 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`));
  });

  it('each name a test that is there', () => {
    for (const { sentence, tests } of rows) {
      const named = [...tests.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
      expect([sentence, named.length > 0, named.filter((path) => !existsSync(path))]).toEqual([
        sentence,
        true,
        [],
      ]);
    }
  });

  it('say of what is not done that it is not, and why', () => {
    for (const { sentence, extent, shown } of rows) {
      expect(['Đủ', 'Một phần', 'Không làm']).toContain(extent);
      expect([sentence, /Không làm: .{10,}/.test(shown)]).toEqual([sentence, extent !== 'Đủ']);
    }
    expect(rows.filter(({ extent }) => extent === 'Đủ').length).toBeGreaterThanOrEqual(21);
  });
});

import { columnByColumn } from '../../src/google/refusable';

/** Google, which writes only when it is told to. */
const google = globalThis as unknown as { SpreadsheetApp?: { flush(): void } };

let written: string[];
let refuses: (columns: readonly number[]) => boolean;
let waiting: { columns: readonly number[]; what: string }[];
beforeEach(() => {
  [written, waiting] = [[], []];
  jest.spyOn(console, 'warn').mockReturnValue();
  google.SpreadsheetApp = {
    flush() {
      const now = waiting;
      waiting = [];
      if (now.some(({ columns }) => refuses(columns))) throw new Error('Not allowed in typed columns.');
      written.push(...now.map(({ columns, what }) => `${what} ${columns.join()}`));
    },
  };
});
afterEach(() => {
  delete google.SpreadsheetApp;
  jest.restoreAllMocks();
});

const work = (what: string, columns: readonly number[]) => ({
  columns,
  does: (some: readonly number[]) => void waiting.push({ columns: some, what }),
});

describe('Looks, formats and choices of columns', () => {
  it('are written together where Google takes them', () => {
    refuses = () => false;
    expect(columnByColumn([work('look', [1, 2, 3]), work('date', [2])])).toEqual([]);
    expect(written).toEqual(['look 1,2,3', 'date 2']);
  });

  it('are written to all other columns where it refuses one, which is named', () => {
    refuses = (columns) => columns.includes(2);
    expect(columnByColumn([work('look', [1, 2, 3]), work('date', [2]), work('list', [3])])).toEqual([2, 2]);
    expect(written).toEqual(['look 1', 'look 3', 'list 3']);
  });
});

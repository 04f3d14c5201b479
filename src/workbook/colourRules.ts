import { defaultSettings, type Renaming } from '../domain/settings';
import { folded } from '../domain/text';
import type { EnteredState } from '../domain/tracker';
import { palette, type Tone } from '../domain/wording';
import type { ColourRule } from '../sheet/colourRule';
import { columnLetter } from './grid';
import { taskColumns } from './reading/leftOut';
import { states, stateWords } from './reading/meanings';
import type { PercentScale } from './reading/percents';
import type { ReadTracker } from './reading/tracker';

/** Worth 1 in every formula of ours, so that they are known again among the users' own rules. */
const mark = '(N("tong-hop-tuan")=0)';

/** 1/1/2000, the first day that a cell of a deadline can mean (`isPlausible`), as the sheet counts days. */
const firstDay = 36526;

/** Whether a rule is one of ours, by its formula as Google gives it back. */
export const isOurs = (formula: string): boolean =>
  formula.replace(/\s/g, '').toUpperCase().includes(mark.toUpperCase());

/**
 * The rules that colour the task rows, first match first. They speak of TODAY(), so they are right at midnight without a
 * run, and use neither argument separator, decimal nor array literal: those differ by the sheet's locale (docs/design.md §3.2).
 * Empty when there is no column to go by. `ownWords`: what else the committee calls a state.
 */
export function colourRules(
  { headerRow, columns, progressScale }: Omit<ReadTracker['tasksTable'], 'sheet'>,
  dueSoonDays = defaultSettings.dueSoonDays,
  ownWords: readonly Renaming[] = [],
): ColourRule[] {
  const { content, deadline, state, completedOn, progress, difficulty } = columns;
  const tellsState = [state, completedOn, progress].some((column) => column !== undefined);
  if (headerRow === 0 || content === undefined || !tellsState) return [];
  const row = headerRow + 1;
  const width = Math.max(...Object.values(columns));
  const cell = (column: number) => `$${columnLetter(column)}${row}`;
  const cellIn = (column: number | undefined) => (column === undefined ? undefined : cell(column));
  const says = new States(cellIn(state), cellIn(completedOn), cellIn(progress), progressScale, ownWords);

  const rule = (tone: Tone, conditions: string[], area = { column: 1, columns: width }): ColourRule => ({
    row,
    ...area,
    formula: `=${[...conditions, mark].join('*')}`,
    background: palette[tone].background,
    text: palette[tone].text,
    bold: tone === 'overdue',
  });

  const { code, name, decisive } = taskColumns;
  const telling = [code, name, ...decisive].flatMap((key) => (key === undefined ? [] : (columns[key] ?? [])));
  // Any of them makes a row a task that is counted, one without its words too.
  const filled = `(${telling.map((column) => `(${cell(column)}<>"")`).join('+')}>0)`;
  const blocked =
    difficulty === undefined
      ? says.any('blocked', 'waiting')
      : `(${says.any('blocked', 'waiting')}+(${cell(difficulty)}<>"")*${says.open}>0)`;
  const byState = (column: number) => ({
    // A blocked row that is overdue too keeps both signs: its state cell says blocked, the row says overdue.
    cell: rule('blocked', [filled, blocked], { column, columns: 1 }),
    row: rule('blocked', [filled, blocked]),
    over: rule('quiet', [filled, says.any('paused', 'cancelled')]),
  });
  const byDeadline = (due: string) => ({
    overdue: rule('overdue', [`(${due}>=${firstDay})`, `(${due}<TODAY())`, says.open]),
    dueSoon: rule('dueSoon', [`(${due}>=${firstDay})`, `(${due}<TODAY()+${dueSoonDays + 1})`, says.open]),
  });
  const stateRules: Partial<ReturnType<typeof byState>> = state === undefined ? {} : byState(state);
  const deadlineRules: Partial<ReturnType<typeof byDeadline>> =
    deadline === undefined ? {} : byDeadline(cell(deadline));
  return [
    stateRules.cell,
    rule('done', [filled, says.done]),
    deadlineRules.overdue,
    stateRules.row,
    deadlineRules.dueSoon,
    stateRules.over,
  ].filter((one) => one !== undefined);
}

/** What the cells of a row say of its state, as conditions. Without a word of a state, a completion date tells; without such a column, progress too. */
class States {
  constructor(
    private readonly state: string | undefined,
    private readonly completedOn: string | undefined,
    private readonly progress: string | undefined,
    private readonly scale: PercentScale,
    private readonly ownWords: readonly Renaming[],
  ) {}

  any(...wanted: EnteredState[]): string {
    return `(${this.comparisons('=', wanted).join('+')}>0)`;
  }

  get done(): string {
    const { state, completedOn } = this;
    if (state === undefined) return `(${this.finished.join('+')}>0)`;
    const byDate = completedOn === undefined ? [] : [`(${state}="")*(${completedOn}<>"")`];
    return `(${[...this.comparisons('=', ['done']), ...byDate].join('+')}>0)`;
  }

  get open(): string {
    const { state, completedOn } = this;
    if (state === undefined) return `(${this.finished.join('+')}=0)`;
    const byDate = completedOn === undefined ? [] : [`((${state}<>"")+(${completedOn}="")>0)`];
    return [...this.comparisons('<>', ['done', 'paused', 'cancelled']), ...byDate].join('*');
  }

  /** What finishes a task where no column says its state: its day, or all of it done, in each way a cell may say so. */
  private get finished(): string[] {
    const { completedOn, progress, scale } = this;
    const all = [scale === 'fractions' ? '1' : '100', '"100%"', '"100 %"'];
    return [
      ...(completedOn === undefined ? [] : [`(${completedOn}<>"")`]),
      ...(progress === undefined ? [] : all.map((value) => `(${progress}=${value})`)),
    ];
  }

  private comparisons(operator: '=' | '<>', wanted: readonly EnteredState[]): string[] {
    const own = this.ownWords.filter(({ ours }) =>
      wanted.some((state) => states.get(folded(ours)) === state),
    );
    const words = [...wanted.flatMap((state) => stateWords[state]), ...own.map(({ theirs }) => theirs)];
    return words.map((word) => `(${this.state}${operator}"${word.replace(/"/g, '""')}")`);
  }
}

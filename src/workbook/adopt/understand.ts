import type { Grid } from '../../sheet/cells';
import { headerSearchRows, headerWords, type HeaderWords } from '../reading/header';
import { readState, states } from '../reading/meanings';
import { tasksTab } from '../tabs/tabs';
import type { TaskKey } from '../tabs/tasksTab';
import { headerSays, valuesSay, valuesSuggest } from './columnMeaning';
import { columnValues, type ColumnValues } from './columnValues';

/** One column of a sheet somebody else made. */
interface UnderstoodColumn {
  /** From 1. */
  column: number;
  /** The words above it, by which the settings know it. */
  header: string;
  samples: string[];
  /** Null: it means nothing to us, or that has to be asked. */
  meaning: TaskKey | null;
}

/** What cannot be told: which column holds this. The likeliest come first; none may be the answer. */
export interface Question {
  key: TaskKey;
  why: 'several' | 'none' | 'unsure';
  candidates: number[];
}

export interface Understanding {
  /** Its last row. */
  headerRow: number;
  columns: UnderstoodColumn[];
  questions: Question[];
}

interface Fit {
  key: TaskKey;
  column: number;
  score: number;
  sure: boolean;
}

const keys = Object.keys(tasksTab.columns) as TaskKey[];

/** The columns a week rests on: of these it is asked whenever it is not plain. */
const askedKeys = ['content', 'owners', 'deadline', 'state'] as const satisfies readonly TaskKey[];

/** What is not at least this plain is not taken; where it can be asked, a header may contradict its values. */
const enough = (key: TaskKey): number => (asksFor(key) ? 0.35 : 0.55);
/** What values alone are worth, and how near a rival makes it a question. */
const suggested = 0.55;
const near = 0.3;

/** Reads a tab as somebody who sees it for the first time; null when nothing in it looks like a header. */
export function understand(grid: Grid, isName: (name: string) => boolean): Understanding | null {
  const header = likelyHeader(grid);
  if (header === null) return null;
  const rows = grid.rows.slice(header.row).filter((cells) => cells.filter((cell) => cell !== '').length >= 2);
  const columns = header.words.map((words, index) => ({
    column: index + 1,
    header: words,
    values: columnValues(
      rows.map((cells) => cells[index] ?? ''),
      isName,
    ),
  }));
  const named = columns.filter(({ header: words }) => words !== '');
  const fits = keys.flatMap((key) => named.flatMap((column) => fit(key, column)));
  const taken = assigned(fits);
  const questions = askedKeys.flatMap((key) => questionOf(key, taken, fits));
  const asked = new Set(questions.map(({ key }) => key));
  return {
    headerRow: header.row,
    columns: columns
      .filter(({ header: words, values }) => words !== '' || values.filled > 0)
      .map(({ column, header: words, values }) => {
        const meaning = taken.find((one) => one.column === column)?.key ?? null;
        return {
          column,
          header: words,
          samples: values.samples,
          meaning: meaning !== null && asked.has(meaning) ? null : meaning,
        };
      }),
    questions,
  };
}

/** The row whose words name most of our columns; the first of several. */
function likelyHeader(grid: Grid): HeaderWords | null {
  let best: HeaderWords | null = null;
  let found = 1;
  for (let row = 1; row <= Math.min(headerSearchRows, grid.rows.length - 1); row += 1) {
    const header = headerWords(grid, row);
    const short = header.words.filter((words) => words !== '' && words.length <= 80);
    const count = keys.filter((key) => short.some((words) => headerSays(key, words) > 0)).length;
    if (short.length >= 3 && count > found) {
      best = header;
      found = count;
    }
  }
  return best;
}

function fit(
  key: TaskKey,
  { column, header, values }: { column: number; header: string; values: ColumnValues },
): Fit[] {
  const said = headerSays(key, header);
  const seen = valuesSay(key, values);
  if (said === 0) return valuesSuggest(key, values) ? [{ key, column, score: suggested, sure: false }] : [];
  const sure = said >= 0.9 ? seen >= 0 : seen > 0;
  return [{ key, column, score: said + seen / 2, sure: sure || !asksFor(key) }];
}

const asksFor = (key: TaskKey): boolean => (askedKeys as readonly TaskKey[]).includes(key);

/** The plainest first; each column and each meaning once. */
function assigned(fits: readonly Fit[]): Fit[] {
  const taken: Fit[] = [];
  for (const one of [...fits].sort((a, b) => b.score - a.score || a.column - b.column))
    if (
      one.score >= enough(one.key) &&
      !taken.some(({ key, column }) => key === one.key || column === one.column)
    )
      taken.push(one);
  return taken;
}

function questionOf(key: TaskKey, taken: readonly Fit[], fits: readonly Fit[]): Question[] {
  const own = fits.filter((one) => one.key === key).sort((a, b) => b.score - a.score);
  const best = taken.find((one) => one.key === key);
  const free = own.filter(
    ({ column }) => column === best?.column || !taken.some((one) => one.column === column),
  );
  const candidates = free.map(({ column }) => column);
  // A day of completion, or how far a task is, tells the state well enough where nothing looks like one.
  const told = key === 'state' && taken.some((one) => one.key === 'completedOn' || one.key === 'progress');
  if (best === undefined) return told && candidates.length === 0 ? [] : [{ key, why: 'none', candidates }];
  const rivals = free.filter(({ column, score }) => column !== best.column && score > best.score - near);
  if (rivals.length > 0) return [{ key, why: 'several', candidates }];
  return best.sure ? [] : [{ key, why: 'unsure', candidates }];
}

/** Words of a state column that nobody can tell the meaning of, each once. */
export const unknownStates = (said: readonly string[]): string[] =>
  [...new Set(said.map((text) => text.normalize('NFC').trim()))].filter(
    (text) => text !== '' && readState(text, states) === null,
  );

/** At least three of the columns a week rests on, found or to be chosen among some. */
export function looksLikeTasks({ columns, questions }: Understanding): boolean {
  const found = askedKeys.filter(
    (key) =>
      columns.some(({ meaning }) => meaning === key) ||
      questions.some((question) => question.key === key && question.why !== 'none'),
  );
  return found.length >= 3 && found.includes('content');
}

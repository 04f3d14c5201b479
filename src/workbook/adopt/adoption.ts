import type { Renaming, Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { stateNames } from '../../domain/wording';
import type { Grid } from '../../sheet/cells';
import { headerLabel } from '../reading/header';
import { taskRows } from '../reading/leftOut';
import { readState, states } from '../reading/meanings';
import { readTable } from '../reading/table';
import { tasksTab } from '../tabs/tabs';
import { type TaskKey, tasksTabIn } from '../tabs/tasksTab';
import { headerSays } from './columnMeaning';

/** What the settings have to know for a sheet to be the task tab. */
export type Adoption = Pick<Settings, 'taskTable' | 'taskColumns' | 'stateWords' | 'assumedYear'>;

/** Which header holds what, by our columns; a column they have not is absent. */
type Chosen = ReadonlyMap<TaskKey, string>;

const columns = Object.entries(tasksTab.columns) as [TaskKey, (typeof tasksTab)['columns'][TaskKey]][];

/**
 * The settings for a tab whose columns were chosen. `headers`: all it has, so that a column nobody chose is not found by its
 * words after all.
 */
export function adoptionOf(
  sheet: string,
  chosen: Chosen,
  headers: readonly string[],
  stateWords: readonly Renaming[],
  assumedYear: number | null = null,
): Adoption {
  const ownWords = columns.every(([key, { header, required }]) => {
    const theirs = chosen.get(key);
    return theirs === undefined ? !required : headerLabel(theirs) === headerLabel(header);
  });
  const isOurs = ownWords && folded(sheet) === folded(tasksTab.name);
  const taskColumns = columns.flatMap(([key, { header, required }]): Renaming[] => {
    const theirs = chosen.get(key);
    if (theirs !== undefined) return [{ ours: header, theirs }];
    const wouldBeFound = headers.some((words) => headerSays(key, words) >= 0.9);
    return required || wouldBeFound ? [{ ours: header, theirs: '' }] : [];
  });
  return {
    taskTable: sheet,
    taskColumns: isOurs ? [] : taskColumns,
    stateWords: [...stateWords],
    assumedYear,
  };
}

/** Every text of the state column, each once. */
export function stateTexts(adoption: Adoption, grid: Grid): string[] {
  const texts = taskRows(readTable(tasksTabIn(adoption), grid)).map((row) => row.cell('state'));
  return [
    ...new Set(texts.map((text) => (typeof text === 'string' ? text.normalize('NFC').trim() : ''))),
  ].filter((text) => text !== '');
}

/**
 * Finished, said in words of their own ("Hoàn thành 100%", "Đã xong ngày 5/8/2023"): colour rules know a word only when it is
 * written down.
 */
export const finishedWords = (texts: readonly string[]): Renaming[] =>
  texts
    .filter((text) => !states.has(folded(text)) && readState(text, states)?.state === 'done')
    .map((theirs) => ({ ours: stateNames.done, theirs }));

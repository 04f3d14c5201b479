import { refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { readTabs } from '../../google/readTabs';
import type { Grid } from '../../sheet/cells';
import { type Adoption, adoptionOf, finishedWords, stateTexts } from '../../workbook/adopt/adoption';
import { derivedColumns, withColumns } from '../../workbook/adopt/derivedColumns';
import { readAs } from '../../workbook/adopt/reading';
import { yearQuestion } from '../../workbook/adopt/yearQuestion';
import { understand, type Understanding, unknownStates } from '../../workbook/adopt/understand';
import { peopleBook } from '../../workbook/reading/books';
import { pastedTable } from '../../workbook/pasted/pastedTable';
import type { TaskKey } from '../../workbook/tabs/tasksTab';
import { readTracker } from '../../workbook/reading/tracker';
import type { TableRequest } from '../../answers';
import type { UnderstoodTable } from '../../answers/understoodAnswer';
import { readTrackingTabs, type TrackingTabs } from '../trackingTabs';

/** A table somebody wants to go on with, as far as it is understood. */
export interface TableWork extends UnderstoodTable {
  ok: true;
  tabs: TrackingTabs;
  /** As it stands, without the columns made of what it says. */
  source: Grid;
  adoption: Adoption;
}

const pastedName = 'Bảng đã dán';

/** Reads and understands what the request means. Writes nothing. */
export function workOn(request: TableRequest): Result<TableWork> {
  const tabs = readTrackingTabs();
  const source = request.sheet === null ? pasted(request.text) : tabOf(request.sheet, tabs);
  if (source === null) return refused({ code: 'chosenTabGone', tab: request.sheet ?? '' });
  const { tracker } = readTracker(tabs.grids);
  const people = peopleBook(tracker.members, tracker.neighbourhoods, true);
  const isName = (name: string) => people.find(name) !== null || people.unclear(name) !== null;
  const asItIs = understand(source, isName);
  if (asItIs === null) return refused({ code: 'noHeaderRow', tab: request.sheet });
  const codes = new Set(tracker.criteria.map(({ code }) => folded(code)));
  const derived = derivedColumns(source, asItIs, (code) => codes.has(folded(code)));
  const grid = withColumns(source, asItIs.headerRow, derived);
  const understanding = derived.length === 0 ? asItIs : (understand(grid, isName) ?? asItIs);
  const chosen = choose(understanding, request.columns);
  const questions = understanding.questions.filter(({ key }) => isOpen(key, request.columns));
  const said = adoptionFor(grid, understanding, chosen, request);
  const read = (assumedYear: number | null) => readAs({ ...said.adoption, assumedYear }, grid, tabs.grids);
  const reading = questions.length > 0 ? null : read(request.year);
  return {
    ok: true,
    grid,
    source,
    derived: derived.filter(({ key }) => chosen.has(key)),
    tabs,
    understanding,
    chosen,
    questions,
    ...said,
    reading,
    year: reading === null || request.year !== null ? null : yearQuestion(grid, understanding, reading, read),
  };
}

const pasted = (text: string): Grid => ({ sheet: pastedName, rows: pastedTable(text), merges: [] });

/** The task tab of now was read already. */
const tabOf = (name: string, { grids }: TrackingTabs): Grid | null =>
  grids.get(name) ?? readTabs([name], () => true).get(name) ?? null;

/** What the person said; before that, what is plain. */
function choose(understanding: Understanding, said: TableRequest['columns']): Map<TaskKey, string> {
  const headers = new Set(understanding.columns.map(({ header }) => header));
  return said === null
    ? new Map(
        understanding.columns.flatMap(({ meaning, header }) => (meaning === null ? [] : [[meaning, header]])),
      )
    : new Map(
        said.flatMap(({ meaning, header }) =>
          headers.has(header) && header !== '' ? [[meaning, header]] : [],
        ),
      );
}

/** A task without its words is none, so of these "no such column" is no answer. */
function isOpen(key: TaskKey, said: TableRequest['columns']): boolean {
  const answer = said?.find(({ meaning }) => meaning === key);
  return answer === undefined || (key === 'content' && answer.header === '');
}

function adoptionFor(
  grid: Grid,
  { columns }: Understanding,
  chosen: ReadonlyMap<TaskKey, string>,
  { states, year }: TableRequest,
): Pick<TableWork, 'adoption' | 'unknownStates'> {
  const headers = columns.map(({ header }) => header);
  const texts = stateTexts(adoptionOf(grid.sheet, chosen, headers, []), grid);
  const said = states.map(({ word, state }) => ({ theirs: word, ours: state }));
  const asked = unknownStates(texts).filter(
    (text) => !said.some(({ theirs }) => folded(theirs) === folded(text)),
  );
  return {
    adoption: adoptionOf(grid.sheet, chosen, headers, [...said, ...finishedWords(texts)], year),
    unknownStates: asked.slice(0, 20),
  };
}

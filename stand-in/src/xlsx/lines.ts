import type { LineRun, Sheet } from '../workbook/model';
import { FILE_ROWS } from './address';
import { DEFAULT_ROW_PIXELS, rowPixels, toPoints } from './measures';
import { attribute } from './xml';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Puts a line behind the others, into the last run where it goes on with it; one like any other needs no place. */
export function addLine(runs: LineRun[], line: number, look: Pick<LineRun, 'size' | 'hidden'>): void {
  if (look.size === undefined && !look.hidden) return;
  const last = runs.at(-1);
  if (last && last.from + last.count === line && last.size === look.size && last.hidden === look.hidden)
    last.count += 1;
  else runs.push({ from: line, count: 1, ...look });
}

/** What a `<row>` says of its height, where a person gave it one: any other is that of the text, found anew where it is shown. */
export function rowLook(tag: string): Pick<LineRun, 'size' | 'hidden'> {
  // Most rows of a long file say nothing of it, and looking closer takes time.
  if (!tag.includes('customHeight') && !tag.includes('hidden')) return {};
  const height = isOn(attribute(tag, 'customHeight')) ? Number(attribute(tag, 'ht') ?? 0) : 0;
  const size = height ? rowPixels(height) : DEFAULT_ROW_PIXELS;
  return {
    ...(size !== DEFAULT_ROW_PIXELS && { size }),
    ...(isOn(attribute(tag, 'hidden')) && { hidden: true as const }),
  };
}

/** Lays lines of the file on the grid, `last` lines long; gives those behind it, counted from its end. */
export function layLines(
  runs: readonly LineRun[],
  last: number,
  sizes: Map<number, number>,
  hidden: Set<number>,
): LineRun[] {
  return runs.flatMap((run) => {
    const here = Math.min(Math.max(last - run.from + 1, 0), run.count);
    for (let line = run.from; line < run.from + here; line++) {
      if (run.size !== undefined) sizes.set(line, run.size);
      if (run.hidden) hidden.add(line);
    }
    return here < run.count ? [{ ...run, from: run.from + here - last, count: run.count - here }] : [];
  });
}

/** Writes the rows below the grid into the XML of a tab, among those that are there; as elements of exceljs they would fill the memory. */
export function withRowsBeyond(xml: string, { maxRows, beyond }: Pick<Sheet, 'maxRows' | 'beyond'>): string {
  const runs = [...(beyond?.rows ?? [])];
  if (!runs.length) return xml;
  let at = maxRows + runs[0]!.from;
  /** The rows of the runs before row `end`. */
  const until = (end: number): string => {
    const rows: string[] = [];
    for (let run = runs[0]; run; run = runs[0]) {
      const behind = maxRows + run.from + run.count;
      for (at = Math.max(at, maxRows + run.from); at < Math.min(behind, end); at++)
        rows.push(`<row r="${at}"${attributes(run)}/>`);
      if (at < behind) break;
      runs.shift();
    }
    return rows.join('');
  };
  return xml
    .replace(/<sheetData\/>/, '<sheetData></sheetData>')
    .replace(/<row r="(\d+)"|<\/sheetData>/g, (tag, number: string | undefined) => {
      if (number === undefined) return until(FILE_ROWS + 1) + tag;
      const row = Number(number);
      if (row <= maxRows) return tag;
      const before = until(row);
      const [run] = runs;
      const isIn = run && row >= maxRows + run.from;
      if (isIn) at = row + 1;
      return before + tag + (isIn ? attributes(run) : '');
    });
}

const attributes = ({ size, hidden }: LineRun): string =>
  (size === undefined ? '' : ` ht="${toPoints(size)}" customHeight="1"`) + (hidden ? ' hidden="1"' : '');

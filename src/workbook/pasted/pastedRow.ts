import { folded } from '../../domain/text';
import type { CriterionBook } from '../reading/criteria';
import { codeIn, type PastedColumns } from './pastedColumns';

/** One row of a pasted table, part by part. */
export interface PastedRow {
  /** All of it, to be quoted. */
  whole: string;
  /** "3.1", "1", or empty. */
  number: string;
  criterion: string;
  content: string;
  requirement: string;
  /** A number, or empty. */
  maxPoints: string;
  /** The code of the criterion that this row only names; null for a row of its own. */
  names: string | null;
}

/** "3.1": it tells its criterion itself. */
export const isNested = (number: string): boolean => number.includes('.');

/** "3" or "a": it counts within its criterion, or is a criterion's own. */
export const isSimple = (number: string): boolean => /^(?:\d+[a-z]?|[a-z])$/.test(number);

/** Reads one row, whose columns stand where `places` says. */
export function pastedRow(
  cells: readonly string[],
  places: PastedColumns['places'],
  criteria: CriterionBook,
): PastedRow {
  const cell = (key: keyof PastedColumns['places']): string => cells[places[key] ?? -1] ?? '';
  const { number, content } = numbered(cell('code'), cell('content'), criteria);
  const filled = cells.filter((text) => text !== '');
  const criterion = cell('criterion');
  // A heading merged across stands in the first cell; one in its own cells has at most its number beside its name.
  const title = filled.length === 1 ? (filled[0] ?? '') : content || criterion;
  const row = {
    whole: filled.join(' | '),
    number,
    criterion,
    content,
    requirement: cell('requirement'),
    maxPoints: /^\d+(?:[.,]\d+)?$/.test(cell('maxPoints')) ? cell('maxPoints') : '',
  };
  return { ...row, names: isNested(number) ? null : criteria.named(title) };
}

/** The number may stand in its own cell or before the words: "3.1. Thu gom rác"; "12.5 ha" is none of ours. */
function numbered(
  code: string,
  content: string,
  criteria: CriterionBook,
): { number: string; content: string } {
  if (code !== '') return { number: codeIn(code), content };
  const before = /^(\d{1,3}(?:\.\d{1,3})*[a-zđ]?)([.):])?\s+(\S[\s\S]*)$/i.exec(content);
  const [, number = '', sign, rest = ''] = before ?? [];
  const ours = isNested(number) ? criteria.find(number.split('.')[0] ?? '') !== null : sign !== undefined;
  return ours ? { number: folded(number), content: rest } : { number: '', content };
}

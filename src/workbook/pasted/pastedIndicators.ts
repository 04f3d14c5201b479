import type { WithPlainCodes } from '../../domain/ids';
import { folded } from '../../domain/text';
import type { Indicator } from '../../domain/tracker';
import { shown } from '../reading/cells';
import type { CriterionBook } from '../reading/criteria';
import { pastedColumns, type PastedKey } from './pastedColumns';
import { isNested, isSimple, type PastedRow, pastedRow } from './pastedRow';
import type { NewRow } from '../sets/setPlan';

/** A pasted table as rows of the tab "Nội dung". */
export interface PastedIndicators {
  add: NewRow<PastedKey>[];
  /** Rows that are there already, by code or by the same words under the same criterion. */
  existing: string[];
  /** Rows that were not understood, each with why. */
  unclear: string[];
}

/**
 * Understands a pasted table of indicators. A row that only names a criterion is a heading for those below it. A row without a
 * number gets the next code of its criterion; numbers that begin anew under each criterion are put behind its code.
 */
export function pastedIndicators(
  table: string[][],
  criteria: CriterionBook,
  present: readonly Pick<WithPlainCodes<Indicator>, 'code' | 'criterion' | 'content'>[],
): PastedIndicators {
  const { places, rows } = pastedColumns(table, criteria);
  const read = rows.map((cells) => pastedRow(cells, places, criteria));
  const nested = read.some(({ number }) => isNested(number));
  const found: PastedIndicators = { add: [], existing: [], unclear: [] };
  const codes = new Set(present.map(({ code }) => folded(code)));
  const words = new Set(present.map(wordsUnder));
  let heading: string | null = null;

  for (const row of read) {
    const isHeading = row.names !== null || (nested && isSimple(row.number));
    if (isHeading) heading = row.names ?? criteria.find(row.number);
    if (isHeading && heading !== null) continue;
    const criterion = isHeading ? null : criterionOf(row, heading, criteria);
    const content = row.content;
    if (content === '' || criterion === null) {
      const why = content === '' ? 'không có nội dung' : 'chưa rõ thuộc tiêu chí nào';
      found.unclear.push(`“${shown(row.whole)}”: ${why}.`);
      continue;
    }
    const code = codeOf(row.number, criterion) || nextCode(criterion, codes);
    const key = wordsUnder({ criterion, content });
    if (words.has(key) || codes.has(folded(code))) {
      found.existing.push(`${code}. ${shown(content)}`);
      continue;
    }
    codes.add(folded(code));
    words.add(key);
    found.add.push({ code, criterion, content, requirement: row.requirement, maxPoints: row.maxPoints });
  }
  return found;
}

const wordsUnder = ({
  criterion,
  content,
}: Pick<WithPlainCodes<Indicator>, 'criterion' | 'content'>): string =>
  `${folded(criterion)}\u0001${folded(content)}`;

/** What the row itself says, then what its number says, then the heading above it. */
function criterionOf(row: PastedRow, heading: string | null, criteria: CriterionBook): string | null {
  if (row.criterion !== '') return criteria.find(row.criterion);
  const [first = ''] = row.number.split('.');
  return (isNested(row.number) ? criteria.find(first) : null) ?? heading;
}

/** "3.1" as it stands; "1" under criterion 3 as "3.1"; empty without a number. */
const codeOf = (number: string, criterion: string): string =>
  isSimple(number) ? `${criterion}.${number}` : number;

function nextCode(criterion: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(folded(`${criterion}.${number}`))) number += 1;
  return `${criterion}.${number}`;
}

import type { CalendarDate } from '../domain/calendar';
import { blocksOf } from './outline/blocks';
import { readBody } from './body';
import { readHead } from './documentHead';
import { knownNames } from './names/knownNames';
import { linesOf } from './text/lines';
import type { Notice } from './notice';
import { withTables } from './tables/pastedTables';
import { pastedText } from './text/pasted';

export type { Duty, DutyDeadline, LeftOut, Notice, NoticeDocument, Place } from './notice';

/** No notice is longer; what stands behind is not read. */
const longest = 4_000_000;

interface ReadOptions {
  /** The document's date as a person gives it; counts before the one in the text. */
  date?: CalendarDate | null;
  /** The committee's own names: members, units, neighbourhoods. */
  names?: readonly string[];
}

/**
 * Proposes duties from a notice as it was pasted: text of Word, a PDF, a web page or Zalo. Never fails, whatever the text;
 * takes time in proportion to its length. All places are places in `original`.
 */
export function readNotice(original: string, { date = null, names = [] }: ReadOptions = {}): Notice {
  const pasted = pastedText(original.slice(0, longest), knownNames(names));
  const lines = linesOf(pasted);
  const { document, bodyLine, isMinutes } = readHead(pasted, lines);
  const on = date ?? document.date;
  const blocks = blocksOf(pasted, withTables(pasted, lines.slice(bodyLine)));
  return {
    document: { ...document, date: on },
    ...readBody(pasted, blocks, { on, hasHead: bodyLine > 0, isMinutes }),
  };
}

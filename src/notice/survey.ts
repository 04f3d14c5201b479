import type { Block } from './outline/blocks';
import { type Entry, isHeading } from './outline/outline';
import { fieldLabelAt, isOfLabels } from './text/fields';
import { isConclusion } from './text/leftOut';
import { type PastedText, wordsOf } from './text/pasted';
import type { Range } from './text/range';

/** What is known of all entries before the first of them is read. */
export interface Survey {
  /** Labelled lines by the item they belong to; none for such a line itself. */
  fields: ReadonlyMap<Entry, readonly Range[]>;
  /** In a copied chat: written by another than who gives the duties. */
  isBySomebodyElse(entry: Entry): boolean;
  /** The first item, row or lead-in; -1 where there is none. */
  begins: number;
  /** Where minutes begin to tell what was concluded; -1 where they do not say. */
  concludesAt: number;
  /** It says what it is for. */
  isPlan: boolean;
}

export function surveyOf(pasted: PastedText, entries: readonly Entry[], isMinutes: boolean): Survey {
  const { senders, speaker } = sendersOf(entries);
  return {
    fields: fieldsOf(pasted, entries),
    isBySomebodyElse: (entry) => (senders.get(entry) ?? speaker) !== speaker,
    begins: entries.findIndex(
      ({ block }) => block.marker !== null || block.isRow || endsWithColon(pasted, block),
    ),
    concludesAt: isMinutes ? conclusionIn(pasted, entries) : -1,
    isPlan: entries.some(({ block }) => wordsOf(pasted, block).startsWith('mục đích')),
  };
}

/** Labelled lines belong to the item they stand under, or to the one before them. */
function fieldsOf(pasted: PastedText, entries: readonly Entry[]): Map<Entry, Range[]> {
  const fields = new Map<Entry, Range[]>();
  let last: Entry | null = null;
  for (const entry of entries) {
    const { block, parent } = entry;
    const label = block.isRow ? null : fieldLabelAt(pasted, block.from, block.to);
    const target: Entry | null = label && block.marker && parent ? parent : last;
    if (!label) last = entry;
    else if (target && !isOfLabels(pasted, parent?.block) && !tellsWhen(pasted, target)) {
      fields.set(target, [...(fields.get(target) ?? []), block]);
      fields.set(entry, []);
    }
  }
  return fields;
}

/** "Hôm nay, hồi 19 giờ 30 …": those who chair and write stand below it on labelled lines. */
const tellsWhen = (pasted: PastedText, { block }: Entry): boolean =>
  block.marker === null && /^(?:hôm nay|vào|hồi|lúc|ngày) /.test(wordsOf(pasted, block).replace(',', ''));

/** In a copied chat: who wrote each entry; and who wrote most, for that one gives the duties. */
function sendersOf(entries: readonly Entry[]) {
  const senders = new Map<Entry, string>();
  const lengths = new Map<string, number>();
  let sender: string | undefined;
  for (const entry of entries) {
    sender = entry.block.sender ?? sender;
    if (sender === undefined) continue;
    senders.set(entry, sender);
    lengths.set(sender, (lengths.get(sender) ?? 0) + entry.block.to - entry.block.from);
  }
  return { senders, speaker: [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null };
}

const conclusionIn = (pasted: PastedText, entries: readonly Entry[]): number =>
  entries.findIndex(
    ({ block }) =>
      (endsWithColon(pasted, block) || isHeading(pasted, block)) &&
      block.to - block.from < 200 &&
      isConclusion(wordsOf(pasted, block)),
  );

const endsWithColon = ({ text }: PastedText, { to }: Block): boolean => text.charAt(to - 1) === ':';

import type { FieldValue, TaskField } from '../../answers';
import type { Changes, Draft } from '../mine/draft';

/** What was chosen beside the form and not sent: until when more time is asked for and why, and what the chair decides. */
export interface Chosen {
  moreTime?: string;
  reason?: string;
  until?: string;
  person?: string;
}

/** What was typed of one task and not sent. */
export interface KeptDraft {
  texts: Draft;
  /** What each cell held when it was typed: who changed it since is noticed by that. */
  seen: Draft;
  chosen: Chosen;
}

/** By the code of the task. */
type Drafts = Record<string, KeptDraft>;

/** Keeps what was typed over a reload, where the browser lets the page. */
interface KeptDrafts {
  drafts: Drafts;
  /** Whether a reload keeps them. */
  lasts: boolean;
  keep(drafts: Drafts): void;
}

/** `link` names whose they are: another link's page does not find them. */
export function keptDrafts(link: string): KeptDrafts {
  const key = `tong-hop-tuan.phone.${link}`;
  try {
    const drafts = readDrafts(localStorage.getItem(key));
    // A browser that lets nothing be written says so now.
    localStorage.setItem(key, JSON.stringify(drafts));
    return { drafts, lasts: true, keep: (next) => localStorage.setItem(key, JSON.stringify(next)) };
  } catch {
    return { drafts: {}, lasts: false, keep: () => undefined };
  }
}

function readDrafts(text: string | null): Drafts {
  try {
    const kept = JSON.parse(text ?? '{}') as Record<string, Partial<KeptDraft> | null>;
    return Object.fromEntries(
      Object.entries(kept).flatMap(([code, draft]) =>
        draft?.texts && draft.seen
          ? [[code, { texts: draft.texts, seen: draft.seen, chosen: draft.chosen ?? {} }]]
          : [],
      ),
    );
  } catch {
    return {};
  }
}

/** The draft with these texts: of what is typed for the first time, `fields` tells what its cell holds. */
export const withTexts = (
  before: KeptDraft | undefined,
  texts: Draft,
  fields: readonly FieldValue[],
): KeptDraft => ({
  texts,
  chosen: before?.chosen ?? {},
  seen: Object.fromEntries(
    Object.keys(texts).map((field) => [
      field,
      before?.seen[field as TaskField] ?? fields.find((one) => one.field === field)?.seen ?? '',
    ]),
  ),
});

/** The draft with this choice; an empty one is none. */
export const withChosen = (before: KeptDraft | undefined, chosen: Chosen): KeptDraft => ({
  texts: before?.texts ?? {},
  seen: before?.seen ?? {},
  chosen: Object.fromEntries(
    Object.entries({ ...before?.chosen, ...chosen }).filter(([, text]) => text !== ''),
  ),
});

/** Whether nothing is left to be sent. */
export const isEmpty = ({ texts, chosen }: KeptDraft): boolean =>
  Object.keys(texts).length === 0 && Object.keys(chosen).length === 0;

/** The changes with what was seen when they were typed. */
export const asTyped = (changes: Changes, draft: KeptDraft | undefined): Changes =>
  changes.map((change) => ({ ...change, seen: draft?.seen[change.field] ?? change.seen }));

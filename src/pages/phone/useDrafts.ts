import { useMemo, useState } from 'preact/hooks';
import type { PhoneTask } from '../../answers';
import type { Changes, Draft } from '../mine/draft';
import {
  asTyped,
  type Chosen,
  isEmpty,
  type KeptDraft,
  keptDrafts,
  withChosen,
  withTexts,
} from './keptDrafts';

/** What was typed of one task and not sent. */
export interface TaskDraft {
  /** Whether a reload keeps it. */
  lasts: boolean;
  texts: Draft;
  keep(texts: Draft): void;
  /** These changes as they were typed: with what the cells held then. */
  typed(changes: Changes): Changes;
  chosen: Chosen;
  choose(chosen: Chosen): void;
}

export interface Drafts {
  has(code: string): boolean;
  chosen(code: string): Chosen;
  choose(code: string, chosen: Chosen): void;
  of(task: PhoneTask): TaskDraft;
}

/** What was typed and chosen, by task, until it is sent; `link` names whose it is. */
export function useDrafts(link: string): Drafts {
  const kept = useMemo(() => keptDrafts(link), []);
  const [drafts, setDrafts] = useState(kept.drafts);

  // A choice may be made while something else is saved, so what is kept follows from what is kept then.
  function change(code: string, changed: (before: KeptDraft | undefined) => KeptDraft): void {
    setDrafts((before) => {
      const { [code]: was, ...others } = before;
      const draft = changed(was);
      const next = isEmpty(draft) ? others : { ...others, [code]: draft };
      kept.keep(next);
      return next;
    });
  }

  const chosen = (code: string) => drafts[code]?.chosen ?? {};
  const choose = (code: string, what: Chosen) => change(code, (before) => withChosen(before, what));

  return {
    has: (code) => drafts[code] !== undefined,
    chosen,
    choose,
    of: ({ code, fields }) => ({
      lasts: kept.lasts,
      texts: drafts[code]?.texts ?? {},
      keep: (texts) => change(code, (before) => withTexts(before, texts, fields)),
      typed: (changes) => asTyped(changes, drafts[code]),
      chosen: chosen(code),
      choose: (what) => choose(code, what),
    }),
  };
}

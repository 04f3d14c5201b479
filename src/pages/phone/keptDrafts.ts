import type { Draft } from '../mine/draft';

/** What was typed and not sent, by the code of its task. */
export type Drafts = Record<string, Draft>;

/** Keeps what was typed over a reload, where the browser lets the page. */
export interface KeptDrafts {
  drafts: Drafts;
  /** Whether a reload keeps them. */
  lasts: boolean;
  keep(drafts: Drafts): void;
}

/** `link` names whose they are: another link's page does not find them. */
export function keptDrafts(link: string): KeptDrafts {
  const key = `drafts.${link}`;
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.setItem(key, kept ?? '{}');
    return {
      drafts: JSON.parse(kept ?? '{}') as Drafts,
      lasts: true,
      keep: (drafts) => sessionStorage.setItem(key, JSON.stringify(drafts)),
    };
  } catch {
    return { drafts: {}, lasts: false, keep: () => undefined };
  }
}

import type { Project } from 'stand-in';

/** As `google/pages.ts` writes it at the end of a page. */
const PROOF = /<script>var proof = "([\w=-]+)";/;

/** Calls a function of the script. Throws what it throws. */
export type CallDoor = (door: string, ...asked: unknown[]) => unknown;

/** As a page calls the script that was opened by this item of the menu; it is opened before the first call. */
export function asPage(project: Project, menuItem: string): CallDoor {
  let page: CallDoor | null = null;
  return (door, ...asked) => {
    if (page === null) project.call(menuItem);
    page ??= asOpenPage(project);
    return page(door, ...asked);
  };
}

/** The same for the page that was opened last. */
export function asOpenPage(project: Project): CallDoor {
  const proof = PROOF.exec(project.page?.html ?? '')?.[1] ?? '';
  return (door, ...asked) => project.run(door, [proof, ...asked]);
}

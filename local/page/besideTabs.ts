import type { Project } from 'stand-in';

/** Puts back what a command left behind outside the tabs: what it kept, sent, said and showed since now. */
export function besideTabs(project: Project): () => void {
  const { workbook, clock, mails, toasts, alerts, log, triggers, menus, page, selection } = project;
  const { title, locale, timeZone, activeSheetId, metadata } = workbook;
  const { scriptProperties, userProperties, caches } = project;
  const now = clock.now();
  const lengths = [mails, toasts, alerts, log].map((list) => ({ list, length: list.length }));
  const installed = [...triggers];
  const maps = [workbook.properties, scriptProperties, userProperties, caches].map(
    (map: Map<string, unknown>) => ({ map, entries: [...structuredClone(map)] }),
  );
  const tags = structuredClone(metadata);
  return () => {
    Object.assign(workbook, { title, locale, timeZone, activeSheetId });
    if (tags) workbook.metadata = tags;
    else delete workbook.metadata;
    for (const { list, length } of lengths) list.length = length;
    triggers.splice(0, Infinity, ...installed);
    for (const { map, entries } of maps) {
      map.clear();
      entries.forEach(([key, value]) => map.set(key, value));
    }
    clock.set(now);
    Object.assign(project, { menus, page, selection });
  };
}

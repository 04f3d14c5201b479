import type { Workbook } from '../workbook/model';
import { quoteSheetName } from '../workbook/a1';
import { parseReference } from './address';

/**
 * Links between the tabs: Sheets says `<workbook.url>#gid=12&range=A5`, a file says `#'Nhiệm vụ'!A5`.
 * Every other address stays as it is. `tabOf` gives a tab's name in the file, by its id.
 */
export function toFileLink(
  link: string,
  workbook: Workbook,
  tabOf: (sheetId: number) => string | undefined,
): string {
  const hash = link.startsWith(`${workbook.url}#`) ? link.slice(workbook.url.length) : link;
  const match = /^#gid=(\d+)(?:&range=([A-Z]+\d+)(?::[A-Z]+\d+)?)?$/.exec(hash);
  const tab = match && tabOf(Number(match[1]));
  return tab ? `#${quoteSheetName(tab)}!${match[2] ?? 'A1'}` : link;
}

export function fromFileLink(link: string, url: string, idOf: (tab: string) => number | undefined): string {
  const target = link.startsWith('#') ? parseReference(link.slice(1)) : null;
  const id = target && idOf(target.tab);
  if (!target || id === undefined || id === null) return link;
  return `${url}#gid=${id}&range=${link.slice(link.lastIndexOf('!') + 1).replaceAll('$', '')}`;
}

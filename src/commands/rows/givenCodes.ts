import { type CodesGiven, nextCodes } from '../../domain/codes';
import { recallIfAllowed, remember } from '../../google/memory';
import { readTabs } from '../../google/spreadsheet';
import { closedTaskCodes, historyTable } from '../../workbook/history';
import { historyTab } from '../../workbook/tabs/tabs';
import type { Trips } from './trips';

const property = 'codesGiven';

/**
 * New codes for so many tasks, beside those that stand in the tab. The highest number given is remembered before it is used, so that
 * neither somebody else's edit at this moment nor the next one after a deletion gets it too; before anything was remembered, the closed
 * weeks tell which codes there were. As far as `trips` allow.
 */
export function newCodes(present: readonly string[], count: number, trips: Trips): string[] {
  const before = trips.left > 0 ? recalled(trips) : null;
  const closed = before === null && trips.left > 1 ? closedCodes(trips) : [];
  const { codes, given } = nextCodes([...closed, ...present], count, before ?? {});
  if (trips.left > 0) {
    trips.count();
    remember(property, JSON.stringify(given));
  }
  return codes;
}

function recalled(trips: Trips): CodesGiven | null {
  trips.count();
  return remembered();
}

function remembered(): CodesGiven | null {
  const text = recallIfAllowed(property);
  return text === null ? null : (JSON.parse(text) as CodesGiven);
}

/** The highest numbers given so far. */
export const codesGiven = (): CodesGiven => remembered() ?? {};

/** That a code was given elsewhere than by `newCodes`. */
export const rememberCode = (code: string): void =>
  remember(property, JSON.stringify(nextCodes([code], 0, codesGiven()).given));

function closedCodes(trips: Trips): string[] {
  trips.count();
  const grid = readTabs([historyTab.name], [], 'Etc/UTC').get(historyTab.name);
  return closedTaskCodes(historyTable(grid ?? null));
}

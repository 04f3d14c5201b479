import {
  doubted,
  registerLookup,
  type SendEntry,
  type Series,
  applyJournal,
} from '../../domain/sendRegister';
import { readTabs } from '../../google/readTabs';
import { writeTab } from '../../google/writeCells';
import type { Grid } from '../../sheet/cells';
import { readRegister, registerCells } from '../../workbook/register';
import { registerTab } from '../../workbook/tabs/tabs';
import { damagedMarksNote } from '../../domain/wording';
import { type Page, readPages } from './journal';
import { ensureTab } from '../ensureTab';

/** What is known of letters sent: the tab, and the marks the tab may not show yet. */
export interface Kept {
  /** The tab as it stands. */
  shown: SendEntry[];
  /** The tab with what the marks add. */
  register: SendEntry[];
  /** The page of the marks that was written last. */
  journal: Page | null;
  /** Why nothing may be sent; null when all is well. */
  unreadable: string | null;
}

/** The register of tabs that were read, with the marks of a series, which are read here. */
export function keptRegister(grids: ReadonlyMap<string, Grid>, series: Series): Kept {
  const { register, unreadable } = readRegister(grids.get(registerTab.name) ?? null);
  const pages = readPages(series);
  if (pages === null)
    return {
      shown: register,
      register: doubted(register, series, damagedMarksNote),
      journal: null,
      unreadable,
    };
  return {
    shown: register,
    register: pages.reduce<SendEntry[]>(applyJournal, register),
    journal: pages[pages.length - 1] ?? null,
    unreadable,
  };
}

/**
 * Writes the register and looks whether it stands: somebody may insert a column or rename the tab at the same moment. False
 * when it does not stand after three tries; the journal then still knows.
 */
export function writeRegister(register: readonly SendEntry[]): boolean {
  for (let tries = 0; tries < 3; tries += 1) {
    if (!writeTab(registerTab.name, registerCells(register))) ensureTab(registerTab.name);
    const grid = readTabs([registerTab.name]).get(registerTab.name) ?? null;
    if (stands(register, readRegister(grid).register)) return true;
  }
  return false;
}

function stands(wanted: readonly SendEntry[], found: readonly SendEntry[]): boolean {
  const [wantedOf, foundOf] = [registerLookup(wanted), registerLookup(found)];
  return wanted.every(
    ({ week, email, series }) => foundOf(week, email, series)?.state === wantedOf(week, email, series)?.state,
  );
}

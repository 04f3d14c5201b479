import type { Settings } from '../../domain/settings';
import { renewColourRules } from '../../google/colourRules';
import { colourRules, isOurs } from '../../workbook/colourRules';
import type { ReadTracker } from '../../workbook/reading/tracker';

/** Renews the colours of the task tab named, which stands as `tasksTable` says. */
export function renewTaskColours(
  sheet: string,
  tasksTable: ReadTracker['tasksTable'],
  { dueSoonDays, stateWords }: Settings,
): void {
  renewColourRules(sheet, colourRules(tasksTable, dueSoonDays, stateWords), isOurs);
}

import type { WeekKey } from '../domain/calendar';

export type { WeekFile } from '../domain/weekFile';

/** The page "Xuất số liệu tuần": a closed week as a file for whoever is above, or the question for the commune's code. */
export type WeekFileAnswer = { ok: true; asksForCode: true; committee: string } | WeekFileMade;

export interface WeekFileMade {
  ok: true;
  asksForCode: false;
  /** What may be chosen, the latest first. */
  weeks: { key: WeekKey; name: string }[];
  week: WeekKey;
  /** `14869-2026-W32.json` */
  fileName: string;
  /** All of the file. */
  text: string;
  /** What stands in it, a sentence each. */
  about: string[];
}

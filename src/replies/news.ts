import type { CalendarDate } from '../domain/calendar';
import type { Fact, FactName } from './facts';
import type { Looked } from './looked';
import type { Message } from './messages';
import type { SilenceName } from './silences';
import type { Meaning } from './topic';

/** A clause of a message with what it reports, and of which duty. */
export interface News {
  message: Message;
  /** Which message of the paste it stands in. */
  order: number;
  clause: Looked;
  /** Null for one that reports nothing by itself. */
  fact: Fact | null;
  /** The rule that decided; null where none applied. */
  rule: FactName | SilenceName | 'goes on' | 'a link' | null;
  /** A rule decided that it is no news. */
  silent: boolean;
  /** Null while no duty is known. */
  meaning: Meaning | null;
  links: string[];
  /** The day it was said. */
  on: CalendarDate;
  takenBack: boolean;
}

/** What reports something. */
export interface Told extends News {
  fact: Fact;
}

export const isTold = (one: News): one is Told => one.fact !== null;

/** It adds to what is done. */
export const isPositive = ({ fact }: Told): boolean =>
  !fact.undone && fact.field !== 'difficulty' && fact.field !== 'request' && fact.extension === undefined;

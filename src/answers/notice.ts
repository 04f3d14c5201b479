import type { Notice } from '../notice/notice';
import type { NewDuty } from '../workbook/dutyRow';
import type { TakeBackDutiesRequest } from './requests';
import type { DoneAnswer, Jump } from './shared';

export type { NewDuty };

/** The committee's own names: members, units, neighbourhoods. */
export interface NamesAnswer {
  ok: true;
  names: string[];
}

/** What the page read from a pasted text: the duties, and of which document. */
export type ProposalsRequest = Pick<Notice, 'document' | 'duties'>;

/** Where a proposed duty stands towards the rows that are there already. */
export type Standing =
  | { kind: 'new' }
  /** Added before, from the same place of the same document. */
  | { kind: 'known'; id: string; jump: Jump | null }
  /** An earlier row about the same thing, whose deadline this notice moves. Dates as `dd/MM/yyyy`. */
  | { kind: 'moved'; id: string; jump: Jump | null; from: string; to: string };

/** A name that no list knows, with the one probably meant, empty when none is near; or one that several bear, with each of those. */
export interface UnknownName {
  written: string;
  near: string;
  namesakes: string[];
}

/** A duty as read from the notice, before anybody accepted it. */
export interface ProposedDuty extends NewDuty {
  /** Where it stands in the pasted text, in UTF-16 units. */
  start: number;
  end: number;
  /** What a person should look at before accepting it, a sentence each; empty when all is clear. */
  doubts: string[];
  /** The words in doubt, as places in the pasted text. */
  doubtful: { start: number; end: number }[];
  unknown: UnknownName[];
  /** The criterion is not named in the text; its subject matter suggests it. */
  criterionGuessed: boolean;
  /** What the heading suggests ("Nhiệm vụ tháng 8"), as `yyyy-MM-dd`, for a duty without a deadline of its own; else empty. */
  suggestedDeadline: string;
  /** The members of the class it was given to ("các khu phố"): one row each on request. */
  spread: string[];
  standing: Standing;
}

/** What the page "Nhập thông báo" shows of a notice. */
export interface NoticeAnswer {
  ok: true;
  /** "Thông báo 07-TB/BCĐ ngày 31/07/2023". */
  document: string;
  /** "07-TB/BCĐ", empty when the text does not tell it. */
  number: string;
  /** As `yyyy-MM-dd`. */
  date: string;
  duties: ProposedDuty[];
  people: string[];
  neighbourhoods: string[];
  criteria: { code: string; name: string }[];
}

/** A row that was added: `seen` is all that stood in it then. */
export type AddedRow = TakeBackDutiesRequest['rows'][number];

export interface AddedAnswer extends DoneAnswer {
  /** The first row that was added; null where only deadlines were moved. */
  jump: Jump | null;
  /** What adding did, sent back to take it back. */
  undo: TakeBackDutiesRequest;
}

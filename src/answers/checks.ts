import type { Jump } from './shared';

/** One click that fixes a cell. */
export interface RepairOffer {
  /** What it does, word for word: "Đổi “Nguyễn Thị Hoa” thành “Nguyễn Thị Hòa”". */
  says: string;
  /** Sent back as it is. */
  key: string;
}

export interface CheckPlace {
  /** Which row it is about; empty where the text says it. */
  about: string;
  jump: Jump;
}

export interface CheckLine extends CheckPlace {
  /** What is doubtful. */
  text: string;
  /** Where the same stands besides, and how many more places there are than are listed. */
  also: CheckPlace[];
  moreAlso: number;
  /** Empty where only people know; several where they choose who is meant. */
  repairs: RepairOffer[];
}

export interface CheckGroup {
  title: string;
  lines: CheckLine[];
  /** How many more there are than are listed. */
  more: number;
}

/** The sidebar "Kiểm tra dữ liệu". */
export interface ChecksAnswer {
  ok: true;
  /** "12 mục nên xem lại", or that there is none. */
  headline: string;
  /** Only those that have something to tell. */
  groups: CheckGroup[];
  /** Rows that are not counted, with the reason; null when each row is. */
  leftOut: CheckGroup | null;
}

export interface RepairAnswer {
  ok: true;
  /** False when the cell had changed meanwhile, and nothing was done. */
  done: boolean;
  message: string;
  checks: ChecksAnswer;
}

/** What the page and its server say to each other. Types only: the page's code is bundled without the server's. */
import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { Area, GivenAnswer, Menu, Page, Question, Toast } from 'stand-in';

/** A whole picture of the workbook, or the cells that changed since the picture the page has. */
export type Picture = { kind: 'whole'; snapshot: IWorkbookData } | ({ kind: 'changes' } & Changes);

export interface Changes {
  /** By tab, then row, then column, from 0 as the grid counts; null empties the cell. */
  cells: Record<string, Record<number, Record<number, ICellData | null>>>;
  /** The styles the cells name. */
  styles: Record<string, IStyleData>;
}

export interface Selection {
  sheetId: number;
  area: Area;
}

export interface Place {
  sheetId: number;
  area: Area | null;
}

export interface Person {
  name: string;
  email: string;
  /** As in the column `Vai trò`. */
  role: string;
}

/** A chart with what it draws; pixels, rows and columns from 1. */
export interface ChartPicture {
  sheetId: number;
  place: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  title: string;
  labels: string[];
  series: { name: string; color: string; values: (number | null)[] }[];
}

/** What a person sees, after whatever happened last. */
export interface State {
  /** Names the picture; the next request carries it, so that only changes need travel. */
  version: number;
  title: string;
  picture: Picture;
  charts: ChartPicture[];
  /** Where the script led: a tab, and perhaps an area of it. */
  led: Place | null;
  menus: Menu[];
  /** Shown since the last answer. */
  toasts: Toast[];
  /** A sidebar or dialog opened since the last answer. */
  page: Page | null;
  user: string;
  people: Person[];
  /** `yyyy-MM-dd` in the workbook's own time zone. */
  today: string;
  letters: number;
  /** Service calls and round trips of the last command, as the stand-in counts them. */
  activity: { calls: Record<string, number>; roundTrips: number };
  /** The tabs of which a filter hides rows. */
  filtered: number[];
  /** Where edits are stored; null: nowhere, the sample lives in memory. */
  file: string | null;
  /** What Ctrl+Z takes back, and Ctrl+Y does again: "xóa hàng"; null when there is nothing. */
  undo: string | null;
  redo: string | null;
}

/** An answer, with the words it was given to: it counts for no other question. */
export interface Answered extends GivenAnswer {
  prompt: string;
}

/** What a command asks before it goes on; `after` as many of the answers that came with it. */
export interface Asked extends Question {
  after: number;
}

/** Every command answers with the new state, what the function gave, or why it failed; or asks, and has done nothing yet. */
export interface Reply {
  state: State;
  question?: Asked;
  result?: unknown;
  error?: string;
}

export interface TypedArea {
  area: Area;
  typed: string[][];
}

/** What every command tells besides its own request: the picture the page has and the cells selected in it. */
export interface Context {
  version: number;
  selection: Selection | null;
  /** The address it acts as; whose account the server was started with, where nobody was chosen. */
  user?: string;
  /** To what the command asked when it was sent before. */
  answers?: Answered[];
}

export interface Requests {
  edit: { sheetId: number; edits: TypedArea[] };
  call: { functionName: string };
  /** `page`: the title of the one that calls. */
  run: { functionName: string; args: unknown[]; page?: string };
  lines: { sheetId: number; line: 'row' | 'column'; change: 'insert' | 'delete'; at: number; count: number };
  sort: { sheetId: number; column: number; ascending: boolean };
  filter: { sheetId: number; row: number; column: number };
  unfilter: { sheetId: number };
  today: { date: string };
  user: { email: string };
  undo: Record<never, never>;
  redo: Record<never, never>;
}

export interface LetterLine {
  index: number;
  to: string;
  subject: string;
  /** `14:00, 11/08/2023`. */
  sent: string;
}

export interface LetterView extends LetterLine {
  from: string;
  cc: string;
  replyTo: string;
  html: string;
  text: string;
  attachments: string[];
}

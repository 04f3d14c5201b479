import type { EmailAddress } from './address';
import type { CalendarDate } from './calendar';
import type { CommuneGroup } from './communeGroups';
import type { EvaluationMode } from './criteriaSets/criteriaSet';

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What becomes of a letter day that is a holiday: the working day before it, not at all this week, or that day all the same. */
export type OnHoliday = 'before' | 'skip' | 'anyway';

/** What people call in their sheet what we call otherwise: "Hạn" stands under "Deadline". Empty: they have no such thing. */
export interface Renaming {
  ours: string;
  theirs: string;
}

/** Who reads for a unit. */
export type UnitDuties = 'head' | 'secretary' | 'everyone';

/** How a letter calls a person: "đồng chí", or "ông/bà". */
export type FormOfAddress = 'comrade' | 'formal';

/** How a paper looks: as Party offices write (05-HD/VPTW), or as the State does (Nghị định 30/2020/NĐ-CP). */
export type PaperLayout = 'party' | 'state';

/** What a committee may decide for itself, in the tab "Cài đặt". */
export interface Settings {
  /** As it stands in headings and subjects: "Ban Chỉ đạo xây dựng đô thị văn minh". */
  committee: string;
  /** What the committee works towards: "đô thị văn minh". */
  goal: string;
  /** The lower level of a criterion: "nội dung", "chỉ tiêu" or "tiêu chuẩn". */
  indicatorLabel: string;
  /** The set of criteria with its document, which units it judges and who recognises; empty when nobody chose or entered one. */
  criteriaSet: string;
  unitType: string;
  recogniser: string;
  evaluationMode: EvaluationMode;
  /** By points: the total needed, and the least of each criterion in percent of its maximum. */
  requiredPoints: number;
  floorPercent: number;
  /** By share: the percent of sub-units that must have been recognised. */
  requiredShare: number;
  /** A task is "sắp đến hạn" when at most this many days are left. */
  dueSoonDays: number;
  /** "Trước 30/8" is open until the end of 30/8; otherwise of 29/8. No rule of law was found (docs/design.md §3.7). */
  printedDayCounts: boolean;
  /** IANA name; whose midnight ends a day. */
  timeZone: string;
  /** Whether the weekly digest goes out by itself, and when it is due: day and full hour, in `timeZone`. */
  digestOn: boolean;
  digestWeekday: Weekday;
  digestHour: number;
  /** The secretary gets a preview instead, and the digest goes out when somebody sends it. */
  digestNeedsApproval: boolean;
  /** Until which day of the next week a digest that was missed is made up for, on working days; 0: not at all. */
  makeUpUntil: 0 | Weekday;
  /** Addresses of the accounts that may approve it; none: the secretary's. */
  approvers: EmailAddress[];
  /** Whether somebody whom nothing concerns this week gets a letter all the same. */
  letterWhenNothing: boolean;
  /** The reminder to update one's rows. */
  reminderOn: boolean;
  reminderWeekday: Weekday;
  reminderHour: number;
  /** A task nobody touched for so many days is asked about. */
  staleDays: number;
  /** Days off, beside Saturday and Sunday. */
  holidays: CalendarDate[];
  /** Saturdays and Sundays that are worked in exchange for a day off. */
  makeUpDays: CalendarDate[];
  onHoliday: OnHoliday;
  /** Who of a unit is told of what was given to the unit. */
  unitDuties: UnitDuties;
  /** For so many months closed weeks and the send register keep names and addresses; older weeks keep numbers. */
  keepNamesMonths: number;
  /** Names the commune in what it gives to whoever is above; empty until somebody enters it. */
  communeCode: string;
  /** Whether the texts of tasks, which may name people, are given too. */
  givesContent: boolean;
  /** Who signs and answers the letters. */
  sender: string;
  replyTo: string;
  formOfAddress: FormOfAddress;
  /** A personal link is good for so many days after it was last sent or used to save something. */
  linkDays: number;
  /** Names of those who decide on requests for more time; empty: the chair. */
  deciders: string;
  /** Domains whose addresses the owner of the schedule need not confirm: "example.com", in lower case. */
  allowedDomains: string[];
  /** What reports and notices need beside the numbers; empty texts are left as blanks for people. */
  paperLayout: PaperLayout;
  /** The body above the committee, in the first line on the left: "Đảng ủy thị trấn Hoa Sen". */
  upperBody: string;
  /** The committee in the number of a paper: "BCĐ". */
  paperSymbol: string;
  /** Where a paper is signed: "Hoa Sen". */
  paperPlace: string;
  /** In which function it is signed: "Trưởng ban". */
  signerFunction: string;
  recipients: string[];
  /** Points between the lines of a Party paper, and whether its function line is bold: accounts of 05-HD/VPTW differ in both. */
  partyLinePitch: number;
  partyFunctionBold: boolean;
  /** After so many working days late a task is told to who answers for its criterion, and to the chair; 0: not at all. */
  escalateToCriterion: number;
  escalateToChair: number;
  /** Whether a task nobody touched for three weeks is told to both. */
  escalateStale: boolean;
  /** Whether members and neighbourhoods are told how they did: a page, a line in one's own letter, a part of the month's report. */
  scores: boolean;
  /** Whether proofs are checked, and the dossier with them. */
  dossier: boolean;
  /** Whether personal letters carry their reader's deadlines as a file for calendars. */
  calendar: boolean;
  /** Mailboxes whose letter carries the week's file for whoever is above; they stand in "Thành viên" as other readers do. */
  weekFileTo: EmailAddress[];
  /** Which of several thresholds in one cell holds here. */
  communeGroup: CommuneGroup;
  /** Since when the title is held; null until then. From then on a criterion that falls back is the first news. */
  recognisedOn: CalendarDate | null;
  /** The sheet the committee keeps its tasks in, and which words in it mean what, where it had one already. */
  taskTable: string;
  taskColumns: Renaming[];
  stateWords: Renaming[];
  /** Of days and words in that sheet that leave their year out, or say only two digits of it; null: none is assumed. */
  assumedYear: number | null;
}

export const defaultSettings: Settings = {
  committee: 'Ban Chỉ đạo',
  goal: 'đô thị văn minh',
  indicatorLabel: 'nội dung',
  criteriaSet: '',
  unitType: '',
  recogniser: '',
  evaluationMode: 'allMet',
  requiredPoints: 80,
  floorPercent: 50,
  requiredShare: 70,
  dueSoonDays: 3,
  printedDayCounts: true,
  timeZone: 'Asia/Ho_Chi_Minh',
  digestOn: true,
  digestWeekday: 5,
  digestHour: 14,
  digestNeedsApproval: false,
  makeUpUntil: 2,
  approvers: [],
  letterWhenNothing: false,
  reminderOn: true,
  reminderWeekday: 4,
  reminderHour: 8,
  staleDays: 14,
  holidays: [],
  makeUpDays: [],
  onHoliday: 'before',
  unitDuties: 'head',
  keepNamesMonths: 24,
  communeCode: '',
  givesContent: false,
  sender: 'Thư ký Ban Chỉ đạo',
  replyTo: '',
  formOfAddress: 'comrade',
  linkDays: 60,
  deciders: '',
  allowedDomains: [],
  paperLayout: 'party',
  upperBody: '',
  paperSymbol: 'BCĐ',
  paperPlace: '',
  signerFunction: 'Trưởng ban',
  recipients: [],
  partyLinePitch: 18,
  partyFunctionBold: false,
  escalateToCriterion: 0,
  escalateToChair: 0,
  escalateStale: false,
  scores: false,
  dossier: false,
  calendar: false,
  weekFileTo: [],
  communeGroup: 'none',
  recognisedOn: null,
  taskTable: 'Nhiệm vụ',
  taskColumns: [],
  stateWords: [],
  assumedYear: null,
};

import type {
  AddDutiesRequest,
  ChatAnswer,
  ChecksAnswer,
  ConfirmRequest,
  CountedTasksAnswer,
  CountedTasksRequest,
  DigestAnswer,
  DoneAnswer,
  Failure,
  ForgetRequest,
  FormerPeopleAnswer,
  Jump,
  LetterAnswer,
  LetterRequest,
  MineAnswer,
  MineRequest,
  PastedAnswer,
  PastedRequest,
  NoticeAnswer,
  NoticeRequest,
  RepairAnswer,
  RepairRequest,
  ResendRequest,
  ScheduleAnswer,
  SendAnswer,
  SendRequest,
  SetChosen,
  SetPreview,
  SetRequest,
  SetsAnswer,
  SettingsRequest,
  TaskUpdate,
  UpdateAnswer,
  TableRequest,
  TabsAnswer,
  UnderstoodAnswer,
  WeekAnswer,
} from '../commands/answers';
import { failureMessage } from './failureMessage';

/** What the pages may ask of the server: each is a public function of the pushed script. */
export interface Server {
  weekForSidebar(): WeekAnswer | Failure;
  refreshWeek(): WeekAnswer | Failure;
  tasksCounted(request: CountedTasksRequest): CountedTasksAnswer | Failure;
  previewDigest(): void;
  digestForDialog(): DigestAnswer | Failure;
  letterForDialog(request: LetterRequest): LetterAnswer | Failure;
  sendDigest(request: SendRequest): SendAnswer | Failure;
  sendTest(): DoneAnswer | Failure;
  resendTo(request: ResendRequest): DoneAnswer | Failure;
  chatText(): ChatAnswer | Failure;
  showSettings(): void;
  showSets(): void;
  scheduleForSidebar(): ScheduleAnswer | Failure;
  saveSettings(request: SettingsRequest): ScheduleAnswer | Failure;
  confirmMails(request: ConfirmRequest): ScheduleAnswer | Failure;
  takeOver(): ScheduleAnswer | Failure;
  stopSchedule(): ScheduleAnswer | Failure;
  formerPeopleForSidebar(): FormerPeopleAnswer | Failure;
  forgetPerson(request: ForgetRequest): FormerPeopleAnswer | Failure;
  mineForSidebar(request: MineRequest): MineAnswer | Failure;
  updateTask(update: TaskUpdate): UpdateAnswer | Failure;
  summariseAndOpen(): DoneAnswer | Failure;
  tabsToAdopt(): TabsAnswer | Failure;
  understandTable(request: TableRequest): UnderstoodAnswer | Failure;
  adoptTable(request: TableRequest): DoneAnswer | Failure;
  setsForSidebar(): SetsAnswer | Failure;
  previewSet(request: SetRequest): SetPreview | Failure;
  chooseSet(request: SetRequest): SetChosen | Failure;
  previewPasted(request: PastedRequest): PastedAnswer | Failure;
  addPasted(request: PastedRequest): DoneAnswer | Failure;
  showNoticeWide(): void;
  readNotice(request: NoticeRequest): NoticeAnswer | Failure;
  addDuties(request: AddDutiesRequest): DoneAnswer | Failure;
  checksForSidebar(): ChecksAnswer | Failure;
  repairCell(request: RepairRequest): RepairAnswer | Failure;
  goToCell(jump: Jump): { ok: true } | Failure;
}

/** The names Google must find at the top level of the pushed script. */
export const serverFunctions = [
  'weekForSidebar',
  'refreshWeek',
  'tasksCounted',
  'previewDigest',
  'digestForDialog',
  'letterForDialog',
  'sendDigest',
  'sendTest',
  'resendTo',
  'chatText',
  'showSettings',
  'showSets',
  'scheduleForSidebar',
  'saveSettings',
  'confirmMails',
  'takeOver',
  'stopSchedule',
  'formerPeopleForSidebar',
  'forgetPerson',
  'mineForSidebar',
  'updateTask',
  'summariseAndOpen',
  'tabsToAdopt',
  'understandTable',
  'adoptTable',
  'setsForSidebar',
  'previewSet',
  'chooseSet',
  'previewPasted',
  'addPasted',
  'showNoticeWide',
  'readNotice',
  'addDuties',
  'checksForSidebar',
  'repairCell',
  'goToCell',
] as const satisfies readonly (keyof Server)[];

export type ServerFunction = (typeof serverFunctions)[number];

interface Runner extends Record<ServerFunction, (...args: unknown[]) => void> {
  withSuccessHandler(handler: (answer: never) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: { script: { run: Runner } };

/**
 * Asks the server. Never rejects: whatever goes wrong on the way (no permission, no network, an exception in the
 * script) comes back as a `Failure` with one plain sentence, like the failures the script itself reports.
 */
export function call<Name extends ServerFunction>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]> | Failure> {
  return new Promise<ReturnType<Server[Name]>>((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](...args);
  }).catch((error: unknown) => ({ ok: false as const, message: failureMessage(error) }));
}

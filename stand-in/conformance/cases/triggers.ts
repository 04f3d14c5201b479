import { documented, reference, reported, type Case } from '../case';
import { refusal } from '../scratch';

const app = reference('reference/script/script-app');
const clock = reference('reference/script/clock-trigger-builder');
const page = reference('reference/script/trigger');

type Trigger = GoogleAppsScript.Script.Trigger;

const HANDLER = 'selfCheck';

/** Works on a trigger that is gone afterwards. */
const installed =
  (create: () => Trigger, work: (trigger: Trigger) => unknown): (() => unknown) =>
  () => {
    const trigger = create();
    try {
      return work(trigger);
    } finally {
      ScriptApp.deleteTrigger(trigger);
    }
  };

const friday = (): Trigger =>
  ScriptApp.newTrigger(HANDLER).timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(14).create();

const count = (): number => ScriptApp.getProjectTriggers().length;

/** Triggers that are installed and taken away again. */
export const triggers: Case[] = [
  documented(
    'A trigger of the clock tells what it is',
    page('getTriggerSource()'),
    [HANDLER, 'CLOCK', 'CLOCK'],
    installed(friday, (trigger) => [
      trigger.getHandlerFunction(),
      String(trigger.getEventType()),
      String(trigger.getTriggerSource()),
    ]),
  ),
  documented(
    'A trigger of the document tells what it is',
    page('getTriggerSourceId()'),
    ['ON_EDIT', 'SPREADSHEETS', true],
    installed(
      () => ScriptApp.newTrigger(HANDLER).forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(),
      (trigger) => [
        String(trigger.getEventType()),
        String(trigger.getTriggerSource()),
        trigger.getTriggerSourceId() === SpreadsheetApp.getActive().getId(),
      ],
    ),
  ),
  documented(
    'Opening, changing and sending a form have names too',
    reference('reference/script/spreadsheet-trigger-builder')('onChange()'),
    ['ON_OPEN', 'ON_CHANGE', 'ON_FORM_SUBMIT'],
    () => {
      const builder = () => ScriptApp.newTrigger(HANDLER).forSpreadsheet(SpreadsheetApp.getActive());
      return [() => builder().onOpen(), () => builder().onChange(), () => builder().onFormSubmit()].map(
        (make) =>
          installed(
            () => make().create(),
            (trigger) => String(trigger.getEventType()),
          )(),
      );
    },
  ),
  documented(
    'An installed trigger is among those of the project, by its id',
    app('getProjectTriggers()'),
    [1, true],
    () => {
      const before = count();
      return installed(friday, (trigger) => [
        count() - before,
        ScriptApp.getProjectTriggers().some((each) => each.getUniqueId() === trigger.getUniqueId()),
      ])();
    },
  ),
  documented(
    'Two triggers have two ids, and one is deleted without the other',
    app('deleteTrigger(trigger)'),
    [true, 1],
    () => {
      const before = count();
      return installed(friday, (first) => {
        const different = installed(friday, (second) => second.getUniqueId() !== first.getUniqueId())();
        return [different, count() - before];
      })();
    },
  ),
  documented('A deleted trigger is gone', app('deleteTrigger(trigger)'), [0, true], () => {
    const before = count();
    const trigger = friday();
    ScriptApp.deleteTrigger(trigger);
    return [count() - before, refusal(() => ScriptApp.deleteTrigger(trigger)) !== 'accepted'];
  }),
  documented(
    'Minutes between runs are 1, 5, 10, 15 or 30',
    clock('everyMinutes(n)'),
    ['accepted', { refused: 'Exception: The value must be 1, 5, 10, 15 or 30.' }],
    () => {
      const every = (minutes: number) =>
        refusal(() =>
          ScriptApp.deleteTrigger(ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(minutes).create()),
        );
      return [every(30), every(7)];
    },
  ),
  reported(
    'A trigger of the clock without a time is refused',
    clock('create()'),
    { refused: 'Exception: The clock trigger has no time.' },
    () => refusal(() => ScriptApp.deleteTrigger(ScriptApp.newTrigger(HANDLER).timeBased().create())),
  ),
  documented(
    'Days, hours, weeks and single moments are other ways to say when',
    clock('everyDays(n)'),
    ['CLOCK', 'CLOCK', 'CLOCK', 'CLOCK', 'CLOCK'],
    () => {
      const timed = () => ScriptApp.newTrigger(HANDLER).timeBased();
      return [
        () => timed().everyDays(1).atHour(6).nearMinute(30).inTimezone('Asia/Ho_Chi_Minh').create(),
        () => timed().everyHours(2).create(),
        () => timed().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).create(),
        () => timed().onMonthDay(1).atHour(8).create(),
        () => timed().after(3_600_000).create(),
      ].map((create) => installed(create, (trigger) => String(trigger.getEventType()))());
    },
  ),
  documented(
    'The days of the week are those of the calendar',
    reference('reference/base/weekday')(),
    ['SUNDAY', 'MONDAY', 'FRIDAY', 'SATURDAY'],
    () => {
      const { SUNDAY, MONDAY, FRIDAY, SATURDAY } = ScriptApp.WeekDay;
      return [SUNDAY, MONDAY, FRIDAY, SATURDAY].map(String);
    },
  ),
];

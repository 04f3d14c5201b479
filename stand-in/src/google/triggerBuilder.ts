import { randomInt } from 'node:crypto';
import { types } from 'node:util';
import type { Context } from './context';
import { Exception } from './errors';
import { Fake } from './face';
import type { StoredTrigger } from './records';

type Google = GoogleAppsScript.Script.TriggerBuilder;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
type Sheets = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Trigger = GoogleAppsScript.Script.Trigger;

type Hand = (trigger: StoredTrigger) => Trigger;

/** Apps Script guides, "Quotas": triggers per user per script. */
const MOST_TRIGGERS = 20;

/** Stores a trigger for the running user. */
function install(
  context: Context,
  trigger: Pick<StoredTrigger, 'functionName' | 'eventType' | 'when'>,
): StoredTrigger {
  const { triggers, user } = context.state;
  if (triggers.filter((each) => each.user === user).length >= MOST_TRIGGERS) {
    throw new Exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const stored = { ...trigger, id: String(randomInt(1e9, 1e10)), user };
  triggers.push(stored);
  return stored;
}

export class FakeTriggerBuilder extends Fake<Google> implements Pick<Google, 'forSpreadsheet' | 'timeBased'> {
  constructor(
    context: Context,
    readonly functionName: string,
    readonly hand: Hand,
  ) {
    super(context, 'TriggerBuilder');
  }

  forSpreadsheet(): Sheets {
    return new FakeSpreadsheetTriggerBuilder(this.context, this.functionName, this.hand).face;
  }

  timeBased(): Clock {
    return new FakeClockTriggerBuilder(this.context, this.functionName, this.hand).face;
  }
}

class FakeSpreadsheetTriggerBuilder extends Fake<Sheets> implements Sheets {
  #eventType: StoredTrigger['eventType'] | null = null;

  constructor(
    context: Context,
    readonly functionName: string,
    readonly hand: Hand,
  ) {
    super(context, 'SpreadsheetTriggerBuilder');
  }

  #on(eventType: StoredTrigger['eventType']): Sheets {
    this.#eventType = eventType;
    return this.face;
  }

  create(): Trigger {
    if (!this.#eventType) throw new Exception('The trigger has no event.');
    return this.hand(
      install(this.context, { functionName: this.functionName, eventType: this.#eventType, when: {} }),
    );
  }

  onChange(): Sheets {
    return this.#on('ON_CHANGE');
  }

  onEdit(): Sheets {
    return this.#on('ON_EDIT');
  }

  onFormSubmit(): Sheets {
    return this.#on('ON_FORM_SUBMIT');
  }

  onOpen(): Sheets {
    return this.#on('ON_OPEN');
  }
}

class FakeClockTriggerBuilder extends Fake<Clock> implements Clock {
  #when: StoredTrigger['when'] = {};

  constructor(
    context: Context,
    readonly functionName: string,
    readonly hand: Hand,
  ) {
    super(context, 'ClockTriggerBuilder');
  }

  #with(when: StoredTrigger['when']): Clock {
    this.#when = { ...this.#when, ...when };
    return this.face;
  }

  after(milliseconds: number): Clock {
    return this.#with({ after: milliseconds });
  }

  at(date: GoogleAppsScript.Base.Date): Clock {
    return this.#with({ at: types.isDate(date) ? date.getTime() : Number(date) });
  }

  atDate(year: number, month: number, day: number): Clock {
    return this.#with({ year, month, day });
  }

  atHour(hour: number): Clock {
    return this.#with({ atHour: hour });
  }

  create(): Trigger {
    if (!Object.keys(this.#when).length) throw new Exception('The clock trigger has no time.');
    return this.hand(
      install(this.context, { functionName: this.functionName, eventType: 'CLOCK', when: this.#when }),
    );
  }

  everyDays(days: number): Clock {
    return this.#with({ everyDays: days });
  }

  everyHours(hours: number): Clock {
    return this.#with({ everyHours: hours });
  }

  everyMinutes(minutes: number): Clock {
    if (![1, 5, 10, 15, 30].includes(minutes)) throw new Exception('The value must be 1, 5, 10, 15 or 30.');
    return this.#with({ everyMinutes: minutes });
  }

  everyWeeks(weeks: number): Clock {
    return this.#with({ everyWeeks: weeks });
  }

  inTimezone(timeZone: string): Clock {
    return this.#with({ inTimezone: timeZone });
  }

  nearMinute(minute: number): Clock {
    return this.#with({ nearMinute: minute });
  }

  onMonthDay(day: number): Clock {
    return this.#with({ onMonthDay: day });
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): Clock {
    return this.#with({ onWeekDay: String(day) });
  }
}

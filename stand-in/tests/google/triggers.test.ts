import { nextFiring } from '../../src/google/triggerTimes';
import { friday, scripted } from './scripted';

const HOUR = 3_600_000;
const zone = 'Asia/Ho_Chi_Minh';

/** 14:00 on a Friday is now. */
const inHours = (when: Record<string, string | number>): number =>
  (nextFiring({ id: '1', functionName: 'f', eventType: 'CLOCK', user: 'a@example.com', when }, friday, zone) -
    friday) /
  HOUR;

test.each([
  [{ after: 60_000 }, 1 / 60],
  [{ everyHours: 6 }, 6],
  [{ everyDays: 1, atHour: 16 }, 2],
  [{ everyDays: 1, atHour: 8, nearMinute: 30 }, 18.5],
  [{ everyWeeks: 1, onWeekDay: 'FRIDAY', atHour: 14 }, 7 * 24],
  [{ onWeekDay: 'MONDAY', atHour: 14 }, 3 * 24],
  [{ onMonthDay: 12, atHour: 14 }, 24],
  [{ everyDays: 1, atHour: 8, inTimezone: 'UTC' }, 1],
])('%j goes off in %d hours', (when, hours) => {
  expect(inHours(when)).toBeCloseTo(hours);
});

test('a time trigger runs as whoever installed it, hears when, and has no screen', () => {
  const project =
    scripted(`function install() { ScriptApp.newTrigger('digest').timeBased().everyHours(1).create() }
    function digest(e) { console.log([Session.getActiveUser().getEmail(), e.hour, e['day-of-week'], e.authMode, e.triggerUid].join());
      SpreadsheetApp.getUi() }`);
  project.call('install');
  project.user = 'khach@example.com';
  const [trigger] = project.triggers;
  expect(() => project.fire(trigger!)).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  expect(project.log).toEqual([`ha@example.com,14,5,FULL,${trigger!.id}`]);
  expect(project.user).toBe('khach@example.com');
});

test('an installed edit trigger may do what the simple one may not', () => {
  const project =
    scripted(`function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }
    function onEdit() { MailApp.getRemainingDailyQuota() }
    function changed(e) { console.log(e.value + ' ' + MailApp.getRemainingDailyQuota()) }`);
  project.call('install');
  project.edit(0, { row: 1, column: 1, rows: 1, columns: 1 }, [['x']]);
  expect(project.log).toEqual([expect.stringContaining('onEdit: Specified permissions'), 'x 100']);
});

test('a prompt takes the next answer and its text', () => {
  const project = scripted(
    `function main() { const ui = SpreadsheetApp.getUi(); const answer = ui.prompt('Tên?', ui.ButtonSet.OK_CANCEL);
      return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()] }`,
    { answers: [{ button: 'OK', text: 'Lan' }] },
  );
  expect(project.run('main', [])).toEqual([true, 'Lan']);
});

import { formatDate } from '../../src/google/formatDate';
import { answerOf } from './scripted';

/** 23:30:05 on Thursday 10/8/2023 in Vietnam. */
const instant = Date.UTC(2023, 7, 10, 16, 30, 5, 7);

test.each([
  ['yyyy-MM-dd', '2023-08-10'],
  ['d/M/yy H:mm:ss.SSS', '10/8/23 23:30:05.007'],
  ["'tuần' w, EEEE u", 'tuần 32, Thursday 4'],
  ["h 'o''clock' a", "11 o'clock PM"],
  ['EEE, d MMM yyyy Z XXX', 'Thu, 10 Aug 2023 +0700 +07:00'],
  ['D', '222'],
])('%s', (pattern, text) => {
  expect(formatDate(instant, 'Asia/Ho_Chi_Minh', pattern)).toBe(text);
});

test('the zone decides the day; one that nobody knows is GMT, as in Java', () => {
  expect(formatDate(instant, 'Pacific/Auckland', 'yyyy-MM-dd')).toBe('2023-08-11');
  expect(formatDate(instant, 'GMT+7', 'HH:mm')).toBe('23:30');
  expect(formatDate(instant, 'Nowhere', 'HH:mm')).toBe('16:30');
});

test('a letter Java does not know is refused, a text is no date', () => {
  expect(() => formatDate(instant, 'GMT', 'yyyy-bb')).toThrow("Illegal pattern character 'b'");
  expect(() => answerOf(`Utilities.formatDate('2023-08-10', 'GMT', 'd')`)).toThrow(
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  );
});

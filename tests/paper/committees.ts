/** Committees at random, whose texts and names come from notices and the sample. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { tasks as sampleTasks } from '../../local/sample/tasks';
import type { Baseline } from '../../src/domain/baseline';
import { addDays, type CalendarDate, printDate, weekKey } from '../../src/domain/calendar';
import { readRecurrenceCell } from '../../src/domain/deadlines';
import { marked, type MarkedScore, scoresOf } from '../../src/domain/scores';
import { defaultSettings } from '../../src/domain/settings';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Task, Tracker } from '../../src/domain/tracker';
import { criterion, day, friday, indicator, neighbourhood, task, tracker } from '../support/tracker';

/** The settings that make the head and the foot of a paper. */
export const letterhead = {
  ...defaultSettings,
  committee: 'Ban Chỉ đạo xây dựng đô thị văn minh',
  upperBody: 'Đảng ủy thị trấn Hoa Sen',
  paperPlace: 'Hoa Sen',
  recipients: ['Thường trực Đảng ủy (b/c)', 'Lưu Văn phòng'],
};

const corpus = join('tests', 'notice', 'corpus', 'seen');
const filesOf = (ending: string): string[] =>
  readdirSync(corpus)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(corpus, name), 'utf8'));

/** Sentences of notices as people wrote them, without what stands before an item, and the sample's tasks. */
const texts = [
  ...filesOf('.txt')
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(/^[^\p{L}“"]*(?:[a-zđ]\))?\s*/u, '').trim())
    .filter((line) => line.length >= 40 && line.length <= 400 && !/\t|^[^:]{2,49}:/.test(line)),
  ...sampleTasks.map(({ content }) => content),
];

/** Names of people and units: those a committee has in its tab are single names, without what a list of names is parted by. */
const names = [
  ...new Set(
    filesOf('.json')
      .flatMap((text) => (JSON.parse(text) as { duties: { owners: string[] }[] }).duties)
      .flatMap(({ owners }) => owners)
      .filter((name) => /^\p{Lu}/u.test(name) && !/[,;/]| và /.test(name)),
  ),
  ...sampleTasks.flatMap(({ owners }) => owners),
];

const recurrences = [
  'Thứ Bảy, Chủ nhật hàng tuần',
  'ngày 25 hằng tháng',
  'ngày làm việc cuối tháng',
  'hằng quý',
];

/** How a deadline may have been given: with the notice's words, or without any. */
function phrases(date: CalendarDate): string[] {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return [
    '',
    `trước ${dayOfMonth}/${month}/${year}`,
    `trước ${dayOfMonth}/${month}`,
    `chậm nhất ngày ${printDate(date)}`,
    `trước 17 giờ ngày ${dayOfMonth}/${month}`,
  ];
}

const due: fc.Arbitrary<Partial<Task>> = fc.oneof(
  fc
    .tuple(fc.integer({ min: -30, max: 45 }), fc.nat(4), fc.constantFrom(null, '10:00', '16:30'))
    .map(([days, which, deadlineTime]) => {
      const deadline = addDays(friday, days);
      return { deadline, deadlinePhrase: phrases(deadline)[which] ?? '', deadlineTime };
    }),
  fc
    .constantFrom('', 'sớm', 'thường xuyên', 'ngay sau hội nghị')
    .map((deadlinePhrase) => ({ deadlinePhrase })),
  fc.constantFrom(...recurrences).map((recurrence) => {
    const rule = readRecurrenceCell(recurrence, true)?.rule ?? null;
    return { recurrence, recurring: rule === null ? null : { rule, done: [], waived: [] } };
  }),
);

const states = ['notStarted', 'inProgress', 'blocked', 'done', 'cancelled'] as const;

const someTask = fc
  .record({
    content: fc.constantFrom(...texts),
    owners: fc.uniqueArray(fc.constantFrom(...names), { minLength: 0, maxLength: 3 }),
    partners: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    state: fc.constantFrom(...states),
    due,
    difficulty: fc.constantFrom('', '', 'Chưa có kinh phí: cần 15 triệu đồng.', 'Chờ 2 hộ đồng ý'),
    proposal: fc.constantFrom('', 'Bố trí 15 triệu đồng'),
    completed: fc.integer({ min: -40, max: 0 }),
    criteria: fc.subarray(['1', '2', '3']),
    neighbourhoods: fc.subarray(['Khu phố 1', 'Khu phố 2']),
    result: fc.constantFrom('', 'Đã lắp 6 biển'),
  })
  .map(({ due: given, completed, ...fields }): Task =>
    task({
      ...fields,
      ...given,
      completedOn: fields.state === 'done' ? addDays(friday, completed) : null,
    }),
  );

/** A tracker of the week of 11/8/2023. */
export const committees: fc.Arbitrary<Tracker> = fc
  .record({
    tasks: fc.array(someTask, { maxLength: 25 }),
    met: fc.array(fc.constantFrom('met', 'notMet', null), { minLength: 3, maxLength: 3 }),
    printedDayCounts: fc.boolean(),
  })
  .map(({ tasks, met, printedDayCounts }) =>
    tracker({
      settings: { ...defaultSettings, printedDayCounts },
      // Each row its own code, whichever example is tried.
      tasks: tasks.map((one, index) => ({ ...one, id: `NV-${index + 1}` as Task['id'], row: index + 2 })),
      criteria: ['1', '2', '3'].map((code) => criterion({ code, name: `Tiêu chí mẫu ${code}` })),
      indicators: met.map((result, index) =>
        indicator({ code: `${index + 1}.1`, criterion: String(index + 1), result }),
      ),
      neighbourhoods: ['Khu phố 1', 'Khu phố 2'].map((name) => neighbourhood({ name })),
    }),
  );

/** A week closed at the end of July in which nothing was done yet. */
const closedIn = (of: Tracker): Baseline => ({
  week: weekKey('2023-W30'),
  closedOn: day('2023-07-28'),
  tasks: of.tasks.map(({ id, content, deadline, firstDeadline }) => ({
    id,
    content,
    state: 'notStarted',
    progress: null,
    deadline,
    firstDeadline,
    touchedOn: day('2023-07-28'),
    fingerprint: '',
  })),
  criteria: [],
});

/** The week, against the one in July. */
export const summaryOf = (of: Tracker) => summariseWeek(of, closedIn(of), friday);

/** How everybody did, with all that the rule proposes. */
export const markedOf = (of: Tracker): MarkedScore[] =>
  scoresOf(summaryOf(of), of, [closedIn(of)]).map((score) => marked(score, {}));

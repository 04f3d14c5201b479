/** An invented commune at work: what its week files say, week after week. */
import { civilisedUrban } from '../../src/domain/criteriaSets/civilisedUrban';
import { type GivenTask, type GivenWeek, mondayOf } from '../files/weekFile';
import { Random } from './random';

const first = ['Minh', 'An', 'Phú', 'Tân', 'Bình', 'Đông', 'Thanh', 'Hòa', 'Yên', 'Quảng', 'Long', 'Vĩnh'];
const second = ['Hòa', 'Khê', 'Sơn', 'Lạc', 'Trung', 'Thịnh', 'Phong', 'Giang', 'Mỹ', 'Đức', 'Xuân'];
const offices = ['Văn phòng', 'Công an xã', 'UBND xã', 'Mặt trận Tổ quốc', 'Trạm y tế', 'Đoàn Thanh niên'];
const kinds = ['xã', 'phường', 'xã', 'xã', 'phường', 'đặc khu'];
const indicatorsEach = 5;

interface Duty {
  task: GivenTask;
  /** The week, counted from 0, in which it is begun, stops, and ends. */
  begins: number;
  ends: number;
  held: { state: 'blocked' | 'waiting'; from: number; until: number } | null;
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The ISO week so many weeks after one. */
export function weekAfter(key: string, weeks: number): string {
  const thursday = new Date(Date.parse(mondayOf(key) ?? '') + (weeks * 7 + 3) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const ordinal = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${String(Math.floor(ordinal / 7) + 1).padStart(2, '0')}`;
}

/** Names repeat after 132 communes, as in life; codes never do. */
export const nameOf = (index: number): string =>
  `Ban Chỉ đạo ${kinds[index % kinds.length]} ${first[index % first.length]} ${second[Math.floor(index / first.length) % second.length]}`;

export const codeOf = (index: number): string => String(90_001 + index);

/** The weeks of one commune, oldest first, all tasks in each. `firstWeek`: `2025-W32`. */
export function* weeksOf(
  index: number,
  firstWeek: string,
  weeks: number,
  tasks: number,
): Generator<GivenWeek> {
  const random = new Random(1_000_003 * (index + 1));
  const start = mondayOf(firstWeek) ?? '';
  const duties = Array.from({ length: tasks }, (_, number) => duty(random, number, start, weeks));
  const met = civilisedUrban.criteria.map(() => random.below(indicatorsEach + 1));
  for (let number = 0; number < weeks; number += 1) {
    const week = weekAfter(firstWeek, number);
    const closedOn = dayAfter(mondayOf(week) ?? '', 4);
    if (random.chance(0.4)) grow(met, random);
    yield {
      commune: { code: codeOf(index), name: nameOf(index), unitType: kinds[index % kinds.length] ?? '' },
      goal: 'đô thị văn minh',
      criteriaSet: 'Đô thị văn minh (mẫu)',
      week,
      closedOn,
      madeAt: `${closedOn} 15:${String(random.below(60)).padStart(2, '0')}`,
      criteria: civilisedUrban.criteria.map(({ code, name }, place) => ({
        code,
        name,
        met: met[place] === indicatorsEach,
        applicable: index % 17 !== 0 || place !== 7,
        indicatorsMet: met[place] ?? 0,
        indicatorsApplicable: indicatorsEach,
      })),
      tasks: duties
        .filter(({ begins }) => begins <= number)
        .map((one) => inWeek(one, number, closedOn, start)),
    };
  }
}

function grow(met: number[], random: Random): void {
  const place = random.below(met.length);
  const step = random.chance(0.08) ? -1 : 1;
  met[place] = Math.min(indicatorsEach, Math.max(0, (met[place] ?? 0) + step));
}

function duty(random: Random, number: number, start: string, weeks: number): Duty {
  // Half of them are there from the first week on.
  const begins = random.chance(0.5) ? 0 : random.below(weeks);
  const length = 2 + random.below(20);
  const from = begins + 1 + random.below(length);
  const deadline = random.chance(0.8) ? dayAfter(start, 7 * (begins + length) + random.below(5)) : null;
  return {
    begins,
    ends: begins + length + random.below(6) - 3 + (random.chance(0.06) ? 30 : 0),
    held: random.chance(0.12)
      ? { state: random.chance(0.5) ? 'blocked' : 'waiting', from, until: from + 1 + random.below(12) }
      : null,
    task: {
      code: `NV-${String(number + 1).padStart(3, '0')}`,
      state: 'notStarted',
      progress: null,
      deadline,
      firstDeadline: deadline,
      touchedOn: start,
      criteria: random.chance(0.9) ? [String(1 + random.below(9))] : [],
      offices: [random.of(offices)],
    },
  };
}

function inWeek(
  { task, begins, ends, held }: Duty,
  number: number,
  closedOn: string,
  start: string,
): GivenTask {
  const ageInWeeks = number - begins;
  if (number >= ends && ends > begins)
    return { ...task, state: 'done', progress: 100, touchedOn: dayAfter(start, 7 * ends + 4) };
  const state =
    held !== null && number >= held.from && number < held.until
      ? held.state
      : ageInWeeks === 0
        ? 'notStarted'
        : 'inProgress';
  // A row is touched every other week.
  const touchedOn = ageInWeeks % 2 === 0 ? closedOn : dayAfter(closedOn, -7);
  return { ...task, state, progress: Math.min(90, ageInWeeks * 10), touchedOn };
}

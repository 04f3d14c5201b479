/** Reads a commune's week file: docs/so-lieu-tuan.md. What it takes is safe to count; what it refuses is said why. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { EnteredState } from '../../src/domain/tracker';
import { checkedText, type WeekData, weekFileFormat, weekFileVersion } from '../../src/domain/weekFile';
import { weekFileOfTable } from './weekTable';

/** A task of a week; files of later editions may hold states that this sheet does not offer yet. */
export type TaskState = EnteredState | 'waiting';

export const taskStates = [
  'notStarted',
  'inProgress',
  'blocked',
  'waiting',
  'awaitingConfirmation',
  'done',
  'paused',
  'cancelled',
] as const satisfies readonly TaskState[];

type Plain<Data> = Data extends string
  ? string
  : Data extends object
    ? { [K in keyof Data]: Plain<Data[K]> }
    : Data;

export type GivenTask = Plain<Omit<WeekData['tasks'][number], 'state'>> & { state: TaskState };
export type GivenWeek = Plain<Omit<WeekData, 'tasks'>> & { tasks: GivenTask[] };

/** `again`: what is refused today may be right on another day. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; problem: string; again?: true };

/** No file of a commune is larger; what is, is none. */
export const longestFile = 20_000_000;

const control = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;
const hasControl = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** Text for tables: bounded, without control characters and lone surrogates, which a workbook cannot hold. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.transform((written) => (hasControl.test(written) ? written.replace(control, ' ') : written)),
  );

const knownDays = new Set<string>();

/** The same few hundred days come again and again. */
function isDay(written: string): boolean {
  if (knownDays.has(written)) return true;
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(written)) return false;
  const time = Date.parse(written);
  const isOne = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  if (isOne) knownDays.add(written);
  return isOne;
}

const day = v.pipe(v.string(), v.check(isDay));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** More than these no commune has; a file that says so is damaged. */
const mostTasks = 20_000;
const mostCriteria = 500;

const week = v.object({
  commune: v.object({
    code: v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Z0-9._-]{0,29}$/)),
    name: text(500),
    unitType: text(500),
  }),
  goal: text(500),
  criteriaSet: text(500),
  week: v.pipe(
    v.string(),
    v.check((key) => mondayOf(key) !== null),
  ),
  closedOn: day,
  madeAt: v.pipe(
    v.string(),
    v.check((at) => /^.{10} ([01]\d|2[0-3]):[0-5]\d$/.test(at) && isDay(at.slice(0, 10))),
  ),
  criteria: v.pipe(
    v.array(
      v.object({
        code: text(100),
        name: text(1000),
        met: v.boolean(),
        applicable: v.boolean(),
        indicatorsMet: count,
        indicatorsApplicable: count,
      }),
    ),
    v.maxLength(mostCriteria),
  ),
  tasks: v.pipe(
    v.array(
      v.object({
        code: text(100),
        state: v.picklist(taskStates),
        progress: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
        deadline: v.nullable(day),
        firstDeadline: v.nullable(day),
        touchedOn: day,
        criteria: v.pipe(v.array(text(100)), v.maxLength(mostCriteria)),
        offices: v.pipe(v.array(text(500)), v.maxLength(100)),
        content: v.optional(text(50_000)),
      }),
    ),
    v.maxLength(mostTasks),
  ),
});

/** The Monday of an ISO week, `yyyy-MM-dd`; null for a week that no year has. */
export function mondayOf(key: string): string | null {
  const parts = /^(20\d\d)-W(\d\d)$/.exec(key);
  if (parts === null) return null;
  const [year, number] = [Number(parts[1]), Number(parts[2])];
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(
    fourth.getTime() + 86_400_000 * (7 * (number - 1) - ((fourth.getUTCDay() + 6) % 7)),
  );
  const thursday = new Date(monday.getTime() + 3 * 86_400_000);
  return number >= 1 && thursday.getUTCFullYear() === year ? monday.toISOString().slice(0, 10) : null;
}

/** What tells two files of one week apart beside the moment they were made. */
export const fingerprintOf = (data: GivenWeek): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...data, madeAt: '' }))
    .digest('hex');

const refused = (problem: string) => ({ ok: false as const, problem });

/** A week file in either form. `today`, `yyyy-MM-dd`: a week that has not begun then was closed by a wrong clock. */
export function readWeekFile(written: string, today: string): Read<GivenWeek> {
  const text = written.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused('Tệp trống.');
  let file: unknown;
  try {
    file = /^\w+[\r\n]/.test(text) ? weekFileOfTable(text) : JSON.parse(text);
  } catch {
    return refused('Tệp bị cắt ngang hoặc không phải tệp Xuất số liệu tuần. Xin xã gửi lại.');
  }
  return checked(file, today);
}

function checked(file: unknown, today: string): Read<GivenWeek> {
  const envelope = v.safeParse(
    v.object({
      format: v.literal(weekFileFormat),
      version: v.number(),
      checksum: v.string(),
      data: v.looseObject({}),
    }),
    file,
  );
  if (!envelope.success) return refused('Không phải tệp Xuất số liệu tuần.');
  const { version, checksum, data } = envelope.output;
  if (!Number.isInteger(version) || version < 1) return refused(`Phiên bản ${version} không có.`);
  if (version > weekFileVersion)
    return refused(
      `Tệp phiên bản ${version}, bản này chỉ đọc đến ${weekFileVersion}. Cập nhật Tổng hợp tuần.`,
    );
  if (createHash('sha256').update(checkedText(data)).digest('hex') !== checksum)
    return refused('Mã kiểm tra không khớp: tệp bị hỏng hoặc bị sửa. Xin xã xuất lại.');
  const read = v.safeParse(week, data);
  if (!read.success) {
    const place = (read.issues[0].path ?? []).map(({ key }) => String(key)).join('.');
    return refused(`Giá trị không dùng được ở “${place}”.`);
  }
  const given = read.output as GivenWeek;
  if ((mondayOf(given.week) ?? '') > today)
    return { ...refused(`Tuần ${given.week} chưa tới; có thể máy của xã sai ngày.`), again: true };
  return { ok: true, value: given };
}

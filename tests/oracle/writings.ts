/**
 * What people write into cells, and what it means: the oracle's own knowledge, written down from the guides and from
 * nothing in the sources. `bad`: no meaning can be had, so the cell counts as empty and has to be named to people.
 */
import type { CellError, Scalar } from 'stand-in';
import { serial } from '../support/office';

export type Value = Scalar | CellError;

export interface Writing<Meaning> {
  value: Value;
  means: Meaning | 'bad';
}

export type State =
  'notStarted' | 'inProgress' | 'blocked' | 'awaitingConfirmation' | 'done' | 'paused' | 'cancelled';

export type Conclusion = 'met' | 'notMet' | 'notApplicable';

const good = <Meaning>(means: Meaning, ...values: Value[]): Writing<Meaning>[] =>
  values.map((value) => ({ value, means }));

const bad = (...values: Value[]): Writing<never>[] => values.map((value) => ({ value, means: 'bad' }));

/** Refused wherever a word is chosen or a number is typed; names of what every JavaScript object has are among them. */
const neverAWord = bad(
  'Hay lắm',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  { error: '#REF!' },
  { error: '#N/A' },
  'ữ'.repeat(6_000),
);

const decomposed = (text: string): string => text.normalize('NFD');

export const stateWritings: Writing<State>[] = [
  ...good<State>('notStarted', 'Chưa thực hiện', 'chưa thực hiện', ' Chưa  thực hiện '),
  ...good<State>('inProgress', 'Đang thực hiện', 'ĐANG THỰC HIỆN', 'Đang làm', decomposed('Đang thực hiện')),
  ...good<State>('blocked', 'Vướng mắc', 'vướng mắc '),
  ...good<State>('awaitingConfirmation', 'Chờ xác nhận'),
  ...good<State>('done', 'Hoàn thành', 'hoàn thành', 'Xong', decomposed('Hoàn thành')),
  ...good<State>('paused', 'Tạm dừng'),
  ...good<State>('cancelled', 'Hủy', 'Huỷ'),
];

export const badStates: Writing<State>[] = [...neverAWord, ...bad(42, true)];

export const conclusionWritings: Writing<Conclusion>[] = [
  ...good<Conclusion>('met', 'Đạt', 'đạt', ' ĐẠT '),
  ...good<Conclusion>('notMet', 'Chưa đạt', decomposed('Chưa đạt')),
  ...good<Conclusion>('notApplicable', 'Không áp dụng'),
];

export const badConclusions: Writing<Conclusion>[] = [...neverAWord, ...bad(1, false)];

/** `day` as people type it into a column of dates; ISO text in. */
export function dateWritings(day: string): Writing<string>[] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const two = (n: number): string => String(n).padStart(2, '0');
  return good(
    day,
    serial(day),
    `${date}/${month}/${year}`,
    `${two(date)}/${two(month)}/${year}`,
    `${date}-${month}-${year}`,
    `${date}.${month}.${year}`,
    ` ${date}/${month}/${year} `,
    `ngày ${date}/${month}/${year}`,
    day,
  );
}

/** Of a deadline words before the day are understood too. */
export const deadlineWritings = (day: string): Writing<string>[] => [
  ...dateWritings(day),
  ...dateWritings(day)
    .filter(({ value }) => typeof value === 'string' && /^\d+\/\d/.test(value))
    .map(({ value, means }) => ({ value: `trước ${String(value)}`, means })),
];

export const badDates: Writing<never>[] = [
  ...bad(912_345_678, -5, 1e15, 12.5, 3_000_000),
  ...bad('31/2/2023', '12/13/2023', '0/0/2023', '1/1/1950', '31/12/1899', '5/5/9999', '15/8/23'),
  ...bad('hôm nào đó', '912345678', 'constructor', '__proto__'),
  ...bad(true, { error: '#VALUE!' }, 'ữ'.repeat(6_000)),
];

export const percentWritings: Writing<number>[] = [
  ...good(40, 40, '40', '40%', '40 %', 0.4),
  ...good(0, 0, '0%'),
  ...good(100, 100, '100%'),
];

export const badPercents: Writing<number>[] = [...neverAWord, ...bad(-1, 150, 1e9, true, 'nhiều', '1/2')];

/** Addresses that no mail server takes, or that could name a second recipient. */
export const badAddresses: Writing<never>[] = bad(
  '.an@example.com',
  'a..b@example.com',
  'an.@example.com',
  'an@example',
  'an example.com',
  'an@@example.com',
  'an@exa mple.com',
  'an@-example.com',
  'constructor',
  'an@example.com\u200b.vn x',
);

/** Texts that a column of free text may hold; none of them is an error, and all have to come out as text. */
export const freeTexts: Value[] = [
  'Đã họp dân, 14/23 hộ đồng ý',
  '=1+1',
  '<b>đậm</b> & "ngoặc"',
  'dòng một\ndòng hai',
  '\u202eđảo chiều\u202c',
  'nửa ký tự \ud83d',
  'điều khiển \u0001\u0007',
  12.5,
  true,
  'ữ'.repeat(6_000),
];

/** Workbooks as tired people leave them, each with what the oracle knows of it. */
import fc from 'fast-check';
import {
  badAddresses,
  badConclusions,
  badDates,
  badPercents,
  badStates,
  type Conclusion,
  conclusionWritings,
  dateWritings,
  deadlineWritings,
  freeTexts,
  percentWritings,
  type State,
  stateWritings,
  type Value,
  type Writing,
} from './writings';

/** A Friday: the day every workbook is looked at. */
export const today = '2023-08-11';

/** One cell as it was filled: what was typed, and what it means; `empty` has no meaning and is no fault. */
export type Filled<Meaning> = Writing<Meaning> | 'empty';

export interface TaskRow {
  kind: 'task';
  /** `again`: the code of an earlier row; `none`: no code. */
  code: 'own' | 'again' | 'none';
  content: string;
  owner: Filled<string>;
  criterion: Filled<string>;
  assignedOn: Filled<string>;
  deadline: Filled<string>;
  state: Filled<State>;
  progress: Filled<number>;
  completedOn: Filled<string>;
  firstDeadline: Filled<string>;
  neighbourhood: Filled<string>;
  recurrence: Filled<string>;
  source: Filled<string>;
  result: Value;
  difficulty: Value;
}

/** A row that people put between or below their tasks, and that is not one. */
export interface OtherRow {
  kind: 'other';
  text: string;
}

export type Row = TaskRow | OtherRow | { kind: 'blank' };

export interface IndicatorRow {
  /** Index of its criterion, or `unknown` for a code there is not. */
  criterion: number | 'unknown';
  /** `none`: neither code nor text; `again`: the code of the indicator before it under the same criterion. */
  named: 'own' | 'none' | 'again';
  result: Filled<Conclusion>;
}

export interface CriterionRow {
  named: boolean;
  conclusion: Filled<Conclusion>;
}

export interface MemberRow {
  email: Filled<string>;
}

export interface BrokenWorkbook {
  rows: Row[];
  criteria: CriterionRow[];
  indicators: IndicatorRow[];
  members: MemberRow[];
  /** Names below those of the first two neighbourhoods, which are always there. */
  neighbourhoods: Filled<string>[];
  /** Rows of the tab Cài đặt with a value that cannot be used, by the name of the setting. */
  settings: { setting: string; value: Value }[];
  /** Written into an .xlsx and read back before the add-on sees it. */
  throughFile: boolean;
}

export const memberName = (index: number): string =>
  `${['Nguyễn Thị', 'Trần Văn', 'Lê Quang'][index % 3]} ${['Ánh', 'Bảo', 'Cường', 'Dung', 'Hải'][index % 5]} ${'XYZT'[index % 4]}`;

export const memberAddress = (index: number): string => `thanhvien${index}@example.com`;

const MEMBERS = 5;

const dayNear = (days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Mostly good, sometimes empty, sometimes bad. */
function filled<Meaning>(
  good: fc.Arbitrary<Writing<Meaning>>,
  bads: readonly Writing<Meaning>[],
  weights: { good: number; empty: number; bad: number } = { good: 7, empty: 2, bad: 1 },
): fc.Arbitrary<Filled<Meaning>> {
  return fc.oneof(
    { weight: weights.good, arbitrary: good },
    { weight: weights.empty, arbitrary: fc.constant('empty' as const) },
    { weight: weights.bad, arbitrary: fc.constantFrom(...bads) },
  );
}

const date = (writings: (day: string) => Writing<string>[], around: number): fc.Arbitrary<Writing<string>> =>
  fc.integer({ min: -around, max: around }).chain((days) => fc.constantFrom(...writings(dayNear(days))));

const freeText = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Value>(null) },
  { weight: 1, arbitrary: fc.constantFrom(...freeTexts) },
);

const task: fc.Arbitrary<TaskRow> = fc
  .record<TaskRow>({
    kind: fc.constant('task'),
    code: fc.oneof(
      { weight: 12, arbitrary: fc.constant('own' as const) },
      { weight: 1, arbitrary: fc.constantFrom('again' as const, 'none' as const) },
    ),
    content: fc.oneof(
      { weight: 12, arbitrary: fc.constant('Rà soát biển hiệu') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '',
          'Lưu ý gửi báo cáo',
          'Ghi chú việc tuần này',
          'Nơi nhận báo cáo',
          'TỔNG VỆ SINH',
          'Sửa constructor (cũ [ở chợ',
        ),
      },
    ),
    owner: filled(
      fc.nat(MEMBERS - 1).map((index) => ({ value: memberName(index), means: memberName(index) })),
      [{ value: 'Người Không Có Tên', means: 'bad' }],
    ),
    criterion: filled(
      fc.constantFrom('1', '2').map((code) => ({ value: code, means: code })),
      [
        { value: '77', means: 'bad' },
        { value: 'constructor', means: 'bad' },
      ],
    ),
    assignedOn: filled(date(dateWritings, 60), badDates),
    deadline: filled(date(deadlineWritings, 40), badDates),
    state: filled(fc.constantFrom(...stateWritings), badStates),
    progress: filled(fc.constantFrom(...percentWritings), badPercents),
    completedOn: filled(date(dateWritings, 40), badDates, { good: 2, empty: 7, bad: 1 }),
    firstDeadline: filled(date(dateWritings, 60), badDates, { good: 1, empty: 8, bad: 1 }),
    neighbourhood: filled(
      fc.constantFrom('Khu phố 1', 'khu phố 2', 'KP1').map((value) => ({ value, means: value })),
      [
        { value: 'Khu phố 99', means: 'bad' },
        { value: '__proto__', means: 'bad' },
        { value: { error: '#REF!' }, means: 'bad' },
      ],
    ),
    recurrence: filled(
      fc.constantFrom('thứ Bảy hằng tuần', 'ngày 25 hằng tháng').map((value) => ({ value, means: value })),
      [
        { value: 'lúc nào tiện', means: 'bad' },
        { value: 'constructor', means: 'bad' },
      ],
      { good: 1, empty: 8, bad: 1 },
    ),
    source: filled(
      fc.constant({ value: '09-TB/BCĐ', means: '09-TB/BCĐ' }),
      [{ value: { error: '#NAME?' }, means: 'bad' }],
      { good: 3, empty: 6, bad: 1 },
    ),
    result: freeText,
    difficulty: freeText,
  })
  // A row with nobody in charge, no day and no state is read by its looks, of which the oracle knows nothing.
  .map((row) =>
    row.owner === 'empty' && row.deadline === 'empty' && row.state === 'empty'
      ? { ...row, state: stateWritings[0]! }
      : row,
  );

const other: fc.Arbitrary<OtherRow> = fc
  .constantFrom(
    'Ghi chú: số liệu tính đến 10/8',
    'Lưu ý: gửi trước thứ Sáu',
    'I. CÔNG TÁC TUYÊN TRUYỀN',
    'TỔNG CỘNG',
  )
  .map((text) => ({ kind: 'other', text }));

/** Each has a default that stands instead. */
const badSettings: { setting: string; value: Value }[] = [
  { setting: 'Giờ gửi bản tin', value: '25' },
  { setting: 'Giờ gửi bản tin', value: 'constructor' },
  { setting: 'Số ngày báo sắp đến hạn', value: 'ba ngày' },
  { setting: 'Nhắc cập nhật', value: '__proto__' },
  { setting: 'Thứ gửi bản tin', value: 912_345_678 },
  { setting: 'Ngày nghỉ', value: '31/02/2024' },
  { setting: 'Địa chỉ nhận trả lời', value: 'a..b@example.com' },
];

const indicator: fc.Arbitrary<IndicatorRow> = fc
  .record<IndicatorRow>({
    criterion: fc.oneof(
      { weight: 12, arbitrary: fc.nat(2) },
      { weight: 1, arbitrary: fc.constant('unknown' as const) },
    ),
    named: fc.oneof(
      { weight: 12, arbitrary: fc.constant('own' as const) },
      { weight: 1, arbitrary: fc.constantFrom('none' as const, 'again' as const) },
    ),
    result: filled(fc.constantFrom(...conclusionWritings), badConclusions),
  })
  // A row with nothing but its criterion may be taken for an indicator or not: the guides leave it open. A box nobody ticked
  // is nothing.
  .map((row) =>
    row.named === 'none' && (row.result === 'empty' || row.result.value === false)
      ? { ...row, result: conclusionWritings[0]! }
      : row,
  );

export const brokenWorkbooks = (rows: { min: number; max: number }): fc.Arbitrary<BrokenWorkbook> =>
  fc.record<BrokenWorkbook>({
    rows: fc.array(
      fc.oneof(
        { weight: 20, arbitrary: task },
        { weight: 1, arbitrary: other },
        { weight: 1, arbitrary: fc.constant({ kind: 'blank' as const }) },
      ),
      { minLength: rows.min, maxLength: rows.max, size: 'max' },
    ),
    criteria: fc.array(
      fc.record({
        named: fc.oneof(
          { weight: 8, arbitrary: fc.constant(true) },
          { weight: 1, arbitrary: fc.constant(false) },
        ),
        conclusion: filled(fc.constantFrom(...conclusionWritings), badConclusions, {
          good: 2,
          empty: 7,
          bad: 1,
        }),
      }),
      { minLength: 3, maxLength: 6 },
    ),
    indicators: fc.array(indicator, { maxLength: 20, size: 'max' }),
    members: fc.array(
      fc.record({
        email: filled(fc.constant<Writing<string>>({ value: 'own', means: 'own' }), badAddresses),
      }),
      { minLength: MEMBERS, maxLength: MEMBERS },
    ),
    neighbourhoods: fc.array(
      fc.constantFrom<Filled<string>>(
        ...['Khu phố 3 (cũ', 'Khu phố [4', 'constructor'].map((value) => ({ value, means: value })),
        { value: { error: '#REF!' }, means: 'bad' },
      ),
      { maxLength: 2 },
    ),
    settings: fc.uniqueArray(fc.constantFrom(...badSettings), {
      maxLength: 3,
      selector: ({ setting }) => setting,
    }),
    throughFile: fc.oneof(
      { weight: 5, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  });

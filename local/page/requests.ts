import * as v from 'valibot';
import { calendarDateFromIso } from '../../src/domain/calendar';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const area = v.object({ row: count, column: count, rows: count, columns: count });
const sheetId = v.pipe(v.number(), v.integer(), v.minValue(0));
const functionName = v.pipe(v.string(), v.regex(/^[\p{L}$_][\p{L}\p{N}$_]*$/u));

/** What is said of 2023-02-31: the only thing a person can get wrong here. */
const noSuchDay = 'Không có ngày này. Hãy chọn một ngày trong lịch.';

/** A day the product can count with, which no year far away is. */
const isDay = (date: string): boolean => calendarDateFromIso(date) !== null;

const answered = v.object({
  button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: v.pipe(v.string(), v.maxLength(50_000)),
  prompt: v.string(),
});

/** What comes with every command. */
export const context = v.object({
  version: v.pipe(v.number(), v.integer()),
  selection: v.nullable(v.object({ sheetId, area })),
  user: v.exactOptional(v.string()),
  answers: v.exactOptional(v.array(answered)),
});

const edits = v.array(v.object({ area, typed: v.array(v.array(v.pipe(v.string(), v.maxLength(50_000)))) }));

/** What a page may ask, checked before anything happens. */
export const requests = {
  edit: v.object({ sheetId, edits }),
  call: v.object({ functionName }),
  run: v.object({
    functionName,
    args: v.array(v.unknown()),
    page: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  }),
  lines: v.object({
    sheetId,
    line: v.picklist(['row', 'column']),
    change: v.picklist(['insert', 'delete']),
    at: count,
    count: v.pipe(count, v.maxValue(1000)),
  }),
  sort: v.object({ sheetId, column: count, ascending: v.boolean() }),
  filter: v.object({ sheetId, row: count, column: count }),
  unfilter: v.object({ sheetId }),
  today: v.object({ date: v.pipe(v.string(), v.isoDate(), v.check(isDay, noSuchDay)) }),
  user: v.object({ email: v.pipe(v.string(), v.email()) }),
  undo: v.object({}),
  redo: v.object({}),
};

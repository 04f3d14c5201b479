import { baselineOf } from '../../src/domain/baseline';
import { summariseWeek } from '../../src/domain/summariseWeek';
import { checkedText, weekData, weekFileText } from '../../src/domain/weekFile';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { csvOf } from '../../src/pages/export/csv';
import { criterion as ourCriterion, friday, task as ourTask, tracker } from '../../tests/support/tracker';
import { defaultSettings } from '../../src/domain/settings';
import { mondayOf, readWeekFile } from '../files/weekFile';
import { criterion, fileText, task, today, week } from './support/files';

const problem = (written: string): string => {
  const read = readWeekFile(written, today);
  return read.ok ? '' : read.problem;
};

describe('A week file', () => {
  it('is read as the sheet writes it', () => {
    const of = tracker({
      settings: { ...defaultSettings, communeCode: '90001' },
      tasks: [ourTask({ id: 'NV-1', deadline: friday })],
      criteria: [ourCriterion()],
    });
    const data = weekData(baselineOf(summariseWeek(of, null, friday), null), of, '2023-08-11 15:00');
    const text = weekFileText(data, createHash('sha256').update(checkedText(data)).digest('hex'));
    expect(readWeekFile(text, today)).toEqual({ ok: true, value: data });
  });

  it('may have been printed over several lines, saved with a byte order mark, and know more than we do', () => {
    const file = JSON.parse(fileText({ ...week(), mayor: 'x' })) as object;
    expect(readWeekFile(`\uFEFF${JSON.stringify(file, null, 2)}`, today)).toEqual({
      ok: true,
      value: week(),
    });
  });

  it.each([
    ['empty', '', 'Tệp trống.'],
    [
      'cut off',
      fileText(week()).slice(0, -9),
      'Tệp bị cắt ngang hoặc không phải tệp Xuất số liệu tuần. Xin xã gửi lại.',
    ],
    ['no such file', '{"a":1}', 'Không phải tệp Xuất số liệu tuần.'],
    [
      'of a later version',
      fileText(week(), { version: 2 }),
      'Tệp phiên bản 2, bản này chỉ đọc đến 1. Cập nhật Tổng hợp tuần.',
    ],
    [
      'changed by hand',
      fileText(week()).replace('"met":false', '"met":true'),
      'Mã kiểm tra không khớp: tệp bị hỏng hoặc bị sửa. Xin xã xuất lại.',
    ],
    ['of a week that no year has', fileText(week({ week: '2026-W54' })), 'Giá trị không dùng được ở “week”.'],
    [
      'of a day that is none',
      fileText(week({ closedOn: '2026-02-30' })),
      'Giá trị không dùng được ở “closedOn”.',
    ],
    [
      'of an unknown state',
      fileText(week({ tasks: [task({ state: 'lost' as 'done' })] })),
      'Giá trị không dùng được ở “tasks.0.state”.',
    ],
    ['of a code that is none', fileText(week({}, '9; DROP')), 'Giá trị không dùng được ở “commune.code”.'],
    [
      'of a week to come',
      fileText(week({ week: '2027-W09' })),
      'Tuần 2027-W09 chưa tới; có thể máy của xã sai ngày.',
    ],
  ])('that is %s is refused, and why is said', (_, written, said) => {
    expect(problem(written)).toBe(said);
  });

  it('gives texts without control characters, which a workbook cannot hold', () => {
    const read = readWeekFile(fileText(week({ goal: 'đô\u0000thị\ud800' })), today);
    expect(read.ok && read.value.goal).toBe('đô thị ');
  });
});

describe('The .csv form of a week file', () => {
  it('is read to what the .json form holds, whatever stands in its texts', () => {
    const written = fc.string({ unit: fc.constantFrom(...'=+-@\'",;\n\r\t aĐ1'), maxLength: 8 });
    const parts = fc.array(
      written.map((part) => part.replace(/;/g, '')).filter((part) => part !== ''),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        written,
        written,
        parts,
        fc.option(fc.integer({ min: 0, max: 100 })),
        (a, b, some, progress) => {
          const tasks = [
            task({ code: a, content: b, offices: some, criteria: some, progress, deadline: null }),
            task({ code: b, content: a }),
          ];
          const text = fileText(week({ goal: b, criteria: [criterion({ name: a })], tasks }));
          expect(readWeekFile(csvOf(text), today)).toEqual(readWeekFile(text, today));
          expect(problem(text)).toBe('');
        },
      ),
      { seed: 1815 },
    );
  });

  it('may hold no criteria and no tasks, and be saved with other line ends', () => {
    const data = week({ criteria: [], tasks: [] });
    const written = csvOf(fileText(data)).replace(/\r\n/g, '\n').trimEnd();
    expect(readWeekFile(written, today)).toEqual({ ok: true, value: data });
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -30)],
    ['changed by hand', (text: string) => text.replace(',40,', ',50,')],
    ['without the end of a quotation', (text: string) => text.replace('Công an xã', '"Công an xã')],
  ])('that is %s is refused, and why is said', (_, damage) => {
    expect(problem(damage(csvOf(fileText(week()))))).toBe(
      'Mã kiểm tra không khớp: tệp bị hỏng hoặc bị sửa. Xin xã xuất lại.',
    );
  });

  it.each(['file\nformat\n', 'constructor\nlength,name\n1,2\n'])('is not simply any table: %j', (written) => {
    expect(problem(written)).toBe('Không phải tệp Xuất số liệu tuần.');
  });
});

it('The Monday of an ISO week is known in every year', () => {
  expect(['2025-W01', '2026-W01', '2026-W53', '2027-W01', '2025-W53', '2026-W00'].map(mondayOf)).toEqual([
    '2024-12-30',
    '2025-12-29',
    '2026-12-28',
    '2027-01-04',
    null,
    null,
  ]);
});

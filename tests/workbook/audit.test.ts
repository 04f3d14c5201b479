import { mentions } from '../../src/domain/personalData';
import type { Cell } from '../../src/sheet/cells';
import {
  auditCellsNaming,
  type AuditEntry,
  auditRow,
  oldAuditRows,
  readAudit,
  toldIn,
} from '../../src/workbook/audit';
import { auditTab } from '../../src/workbook/tabs/tabs';
import { day } from '../support/tracker';
import { dated, grid } from '../support/grids';

const header = Object.values(auditTab.columns).map(({ header: words }) => words);
const journal = (...rows: Cell[][]) => grid('Nhật ký', [header, ...rows]);

const save = (fields: Partial<AuditEntry> = {}): AuditEntry => ({
  at: '14:02 11/08/2023',
  by: 'Trần Văn Bình',
  through: 'liên kết cá nhân',
  task: 'NV-7',
  what: 'Trạng thái: Đang thực hiện → Hoàn thành',
  undone: '',
  cells: [{ field: 'state', from: 'Đang thực hiện', to: 'Hoàn thành' }],
  kind: 'report',
  ...fields,
});

const kept = (entry: AuditEntry) => readAudit(journal(auditRow(entry)))[0];

describe('A save through the phone', () => {
  it('is a row of the journal in words a person reads, under its headers', () => {
    const written = auditRow(save({ undone: 'Lê Thị Mai, 15:00 11/08/2023' }));
    expect(Object.fromEntries(header.map((words, index) => [words, written[index]]))).toMatchObject({
      Lúc: '14:02 11/08/2023',
      Ai: 'Trần Văn Bình',
      Qua: 'liên kết cá nhân',
      Mã: 'NV-7',
      'Thay đổi': 'Trạng thái: Đang thực hiện → Hoàn thành',
      'Hoàn tác': 'Lê Thị Mai, 15:00 11/08/2023',
    });
  });

  it('is read back as it was written, so that it can be taken back', () => {
    for (const entry of [
      save(),
      save({ kind: 'request', undone: 'Lê Thị Mai, 15:00 11/08/2023' }),
      save({ kind: 'decision', cells: [] }),
      save({ cells: null }),
    ])
      expect(kept(entry)).toEqual({ ...entry, row: 2 });
  });

  it('is told the latest first, each with its row', () => {
    const rows = ['NV-1', 'NV-2', 'NV-3'].map((task) => auditRow(save({ task })));
    expect(readAudit(journal(...rows)).map(({ row, task }) => [row, task])).toEqual([
      [4, 'NV-3'],
      [3, 'NV-2'],
      [2, 'NV-1'],
    ]);
    expect(readAudit(null)).toEqual([]);
  });

  it('too long for a cell keeps what was done, and can no longer be taken back', () => {
    const long = 'Đã họp với các hộ. '.repeat(3000);
    const written = auditRow(save({ what: long, cells: [{ field: 'result', from: '', to: long }] }));
    for (const text of written) expect(text.length).toBeLessThan(50_000);
    expect(readAudit(journal(written))[0]).toMatchObject({
      task: 'NV-7',
      what: long.slice(0, 49_999),
      cells: null,
      kind: 'report',
    });
    const asked = save({ kind: 'request', cells: [{ field: 'proposal', from: '', to: long }] });
    expect(kept(asked)).toMatchObject({ kind: 'request', cells: null });
  });

  it('is kept whole up to what a cell takes', () => {
    const fits = (to: string) => auditRow(save({ cells: [{ field: 'result', from: '', to }] })).at(-1)!;
    const room = 49_999 - fits('').length;
    expect(fits('a'.repeat(room))).toHaveLength(49_999);
    expect(kept(save({ cells: [{ field: 'result', from: '', to: 'a'.repeat(room) }] }))?.cells).toHaveLength(
      1,
    );
    expect(
      kept(save({ cells: [{ field: 'result', from: '', to: 'a'.repeat(room + 1) }] }))?.cells,
    ).toBeNull();
  });

  it.each([
    'xem lại',
    '',
    '{"version":2,"kind":"report","cells":[]}',
    '{"version":1,"kind":"report","cells":[{"field":"state","from":"Đang thực hiện"}]}',
    '{"version":1,"kind":"report","cells":[{"field":"state","to":"Hoàn thành"}]}',
    '{"version":1,"kind":"report","cells":[{"from":"","to":"Hoàn thành"}]}',
    '{"version":1,"kind":"khác","cells":[]}',
    '{"version":1}',
    'null',
  ])('whose data somebody typed over stays in the journal, and changes nothing: %s', (data) => {
    const row = [...auditRow(save({ kind: 'request' })).slice(0, -1), data];
    expect(readAudit(journal(row))).toEqual([{ ...save({ cells: null, kind: 'report' }), row: 2 }]);
  });

  it('of before there were requests and decisions is a report', () => {
    const data = '{"version":1,"cells":[{"field":"state","from":"","to":"Hoàn thành"}]}';
    expect(readAudit(journal([...auditRow(save()).slice(0, -1), data]))[0]).toMatchObject({
      kind: 'report',
      cells: [{ field: 'state', from: '', to: 'Hoàn thành' }],
    });
  });

  it('reads a cell that is no text as an empty one', () => {
    const row: Cell[] = auditRow(save());
    row[0] = dated('2023-08-11', '14:02');
    row[5] = true;
    expect(readAudit(journal(row))[0]).toMatchObject({ at: '', undone: '', task: 'NV-7' });
  });
});

describe('Old rows of the journal', () => {
  const at = (...moments: string[]) =>
    readAudit(journal(...moments.map((moment) => auditRow(save({ at: moment })))));

  it('go once they are from before a day, top to bottom', () => {
    const entries = at('08:00 31/07/2022', '23:59 10/08/2022', '00:00 11/08/2022', '14:02 11/08/2023');
    expect(oldAuditRows(entries, day('2022-08-11'))).toEqual([2, 3]);
    expect(oldAuditRows(entries, day('2022-07-31'))).toEqual([]);
  });

  it('stay where nobody can tell how old they are', () => {
    expect(oldAuditRows(at('hôm qua', ''), day('2023-08-11'))).toEqual([]);
  });

  it('go too where there are more than two thousand, the oldest first', () => {
    const entries = at(...Array.from({ length: 2002 }, () => '14:02 11/08/2023'));
    expect(oldAuditRows(entries, day('2023-08-01'))).toEqual([2, 3]);
    expect(oldAuditRows(entries.slice(0, 2000), day('2023-08-01'))).toEqual([]);
  });
});

describe('Cells of the journal that tell of somebody', () => {
  const named = (name: string) => (text: string) => mentions(text, name);
  const addressed = (text: string) => text.toLowerCase().includes('mai@example.com');
  const mai = (text: string) => named('Lê Thị Mai')(text) || addressed(text);
  const tab = journal(
    auditRow(save({ by: 'Lê Thị Mai' })),
    auditRow(save()),
    auditRow(save({ what: 'Người phụ trách: Trần Văn Bình → LÊ THỊ MAI', cells: [] })),
    auditRow(save({ undone: 'Lê Thị Mai, 15:00 11/08/2023' })),
    auditRow(save({ cells: [{ field: 'result', from: '', to: 'Gửi Mai@example.com' }] })),
    auditRow(save({ by: 'mai@example.com', through: '', undone: '' })),
  );

  it('are all of a row they saved, and elsewhere those alone that name them', () => {
    expect(auditCellsNaming(tab, mai)).toEqual([
      ...['B2', 'C2', 'E2', 'G2'],
      'E4',
      'F5',
      'G6',
      ...['B7', 'E7', 'G7'],
    ]);
  });

  it('are found by the name alone, or by the address alone', () => {
    expect(auditCellsNaming(tab, named('Lê Thị Mai'))).toEqual(['B2', 'C2', 'E2', 'G2', 'E4', 'F5']);
    expect(auditCellsNaming(tab, addressed)).toEqual(['G6', 'B7', 'E7', 'G7']);
    expect(auditCellsNaming(tab, named(''))).toEqual([]);
    expect(auditCellsNaming(tab, named('Lê Thị'))).toHaveLength(6);
    expect(auditCellsNaming(tab, named('Thị Ma'))).toEqual([]);
  });

  it('are looked for in columns that are there, and in no journal that is not', () => {
    const narrow = grid('Nhật ký', [
      ['Lúc', 'Ai', 'Mã', 'Thay đổi'],
      ['14:02 11/08/2023', 'Lê Thị Mai', 'NV-7', 'Tiến độ: 30 → 50'],
    ]);
    expect(auditCellsNaming(narrow, mai)).toEqual(['B2', 'D2']);
    expect(auditCellsNaming(null, mai)).toEqual([]);
  });
});

describe('What was told since a moment', () => {
  const since = (moment: string, ...entries: Partial<AuditEntry>[]) =>
    toldIn(readAudit(journal(...entries.map((fields) => auditRow(save(fields))))), moment);

  it('is every save from then on, the earliest first', () => {
    const told = since(
      '2023-08-04 14:00',
      { at: '13:59 04/08/2023', task: 'NV-1' },
      { at: '14:00 04/08/2023', task: 'NV-2', kind: 'request' },
      { at: '08:00 11/08/2023', task: 'NV-3' },
    );
    const { by, cells } = save();
    expect(told).toEqual([
      { at: '2023-08-04 14:00', by, task: 'NV-2', kind: 'request', cells },
      { at: '2023-08-11 08:00', by, task: 'NV-3', kind: 'report', cells },
    ]);
  });

  it('leaves out what was taken back, what cannot be read, and what has no moment', () => {
    expect(
      since(
        '2023-08-04 14:00',
        { undone: 'Lê Thị Mai, 15:00 11/08/2023' },
        { cells: null },
        { at: 'thứ Sáu' },
      ),
    ).toEqual([]);
  });
});

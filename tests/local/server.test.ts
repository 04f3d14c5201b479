import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Reply } from '../../local/page/protocol';
import { PlainError } from '../../local/plainError';
import { startServer, type RunningServer } from '../../local/server';
import { readXlsx, writeXlsx } from 'stand-in/xlsx';
import { madeForServer } from '../support/sampleServer';
import { sheetOf, workbookOf } from 'stand-in';

let folder: string;
let running: RunningServer | null = null;

beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = await mkdtemp(join(tmpdir(), 'server-'));
});
afterEach(async () => {
  await running?.close();
  running = null;
  await rm(folder, { recursive: true, force: true });
  jest.restoreAllMocks();
});

async function post(path: string, body: object): Promise<Reply> {
  const origin = running!.url.replace(/\/$/, '');
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ version: 0, selection: null, ...body }),
  });
  return (await response.json()) as Reply;
}

/** The first answer of a server that may not listen yet. */
async function firstAnswer(url: string): Promise<Response> {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return answer;
    await setTimeout(5);
  }
}

describe('npm start', () => {
  it('opens a file, and saves what is edited back to it', async () => {
    const file = join(folder, 'so.xlsx');
    await writeXlsx(workbookOf(sheetOf('Nhiệm vụ', [['Mã'], ['NV-01']])), file);
    running = await startServer({ file, port: 0, made: await madeForServer() });
    const { state } = await post('/api/state', {});
    expect(state.menus[0]?.caption).toBe('Tổng hợp tuần');
    const area = { row: 2, column: 1, rows: 1, columns: 1 };
    const sheetId = Number(
      Object.keys((state.picture as { snapshot: { sheets: object } }).snapshot.sheets)[0],
    );
    await post('/api/edit', { sheetId, edits: [{ area, typed: [['NV-77']] }] });
    await running.close();
    running = null;
    expect((await readXlsx(file)).sheets[0]?.cells.get(2)?.get(1)?.value).toBe('NV-77');
  });

  it('listens on this machine only and prints its address in one line', async () => {
    const file = join(folder, 'so.xlsx');
    await writeXlsx(workbookOf(sheetOf('Nhiệm vụ', [['Mã']])), file);
    running = await startServer({ file, port: 0, made: await madeForServer() });
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(jest.mocked(console.log).mock.calls).toEqual([[expect.stringContaining(running.url)]]);
  });

  it('opens the sample on the Friday of its story when no file is named; a browser that comes before it is open waits', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await new Promise((closed) => other.close(closed));
    const starting = startServer({ port });
    const early = await firstAnswer(`http://127.0.0.1:${port}/`);
    running = await starting;
    expect(early.status).toBe(200);
    const { state } = await post('/api/state', {});
    expect(state).toMatchObject({ today: '2023-08-11', file: null });
    expect(state.people.length).toBeGreaterThan(5);
  });

  it('says in plain words when the port is taken, and names another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = startServer({ port });
    await expect(refused).rejects.toThrow(PlainError);
    await expect(refused).rejects.toThrow(`Cổng ${port} đang có chương trình khác dùng`);
    other.close();
  });

  it('begins an empty workbook under a new name, and says so', async () => {
    const file = join(folder, 'Theo dõi.xlsx');
    running = await startServer({ file, port: 0, made: await madeForServer() });
    const begun = await readXlsx(file);
    expect([begun.title, begun.sheets.map(({ name }) => name)]).toEqual(['Theo dõi', ['Trang tính1']]);
    expect(jest.mocked(console.log).mock.calls[0]).toEqual([
      expect.stringContaining('đã tạo một bảng trống'),
    ]);
  });

  it('says in plain words when the file is not there', async () => {
    const elsewhere = join(folder, 'không có', 'so.xlsx');
    const made = await madeForServer();
    for (const file of [elsewhere, join(folder, 'so.xls')])
      await expect(startServer({ file, port: 0, made })).rejects.toThrow(/^(Không tìm thấy tệp|Tệp) /);
  });
});

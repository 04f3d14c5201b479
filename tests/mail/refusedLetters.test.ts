import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { weekly } from '../../local/cli/weekly';
import { readXlsx, writeXlsx } from 'stand-in/xlsx';
import { officeWith, overdueTask, pushedFiles, secretary, shown } from '../support/office';

const binh = 'binh@example.com';

describe('A letter that one’s own mail server refuses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refused-'));
  const taken: string[] = [];
  let unknown: string | null = binh;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(address === unknown ? new Error('no such user') : null),
    onData: (stream, session, done) => {
      taken.push(...session.envelope.rcptTo.map(({ address }) => address));
      stream.on('end', () => done()).resume();
    },
  });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await new Promise<void>((closed) => server.close(closed));
  });

  async function sendFrom(file: string, out: string): Promise<{ done: boolean; said: string }> {
    const lines: string[] = [];
    const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    const options = { today: '2023-08-11', send: true, files: await pushedFiles(), smtpUrl };
    const done = await weekly(file, { ...options, out: join(folder, out) }, (line) => lines.push(line));
    return { done, said: lines.join('\n') };
  }

  async function states(out: string): Promise<Record<string, string>> {
    const workbook = await readXlsx(join(folder, out, 'workbook.xlsx'));
    const register = workbook.sheets.find(({ name }) => name === 'Sổ gửi');
    if (register === undefined) throw new Error('No register');
    return Object.fromEntries(
      shown(register)
        .slice(1)
        .map(([, , , email = '', state = '']) => [email, state]),
    );
  }

  it('does not stand in the register as sent, and is the only one the next run sends', async () => {
    const file = join(folder, 'theo doi.xlsx');
    await writeXlsx((await officeWith([overdueTask])).workbook, file);

    const first = await sendFrom(file, '1');
    expect(first.done).toBe(false);
    expect(first.said).toContain('Đã gửi 2 thư');
    expect(first.said).toContain(`Máy chủ thư không nhận 1 thư (${binh})`);
    expect(await states('1')).toEqual({
      'son@example.com': 'Đã gửi',
      [binh]: 'Chưa gửi được',
      [secretary]: 'Đã gửi',
    });

    unknown = null;
    taken.splice(0);
    const second = await sendFrom(join(folder, '1', 'workbook.xlsx'), '2');
    expect(second.done).toBe(true);
    expect(taken).toEqual([binh]);
    expect(Object.values(await states('2'))).toEqual(['Đã gửi', 'Đã gửi', 'Đã gửi']);

    taken.splice(0);
    await sendFrom(join(folder, '2', 'workbook.xlsx'), '3');
    expect(taken).toEqual([]);
  });
});

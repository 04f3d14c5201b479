import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../local/cli/run';
import { officeWith, overdueTask } from '../../support/office';
import { writeXlsx } from 'stand-in/xlsx';
import { testFolder } from '../support/folder';

const folder = testFolder();
const [workbook, chat] = [join(folder, 'so.xlsx'), join(folder, 'chat.txt')];

async function replies(...more: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const print = (text: string) => (out += text);
  const printError = (text: string) => (err += text);
  const code = await run(['replies', chat, '--workbook', workbook, '--today', '2023-08-11', ...more], {
    print,
    printError,
  });
  return { code, out, err };
}

describe('npm run replies', () => {
  beforeAll(async () => {
    const { workbook: kept } = await officeWith([overdueTask]);
    await writeXlsx(kept, workbook);
    writeFileSync(chat, 'nv-1 mới làm được 40% ạ\nMai họp tiếp nhé');
  });

  it('prints one object: updates with every field, and what gives no news', async () => {
    const { code, out } = await replies('--json');
    expect(code).toBe(0);
    const { updates, unread } = JSON.parse(out) as { updates: object[]; unread: object[] };
    expect(updates).toEqual([
      {
        task: 'NV-1',
        state: 'inProgress',
        progress: 40,
        difficulty: null,
        request: null,
        result: null,
        proof: null,
        doneOn: null,
        ticks: [],
        extension: null,
        quote: 'nv-1 mới làm được 40% ạ',
        sender: null,
        doubts: expect.any(Array) as unknown,
      },
    ]);
    expect(unread).toEqual([{ text: 'Mai họp tiếp nhé', why: expect.any(String) as string }]);
  });

  it('tells the same to a person', async () => {
    const { out } = await replies();
    expect(out).toContain('1 việc có tin');
    expect(out).toContain('Tiến độ (%): 40');
  });

  it('names a file that is not there', async () => {
    const { code, err } = await replies('--workbook', join(folder, 'khong-co.xlsx'));
    expect(code).toBe(1);
    expect(err).toContain('khong-co.xlsx');
  });
});

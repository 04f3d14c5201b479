/** Small folders of week files, as communes would give them. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkedText } from '../../../src/domain/weekFile';
import type { GivenTask, GivenWeek } from '../../files/weekFile';
import { gather } from '../../gather';
import { type Report, reportOf } from '../../report/report';

const folders: string[] = [];

/** A folder that is gone when the tests of the file have ended. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tong-hop-tuan-province-'));
  folders.push(folder);
  return folder;
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export const task = (fields: Partial<GivenTask> = {}): GivenTask => ({
  code: 'NV-1',
  state: 'inProgress',
  progress: 40,
  deadline: '2026-08-05',
  firstDeadline: '2026-08-05',
  touchedOn: '2026-08-07',
  criteria: ['1'],
  offices: ['Công an xã'],
  ...fields,
});

export const criterion = (
  fields: Partial<GivenWeek['criteria'][number]> = {},
): GivenWeek['criteria'][number] => ({
  code: '1',
  name: 'Quy hoạch đô thị',
  met: false,
  applicable: true,
  indicatorsMet: 2,
  indicatorsApplicable: 5,
  ...fields,
});

/** Week 32 of 2026 of commune 90001, closed on Friday 7/8. */
export const week = (
  fields: Partial<GivenWeek> = {},
  code = '90001',
  name = `Ban Chỉ đạo xã ${code}`,
): GivenWeek => ({
  commune: { code, name, unitType: 'Xã' },
  goal: 'đô thị văn minh',
  criteriaSet: 'Bộ mẫu',
  week: '2026-W32',
  closedOn: '2026-08-07',
  madeAt: '2026-08-07 15:00',
  criteria: [criterion()],
  tasks: [task()],
  ...fields,
});

/** The week after, or so many weeks after. */
export function later(data: GivenWeek, weeks = 1): GivenWeek {
  const moved = (date: string) =>
    new Date(Date.parse(date) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
  const closedOn = moved(data.closedOn);
  const number = Number(data.week.slice(6)) + weeks;
  return { ...data, week: `2026-W${number}`, closedOn, madeAt: `${closedOn} 15:00` };
}

export function fileText(data: object, envelope: object = {}): string {
  const checksum = createHash('sha256').update(checkedText(data)).digest('hex');
  return JSON.stringify({ format: 'tong-hop-tuan/so-lieu-tuan', version: 1, checksum, data, ...envelope });
}

export function put(folder: string, files: Record<string, string | GivenWeek>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : fileText(content));
  }
}

export const today = '2026-12-31';

/** The picture of a folder; `out` keeps what was read. */
export async function reportOn(folder: string, out = newFolder()): Promise<Report> {
  const gathered = await gather(folder, out, { today });
  try {
    return await reportOf(gathered);
  } finally {
    gathered.database.close();
  }
}

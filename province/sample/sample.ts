/** Writes the week files of an invented province, some of them as they arrive in life: broken, late, twice, corrected. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkedText, weekFileFormat, weekFileVersion } from '../../src/domain/weekFile';
import { type GivenWeek, mondayOf } from '../files/weekFile';
import { codeOf, nameOf, weekAfter, weeksOf } from './commune';
import { Random } from './random';

export interface SampleOptions {
  communes: number;
  weeks: number;
  tasks: number;
  /** The share of files that something is the matter with, 0 to 1. */
  faults: number;
  /** `2025-W32`. */
  firstWeek: string;
}

export const sampleOptions: SampleOptions = {
  communes: 170,
  weeks: 52,
  tasks: 200,
  faults: 0.05,
  firstWeek: '2025-W32',
};

export type Fault = 'broken' | 'late' | 'repeated' | 'corrected' | 'missing';

export interface MadeFault {
  /** The file it shows in, from the folder on; of a missing one the file that is not there. */
  path: string;
  fault: Fault;
}

const text = (data: GivenWeek, fields: object = {}): string => {
  const checksum = createHash('sha256').update(checkedText(data)).digest('hex');
  return `${JSON.stringify({ format: weekFileFormat, version: weekFileVersion, checksum, data, ...fields })}\n`;
};

const breaks: readonly ((data: GivenWeek) => string)[] = [
  (data) => text(data).slice(0, -40),
  (data) => text(data).replace('"indicatorsMet":', '"indicatorsMet":1'),
  () => '',
  () => 'Kính gửi Ban Chỉ đạo tỉnh,',
  (data) => text(data, { version: 9 }),
  (data) => text({ ...data, week: '2025-W54' }),
  (data) => text({ ...data, week: '2199-W01' }),
  (data) => text({ ...data, closedOn: '2025-02-30' }),
];

/** A file a commune and week under `folder`; what was done to some of them, in the order of the files. */
export async function writeSample(
  folder: string,
  options: SampleOptions,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<MadeFault[]> {
  const { communes, weeks, tasks, faults, firstWeek } = options;
  const random = new Random(7);
  const made: MadeFault[] = [];
  const folders = Array.from({ length: weeks }, (_, number) => weekAfter(firstWeek, number));
  for (const week of folders) await mkdir(join(folder, week), { recursive: true });
  for (let index = 0; index < communes; index += 1) {
    const writes: Promise<void>[] = [];
    for (const data of weeksOf(index, firstWeek, weeks, tasks)) {
      const path = `${data.week}/${data.commune.code}-${data.week}.json`;
      const fault = random.chance(faults)
        ? random.of(['broken', 'late', 'repeated', 'corrected', 'missing'] as const)
        : null;
      for (const [name, content] of filesOf(path, data, fault, random))
        writes.push(writeFile(join(folder, name), content));
      if (fault !== null) made.push({ path, fault });
    }
    await Promise.all(writes);
    progress(index + 1, communes);
  }
  const list = Array.from({ length: communes }, (_, index) => `${codeOf(index)},${nameOf(index)}`);
  await writeFile(join(folder, 'don-vi.csv'), `Mã đơn vị,Tên\n${list.join('\n')}\n`);
  return made;
}

function filesOf(
  path: string,
  data: GivenWeek,
  fault: Fault | null,
  random: Random,
): [path: string, content: string][] {
  switch (fault) {
    case null:
      return [[path, text(data)]];
    case 'missing':
      return [];
    case 'broken':
      return [[path, random.of(breaks)(data)]];
    case 'late':
      return [[path, text({ ...data, madeAt: `${daysAfter(data.week, 9 + random.below(20))} 08:10` })]];
    case 'repeated':
      return [
        [path, text(data)],
        [path.replace('.json', ' (1).json'), text({ ...data, madeAt: `${data.closedOn} 16:59` })],
      ];
    case 'corrected':
      return [
        [path, text({ ...data, tasks: data.tasks.slice(0, -1) })],
        [path.replace('.json', '-sua.json'), text({ ...data, madeAt: `${data.closedOn} 17:30` })],
      ];
  }
}

const daysAfter = (week: string, days: number): string =>
  new Date(Date.parse(mondayOf(week) ?? '') + days * 86_400_000).toISOString().slice(0, 10);

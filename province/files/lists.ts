/** Two small tables people may lay beside the files: which communes there are, and which were merged into which. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { communeList, mergerList } from './folder';

export interface Lists {
  communes: { code: string; name: string }[];
  mergers: { from: string; to: string }[];
  /** Lines that could not be used, a sentence each. */
  problems: string[];
}

/** Both lists of a folder; without one it is empty. The first line of each names its columns. */
export async function listsIn(folder: string): Promise<Lists> {
  const problems: string[] = [];
  const communes = await pairsIn(folder, communeList, problems);
  const mergers = await pairsIn(folder, mergerList, problems);
  const followed = withoutCircles(
    mergers.map(([from, to]) => ({ from, to: to.toUpperCase() })),
    problems,
  );
  return { communes: communes.map(([code, name]) => ({ code, name })), mergers: followed, problems };
}

/** What a commune may be called by, in capitals. */
export const communeCode = /^[A-Z0-9][A-Z0-9._-]{0,29}$/;

async function pairsIn(folder: string, file: string, problems: string[]): Promise<[string, string][]> {
  const written = await readFile(join(folder, file), 'utf8').catch(() => '');
  const pairs = new Map<string, string>();
  const lines = written.replace(/^\uFEFF/, '').split(/\r?\n/);
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    const [first = '', second = ''] = cellsIn(line);
    const key = first.toUpperCase();
    if (!communeCode.test(key) || second === '')
      problems.push(`Dòng ${index + 1} của ${file} không dùng được: cần hai cột, cột đầu là mã đơn vị.`);
    else if (pairs.has(key))
      problems.push(`Dòng ${index + 1} của ${file} lặp lại mã ${key}; dòng đầu được dùng.`);
    else pairs.set(key, second);
  });
  return [...pairs];
}

/** The cells of a line of CSV, as Excel writes it with comma or semicolon. */
export function cellsIn(line: string): string[] {
  const separator = line.includes(';') && !line.includes(',') ? ';' : ',';
  const cells = line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}"]*))`, 'g'));
  return [...cells].map(([, quoted, bare]) => (quoted?.replaceAll('""', '"') ?? bare ?? '').trim());
}

/** A commune that would be merged into itself in the end is in no merger. */
function withoutCircles(
  mergers: readonly { from: string; to: string }[],
  problems: string[],
): Lists['mergers'] {
  const into = new Map(mergers.map(({ from, to }) => [from, to]));
  return mergers.filter(({ from, to }) => {
    const seen = new Set([from]);
    for (let next: string | undefined = to; next !== undefined; next = into.get(next)) {
      if (seen.has(next)) {
        problems.push(`${mergerList}: ${from} sáp nhập vòng tròn nên không tính.`);
        return false;
      }
      seen.add(next);
    }
    return true;
  });
}

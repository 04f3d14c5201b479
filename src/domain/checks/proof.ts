import { wholeOf } from '../codes';
import { linksIn, linkUsers } from '../proof';
import type { Indicator, Task } from '../tracker';
import { firstLine, taskName } from '../wording';
import type { RecordFinding } from './finding';

/** Finished tasks and met indicators without proof, or with one that cannot be opened or that proves another one, too. */
export const proofFindings = (tasks: readonly Task[], indicators: readonly Indicator[]): RecordFinding[] => [
  ...where(tasks, {
    code: ({ id }) => id,
    done: ({ state }) => (state === 'done' ? 'hoàn thành' : ''),
    belongTogether,
    finding: (record, says) => ({ ...about, of: 'task', record, about: taskName(record), says }),
  }),
  ...where(indicators, {
    code: ({ code }) => code,
    done: ({ result }) => (result === 'met' ? 'đạt' : ''),
    belongTogether: () => false,
    finding: (record, says) => {
      const name = firstLine(`${record.code}: ${record.content}`);
      return { ...about, of: 'indicator', record, about: name, says };
    },
  }),
];

const about = { group: 'proof', field: 'proof' } as const;

interface Proved<Each> {
  code(one: Each): string;
  /** In which words it is done with; empty while it is not. */
  done(one: Each): string;
  /** One paper may well prove both. */
  belongTogether(one: Each, other: Each): boolean;
  finding(one: Each, says: string): RecordFinding;
}

function where<Each extends { proof: string }>(
  all: readonly Each[],
  { code, done, belongTogether, finding }: Proved<Each>,
): RecordFinding[] {
  const users = linkUsers(all.map((one) => ({ code: code(one), proof: one.proof })));
  const byCode = new Map(all.map((one) => [code(one), one]));
  const says = (one: Each): string => {
    const links = linksIn(one.proof);
    if (links.length === 0 && done(one) === '') return '';
    if (one.proof === '') return `Đã ${done(one)} nhưng chưa có minh chứng.`;
    if (links.length === 0) return 'Minh chứng chưa phải đường dẫn, người khác không mở được.';
    const others = [...new Set(links.flatMap((link) => users(link)))].filter((used) => {
      const other = byCode.get(used);
      return other !== undefined && used !== code(one) && !belongTogether(one, other);
    });
    return others.length === 0 ? '' : `Minh chứng trùng với ${others.join(', ')}.`;
  };
  return all.flatMap((one) => (says(one) === '' ? [] : [finding(one, says(one))]));
}

/** Parts of one duty, and tasks given for the same indicator, may well be proved by the same paper. */
const belongTogether = (one: Task, other: Task): boolean =>
  one.indicators.some((code) => other.indicators.includes(code)) ||
  (wholeOf(one.id) ?? one.id) === (wholeOf(other.id) ?? other.id);

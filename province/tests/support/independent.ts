/** The same figures once more, by other means: no DuckDB, no SQL, none of the package's reading. Loops over parsed files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Task {
  code: string;
  state: string;
  deadline: string | null;
  touchedOn: string;
}

interface Week {
  commune: { code: string; name: string };
  week: string;
  closedOn: string;
  madeAt: string;
  criteria: { code: string; met: boolean; applicable: boolean }[];
  tasks: Task[];
}

const midday = (date: string): number => new Date(`${date}T12:00:00Z`).getTime();
const daysFrom = (from: string, to: string): number => Math.round((midday(to) - midday(from)) / 86_400_000);

const isReal = (date: string): boolean => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
};

/** Every file under a folder that is whole, whatever else is the matter with it. */
function wholeFiles(folder: string, lastWeek: string): Week[] {
  const weeks: Week[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    try {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        version: number;
        checksum: string;
        data: Week;
      };
      const sum = createHash('sha256').update(JSON.stringify(file.data)).digest('hex');
      const isOne = file.version === 1 && sum === file.checksum && isReal(file.data.closedOn);
      if (isOne && file.data.week <= lastWeek && !file.data.week.endsWith('W54')) weeks.push(file.data);
    } catch {
      // Not whole.
    }
  }
  return weeks;
}

/** Of each commune and week the file that was made last. */
function chosen(weeks: Week[]): Map<string, Map<string, Week>> {
  const communes = new Map<string, Map<string, Week>>();
  for (const data of weeks) {
    const own = communes.get(data.commune.code) ?? new Map<string, Week>();
    communes.set(data.commune.code, own);
    const before = own.get(data.week);
    if (before === undefined || before.madeAt < data.madeAt) own.set(data.week, data);
  }
  return communes;
}

const isLate = ({ state, deadline }: Task, { closedOn }: Week): boolean =>
  deadline !== null && deadline < closedOn && !['done', 'cancelled', 'paused'].includes(state);

function figuresOf(data: Week) {
  let [met, total, tasks, done, open, late, longest, blocked, waiting, touched] = Array<number>(10).fill(
    0,
  ) as [number, number, number, number, number, number, number, number, number, number];
  for (const criterion of data.criteria) {
    if (!criterion.applicable) continue;
    total += 1;
    if (criterion.met) met += 1;
  }
  for (const task of data.tasks) {
    if (task.state === 'cancelled') continue;
    tasks += 1;
    if (task.state === 'done') done += 1;
    else open += 1;
    if (task.state === 'blocked') blocked += 1;
    if (task.state === 'waiting') waiting += 1;
    if (task.state !== 'done' && task.touchedOn >= data.closedOn) touched += 1;
    if (!isLate(task, data)) continue;
    late += 1;
    longest = Math.max(longest, daysFrom(task.deadline ?? '', data.closedOn));
  }
  return {
    met,
    total,
    tasks,
    done,
    open_tasks: open,
    late,
    longest_late: longest,
    blocked,
    waiting,
    touched,
  };
}

/** Days since the first closed week of the last weeks in a row in which the task waited. */
function daysWaiting(own: Map<string, Week>, last: Week, code: string): number {
  let since = last.closedOn;
  for (const week of [...own.keys()].sort().reverse()) {
    const data = own.get(week) as Week;
    const task = data.tasks.find((one) => one.code === code);
    if (task === undefined) continue;
    if (task.state !== 'waiting') break;
    since = data.closedOn;
  }
  return daysFrom(since, last.closedOn);
}

/** `lastWeek`: files of later weeks are wrong. */
export function independently(folder: string, lastWeek: string) {
  const communes = chosen(wholeFiles(folder, lastWeek));
  const weeks = new Map<string, Record<string, number>>();
  for (const own of communes.values())
    for (const data of own.values()) {
      const figures = figuresOf(data);
      const sum = weeks.get(data.week) ?? { communes: 0, communes_complete: 0 };
      weeks.set(data.week, sum);
      sum['communes'] = (sum['communes'] ?? 0) + 1;
      if (figures.total > 0 && figures.met === figures.total)
        sum['communes_complete'] = (sum['communes_complete'] ?? 0) + 1;
      for (const [name, value] of Object.entries(figures))
        if (name !== 'longest_late') sum[name] = (sum[name] ?? 0) + value;
    }
  const names = [...weeks.keys()].sort();
  const latestWeek = names[names.length - 1] ?? '';
  const latest = [...communes.values()].map((own) => own.get([...own.keys()].sort().pop() ?? '') as Week);
  return {
    weeks: names.map((week) => ({ week, ...weeks.get(week) })),
    communes: latest
      .map((data) => ({ commune_code: data.commune.code, week: data.week, ...figuresOf(data) }))
      .sort((a, b) => (a.commune_code < b.commune_code ? -1 : 1)),
    late: latest
      .flatMap((data) =>
        data.tasks
          .filter((task) => isLate(task, data))
          .map((task) => `${data.commune.code} ${task.code} ${daysFrom(task.deadline ?? '', data.closedOn)}`),
      )
      .sort(),
    waiting: latest
      .flatMap((data) =>
        data.tasks
          .filter(({ state }) => state === 'waiting')
          .map(
            ({ code }) =>
              `${data.commune.code} ${code} ${daysWaiting(communes.get(data.commune.code) as Map<string, Week>, data, code)}`,
          ),
      )
      .sort(),
    silent: latest
      .filter(({ week }) => week < latestWeek)
      .map(({ commune }) => commune.code)
      .sort(),
  };
}

interface Reported {
  weeks: { week: string }[];
  latest: { commune_code: string }[];
  late: { commune_code: string; code: string; days_late: number }[];
  waiting: { commune_code: string; code: string; days_waiting: number }[];
  silent: { commune_code: string }[];
}

/** A report in the form of `independently`, to be compared. */
export const comparable = (report: Reported) => ({
  weeks: report.weeks.map((one) => without(one, ['monday'])),
  communes: report.latest.map((one) =>
    without(one, ['current_code', 'commune_name', 'closed_on', 'met_change']),
  ),
  late: report.late.map(({ commune_code, code, days_late }) => `${commune_code} ${code} ${days_late}`).sort(),
  waiting: report.waiting
    .map(({ commune_code, code, days_waiting }) => `${commune_code} ${code} ${days_waiting}`)
    .sort(),
  silent: report.silent.map(({ commune_code }) => commune_code).sort(),
});

const without = (row: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

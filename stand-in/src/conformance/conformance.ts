import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { cases } from '../../conformance/cases';
import { Project } from '../google/project';
import { UsageError } from '../usageError';
import { ironCalc } from '../workbook/ironcalc';
import { emptyWorkbook } from '../workbook/newWorkbook';
import { compared, isSerious } from './compare';
import { differenceLines } from './differenceTable';
import { selfCheckScript } from './selfCheckScript';

const Report = v.object({
  locale: v.string(),
  timeZone: v.string(),
  results: v.record(v.string(), v.unknown()),
  notRun: v.array(v.string()),
  /** Of Google alone, by the question; reports of earlier versions have none. */
  asked: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** What the self-check found somewhere: results by the name of the case. */
type Report = v.InferOutput<typeof Report>;

/** 10:00 on Monday 23/11/2026 in Vietnam; no case may depend on it. */
const NOW = Date.UTC(2026, 10, 23, 3);

/** What the stand-in answers to the cases, and to nothing that is asked of Google alone, in a workbook with Google's locale and zone. */
export async function standInReport(
  like: Partial<Pick<Report, 'locale' | 'timeZone'>> = {},
): Promise<Report> {
  const project = new Project({
    files: {
      code: await selfCheckScript(),
      pages: {},
      manifest: { timeZone: like.timeZone ?? 'Asia/Ho_Chi_Minh' },
    },
    workbook: emptyWorkbook({ title: 'Conformance', ...like }),
    user: 'me@example.com',
    now: NOW,
    evaluator: ironCalc(),
  });
  return { ...v.parse(Report, project.run('selfCheck', [])), asked: {} };
}

/** How a file with Google's report differs from the stand-in's, as lines; `same` when nothing serious does. Throws UsageError. */
export async function comparedWith(file: string): Promise<{ same: boolean; lines: string[] }> {
  const google = await readReport(file);
  const { locale, timeZone } = google;
  const differences = compared(google, await standInReport({ locale, timeZone }));
  return {
    same: !differences.some(isSerious),
    lines: [...answers(google), ...differenceLines(differences, Object.keys(google.results).length)],
  };
}

/** What only Google knows; what the stand-in would answer to that says nothing. */
const answers = ({ asked }: Report): string[] =>
  Object.keys(asked).length === 0
    ? []
    : [
        'Asked of Google alone',
        ...Object.entries(asked).map(([question, answer]) => `  ${question}: ${JSON.stringify(answer)}`),
        '',
      ];

/** Which cases the stand-in does not answer as they expect, as lines; `same` when there are none. */
export function verdict({ results, notRun }: Report): { same: boolean; lines: string[] } {
  const failed = cases.filter(({ name, expected }) => !isDeepStrictEqual(results[name], expected));
  return {
    same: failed.length === 0,
    lines: [
      ...failed.flatMap(({ name, expected }) => [
        `FAILED ${name}`,
        `  expected  ${JSON.stringify(expected)}`,
        `  got       ${notRun.includes(name) ? 'no time left' : JSON.stringify(results[name])}`,
      ]),
      `${cases.length} cases: ${cases.length - failed.length} passed, ${failed.length} failed`,
    ],
  };
}

async function readReport(file: string): Promise<Report> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`"${file}" cannot be read.`, { cause });
  }
  try {
    return v.parse(Report, JSON.parse(text));
  } catch (cause) {
    throw new UsageError(`"${file}" is not a report copied from the self-check.`, { cause });
  }
}

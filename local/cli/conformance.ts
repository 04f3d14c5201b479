import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { ProjectFiles } from '../google/records';
import { PlainError } from '../plainError';
import { openProject } from '../run';
import { emptyWorkbook } from '../workbook/newWorkbook';
import { compared, isSerious } from './conformance/compare';
import { differenceLines } from './conformance/differenceTable';

const Report = v.object({
  locale: v.string(),
  timeZone: v.string(),
  results: v.record(v.string(), v.unknown()),
  notRun: v.array(v.string()),
});

/** What *Tự kiểm tra* found somewhere: results by the name of the case. */
export type Report = v.InferOutput<typeof Report>;

/** 10:00 on Monday 23/11/2026 in Vietnam; no case may depend on it. */
const NOW = Date.UTC(2026, 10, 23, 3);

/** What the stand-in says to the cases, in a workbook with Google's locale and zone. `files`: built from `src` unless given. */
export async function standInReport(
  like: Partial<Pick<Report, 'locale' | 'timeZone'>> = {},
  files?: ProjectFiles,
): Promise<Report> {
  const project = await openProject({
    workbook: emptyWorkbook({ title: 'Tự kiểm tra', ...like }),
    user: 'thu.ky@example.com',
    now: NOW,
    ...(files && { files }),
  });
  return v.parse(Report, project.run('selfCheck', []));
}

/** Prints the stand-in's own report, or how a file with Google's differs from it; false when it differs. */
export async function conformance(
  file: string | undefined,
  print: (line: string) => void,
  files?: ProjectFiles,
): Promise<boolean> {
  if (file === undefined) {
    print(JSON.stringify(await standInReport({}, files), null, 2));
    return true;
  }
  const google = await readReport(file);
  const differences = compared(
    google,
    await standInReport({ locale: google.locale, timeZone: google.timeZone }, files),
  );
  differenceLines(differences, Object.keys(google.results).length).forEach(print);
  return !differences.some(isSerious);
}

async function readReport(file: string): Promise<Report> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new PlainError(`Không đọc được tệp ${file}.`, { cause });
  }
  try {
    return v.parse(Report, JSON.parse(text));
  } catch (cause) {
    throw new PlainError(`${file} không phải là kết quả chép từ hộp Tự kiểm tra.`, { cause });
  }
}

import { Project, type SheetResult, type Workbook } from 'stand-in';

/** 14:00 on Friday 11/8/2023 in Vietnam. */
export const friday = Date.UTC(2023, 7, 11, 7);

/** A project with the given script on a workbook; nothing is calculated unless `results` says so. */
export function projectOf(
  code: string,
  workbook: Workbook,
  results: () => Map<number, SheetResult> = () => new Map(),
): Project {
  return new Project({
    files: {
      code,
      pages: { Week: '<!doctype html><p>Tuần này</p>' },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh' },
    },
    workbook,
    user: 'ha@example.com',
    now: friday,
    evaluator: { evaluate: results },
  });
}

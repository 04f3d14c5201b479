import { Project, type ProjectOptions } from '../../src/google/project';
import { ironCalc } from '../../src/workbook/ironcalc';
import { emptyWorkbook } from '../../src/workbook/newWorkbook';

/** 14:00 on Friday 11/8/2023 in Vietnam. */
export const friday = Date.UTC(2023, 7, 11, 7);

/** A project with a script on an empty Vietnamese workbook. */
export function scripted(code: string, options: Partial<ProjectOptions> = {}): Project {
  return new Project({
    files: { code, pages: { Week: '<p>Tuần này</p>' }, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } },
    workbook: emptyWorkbook({ title: 'Sổ theo dõi' }),
    user: 'ha@example.com',
    now: friday,
    evaluator: ironCalc(),
    ...options,
  });
}

/** Runs one piece of script, with `sheet` at hand, and gives what it returns as plain data. */
export function answerOf(body: string, options: Partial<ProjectOptions> = {}): unknown {
  return scripted(inFunction(body), options).run('main', []);
}

export const inFunction = (body: string): string =>
  `function main() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`;

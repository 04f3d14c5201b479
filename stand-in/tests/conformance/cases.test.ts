import { cases } from '../../conformance/cases';
import type { Report } from '../../conformance/run';
import { commandLine } from '../support/commandLine';

let report: Report;
beforeAll(async () => {
  // A process of its own: Jest keeps the script's time zone from reaching its dates.
  const { stdout, stderr } = await commandLine('conformance', ['--json']);
  if (stdout === '') throw new Error(stderr);
  report = JSON.parse(stdout) as Report;
});

describe('the stand-in does what Google documents', () => {
  test.each(cases.map(({ name, expected }) => [name, expected]))('%s', (name, expected) => {
    expect(report.results[name]).toEqual(expected);
  });

  test('with time for every case', () => {
    expect(report.notRun).toEqual([]);
    expect(Object.keys(report.results)).toHaveLength(cases.length);
  });
});

describe('the suite', () => {
  test('has at least 150 cases, each with a name of its own', () => {
    const names = cases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(150);
  });

  test('names the page of Google’s reference for each', () => {
    const elsewhere = cases.filter(
      ({ page }) =>
        !/^https:\/\/developers\.google\.com\/(apps-script|workspace)\/[\w/-]+(#[\w,-]+)?$/.test(page),
    );
    expect(elsewhere.map(({ name, page }) => `${name}: ${page}`)).toEqual([]);
  });
});

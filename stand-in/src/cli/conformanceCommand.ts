import { listOfCases } from '../conformance/caseList';
import { comparedWith, standInReport, verdict } from '../conformance/conformance';
import { command, run } from './program';

const program = command('conformance')
  .description('Tries every documented case on the stand-in, or compares a report of Google with it.')
  .argument('[REPORT]', 'what the self-check gave on Google, as a .json file')
  .option('--json', 'print what the stand-in answers as such a report')
  .option('--list', 'print every case by what it rests on, as Markdown')
  .action(async (report: string | undefined, { json, list }: { json?: true; list?: true }) => {
    if (list) return console.log(listOfCases());
    if (json) return console.log(JSON.stringify(await standInReport(), null, 2));
    const { same, lines } =
      report === undefined ? verdict(await standInReport()) : await comparedWith(report);
    console.log(lines.join('\n'));
    if (!same) process.exitCode = 1;
  });

await run(program);

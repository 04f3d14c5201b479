import { gas, gasLines, type GasOptions } from './gas';
import { command, run } from './program';

const program = command('gas')
  .description('Runs one function of an Apps Script project on this machine and counts its calls.')
  .argument('<SCRIPT...>', 'script files (.js, .gs), pages (.html), appsscript.json, or folders of them')
  .requiredOption('--call <FN>', 'the function to call')
  .option('--args <JSON>', 'its arguments, as a JSON array')
  .option('--workbook <FILE>', 'an .xlsx file; an empty workbook without it')
  .option('--today <DATE>', 'run as if it were this day, such as 2023-08-11 (14:00) or "2023-08-11 16:30"')
  .option('--user <EMAIL>', 'who runs it')
  .option('--answer <ANSWER...>', 'answers to dialogs, in order: YES, NO, OK, CANCEL, OK=text')
  .option('--fire [FN]', 'afterwards fire the installed time triggers, or those of one function')
  .option('--save <FILE>', 'write the workbook afterwards')
  .option('--json', 'print JSON')
  .action(async (paths: string[], { json, ...options }: GasOptions & { json?: boolean }) => {
    const report = await gas(paths, options);
    console.log(json ? JSON.stringify(report) : gasLines(report).join('\n'));
    if (!json && report.error !== null) process.exitCode = 1;
  });

await run(program);

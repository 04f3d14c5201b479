import { Option } from 'commander';
import { gas, gasLines, type GasOptions } from './gas';
import { UsageError } from '../usageError';
import { command, run } from './program';

/** The exit code where the script asked for something that the stand-in does not have. */
const NOT_IMPLEMENTED = 3;

const program = command('gas')
  .description('Runs one function of an Apps Script project on this machine and counts its calls.')
  .argument('<SCRIPT...>', 'script files (.js, .gs), pages (.html), appsscript.json, or folders of them')
  .option('--call <FN>', 'the function to call')
  .option('--args <JSON>', 'its arguments, as a JSON array')
  .option('--workbook <FILE>', 'an .xlsx file; an empty workbook without it')
  .option('--open <ID=FILE...>', 'other workbooks that openById and openByUrl find; they are not written')
  .option('--today <DATE>', 'run as if it were this day, such as 2023-08-11 (14:00) or "2023-08-11 16:30"')
  .option('--user <EMAIL>', 'who runs it')
  .option('--answer <ANSWER...>', 'answers to dialogs, in order: YES, NO, OK, CANCEL, OK=text')
  .option('--fire [FN]', 'afterwards fire the installed time triggers, or those of one function')
  .option('--edit <CELLS=TEXT...>', 'then type into cells, such as "Tab!B3=x", so that onEdit runs')
  .option('--get <QUERY>', 'then open the web app with k=v&…, so that doGet runs')
  .option('--anonymous', 'run by somebody whose address Google does not know')
  .addOption(
    new Option('--language <LANGUAGE>', 'the language in which Google refuses').choices(['en', 'vi']),
  )
  .option('--protect <CELLS...>', 'let only the owner edit these cells, such as "Tab!A1:B2"')
  .option(
    '--table <CELLS...>',
    'cells that are one of Google\'s tables, with typed columns, such as "Tab!A1:R50"',
  )
  .option('--time-zone <ZONE>', 'the zone of the workbook, such as Asia/Bangkok')
  .option('--web-app', 'run the function as a web app does: as the owner, with no window of the sheet')
  .option('--without-scope <SCOPE...>', 'scopes that were not consented to, such as script.send_mail')
  .option('--save <FILE>', 'write the workbook afterwards')
  .option('--json', 'print JSON')
  .action(async (paths: string[], { json, ...options }: GasOptions & { json?: boolean }) => {
    if (options.call === undefined && options.edit === undefined && options.get === undefined)
      throw new UsageError('Name what to run: --call, --edit or --get. Add --help to see how it is used.');
    const report = await gas(paths, options);
    console.log(json ? JSON.stringify(report) : gasLines(report).join('\n'));
    if (report.notImplemented.length > 0) process.exitCode = NOT_IMPLEMENTED;
    else if (!json && report.error !== null) process.exitCode = 1;
  });

await run(program);

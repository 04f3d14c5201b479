import { run } from './cli/run';

void run(process.argv.slice(2), { print: console.log, printError: console.error }).then((status) => {
  process.exitCode = status;
});

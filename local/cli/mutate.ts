import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ROOMS, type Room } from './mutate/rules/sample';

const tell = (line: string): void => console.error(line);

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Not a whole number from 1 on.');
  return number;
}

const program = new Command('mutate').description(
  'Changes sources in small ways and counts what tests notice',
);

program
  .command('stand-in', { isDefault: true })
  .description('the stand-in, by the conformance cases and promises')
  .argument('[N]', 'try only every Nth mutant', count)
  .argument('[tables]', 'also those in tables that are made while the stand-in loads')
  .action(async (every: number | undefined, tables: string | undefined) => {
    const { mutateStandIn, mutationLines } = await import('./mutate/standIn/mutateStandIn');
    const figures = await mutateStandIn({ ...(every && { every }), tables: tables === 'tables', tell });
    console.log(mutationLines(figures).join('\n'));
  });

program
  .command('rules')
  .description('the rules and commands in src, by their tests')
  .option('--sample <N>', 'try so many, of each room its share', count)
  .option('--seed <S>', 'draws the sample', '1')
  .addOption(new Option('--room <ROOM...>', 'only these rooms').choices(ROOMS))
  .option('--path <PATH...>', 'only files whose paths begin so')
  .option('--tests <PATH...>', 'only tests whose paths begin so')
  .option('--json <FILE>', 'write the figures there too')
  .action(async ({ room, path, tests, json, sample, seed }: RulesOptions) => {
    const { mutateRules, rulesLines } = await import('./mutate/rules/mutateRules');
    const figures = await mutateRules({
      ...(room && { rooms: room }),
      ...(path && { paths: path }),
      ...(tests && { tests }),
      ...(sample && { sample }),
      seed,
      tell,
    });
    if (json) await writeFile(json, JSON.stringify(figures, null, 2));
    console.log(rulesLines(figures).join('\n'));
  });

interface RulesOptions {
  sample?: number;
  seed: string;
  room?: Room[];
  path?: string[];
  tests?: string[];
  json?: string;
}

await program.parseAsync();

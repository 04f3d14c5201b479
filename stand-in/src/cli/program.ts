import { Command } from 'commander';
import { UsageError } from '../usageError';
import { XlsxError } from '../xlsx/error';

/** A command that names its own mistakes and shows how it is used. */
export const command = (name: string): Command =>
  new Command(name).showHelpAfterError('Add --help to see how it is used.');

/** Runs it on this process's arguments. A mistake of whoever typed them is one line; anything else comes with its stack. */
export async function run(program: Command): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof XlsxError;
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  }
}

import { Command, CommanderError } from 'commander';
import { PlainError } from '../plainError';

const TITLES: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** A command line that speaks Vietnamese and never ends the process by itself. */
export function vietnamese(program: Command, print: (text: string) => void): Command {
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => print(text.trimEnd()), writeErr: () => {} })
      .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
      .helpOption('-h, --help', 'xem cách dùng')
      .helpCommand(false);
  }
  return program;
}

/** One sentence for the person; null when there is nothing to say (help was asked for and shown). */
export function sentenceFor(error: unknown, { commands }: Command): string | null {
  if (error instanceof CommanderError)
    return usageSentence(
      error,
      commands.map((command) => command.name()),
    );
  if (error instanceof PlainError || isOfAFile(error)) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Có lỗi ngoài dự kiến: ${reason}. Chạy lại với DEBUG=1 để xem chi tiết.`;
}

/** The stand-in's own kind of PlainError; loading the stand-in to ask by class would cost every command. */
const isOfAFile = (error: unknown): error is Error => error instanceof Error && error.name === 'XlsxError';

function usageSentence({ code, message }: CommanderError, commands: readonly string[]): string | null {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.helpDisplayed':
      return null;
    case 'commander.missingArgument':
      return `Thiếu ${named}. Thêm --help để xem cách dùng.`;
    case 'commander.missingMandatoryOptionValue':
      return `Thiếu ${named}. Thêm --help để xem cách dùng.`;
    case 'commander.optionMissingArgument':
      return `Sau ${named} còn thiếu giá trị. Thêm --help để xem cách dùng.`;
    case 'commander.unknownOption':
      return `Không có tùy chọn ${named}. Thêm --help để xem cách dùng.`;
    case 'commander.unknownCommand':
      return `Không có lệnh ${named}. Thêm --help để xem cách dùng.`;
    case 'commander.excessArguments':
      return 'Có nhiều tham số hơn cần thiết. Tên tệp có dấu cách thì đặt trong ngoặc kép.';
    default:
      return `Hãy chọn một lệnh: ${commands.join(', ')}. Thêm --help để xem cách dùng.`;
  }
}

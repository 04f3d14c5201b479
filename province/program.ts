/** The command line, in Vietnamese. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { bigQuery, type BigQueryOptions } from './bigquery/command';
import { province, type ProvinceOptions, sample, type SampleCommand } from './cli';
import { PlainError } from './plainError';

const wholeNumber =
  (most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Ghi số nguyên từ 1 đến ${most}.`);
  };

const print = (line: string): void => console.log(line);

export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('province')
    .description('gộp số liệu tuần của nhiều xã, phường, đặc khu')
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .helpOption('-h, --help', 'xem cách dùng')
    .helpCommand(false);

  program
    .command('report', { isDefault: true })
    .description('đọc tệp trong một thư mục, ghi bảng tổng hợp')
    .argument('<DIR>', 'thư mục có tệp .json của Xuất số liệu tuần, hoặc bảng .xlsx của các đơn vị')
    .requiredOption('--out <OUT>', 'thư mục nhận kết quả')
    .option('--json', 'in summary.json')
    .option('--today <DATE>', 'ngày hôm nay, ví dụ 2026-08-07; tuần sau ngày này bị coi là sai')
    .action(async (folder: string, options: ProvinceOptions) => {
      if (options.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.today))
        throw new PlainError(`Không có ngày “${options.today}”. Hãy viết năm-tháng-ngày, ví dụ 2026-08-07.`);
      await province(folder, options, print);
    });

  program
    .command('sample')
    .description('ghi số liệu mẫu để thử')
    .argument('<DIR>', 'thư mục sẽ ghi')
    .option('--communes <N>', 'số đơn vị', wholeNumber(5000), 170)
    .option('--weeks <N>', 'số tuần', wholeNumber(520), 52)
    .option('--tasks <N>', 'số việc mỗi đơn vị', wholeNumber(5000), 200)
    .action((folder: string, options: SampleCommand) => sample(folder, options, print));

  program
    .command('bigquery')
    .description('ghi câu lệnh dựng bảng tổng hợp trên BigQuery')
    .requiredOption('--dataset <NAME>', 'tập dữ liệu, ví dụ du-an-tinh.province')
    .option('--bucket <URI>', 'thư mục tệp trên Cloud Storage, ví dụ gs://so-lieu-tinh/tuan')
    .option('--sheets <FILE>', 'danh sách bảng tính .csv: mã đơn vị, tên, địa chỉ')
    .requiredOption('--out <FILE>', 'tệp .sql sẽ ghi')
    .action((options: BigQueryOptions) => bigQuery(options, print));

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) return;
    process.exitCode = 1;
    console.error(sentence);
    if (process.env['DEBUG']) console.error(error);
  }
}

/** One sentence for the person; null when there is nothing to say. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof PlainError) return error.message;
  if (error instanceof CommanderError)
    return error.code === 'commander.helpDisplayed'
      ? null
      : error.code === 'commander.invalidArgument'
        ? error.message.replace(/^error: .*?is invalid\. /, '')
        : 'Cách dùng: npm run province -- THƯ_MỤC --out KẾT_QUẢ. Thêm --help để xem cách dùng.';
  const reason = error instanceof Error ? error.message : String(error);
  return `Có lỗi ngoài dự kiến: ${reason}. Chạy lại với DEBUG=1 để xem chi tiết.`;
}

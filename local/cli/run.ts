import { Command } from 'commander';
import { PlainError } from '../plainError';
import { sentenceFor, vietnamese } from './program';
import type { DeployOptions } from '../deploy';
import type { PaperOptions } from './paper';
import type { RepliesOptions } from './replies';
import type { WeeklyOptions } from './weekly';

const papers = [
  { name: 'report', description: 'báo cáo tuần hoặc tháng, bản Word và bản in', kind: 'report' },
  { name: 'draft', description: 'dự thảo thông báo kết luận, bản Word và bản chữ', kind: 'notice' },
] as const;

const fullSampleUse =
  'sổ mẫu ngày 25/8/2023, có dùng Chờ cấp trên, báo lên khi chậm, kết quả theo người, hồ sơ, tệp lịch';

interface SampleOptions {
  full?: boolean;
}

/** Where a command prints: a terminal, or whoever runs it. */
interface Printer {
  print(text: string): void;
  printError(text: string): void;
}

interface NoticeOptions {
  date?: string;
  workbook?: string;
  json?: boolean;
}

/** What a command tells of itself while it runs. */
interface Shell {
  print(text: string): void;
  /** It did not do what was asked for, and has said why. */
  fail(): void;
}

/**
 * Runs one command, the words behind `npm run`: `['weekly', 'so.xlsx', '--out', 'out']`. Gives the exit code. Nothing is thrown: what
 * goes wrong is one sentence to `printError`, with its details when DEBUG is set.
 */
export async function run(args: readonly string[], { print, printError }: Printer): Promise<number> {
  let status = 0;
  const program = new Command('tong-hop-tuan').description('Tổng hợp tuần, chạy trên máy, không cần Google');
  const shell = { print, fail: () => void (status = 1) };
  for (const add of commands) add(program, shell);

  try {
    await vietnamese(program, print).parseAsync(args, { from: 'user' });
  } catch (error) {
    const sentence = sentenceFor(error, program);
    if (sentence === null) return 0;
    printError(sentence);
    if (process.env['DEBUG']) printError(error instanceof Error ? (error.stack ?? '') : String(error));
    return 1;
  }
  return status;
}

// Each command loads only what it needs: the page's libraries are large.

function addStart(program: Command, { print }: Shell): void {
  program
    .command('start')
    .description('mở bảng tính trong trình duyệt')
    .argument('[FILE]', 'tệp .xlsx, tên mới thì tạo bảng trống; không ghi thì dùng sổ mẫu')
    .option('--full', fullSampleUse)
    .action(async (file: string | undefined, { full = false }: SampleOptions) => {
      if (full && file !== undefined)
        throw new PlainError('--full mở sổ mẫu; muốn mở tệp của mình thì bỏ --full.');
      print(`Đang mở ${file ?? 'sổ mẫu'}… Lần đầu mất vài giây để dựng chương trình.`);
      const { startServer } = await import('../server');
      await startServer({ ...(file && { file }), full, port: Number(process.env['PORT'] ?? 8080) });
    });
}

function addWeekly(program: Command, { print, fail }: Shell): void {
  program
    .command('weekly')
    .description('tổng hợp tuần từ một tệp Excel')
    .argument('<FILE>', 'tệp .xlsx')
    .requiredOption('--out <DIR>', 'thư mục nhận kết quả')
    .option(
      '--today <DATE>',
      'tổng hợp như đang ở ngày này, ví dụ 2023-08-11 (14 giờ) hoặc "2023-08-11 16:30"',
    )
    .option('--send', 'soạn và gửi bản tin vào DIR/outbox; gửi thật khi có SMTP_URL')
    .option('--user <EMAIL>', 'tài khoản đứng tên gửi; không có thì là thư ký trong tab Thành viên')
    .option('--tab <NAME>', 'dùng tab này làm tab nhiệm vụ, khi bảng có sẵn chưa theo mẫu')
    .action(async (file: string, options: Omit<WeeklyOptions, 'files' | 'smtpUrl' | 'port'>) => {
      const { weekly } = await import('./weekly');
      const { SMTP_URL: smtpUrl, PORT: port } = process.env;
      const done = await weekly(file, { ...options, smtpUrl, port }, print);
      if (!done) fail();
    });
}

function addPapers(program: Command, { print, fail }: Shell): void {
  for (const { name, description, kind } of papers)
    program
      .command(name)
      .description(description)
      .argument('<FILE>', 'tệp .xlsx')
      .requiredOption('--out <DIR>', 'thư mục nhận kết quả')
      .option('--today <DATE>', 'lấy số liệu như đang ở ngày này, ví dụ 2023-08-11')
      .option(
        '--layout <NAME>',
        'party: văn bản của Đảng; state: văn bản hành chính; không ghi thì theo Cài đặt',
      )
      .option('--month', 'của cả tháng; không ghi thì báo cáo của tuần')
      .action(async (file: string, options: PaperOptions) => {
        const { writePaper } = await import('./paper');
        if (!(await writePaper(kind, file, options, print))) fail();
      });
}

function addSample(program: Command, { print }: Shell): void {
  program
    .command('sample')
    .description('ghi sổ theo dõi mẫu')
    .argument('<FILE>', 'tệp .xlsx sẽ ghi')
    .option('--full', fullSampleUse)
    .action(async (file: string, { full = false }: SampleOptions) => {
      const { sampleWorkbook } = await import('../sample/sampleWorkbook');
      const { fullSample } = await import('../sample/fullSample');
      const { writeXlsx } = await import('stand-in/xlsx');
      await writeXlsx(await (full ? fullSample() : sampleWorkbook()), file);
      print(`Đã ghi sổ mẫu vào ${file}.`);
    });
}

function addDeploy(program: Command, { print, fail }: Shell): void {
  program
    .command('deploy')
    .description('dựng và cài vào bảng tính trên Google')
    .argument('[SCRIPT_ID]', 'ID tập lệnh hoặc địa chỉ dự án Apps Script; không có thì lấy trong .clasp.json')
    .option('--replace', 'xóa mã của người khác đang có trong dự án')
    .option(
      '--web-app [ADDRESS]',
      'triển khai hoặc làm mới cả trang trên điện thoại; ghi địa chỉ nếu dự án có nhiều bản triển khai',
    )
    .option('--self-check', 'đưa lên cả phần tự kiểm tra, dành cho người phát triển')
    .action(async (scriptId: string | undefined, options: Omit<DeployOptions, 'env' | 'files'>) => {
      const { deploy } = await import('../deploy');
      const done = await deploy(scriptId, options, print);
      if (!done) fail();
    });
}

function addRelease(program: Command, { print }: Shell): void {
  program
    .command('release')
    .description('ghi thư mục release/ của phiên bản này và commit')
    .action(async () => {
      const { release } = await import('../release/release');
      await release(print);
    });
}

function addNotice(program: Command, { print }: Shell): void {
  program
    .command('notice')
    .description('đọc nhiệm vụ, người phụ trách và thời hạn từ một thông báo')
    .argument('<FILE>', 'tệp .txt hoặc .docx')
    .option('--date <DATE>', 'ngày của văn bản, ví dụ 2023-07-31; không có thì lấy trong văn bản')
    .option('--workbook <XLSX>', 'bảng theo dõi của Ban: tên người, đơn vị, khu phố trong đó được nhận ra')
    .option('--json', 'in JSON')
    .action(async (file: string, { date, workbook, json }: NoticeOptions) => {
      const { noticeJson, noticeLines, noticeOf } = await import('./notice');
      const notice = await noticeOf(file, date, workbook);
      print(json ? JSON.stringify(noticeJson(notice), null, 2) : noticeLines(notice).join('\n'));
    });
}

function addReplies(program: Command, { print }: Shell): void {
  program
    .command('replies')
    .description('đọc tin nhắn, thư trả lời thành cập nhật của các nhiệm vụ; không ghi gì vào bảng')
    .argument('<FILE>', 'tệp .txt hoặc .docx')
    .requiredOption('--workbook <FILE>', 'tệp .xlsx của bảng theo dõi')
    .option('--today <DATE>', 'đọc như đang ở ngày này, ví dụ 2023-08-11')
    .option('--json', 'in JSON')
    .action(async (file: string, { json, ...options }: RepliesOptions & { json?: boolean }) => {
      const { repliesLines, repliesOf } = await import('./replies');
      const replies = await repliesOf(file, options);
      print(json ? JSON.stringify(replies, null, 2) : repliesLines(replies).join('\n'));
    });
}

function addBench(program: Command, { print }: Shell): void {
  program
    .command('bench')
    .description('đo số lần đọc ghi và thời gian so với mốc trong cùng lần chạy')
    .option('--json', 'in JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { bench, benchLines } = await import('./bench/bench');
      const figures = await bench();
      print(json ? JSON.stringify(figures, null, 2) : benchLines(figures).join('\n'));
    });
}

/** In the order of the help. */
const commands = [
  addStart,
  addWeekly,
  addPapers,
  addSample,
  addDeploy,
  addRelease,
  addNotice,
  addReplies,
  addBench,
];

import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Autosave } from './page/autosave';
import { bundle as bundleScript } from './build';
import { KeptWork } from './keptWork';
import { type Bundle, bundlePage } from './page/bundle';
import { Delivery } from './page/delivery';
import { secretaryOf } from './page/people';
import { routes } from './page/routes';
import { Session } from './page/session';
import { StoredWorkbook } from './page/storedWorkbook';
import { PlainError } from './plainError';
import type { ProjectFiles, Workbook } from 'stand-in';
import { openProject } from './run';
import { fullSample, fullSampleToday } from './sample/fullSample';
import { sampleWorkbook } from './sample/sampleWorkbook';
import { sampleToday } from './sample/story';

export interface ServerOptions {
  /** An .xlsx, begun empty when it is not there; edits are saved back to it. Without one, the sample opens in memory, on the day its story happens. */
  file?: string;
  /** Without a file: the sample that uses what a committee switches on when it needs it. */
  full?: boolean;
  /** 0 takes any free port. */
  port?: number;
  /** Who sits at the page: an address; the secretary unless given. */
  user?: string;
  /** What is made from the sources otherwise. */
  made?: { files: ProjectFiles; sample: Workbook; page: Bundle };
}

export interface RunningServer {
  url: string;
  /** Saves what is not saved yet, then stops answering. */
  close(): Promise<void>;
}

/** Opens the page on 127.0.0.1 and prints its address. Throws PlainError for a bad file or a taken port. */
export async function startServer({
  file,
  full = false,
  port = 8080,
  user,
  made,
}: ServerOptions = {}): Promise<RunningServer> {
  let opened: (app: Hono | null) => void = () => undefined;
  const opening = new Promise<Hono | null>((resolve) => (opened = resolve));
  // Whoever comes while the workbook is being opened waits for it.
  const server = await listening(
    port,
    async (request) => (await opening)?.fetch(request) ?? new Response(null, { status: 503 }),
  );
  const stop = () =>
    new Promise<void>((stopped) => (server.close(() => stopped()), closeConnections(server)));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const kept = made === undefined ? await KeptWork.open() : null;
    const files = made?.files ?? (await kept!.get('script', bundleScript));
    const bundle = made ? Promise.resolve(made.page) : kept!.get('page', bundlePage);
    bundle.catch(() => undefined);
    const stored = file === undefined ? null : await StoredWorkbook.open(file);
    const workbook =
      stored?.workbook ??
      made?.sample ??
      (full
        ? await kept!.get('full-sample', () => fullSample(files))
        : await kept!.get('sample', () => sampleWorkbook(files)));
    // Links in letters and on the dashboard lead back to this page.
    workbook.url = url;
    const smtpUrl = process.env['SMTP_URL'];
    const project = await openProject({
      workbook,
      user: user ?? secretaryOf(workbook),
      files,
      ...(stored ? {} : { today: full ? fullSampleToday : sampleToday }),
      ownMail: Boolean(smtpUrl),
      webApp: `${url}exec`,
    });
    const tell = (title: string, message: string) => project.toasts.push({ title, message, seconds: -1 });
    const autosave = new Autosave(
      async () => {
        const note = await stored?.save();
        if (note) tell('Đã lưu sang tệp khác', note);
      },
      (error) => tell('Chưa lưu được', error.message),
    );
    const delivery = new Delivery(project, smtpUrl, () => autosave.later());
    const session = new Session(
      project,
      () => stored?.path ?? null,
      () => {
        autosave.later();
        delivery.afterCommand();
      },
    );
    opened(routes({ session, bundle, host: new URL(url).host }));
    for (const note of stored?.notes ?? []) {
      console.log(note);
      tell('Về tệp vừa mở', note);
    }
    if (stored?.begun) console.log(`Chưa có tệp "${file}" nên đã tạo một bảng trống.`);
    console.log(`Tổng hợp tuần đang chạy ở ${url} (Ctrl+C để dừng)`);

    const close = async () => {
      signals.forEach((signal) => process.off(signal, onSignal));
      await stop();
      await Promise.all([autosave.now(), delivery.finished(), bundle.catch(() => undefined)]);
    };
    const onSignal = () => void close().then(() => process.exit(0));
    signals.forEach((signal) => process.once(signal, onSignal));
    return { url, close };
  } catch (error) {
    opened(null);
    await stop();
    throw error;
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** A browser keeps its connections open for more requests: nobody waits for those. */
function closeConnections(server: ServerType): void {
  if ('closeIdleConnections' in server) server.closeIdleConnections();
}

/** Takes the port before anything slow is done, so that a taken one is told at once. */
async function listening(
  port: number,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<ServerType> {
  const server = serve({ fetch: answer, hostname: '127.0.0.1', port });
  try {
    if (!server.listening) await once(server, 'listening');
    return server;
  } catch (error) {
    throw new PlainError(whyNotListening(port, (error as NodeJS.ErrnoException).code), { cause: error });
  }
}

function whyNotListening(port: number, code: string | undefined): string {
  const other = `Hãy chọn cổng khác, ví dụ: PORT=${port + 1} npm start`;
  if (code === 'EADDRINUSE') return `Cổng ${port} đang có chương trình khác dùng. ${other}`;
  return `Không mở được cổng ${port}. ${other}`;
}

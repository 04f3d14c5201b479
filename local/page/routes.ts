import { Hono, type Context as Call } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import * as v from 'valibot';
import { composeEml } from '../outbox';
import { toXlsx } from 'stand-in/xlsx';
import type { Bundle } from './bundle';
import { shell, webShell } from './shell';
import { letterLine, letterView } from './letters';
import type { Context, Reply } from './protocol';
import { context, requests } from './requests';
import { sameOrigin } from './sameOrigin';
import type { Session } from './session';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Nothing the page or a sidebar does can leave this machine. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const bundled: Record<keyof Bundle, string> = {
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'googleScript.js': 'text/javascript; charset=utf-8',
  'webApp.js': 'text/javascript; charset=utf-8',
};

const download = (name: string) => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

interface Parts {
  session: Session;
  bundle: Promise<Bundle>;
  /** `127.0.0.1:8080` */
  host: string;
}

/** Reads a command's body by its schema, performs it, answers with the new state. */
const command =
  <T>(schema: v.GenericSchema<unknown, T>, perform: (context: Context, request: T) => Reply) =>
  async (call: Call) => {
    const body: unknown = await call.req.json().catch(() => null);
    const read = v.safeParse(v.intersect([context, schema]), body);
    if (!read.success) {
      const wrong = read.issues.find(({ type }) => type === 'check');
      return call.json({ error: wrong?.message ?? 'Yêu cầu không hợp lệ.' }, 400);
    }
    const request = read.output as Context & T;
    return call.json(perform(request, request));
  };

/** The page and the JSON it talks with. */
export function routes({ session, bundle, host }: Parts): Hono {
  const app = new Hono();

  app.use(sameOrigin(host));
  app.use(async (call, next) => {
    await next();
    call.header('Content-Security-Policy', policy);
    call.header('X-Content-Type-Options', 'nosniff');
    call.header('Referrer-Policy', 'no-referrer');
    if (!call.res.headers.has('Cache-Control')) call.header('Cache-Control', 'no-store');
  });

  app.get('/', (call) => call.html(shell));
  for (const [name, type] of Object.entries(bundled))
    app.get(`/${name}`, etag(), async (call) =>
      call.body((await bundle)[name as keyof Bundle], 200, {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
      }),
    );

  app.get('/exec', (call) => call.html(webShell(session.serve(call.req.query()))));
  app.post('/exec/run', bodyLimit({ maxSize: 1_000_000 }), async (call) => {
    const read = v.safeParse(requests.run, await call.req.json().catch(() => null));
    if (!read.success) return call.json({ error: 'Yêu cầu không hợp lệ.' }, 400);
    return call.json(session.runFromWeb(read.output));
  });

  app.use('/api/*', bodyLimit({ maxSize: 20_000_000 }));
  const commands = {
    state: command(v.object({}), (context) => session.look(context)),
    edit: command(requests.edit, (context, request) => session.edit(context, request)),
    call: command(requests.call, (context, request) => session.call(context, request)),
    run: command(requests.run, (context, request) => session.run(context, request)),
    lines: command(requests.lines, (context, request) => session.lines(context, request)),
    sort: command(requests.sort, (context, request) => session.sort(context, request)),
    filter: command(requests.filter, (context, request) => session.filter(context, request)),
    unfilter: command(requests.unfilter, (context, request) => session.unfilter(context, request)),
    today: command(requests.today, (context, request) => session.today(context, request)),
    user: command(requests.user, (context, request) => session.user(context, request)),
    undo: command(requests.undo, (context) => session.undo(context)),
    redo: command(requests.redo, (context) => session.redo(context)),
  };
  for (const [name, perform] of Object.entries(commands)) app.post(`/api/${name}`, perform);

  addLetters(app, session);
  app.get('/workbook.xlsx', async (call) =>
    call.body(new Uint8Array(await toXlsx(session.workbook)), 200, {
      'Content-Type': xlsxType,
      'Content-Disposition': download(`${session.workbook.title}.xlsx`),
    }),
  );
  return app;
}

/** The letters that were sent, to look at and as files. */
function addLetters(app: Hono, session: Session): void {
  const { timeZone } = session.workbook;
  const mailAt = (call: Call) => session.mails[parseInt(call.req.param('index') ?? '', 10)];
  app.get('/api/letters', (call) =>
    call.json(session.mails.map((mail, index) => letterLine(mail, index, timeZone))),
  );
  app.get('/api/letters/:index{[0-9]+}', (call) => {
    const mail = mailAt(call);
    if (!mail) return call.notFound();
    return call.json(letterView(mail, Number(call.req.param('index')), timeZone));
  });
  app.get('/letters/:index{[0-9]+\\.eml}', async (call) => {
    const mail = mailAt(call);
    if (!mail) return call.notFound();
    return call.body(new Uint8Array(await composeEml(mail)), 200, {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': download(`${mail.to}.eml`),
    });
  });
}

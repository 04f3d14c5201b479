import { simpleParser } from 'mailparser';
import { routes } from '../../../local/page/routes';
import { Session } from '../../../local/page/session';
import { friday, projectOf } from '../support/script';
import { sheetOf, workbookOf } from 'stand-in';

const host = '127.0.0.1:8080';
const own = { host, origin: `http://${host}`, 'content-type': 'application/json' };
const page = { version: 0, selection: null };

function served() {
  const project = projectOf('function onOpen() {}', workbookOf(sheetOf('Nhiệm vụ', [['Mã']])));
  project.mails.push({
    to: 'khai@example.com',
    subject: 'Tuần 32: đạt 3/9 tiêu chí',
    body: 'Kính gửi',
    htmlBody: '<b>Kính gửi</b>',
    from: 'ha@example.com',
    at: friday,
  });
  const bundle = Promise.resolve({
    'page.js': 'js',
    'page.css': 'css',
    'googleScript.js': 'script',
    'webApp.js': 'web',
  });
  const app = routes({
    session: new Session(
      project,
      () => null,
      () => undefined,
    ),
    bundle,
    host,
  });
  const get = (path: string, headers: Record<string, string> = { host }) =>
    app.request(`http://${host}${path}`, { headers });
  const post = (path: string, body: unknown, headers: Record<string, string> = own) =>
    app.request(`http://${host}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { project, get, post };
}

describe('the page’s address', () => {
  it('gives the page, with rules that keep everything on this machine', async () => {
    const response = await served().get('/');
    expect(await response.text()).toContain('<title>Tổng hợp tuần</title>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await served().get('/page.js')).status).toBe(200);
  });

  it('answers under the name localhost too', async () => {
    expect((await served().get('/', { host: 'localhost:8080' })).status).toBe(200);
  });

  it.each([
    ['a name that only leads here (DNS rebinding)', { ...own, host: 'evil.example:8080' }],
    ['another site’s page', { ...own, origin: 'https://evil.example' }],
    ['a page without an origin, as a sandboxed frame is', { ...own, origin: 'null' }],
    ['another port of this machine', { ...own, origin: 'http://127.0.0.1:9999' }],
    ['a plain HTML form', { ...own, 'content-type': 'text/plain' }],
    ['a body of another type that begins alike', { ...own, 'content-type': 'application/jsonx' }],
    ['a browser that says the request comes from elsewhere', { ...own, 'sec-fetch-site': 'cross-site' }],
  ])('refuses commands from %s', async (_name, headers) => {
    expect((await served().post('/api/state', page, headers)).status).toBe(403);
  });

  it('refuses reading from another site', async () => {
    expect((await served().get('/api/letters', { host, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

describe('a command to the page’s server', () => {
  it.each(['2023-02-31', '2023-13-01', '0000-01-01', '9123-09-12'])(
    'refuses the day %s, which is not one, in words',
    async (date) => {
      const response = await served().post('/api/today', { ...page, date });
      expect([response.status, await response.json()]).toEqual([
        400,
        { error: expect.stringMatching(/^(Không có ngày này|Yêu cầu không hợp lệ)/) },
      ]);
    },
  );

  it('takes JSON with its character set', async () => {
    const headers = { ...own, 'content-type': 'application/json; charset=utf-8' };
    expect((await served().post('/api/state', page, headers)).status).toBe(200);
  });

  it('answers with the state', async () => {
    const reply = (await (await served().post('/api/state', page)).json()) as { state: { title: string } };
    expect(reply.state.title).toBe('Sổ theo dõi');
  });

  it.each([
    [
      '/api/edit',
      { ...page, sheetId: 0, edits: [{ area: { row: 0, column: 1, rows: 1, columns: 1 }, typed: [['x']] }] },
    ],
    ['/api/edit', { ...page, sheetId: 0, edits: 'x' }],
    ['/api/call', { ...page, functionName: 'a b' }],
    ['/api/today', { ...page, date: '11/08/2023' }],
    ['/api/user', { ...page, email: 'không phải' }],
    ['/api/lines', { ...page, sheetId: 0, line: 'row', change: 'delete', at: 1, count: 0 }],
    ['/api/sort', { ...page, sheetId: 0, column: 0, ascending: true }],
    ['/api/filter', { ...page, sheetId: 0, row: 0, column: 1 }],
    ['/api/unfilter', { ...page, sheetId: -1 }],
    ['/api/state', { selection: null }],
    ['/api/state', null],
  ])('is checked before anything happens: %s %j', async (path, body) => {
    expect((await served().post(path, body)).status).toBe(400);
  });
});

describe('the outbox', () => {
  it('lists the letters, newest facts first said: to whom, what, when', async () => {
    expect(await (await served().get('/api/letters')).json()).toEqual([
      { index: 0, to: 'khai@example.com', subject: 'Tuần 32: đạt 3/9 tiêu chí', sent: '14:00, 11/08/2023' },
    ]);
  });

  it('gives each letter with its HTML and its text', async () => {
    const letter = await (await served().get('/api/letters/0')).json();
    expect(letter).toMatchObject({ from: 'ha@example.com', html: '<b>Kính gửi</b>', text: 'Kính gửi' });
    expect((await served().get('/api/letters/7')).status).toBe(404);
  });

  it('gives a letter as a mail program keeps it', async () => {
    const response = await served().get('/letters/0.eml');
    const mail = await simpleParser(Buffer.from(await response.arrayBuffer()));
    expect(mail.subject).toBe('Tuần 32: đạt 3/9 tiêu chí');
  });
});

it('the workbook can be taken home as an .xlsx', async () => {
  const response = await served().get('/workbook.xlsx');
  expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('Sổ theo dõi.xlsx'));
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sourcesOf } from '../../local/build';
import { deploy, type DeployOptions } from '../../local/deploy';
import { ignoreFile, runClasp } from '../../local/deploy/clasp';
import { explain } from '../../local/deploy/explain';
import { startedCommandLine } from '../support/commandLine';
import { pushedFiles } from '../support/office';
import { someOf } from '../support/size';
import {
  describeWithGoogle,
  type FakeGoogle,
  type Refusal,
  type RemoteDeployment,
  type RemoteFile,
  startFakeGoogle,
} from './fakeGoogle';

const scriptId = '1AbcdefghijklmnopqrstuvwxyZ0123456789-_the-committees-own';
const script = (name: string, source: string): RemoteFile => ({ name, type: 'SERVER_JS', source });
const newProject = [
  script('Mã', 'function myFunction() {\n  \n}\n'),
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' } as const,
];

describeWithGoogle('npm run deploy', () => {
  let google: FakeGoogle;
  beforeAll(async () => {
    google = await startFakeGoogle();
  });
  beforeEach(() => {
    google.projects = new Map([[scriptId, newProject]]);
    google.requests.length = 0;
    google.refusal = null;
  });
  afterAll(() => google.close());

  /** What the last line said, and whether all went well; what was thrown is a line too. */
  async function deployed(pasted = scriptId, options: DeployOptions = {}) {
    const lines: string[] = [];
    const files = await pushedFiles();
    try {
      const ok = await deploy(pasted, { env: google.env, files, ...options }, (line) => lines.push(line));
      return { ok, said: lines.at(-1) };
    } catch (error) {
      return { ok: false, said: (error as Error).message };
    }
  }

  /** What a push by clasp is said to have come to. */
  async function pushed({ to = scriptId, env = google.env } = {}) {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pushed-')));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: to, rootDir: '.' }));
    writeFileSync(join(folder, 'appsscript.json'), '{}');
    writeFileSync(ignoreFile(folder), '');
    try {
      return explain(await runClasp(resolve('.'), folder, ['push', '--force'], env));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const pushes = () => google.requests.filter((request) => request.startsWith('PUT'));
  const held = () => google.projects.get(scriptId)!.map(({ name }) => name);

  it('installs into a new sheet from the command line, and says what to click next; again, says that nothing was needed', async () => {
    const settings = readFileSync('.clasp.json', 'utf8');
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('tong-hop-tuan-'));
    const before = left();
    const first = await startedCommandLine(['deploy', scriptId], google.env);
    expect(first).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Đã cài \d+ tệp .*F5.*Tổng hợp tuần › Tạo bảng theo dõi/m),
    });
    const built = ['appsscript.json', ...Object.keys(sourcesOf(await pushedFiles()))];
    expect(held().sort()).toEqual(built.map((name) => name.split('.')[0]).sort());
    const again = await deployed(`https://script.google.com/home/projects/${scriptId}/edit`);
    expect(again).toEqual({ ok: true, said: expect.stringContaining('đã có đúng bản này') });
    expect(pushes()).toHaveLength(1);
    expect(google.requests.filter((request) => /deployments|versions/.test(request))).toEqual([]);
    // No script ID in the repository, and nothing in the temporary folder.
    expect(readFileSync('.clasp.json', 'utf8')).toBe(settings);
    expect(left()).toEqual(before);
  });

  it('leaves the script as it was when Google refuses to take the files', async () => {
    google.refusal = { method: 'PUT', status: 403, message: 'The caller does not have permission' };
    const said = expect.stringMatching(/không được sửa dự án này.*quyền Người chỉnh sửa/);
    expect(await deployed()).toEqual({ ok: false, said });
    expect(held()).toEqual(['Mã', 'appsscript']);
  });

  it('sends nothing when Google refuses to show what is there', async () => {
    google.refusal = { status: 401, message: 'Invalid Credentials' };
    expect(await deployed()).toEqual({ ok: false, said: expect.stringMatching(/hết hạn.*clasp login/) });
    expect(pushes()).toEqual([]);
  });

  it('does not delete a script somebody else wrote, unless told to', async () => {
    const theirs = [script('Báo cáo', 'function baoCao() { return 1; }'), ...newProject];
    google.projects.set(scriptId, theirs);
    expect(await deployed()).toEqual({
      ok: false,
      said: expect.stringMatching(/người khác \(Báo cáo\.gs\).*--replace/),
    });
    expect(pushes()).toEqual([]);
    expect(await deployed(scriptId, { replace: true })).toMatchObject({ ok: true });
    expect(held()).not.toContain('Báo cáo');
  });

  it('replaces its own older version with its pages, whatever clasp is told to leave out elsewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ignore-'));
    const ignore = join(folder, 'ignore');
    writeFileSync(ignore, '**/*.html\n');
    google.projects.set(scriptId, [
      script('Code', '// Tổng hợp tuần. Made from src/\nfunction onOpen() {}'),
      { name: 'OldPage', type: 'HTML', source: '<p>cũ</p>' },
    ]);
    const env = { ...google.env, clasp_config_ignore: ignore };
    expect(await deployed(scriptId, { env })).toMatchObject({ ok: true });
    expect(held()).not.toContain('OldPage');
    expect(held()).toContain('Week');
    rmSync(folder, { recursive: true });
  });

  describe('with --web-app', () => {
    const head: RemoteDeployment = { deploymentId: 'AKfycb-head', deploymentConfig: {} };
    const manifest = (files: readonly RemoteFile[]) =>
      JSON.parse(files.find(({ name }) => name === 'appsscript')!.source) as { webapp?: object };
    beforeEach(() => {
      google.versions.clear();
      google.deployments = new Map([[scriptId, [head]]]);
    });

    it('deploys a first web app of what it pushed, from the command line, and says what to do with its address', async () => {
      const { status, stdout } = await startedCommandLine(['deploy', scriptId, '--web-app'], google.env);
      expect([status, stdout]).toEqual([
        0,
        expect.stringMatching(
          /Đã triển khai trang trên điện thoại: https:\/\/script\.google\.com\/macros\/s\/AKfycb-made-1\/exec\n.*Lịch gửi và cài đặt/,
        ),
      ]);
      const [version] = google.versions.get(scriptId)!;
      expect(manifest(version!).webapp).toEqual({
        executeAs: 'USER_DEPLOYING',
        access: 'ANYONE_ANONYMOUS',
      });
      expect(google.deployments.get(scriptId)![1]).toMatchObject({
        deploymentConfig: { versionNumber: 1, description: 'Tổng hợp tuần: trang trên điện thoại' },
      });
    });

    it('gives it the new version the next time, so that links already sent open', async () => {
      const before = { versionNumber: 1, description: 'Tổng hợp tuần: trang trên điện thoại' };
      const ours = { deploymentId: 'AKfycb-ours', deploymentConfig: before };
      google.deployments = new Map([[scriptId, [head, ours]]]);
      google.versions.set(scriptId, [[]]);
      expect(await deployed(scriptId, { webApp: true })).toEqual({
        ok: true,
        said: expect.stringMatching(/^Đã làm mới .*AKfycb-ours\/exec$/),
      });
      expect(ours.deploymentConfig).toMatchObject({ ...before, versionNumber: 2 });
      expect(google.deployments.get(scriptId)).toHaveLength(2);
    });

    it('says why where Google refuses, and what was pushed stays', async () => {
      google.refusal = {
        method: 'POST',
        at: '/deployments',
        status: 403,
        message: 'The caller does not have permission',
      };
      expect(await deployed(scriptId, { webApp: true })).toEqual({
        ok: false,
        said: expect.stringMatching(/không được sửa dự án này/),
      });
      expect(held()).toContain('Phone');
    });
  });

  type Situation = { to?: string; env?: () => NodeJS.ProcessEnv; refusal?: Refusal };
  /** What clasp prints of each, so that tests/local/deploy/explain.test.ts speaks of what it really prints. */
  const situations: [string, Situation, RegExp][] = [
    [
      'Google refuses the syntax',
      {
        refusal: {
          method: 'PUT',
          status: 400,
          message: 'Syntax error: ParseError: Unexpected token line: 3 file: Code',
        },
      },
      /lỗi cú pháp ở tệp Code, dòng 3: ParseError: Unexpected token\. Bảng tính vẫn giữ bản cũ/,
    ],
    [
      'the Apps Script API is switched off',
      {
        refusal: {
          status: 403,
          message:
            'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
        },
      },
      /chưa bật Apps Script API.*home\/usersettings/,
    ],
    [
      'the sheet is brand-new and untitled',
      { refusal: { method: 'PUT', status: 400, message: 'Request contains an invalid argument.' } },
      /đặt tên cho bảng tính/,
    ],
    [
      'there is no such script',
      { to: scriptId.replace('1', '2') },
      /không tìm thấy dự án.*ID của bảng tính không dùng được/,
    ],
    ['the network is gone', { env: () => google.offline }, /Không tới được Google/],
  ];
  it.each(someOf('clasp', situations, 1))('says what to do when %s', async (_situation, asked, words) => {
    google.refusal = asked.refusal ?? null;
    expect(
      await pushed({ ...(asked.to && { to: asked.to }), ...(asked.env && { env: asked.env() }) }),
    ).toEqual({
      ok: false,
      message: expect.stringMatching(words),
    });
  });

  it('from the command line ends with 1 and the way out when nobody is logged in', async () => {
    const stdout = expect.stringMatching(/npx clasp login/);
    expect(await startedCommandLine(['deploy', scriptId], google.loggedOut)).toMatchObject({
      status: 1,
      stdout,
    });
  });
});

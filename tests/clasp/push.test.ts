import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'acorn';
import { build, scriptsOf } from '../../local/build';
import { weekly } from '../../local/cli/weekly';
import { emptyWorkbook, type MenuEntry } from 'stand-in';
import { openProject } from '../../local/run';
import { sampleWorkbook } from '../../local/sample/sampleWorkbook';
import { sampleToday } from '../../local/sample/story';
import { writeXlsx } from 'stand-in/xlsx';
import { allDoors } from '../support/doors';
import { describeWithGoogle, type FakeGoogle, type RemoteFile, startFakeGoogle } from './fakeGoogle';
import { projectFilesOf } from './received';

const clasp = resolve('node_modules/.bin/clasp');
const scriptId = '1-the-script-of-the-committee';

describeWithGoogle('clasp push', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'push-')));
  const dist = join(folder, 'dist');
  let google: FakeGoogle;
  let received: RemoteFile[];

  beforeAll(async () => {
    google = await startFakeGoogle();
    google.projects.set(scriptId, [
      { name: 'Mã', type: 'SERVER_JS', source: 'function myFunction() {\n}\n' },
    ]);
    const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as object;
    mkdirSync(dist);
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId }));
    await build(dist);
    await promisify(execFile)(clasp, ['push', '-f'], { cwd: folder, env: google.env });
    received = google.projects.get(scriptId) ?? [];
  });
  afterAll(() => {
    google.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('compares, then replaces what was there, in two requests', () => {
    const path = `/v1/projects/${scriptId}/content`;
    expect(google.requests).toEqual([`GET ${path}`, `PUT ${path}`]);
  });

  it('sends exactly the files of dist, each with its name, type and text', () => {
    const types = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' } as const;
    const built = readdirSync(dist).map((file) => {
      const [name = '', ending] = file.split('.') as [string, keyof typeof types];
      return { name, type: types[ending], source: readFileSync(join(dist, file), 'utf8') };
    });
    const byName = (a: RemoteFile, b: RemoteFile) => a.name.localeCompare(b.name);
    expect([...received].sort(byName)).toEqual(built.sort(byName));
    const scripts = received.filter(({ type }) => type === 'SERVER_JS').map(({ name }) => name);
    expect(scripts.sort()).toEqual(['AddOn', 'Code']);
  });

  it('sends the manifest of the repository', () => {
    expect(projectFilesOf(received).manifest).toEqual(JSON.parse(readFileSync('appsscript.json', 'utf8')));
  });

  it('sends every function Google will look for: of the menu, of the triggers, of the pages', async () => {
    const files = projectFilesOf(received);
    const declared = parse(files.code, { ecmaVersion: 2019 }).body.flatMap((statement) =>
      statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
    );
    const project = await openProject({
      workbook: emptyWorkbook({ title: 'Theo dõi' }),
      user: 'thuky@example.com',
      files,
    });
    project.open();
    const items = project.menus.flatMap(({ entries }) => functionsOf(entries));
    const handlers = [
      ...Object.values(scriptsOf(files))
        .join('')
        .matchAll(/newTrigger\(["'](\w+)["']\)/g),
    ].map(([, name]) => name!);
    expect(items).toContain('summariseNow');
    const wanted = ['onOpen', ...items, ...handlers, ...allDoors];
    expect(wanted.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('sends what does the main job: the sample’s week is 3/9, and everybody gets a letter', async () => {
    const files = projectFilesOf(received);
    const sample = join(folder, 'sample.xlsx');
    await writeXlsx(await sampleWorkbook(files), sample);
    const out = join(folder, 'out');
    const lines: string[] = [];
    const options = { today: sampleToday, out, send: true, files };
    expect(await weekly(sample, options, (line) => lines.push(line))).toBe(true);
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Record<string, unknown>;
    expect(summary).toMatchObject({ week: '2023-W32', met: 3, total: 9 });
    const letters = readdirSync(join(out, 'outbox'));
    expect(letters.length).toBeGreaterThan(5);
    expect(lines).toContain(`Đã gửi ${letters.length} thư, 0 thư đã gửi từ trước.`);
  });
});

const functionsOf = (entries: MenuEntry[]): string[] =>
  entries.flatMap(({ functionName, items }) => [
    ...(functionName === undefined ? [] : [functionName]),
    ...functionsOf(items ?? []),
  ]);

import { main, promise, thrown, type StandInPromise } from './promise';

const echo = `function echo(value) { return value; } function hidden_() { return 1; } function nothing() {}
  function date() { return new Date(); } function inside() { return { due: new Date() }; }
  function cell() { return SpreadsheetApp.getActiveSheet().getRange('A1'); } function list() { return [1, [undefined]]; }
  function map() { return new Map(); }`;

/** One run: what goes in and out, how long it may take, what outlives it. */
export const runs: StandInPromise[] = [
  promise(
    'a page’s call carries numbers, texts, truth values, null, lists and plain objects',
    [1, 'a', true, null, [1, ['b']], { a: { b: [null] } }],
    (open) => {
      const project = open(echo);
      return [1, 'a', true, null, [1, ['b']], { a: { b: [null] } }].map((value) =>
        project.run('echo', [value]),
      );
    },
  ),
  promise(
    'a page’s call does not carry dates, services, maps or what is undefined',
    [
      'Exception: Failed due to illegal value in property: 0',
      'Exception: Failed due to illegal value in property: due',
      'Exception: Failed due to illegal value in property: 0',
      'Exception: Failed due to illegal value in property: 0',
      'Exception: Failed due to illegal value in property: 0',
      'Exception: Failed due to illegal value in property: 0',
    ],
    (open) => {
      const project = open(echo);
      return [
        ...['date', 'inside', 'cell', 'list', 'map'].map((name) => thrown(() => project.run(name, []))),
        thrown(() => project.run('echo', [new Date()])),
      ];
    },
  ),
  promise('a function that gives nothing gives null', null, (open) => open(echo).run('nothing', [])),
  promise(
    'a name ending in _ is no door for pages, and a name that is not there is said',
    [
      'TypeError: google.script.run.hidden_ is not a function',
      'Exception: Script function not found: khongCo',
      1,
    ],
    (open) => {
      const project = open(echo);
      return [
        thrown(() => project.run('hidden_', [])),
        thrown(() => project.run('khongCo', [])),
        project.call('hidden_'),
      ];
    },
  ),
  promise(
    'only what the script declares can be called',
    'Exception: Script function not found: parseInt',
    (open) => thrown(() => open(echo).call('parseInt')),
  ),
  promise('nothing of one run is left to the next but what services keep', [1, 1], (open) => {
    const project = open('var count = 0; function next() { return ++count; }');
    return [project.run('next', []), project.run('next', [])];
  }),
  promise('several script files share one scope', 3, (open) =>
    open('function one() { return 1 + two(); }', {
      files: {
        code: 'function one() { return 1 + two(); }',
        scripts: { Two: 'function two() { return 2; } // the end' },
        pages: {},
        manifest: { timeZone: 'Asia/Ho_Chi_Minh' },
      },
    }).run('one', []),
  ),
  promise(
    'what a script throws keeps its name and its words',
    ['RangeError: quá xa', 'Error: hỏng'],
    (open) => [
      thrown(() => open(`function main() { throw new RangeError('quá xa'); }`).run('main', [])),
      thrown(() => open(`function main() { throw new Error('hỏng'); }`).run('main', [])),
    ],
  ),
  promise(
    'what Google throws is an error of the script’s own world, called Exception',
    [true, 'Exception'],
    (open) =>
      open(main(`try { sheet.getRange('không'); } catch (e) { return [e instanceof Error, e.name]; }`)).run(
        'main',
        [],
      ),
  ),
  promise(
    'a run of six minutes is ended, whatever the script catches; one of less is not',
    ['ExecutionEnded: Exceeded maximum execution time', { instead: 'xong' }],
    (open) => [
      thrown(() =>
        open(
          main(`for (let i = 0; i < 1000; i++) { try { Utilities.sleep(1000); sheet.getName(); } catch (e) {} }
            return 'xong';`),
        ).run('main', []),
      ),
      thrown(() => open(main(`Utilities.sleep(240000); return 'xong';`)).run('main', [])),
    ],
  ),
  promise(
    'calls count against the six minutes too',
    'ExecutionEnded: Exceeded maximum execution time',
    (open) => thrown(() => open(main(`for (let i = 0; i < 7300; i++) sheet.getName();`)).run('main', [])),
  ),
  promise(
    'what a simple trigger does takes 30 seconds at most',
    ['ExecutionEnded: Exceeded maximum execution time', null],
    (open) => [
      thrown(() => open(`function onOpen() { Utilities.sleep(31000); }`).open()),
      open(`function onOpen() { Utilities.sleep(29000); }`).open() ?? null,
    ],
  ),
  promise(
    'a run can be cut off before any of its calls, once',
    ['ExecutionEnded: The execution was cut off.', 1, 2],
    (open) => {
      const project = open(
        main(`sheet.appendRow(['a']); sheet.appendRow(['b']); return sheet.getLastRow();`),
      );
      project.stopAt = 3;
      const said = thrown(() => project.run('main', []));
      const rows = project.workbook.sheets[0]!.cells.size;
      project.workbook.sheets[0]!.cells.clear();
      return [said, rows, project.run('main', [])];
    },
  ),
  promise('a run that is cut off may lose what was not flushed', [0, 1], (open) =>
    [false, true].map((flushed) => {
      const project = open(
        main(`sheet.appendRow(['a']); ${flushed ? 'SpreadsheetApp.flush();' : ''} sheet.appendRow(['b']);`),
      );
      project.stopAt = flushed ? 4 : 3;
      project.losesUnflushed = true;
      thrown(() => project.run('main', []));
      return project.workbook.sheets[0]!.cells.size;
    }),
  ),
  promise('others may work between two calls', [1, 2, 3], (open) => {
    const project = open(main(`sheet.getName(); sheet.getName();`));
    const heard: number[] = [];
    project.betweenCalls = (call) => heard.push(call);
    project.run('main', []);
    return heard;
  }),
  promise('the clock stands still but for what the script waits for', [true, 1500], (open) => {
    const project = open(
      main(`const a = Date.now(); Utilities.sleep(1500); return [a, new Date().getTime() - a];`),
    );
    const start = project.clock.now();
    const [a, slept] = project.run('main', []) as [number, number];
    return [a === start, slept];
  }),
  promise('nobody sleeps for more than five minutes', true, (open) =>
    /Exception/.test(String(thrown(() => open(main(`Utilities.sleep(300001);`)).run('main', [])))),
  ),
  promise(
    'there is no WebAssembly, timer, fetch, process or require',
    ['undefined', 'undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
    (open) =>
      open(
        `function main() { return [typeof WebAssembly, typeof setTimeout, typeof fetch, typeof process, typeof require,
          typeof SharedArrayBuffer]; }`,
      ).run('main', []),
  ),
  promise(
    'a date of the script is one of its own world, today’s where it has no arguments',
    [true, '2023-08-11', true, 2020, true],
    (open) =>
      open(
        `function main() { const now = new Date(); return [now instanceof Date, now.toISOString().slice(0, 10),
          Date().indexOf('2023') > 0, new Date(2020, 0, 1).getFullYear(), now.constructor === Date]; }`,
      ).run('main', []),
  ),
  promise(
    'nothing of the script goes on after its end, not what it catches the news with',
    [[], [], []],
    (open) =>
      [
        `function main() { try { Utilities.sleep(280000); Utilities.sleep(280000); } catch (e) { console.log('sống'); } }`,
        `function main() { try { try { Utilities.sleep(280000); Utilities.sleep(280000); } catch { console.log('sống'); } } catch (e) { console.log(e); } }`,
        `const go = () => { try { Utilities.sleep(280000); Utilities.sleep(280000); } catch (e) { console.log('sống'); } }; function main() { go(); }`,
      ].map((code) => {
        const project = open(code);
        thrown(() => project.run('main', []));
        return project.log;
      }),
  ),
  promise('a script that is no script is refused with the words of its mistake', true, (open) =>
    /SyntaxError/.test(String(thrown(() => open('function main( {').run('main', [])))),
  ),
  promise('local times are those of the manifest, and the machine keeps its own', [true, true], (open) => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Europe/Berlin';
    open(main('sheet.getName();')).run('main', []);
    const same = process.env['TZ'] === 'Europe/Berlin';
    delete process.env['TZ'];
    open(main('sheet.getName();')).run('main', []);
    const none = process.env['TZ'] === undefined;
    if (before !== undefined) process.env['TZ'] = before;
    return [same, none];
  }),
  promise(
    'writes are safe once they were read or flushed, and only those of the document are lost',
    [1, 1, 0, ['a']],
    (open) => {
      const left = (body: string, stopAt: number) => {
        const project = open(main(body));
        Object.assign(project, { stopAt, losesUnflushed: true });
        thrown(() => project.run('main', []));
        return project;
      };
      const rows = (body: string, stopAt: number): number =>
        left(body, stopAt).workbook.sheets[0]!.cells.size;
      return [
        rows(`sheet.appendRow(['a']); sheet.getLastRow(); sheet.appendRow(['b']); sheet.getName();`, 5),
        rows(
          `sheet.appendRow(['a']); SpreadsheetApp.flush(); sheet.appendRow(['b']); SpreadsheetApp.getUi();`,
          5,
        ),
        rows(
          `sheet.appendRow(['a']); sheet.getRange('A1'); sheet.appendRow(['b']); SpreadsheetApp.getUi();`,
          5,
        ),
        [
          ...left(
            `PropertiesService.getDocumentProperties().setProperty('a', 'b'); sheet.appendRow(['a']); sheet.getName();`,
            5,
          ).workbook.properties.keys(),
        ],
      ];
    },
  ),
];

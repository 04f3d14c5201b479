/** Who may know whom: docs/design.md §4. `npm run lint` holds it. */
const only = (room, ...allowed) => ({
  name: `${room} knows only: ${allowed.join(', ') || 'nobody'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|local|tests|stand-in)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
});

/** Folders of a room, the lowest first: none knows one above it. */
const storeys = (room, ...folders) =>
  folders.slice(0, -1).map((folder, storey) => ({
    name: `in ${room}, ${folder} knows nothing above it`,
    severity: 'error',
    from: { path: `^src/${room}/(${folder})/` },
    to: { path: `^src/${room}/(${folders.slice(storey + 1).join('|')})/` },
  }));

/** The same for a room in which what is in no folder is below them all. */
const floors = (room, ...folders) => [
  {
    name: `in ${room}, what is in no folder knows nothing above it`,
    severity: 'error',
    from: { path: `^src/${room}/[^/]+$` },
    to: { path: `^src/${room}/(${folders.join('|')})/` },
  },
  ...storeys(room, ...folders),
];

module.exports = {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no orphan that nobody uses',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/main\\.ts$|^src/pages/' },
      to: {},
    },
    only('domain'),
    only('notice', 'domain'),
    only('replies', 'domain'),
    only('sheet'),
    only('google', 'sheet'),
    only('workbook', 'domain', 'sheet'),
    only('digest', 'domain'),
    only('paper', 'domain', 'sheet'),
    {
      name: 'the writer of Word files is loaded by the page and the command that need it',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(paper/word|pages/report)/' },
      to: { path: '^src/paper/word/|^node_modules/docx/' },
    },
    only('answers', 'domain', 'notice', 'paper', 'replies', 'sheet', 'workbook'),
    only(
      'commands',
      'domain',
      'notice',
      'paper',
      'replies',
      'sheet',
      'workbook',
      'digest',
      'answers',
      'google',
    ),
    ...floors(
      'commands',
      'rows',
      'links',
      'register',
      'standing',
      'schedule',
      'week',
      'sending',
      'settings|adopt|checks|edit|export|meeting|menu|mine|notice|paper|people|phone|replies|sets|setUp',
    ),
    ...storeys('domain', 'criteriaSets', 'deadlines', 'wording', 'checks'),
    ...storeys('workbook', 'tabs', 'reading', 'entry|sets', 'adopt|checks|dashboard|pasted'),
    ...storeys('notice', 'lexicon', 'text', 'names', 'clauses', 'outline', 'tables', 'proposals'),
    {
      name: 'in notice, folders know nothing of what puts them together',
      severity: 'error',
      from: { path: '^src/notice/[^/]+/' },
      to: { path: '^src/notice/(?!notice|doubtCodes)[^/]+[.]ts$' },
    },
    only('doors', 'commands', 'answers', 'domain'),
    {
      name: 'main knows doors only',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^(src|local|tests|stand-in)/', pathNot: '^src/doors/' },
    },
    {
      name: 'pages know doors and answers only',
      severity: 'error',
      from: { path: '^src/pages/', pathNot: '^src/pages/((report|notice|replies)/|failureMessage[.]ts$)' },
      to: { path: '^(src|local|tests|stand-in)/', pathNot: '^src/pages/|^src/doors/|^src/answers/' },
    },
    {
      name: 'pages know doors and answers as types only',
      severity: 'error',
      from: { path: '^src/pages/', pathNot: '^src/pages/((report|notice|replies)/|failureMessage[.]ts$)' },
      to: { path: '^src/(?!pages/)', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'what a page says of a failed call knows what Google throws, and its words',
      severity: 'error',
      from: { path: '^src/pages/failureMessage[.]ts$' },
      to: {
        path: '^(src|local|tests|stand-in)/',
        pathNot: '^src/domain/thrown[.]ts$|^src/domain/wording/failures[.]ts$',
      },
    },
    {
      name: 'the page of papers draws them itself',
      severity: 'error',
      from: { path: '^src/pages/report/' },
      to: {
        path: '^(src|local|tests|stand-in)/',
        pathNot: '^src/pages/|^src/paper/|^src/doors/|^src/answers/',
      },
    },
    {
      name: 'the page of papers knows doors and answers as types only',
      severity: 'error',
      from: { path: '^src/pages/report/' },
      to: { path: '^src/(?!pages/|paper/)', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'the page of notices reads them itself',
      severity: 'error',
      from: { path: '^src/pages/notice/' },
      to: {
        path: '^(src|local|tests|stand-in)/',
        pathNot: '^src/pages/|^src/notice/|^src/domain/calendar|^src/doors/|^src/answers/',
      },
    },
    {
      name: 'the page of notices knows doors and answers as types only',
      severity: 'error',
      from: { path: '^src/pages/notice/' },
      to: { path: '^src/(doors|answers)/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'the page of replies reads them itself',
      severity: 'error',
      from: { path: '^src/pages/replies/' },
      to: {
        path: '^(src|local|tests|stand-in)/',
        pathNot: '^src/pages/|^src/replies/|^src/doors/|^src/answers/',
      },
    },
    {
      name: 'the page of replies knows doors and answers as types only',
      severity: 'error',
      from: { path: '^src/pages/replies/' },
      to: { path: '^src/(doors|answers)/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'what is pushed never reads the stand-in',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|tests|stand-in)/' },
    },
    {
      name: 'the stand-in is known by its public entry only',
      severity: 'error',
      from: { path: '^(src|local|tests)/' },
      to: { path: '^stand-in/', pathNot: '^stand-in/src/(index|xlsx)\\.ts$' },
    },
    {
      name: 'the stand-in knows nothing of the product',
      severity: 'error',
      from: { path: '^stand-in/' },
      to: { path: '^(src|local|tests)/' },
    },
    {
      name: 'nothing of the sheet reads the province',
      severity: 'error',
      from: { path: '^(src|local|tests)/' },
      to: { path: '^province/' },
    },
    {
      name: 'the province reads rules and workbook only',
      severity: 'error',
      from: { path: '^province/', pathNot: '^province/tests/' },
      to: { path: '^(src|local|tests)/', pathNot: '^src/(domain|workbook|sheet)/' },
    },
    {
      name: 'no paid grid plugins',
      severity: 'error',
      from: {},
      to: { path: '@univerjs-pro|@univerjs/presets' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ArrowFunctionExpression, parse, type Program } from 'acorn';
import { build as esbuild, type Plugin } from 'esbuild';
import { controlCharactersIn } from './controlCharacters';
import { type Edit, edited } from './editedText';
import { packRooms } from './packedRooms';
import { SERVER } from './server';
import { mapAmong, MAPPED, type Mapped } from './sourceMap';
import { withoutUncalled } from './uncalled';

/** The server code as what Google may call, and one script behind it. */
export interface AddOn {
  /** The functions that Google may call, by name, each with the comment it has in its source. */
  doors: Door[];
  /** A few functions whose names people do not see, minified; loading them runs nothing. */
  script: string;
}

interface Door {
  name: string;
  comment: string;
  /** The part of the script it is entered by. */
  part: string;
}

/** Parts with a function of their own, which share nothing with the others: they run at every opening and need hardly anything. */
const ALONE = ['onOpen'];

/**
 * Everything that `entry` exports, one part for each module it exports from. A part runs the modules it needs when it is entered
 * first, and no others: opening the sheet waits for nothing that letters need. `maps` gets the way back to the source.
 */
export async function bundleAddOn(root: string, entry: string, maps?: Mapped[]): Promise<AddOn> {
  const parts = await partsOf(root, entry);
  const rooms = await packRooms(root, entry, maps);
  const alone = parts.filter(({ part }) => ALONE.includes(part));
  const together = parts.filter((part) => !alone.includes(part));
  const functions = [
    await partsFunction(root, 'addOnParts_', together, [rooms.plugin, withoutUncalled()], maps).then(
      (text) => {
        rooms.requireFunctions(text);
        return text;
      },
    ),
    ...(await Promise.all(alone.map((part) => partsFunction(root, `${part.part}Alone_`, [part], [], maps)))),
  ];
  const exceptions = alone.map(({ part }) => `  if (part === '${part}') return ${part}Alone_()[part]();\n`);
  const script = `/** A part of the add-on, by its name. */
function addOn_(part) {
${exceptions.join('')}  if (!addOn_.parts) addOn_.parts = addOnParts_();
  return addOn_.parts[part]();
}
${rooms.script}
${functions.join('\n')}`;
  return { doors: await doorsOf(root, parts), script };
}

/** A function of this name that gives the parts, each as a function that enters it. */
async function partsFunction(
  root: string,
  name: string,
  parts: readonly Part[],
  plugins: Plugin[],
  maps?: Mapped[],
): Promise<string> {
  const requires = parts.map(({ part, path }) => `${part}: () => require(${JSON.stringify(`./${path}`)})`);
  const { outputFiles } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    stdin: { contents: `export const parts = {${requires.join()}};`, resolveDir: root },
    minify: true,
    legalComments: 'none',
    plugins,
    ...(maps && MAPPED),
  });
  const made = outputFiles.find(({ path }) => path.endsWith('.js'))!.text;
  const program = parse(made, { ecmaVersion: 2019, sourceType: 'module' });
  const [given] = exportsIn(program);
  if (given === undefined) throw new Error('The bundle does not end with its parts.');
  const { text, before } = edited(made, [
    ...modulesIn(program).map(asFunction),
    ...controlCharactersIn(made),
    { start: made.slice(0, given.start).trimEnd().length, end: made.length, written: '' },
  ]);
  maps?.push({ name, text, before, made, map: mapAmong(outputFiles) });
  return `function ${name}() {\n'use strict';\n${text}\nreturn ${given.name};\n}\n`;
}

/** What a bundle exports: how it is called inside, and where it says so, behind everything else. */
const exportsIn = ({ body }: Program): { name: string; start: number }[] =>
  body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration'
      ? statement.specifiers.flatMap(({ local }) =>
          local.type === 'Identifier' ? [{ name: local.name, start: statement.start }] : [],
        )
      : [],
  );

/** The modules of a bundle that run when they are needed first, `var a = b(() => { … })`, but for those that only hand on. */
const modulesIn = ({ body }: Program): ArrowFunctionExpression[] =>
  body
    .flatMap((statement) => (statement.type === 'VariableDeclaration' ? statement.declarations : []))
    .flatMap(({ init }) => (init?.type === 'CallExpression' ? init.arguments : []))
    .filter((asked) => asked.type === 'ArrowFunctionExpression')
    .filter(({ body: inside, start, end }) => inside.type === 'BlockStatement' && end - start > SHORT)
    .filter(({ params }) => params.length === 0);

/** Letters of a module in which there is hardly a function. */
const SHORT = 100;

/** Where a function is entered, the engine passes over those in it that it looked at before, but not over arrows. */
const asFunction = ({ start, body }: ArrowFunctionExpression): Edit => ({
  start,
  end: body.start,
  written: 'function()',
});

/** As top-level functions. */
export const doorFunctions = (doors: readonly Door[]): string =>
  doors
    .map(
      ({ name, comment, part }) =>
        `\n${comment}function ${name}() {\n  return addOn_('${part}').${name}.apply(this, arguments);\n}\n`,
    )
    .join('');

interface Part {
  part: string;
  /** From the root, without ending. */
  path: string;
  /** Null: all of it. */
  names: string[] | null;
}

/** Of an entry that only hands on: `export * from './doors/week'`, `export { a, b } from './c'`. */
async function partsOf(root: string, entry: string): Promise<Part[]> {
  const text = await readFile(join(root, entry), 'utf8');
  const part = (from: unknown, names: string[] | null): Part => ({
    part: basename(String(from)),
    path: join(dirname(entry), String(from)),
    names,
  });
  return parse(text, { ecmaVersion: 2019, sourceType: 'module' }).body.flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration') return [part(statement.source.value, null)];
    if (statement.type !== 'ExportNamedDeclaration' || !statement.source) return [];
    const names = statement.specifiers.map(({ exported }) =>
      exported.type === 'Identifier' ? exported.name : String(exported.value),
    );
    return [part(statement.source.value, names)];
  });
}

async function doorsOf(root: string, parts: readonly Part[]): Promise<Door[]> {
  const doors: Door[] = [];
  for (const { part, path, names } of parts) {
    const { metafile } = await esbuild({
      ...SERVER,
      absWorkingDir: root,
      bundle: false,
      entryPoints: [`${path}.ts`],
    });
    const { exports = [] } = Object.values(metafile.outputs)[0] ?? {};
    for (const name of names ?? exports)
      if (!name.endsWith('_')) doors.push({ name, part, comment: await commentOn(root, path, name) });
  }
  return doors.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The doc comment over an export, with a line end behind it; '' if it has none. A name that is handed on has that of its source. */
async function commentOn(root: string, path: string, name: string): Promise<string> {
  const text = await readFile(join(root, `${path}.ts`), 'utf8');
  const handed = new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(text);
  if (handed !== null) return await commentOn(root, join(dirname(path), handed[1]!), name);
  const comment = new RegExp(
    `( *)(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\n *export (?:async )?(?:function|const) ${name}\\b`,
  ).exec(text);
  return comment ? `${comment[2]!.replaceAll(`\n${comment[1]}`, '\n')}\n` : '';
}

import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Expression, parse } from 'acorn';
import { build as esbuild, type Metafile, type Plugin, transform } from 'esbuild';
import { SERVER } from './server';
import { packedText, UNPACKING } from './packedText';
import { mapAmong, MAPPED, type Mapped } from './sourceMap';
import { withoutUncalled } from './uncalled';

/**
 * Commands that read the whole week, answer one page, send letters or set up. Google reads every script at every click, opening and
 * edit, so they are pushed compressed into a text, with all that nobody else needs, and unpacked where they are called: what runs
 * while people type, and an hour with nothing due, unpack nothing.
 */
const PACKED =
  /^src\/commands\/(?:adopt|checks|export|links|meeting|mine|notice|paper|people|phone|readWeek|replies|sets|settings|setUp|standing|sending\/(?!hourly)|week)|^src\/workbook\/setUpPlan|^src\/domain\/(?:deadlines\/recurrence|wording\/refusals)\.ts/;

interface PackedRooms {
  /** For the bundle that has them packed: what it takes from them is unpacked at the first call. Only functions may be taken. */
  plugin: Plugin;
  /** Two functions of a script: the text, and what unpacks it. Empty where there is no such room. */
  script: string;
  /** Throws where a bundle takes a constant from a packed room: it would get a function in its place. */
  requireFunctions(bundle: string): void;
}

/** The packed rooms as far as `entry` reaches them. */
export async function packRooms(root: string, entry: string, maps?: Mapped[]): Promise<PackedRooms> {
  const { metafile } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    entryPoints: [entry],
    plugins: [withoutUncalled()],
  });
  const { taken, shared } = boundaryOf(metafile, entry);
  if (taken.length === 0)
    return { plugin: { name: 'no packed rooms', setup() {} }, script: '', requireFunctions() {} };
  const names = await exportsOf(root, [...taken, ...shared]);
  const { outputFiles } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    stdin: { contents: `export const rooms = {${lazily(taken)}};`, resolveDir: root },
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    plugins: [sharing(root, names, shared), withoutUncalled()],
    ...(maps && MAPPED),
  });
  const { contents, text } = outputFiles.find(({ path }) => path.endsWith('.js'))!;
  maps?.push({ name: 'packed', text, before: (at) => at, made: text, map: mapAmong(outputFiles) });
  const packed = await packedText(contents);
  const constants = await constantsOf(root, taken);
  return {
    plugin: unpacking(root, names, { taken, shared }, givenIn(text, shared)),
    script: scriptWith(packed),
    requireFunctions(bundle) {
      const found = constants.filter((name) => bundle.includes(`.${name}.apply(null,arguments)`));
      if (found.length > 0) throw new Error(`Constants of packed rooms, used outside: ${found.join(', ')}.`);
    },
  };
}

/** Packed modules that others import, and modules of others that packed ones import. */
function boundaryOf({ inputs }: Metafile, entry: string): { taken: string[]; shared: string[] } {
  const importsOf = (path: string) => (inputs[path]?.imports ?? []).map((each) => each.path);
  // Google looks for its services by name to tell which permissions to ask for: what names them stands open.
  const open = new Set([entry, ...Object.keys(inputs).filter((path) => path.startsWith('src/google/'))]);
  for (const path of open) for (const next of importsOf(path)) if (!PACKED.test(next)) open.add(next);
  const [taken, shared] = [new Set<string>(), new Set<string>()];
  for (const from of Object.keys(inputs))
    for (const path of importsOf(from)) {
      if (open.has(from) && !open.has(path)) taken.add(path);
      // Of packages both have what they use: to hand one over would be to push all of it.
      if (!open.has(from) && open.has(path) && path.startsWith('src/')) shared.add(path);
    }
  return { taken: [...taken].sort(), shared: [...shared].sort() };
}

const lazily = (paths: readonly string[]): string =>
  paths.map((path, place) => `${place}: () => require(${JSON.stringify(`./${path}`)})`).join();

async function exportsOf(root: string, paths: readonly string[]): Promise<Map<string, string[]>> {
  const { metafile } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    entryPoints: [...paths],
    outbase: '.',
    // Else each of hundreds would be bundled with all it reaches.
    splitting: true,
  });
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint = '', exports }) => [entryPoint, exports]),
  );
}

/** The exports of these modules that are no functions. */
async function constantsOf(root: string, paths: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(
    paths.map(async (path) => transform(await readFile(join(root, path), 'utf8'), { loader: 'ts' })),
  );
  return texts
    .flatMap(({ code }) => parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body)
    .flatMap((statement) => (statement.type === 'ExportNamedDeclaration' ? [statement.declaration] : []))
    .flatMap((declared) => (declared?.type === 'VariableDeclaration' ? declared.declarations : []))
    .flatMap(({ id, init }) => (id.type === 'Identifier' && !isFunction(init) ? [id.name] : []));
}

/** Also one that `mutate` put behind a switch. */
const isFunction = (value: Expression | null | undefined): boolean =>
  value?.type === 'ConditionalExpression'
    ? isFunction(value.consequent)
    : value?.type === 'ArrowFunctionExpression' || value?.type === 'FunctionExpression';

/** In the packed text: what is not packed is asked for by its place in `shared`, each name when its module is needed first. */
function sharing(root: string, names: Map<string, string[]>, shared: readonly string[]): Plugin {
  return {
    name: 'shared with the packed rooms',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
        if (pluginData === 'resolving' || importer === '') return null;
        const resolved = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'resolving' });
        const own = relative(root, resolved.path);
        return shared.includes(own) ? { path: own, namespace: 'shared' } : resolved;
      });
      build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
        contents: [
          ...(names.get(path) ?? []).map(
            (name) => `export const ${name} = /* @__PURE__ */ shared(${shared.indexOf(path)}, "${name}");`,
          ),
        ].join('\n'),
      }));
    },
  };
}

/** What the packed text asks for: names, by the module they come from. */
function givenIn(text: string, shared: readonly string[]): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [, place, name = ''] of text.matchAll(/shared\((\d+),"([^"]+)"\)/g)) {
    const path = shared[Number(place)]!;
    given.set(path, [...(given.get(path) ?? []), name]);
  }
  return given;
}

/** In the bundle: what is taken from packed rooms are functions that unpack them first. */
function unpacking(
  root: string,
  names: Map<string, string[]>,
  { taken, shared }: { taken: readonly string[]; shared: readonly string[] },
  given: ReadonlyMap<string, readonly string[]>,
): Plugin {
  return {
    name: 'packed rooms',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, namespace }) => {
        const own = relative(root, join(resolveDir, path));
        const found = [`${own}.ts`, `${own}/index.ts`].find((one) => taken.includes(one));
        return found === undefined || namespace === 'unpacked'
          ? null
          : { path: found, namespace: 'unpacked' };
      });
      build.onLoad({ filter: /.*/, namespace: 'unpacked' }, ({ path }) => ({
        contents: [
          `import { shared } from 'shared:modules';`,
          ...(names.get(path) ?? []).map(
            (name) =>
              `export function ${name}() { return packedRoom_(${taken.indexOf(path)}, shared).${name}.apply(null, arguments); }`,
          ),
        ].join('\n'),
        resolveDir: root,
      }));
      build.onResolve({ filter: /^shared:modules$/ }, ({ path }) => ({ path, namespace: 'modules' }));
      build.onLoad({ filter: /.*/, namespace: 'modules' }, () => ({
        contents: `const modules = {${[...given.keys()]
          .map((path) => `${shared.indexOf(path)}: () => require("given:${path}")`)
          .join()}};
const given = {};
export const shared = (place, name) => (given[place] || (given[place] = modules[place]()))[name];`,
        resolveDir: root,
      }));
      // Only what is asked for, so that what nobody uses is left out here as everywhere.
      build.onResolve({ filter: /^given:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'given' }));
      build.onLoad({ filter: /.*/, namespace: 'given' }, ({ path }) => ({
        contents: `export { ${(given.get(path) ?? []).join(', ')} } from './${path}';`,
        resolveDir: root,
      }));
    },
  };
}

const scriptWith = (packed: string): string => `${UNPACKING}
/** What a packed room gives, by its place among them; unpacked when it is needed first. */
function packedRoom_(place, shared) {
  if (!packedRoom_.rooms) {
    const module = { exports: {} };
    new Function('module', 'shared', unpacked_(packedRooms_()))(module, shared);
    packedRoom_.rooms = module.exports.rooms;
  }
  return packedRoom_.rooms[place]();
}

function packedRooms_() {
  return '${packed}';
}
`;

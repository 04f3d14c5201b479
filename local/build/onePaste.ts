import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { escapeControlCharacters } from './controlCharacters';
import { importing, pageDocument, pageEntries, pageParts } from './page';
import { SERVER } from './rooms';
import { withoutUncalled } from './uncalled';

/**
 * The whole add-on as one script file to paste into an empty Apps Script project, pages inside. It asks for the scopes of the
 * manifest without touching it: Google finds them by the services that are named, and `@OnlyCurrentDoc` keeps to one document.
 */
export async function onePaste(root: string, version: string): Promise<string> {
  const [{ names, script }, pages] = await Promise.all([
    wholeServer(root, 'src/main.ts'),
    pagesTogether(root, 'src/pages'),
  ]);
  const doors = names.map(
    (name) => `function ${name}() { return addOn_().${name}.apply(this, arguments); }\n`,
  );
  return `${headingOf(version)}\n${doors.join('')}\n${pages}\n${script}`;
}

const headingOf = (version: string): string => `/**
 * Tổng hợp tuần ${version}
 *
 * Dán toàn bộ tệp này vào Tiện ích mở rộng › Apps Script của bảng tính, lưu lại, rồi tải lại bảng tính: menu "Tổng hợp tuần" hiện ra.
 * Tệp này được dựng và thu gọn từ mã nguồn cùng phiên bản; muốn sửa thì sửa ở mã nguồn.
 *
 * @OnlyCurrentDoc
 */
`;

/** What a minified module ends with: the names it exports. */
const EXPORTS = /export\{([^}]*)\};\s*$/;

/** All server code as one function that gives the doors when it is called; loading it runs nothing. */
async function wholeServer(root: string, entry: string): Promise<{ names: string[]; script: string }> {
  const { outputFiles } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    entryPoints: [entry],
    minify: true,
    legalComments: 'none',
    plugins: [withoutUncalled()],
  });
  const module = escapeControlCharacters(outputFiles[0]!.text);
  const exported = (EXPORTS.exec(module)?.[1] ?? '')
    .split(',')
    .map((each) => each.split(' as '))
    .map(([inside = '', name = inside]) => ({ inside, name }))
    .filter(({ name }) => !name.endsWith('_'));
  const contents = exported.map(({ inside, name }) => `${name}: ${inside}`).join(', ');
  const script = `function addOn_() {
if (addOn_.contents) return addOn_.contents;
${module.replace(EXPORTS, '')}
return (addOn_.contents = { ${contents} });
}
`;
  return { names: exported.map(({ name }) => name).sort(), script };
}

/** Pages with a script of their own: one is served to phones and must be small, the other carries a library. */
const ALONE = ['Phone', 'Report'];

/** `pageText_`, which gives a page's document by its name; most pages share one script and one style. */
async function pagesTogether(root: string, pages: string): Promise<string> {
  const entries = Object.entries(await pageEntries(root, pages));
  const style = importing(`${pages}/style.css`);
  const shared = entries.filter(([name]) => !ALONE.includes(name));
  const opened = shared.map(([name, entry]) => `${name}: () => import(${JSON.stringify(`./${entry}`)})`);
  const scripts = [
    ['Shared', `${style}\nvoid {${opened.join(', ')}}[window.pageName]();`] as const,
    ...entries
      .filter(([name]) => ALONE.includes(name))
      .map(([name, entry]) => [name, style + importing(entry)] as const),
  ];
  const made = await Promise.all(
    scripts.map(async ([name, contents]) => [name, await pageParts(root, contents)] as const),
  );
  const packed = made.map(
    ([name, parts]) =>
      `function page${name}_() { return '${gzipSync(JSON.stringify(parts), { level: 9 }).toString('base64')}'; }\n`,
  );
  const alone = made.map(([name]) => `${name}: page${name}_`).join(', ');
  const document = pageDocument('@style@', 'window.pageName = "@name@";', '@script@');
  return `/** A page's document. Pages are packed, because Google reads this whole file at every click. */
function pageText_(name) {
  const packed = ({ ${alone} }[name] || pageShared_)();
  const blob = Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip');
  const parts = Object.assign(JSON.parse(Utilities.ungzip(blob).getDataAsString('UTF-8')), { name });
  return ${literal(document)}.replace(/@(style|name|script)@/g, (_, part) => parts[part]);
}

${packed.join('')}`;
}

/** A text as a literal of ES2019, in which the two line separators of JSON would end a line. */
const literal = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

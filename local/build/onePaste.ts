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

/** `pageText_`, which gives a page's document by its name: all of them share one script and one style. */
async function pagesTogether(root: string, pages: string): Promise<string> {
  const entries = Object.entries(await pageEntries(root, pages));
  const opened = entries.map(
    ([name, entry]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`./${entry}`)})`,
  );
  const { style, script } = await pageParts(
    root,
    `${importing(`${pages}/style.css`)}\nvoid {${opened.join(', ')}}[window.pageName]();`,
  );
  const document = pageDocument('@style@', 'window.pageName = "@name@";', '@script@');
  return `function pageText_(name) {
  const parts = { style: pageStyle_, name: () => name, script: pageScript_ };
  return ${literal(document)}.replace(/@(style|name|script)@/g, (_, part) => parts[part]());
}

function pageStyle_() { return ${literal(style)}; }

function pageScript_() { return ${literal(script)}; }
`;
}

/** A text as a literal of ES2019, in which the two line separators of JSON would end a line. */
const literal = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

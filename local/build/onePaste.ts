import { gzipSync } from 'node:zlib';
import { bundleAddOn } from './addOn';
import { importing, pageDocument, pageEntries, pageParts } from './page';

/**
 * The whole add-on as one script file to paste into an empty Apps Script project, pages inside. It asks for the scopes of the
 * manifest without touching it: Google finds them by the services that are named, and `@OnlyCurrentDoc` keeps to one document.
 */
export async function onePaste(root: string, version: string): Promise<string> {
  const [{ doors, script }, pages] = await Promise.all([
    bundleAddOn(root, 'src/main.ts'),
    pagesTogether(root, 'src/pages'),
  ]);
  const functions = doors.map(
    ({ name, part }) => `function ${name}() { return addOn_('${part}').${name}.apply(this, arguments); }\n`,
  );
  return `${headingOf(version)}\n${functions.join('')}\n${pages}\n${script}`;
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

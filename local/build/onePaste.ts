import { bundleAddOn } from './addOn';
import { importing, pageDocument, pageEntries, pageParts } from './page';
import { packedText } from './packedText';
import { pagePieces } from './pagePieces';

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

/** What is served with the page: a phone's must be small, some carry a library or the rules of a reader. All others are one. */
const PIECES: Record<string, string> = {
  Phone: 'Phone',
  Report: 'Report',
  Notice: 'Reading',
  Replies: 'Reading',
};
const pieceOf = (page: string): string => PIECES[page] ?? 'Desk';

/** `pageText_`, which gives a page's document by its name; what several pages need stands there once. */
async function pagesTogether(root: string, pages: string): Promise<string> {
  const pieces: Record<string, Record<string, string>> = {};
  for (const [name, entry] of Object.entries(await pageEntries(root, pages)))
    (pieces[pieceOf(name)] ??= {})[name] = entry;
  const [{ style }, { common, own }] = await Promise.all([
    pageParts(root, importing(`${pages}/style.css`)),
    pagePieces(root, pieces),
  ]);
  const texts = { Common: JSON.stringify({ style, common }), ...own };
  const packed = await Promise.all(
    Object.entries(texts).map(
      async ([name, text]) => `function page${name}_() { return '${await packedText(text)}'; }\n`,
    ),
  );
  const places = Object.entries(PIECES).map(([page, piece]) => `${page}: page${piece}_`);
  const document = pageDocument('@style@', 'window.pageName = "@name@";', '@common@', '@own@');
  return `/** A page's document. Pages are packed, because Google reads this whole file at every click. */
function pageText_(name) {
  const own = ({ ${places.join(', ')} }[name] || pageDesk_)();
  const parts = Object.assign(JSON.parse(unpacked_(pageCommon_())), { name, own: unpacked_(own) });
  return ${literal(document)}.replace(/@(style|name|common|own)@/g, (_, part) => parts[part]);
}

${packed.join('')}`;
}

/** A text as a literal of ES2019, in which the two line separators of JSON would end a line. */
const literal = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

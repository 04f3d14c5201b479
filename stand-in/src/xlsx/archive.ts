import JSZip from 'jszip';
import type { Area, Chart, LineRun, Sheet } from '../workbook/model';
import { parseAreas } from './address';
import { chartsOf } from './charts';
import { attribute, elementOf, escaped, tagsOf } from './xml';
import { type FileTab, type Parts, relationsOf, tabsOf, textOfPart } from './parts';
import { type Contents, linksOf, notesOf, takeCells } from './sheetCells';
import { TooLarge } from './limits';
import { withRowsBeyond } from './lines';

/**
 * What exceljs 4.4 cannot say or understand by itself, put right in the parts of the file. It is given a smaller file than there
 * was: only what the workbook has a place for, under the names it looks for.
 */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Ten thousand tasks fill a fifth of it. */
const MOST_CELLS = 1_000_000;

/** What of a tab does not go through exceljs. */
export interface TakenTab {
  name: string;
  contents: Contents;
  /** Rows that a person gave a height or hid. */
  rows: LineRun[];
  /** The areas of each validation; exceljs has a cell in their place, A1 for the first, A2 for the next. */
  validated: Area[][];
  /** Where links lead, by area; notes by address: as in the file. */
  links: Map<string, string>;
  notes: Map<string, string>;
  /** Those of a shape that is carried. */
  charts: Chart[];
  /** The rows after which a person ended a page. */
  breaks: number[];
}

interface Prepared {
  /** For exceljs. */
  bytes: Buffer;
  /** In the order of the worksheets. */
  tabs: TakenTab[];
}

/** Takes from the parts what exceljs would spoil, and packs the rest for it. Throws TooLarge. */
export async function prepareForReading(parts: Parts, mostCells = MOST_CELLS): Promise<Prepared> {
  const sheets = tabsOf(parts).filter(({ type }) => type === 'worksheet');
  const zip = new JSZip();
  for (const name of ['xl/styles.xml', 'xl/sharedStrings.xml', 'docProps/core.xml', 'docProps/app.xml']) {
    if (parts.texts.has(name)) zip.file(name, textOfPart(parts, name));
  }
  for (const [name, text] of parts.texts) if (/^xl\/theme\/\w+\.xml$/.test(name)) zip.file(name, text);
  zip.file('xl/workbook.xml', withoutOtherTabs(parts));
  zip.file('xl/_rels/workbook.xml.rels', renumbered(parts, sheets));
  let cells = 0;
  const tabs = sheets.map(({ name, part }, index): TakenTab => {
    const xml = textOfPart(parts, part);
    const { contents, rows, rest, count } = takeCells(xml);
    cells += count;
    if (cells > mostCells) throw new TooLarge('cells', mostCells);
    const { validated, rest: withoutAreas } = takeValidated(withoutParts(rest));
    zip.file(`xl/worksheets/sheet${index + 1}.xml`, withoutAreas);
    const relations = relationsOf(parts, part);
    const links = linksOf(xml, (id) => relations.find((relation) => relation.id === id)?.target);
    const charts = chartsOf(parts, part, name).filter((chart) => chart !== null);
    const comments = relations.find(({ type }) => type === 'comments')?.target ?? '';
    return {
      name,
      contents,
      rows,
      validated,
      links,
      notes: notesOf(textOfPart(parts, comments)),
      charts,
      breaks: breaksOf(xml),
    };
  });
  return { bytes: await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' }), tabs };
}

const breaksOf = (xml: string): number[] =>
  tagsOf(elementOf(xml, 'rowBreaks'), 'brk')
    .filter((tag) => /\sman="(?:1|true)"/.test(tag))
    .map((tag) => Number(attribute(tag, 'id')));

/** exceljs stumbles over a tab that is no worksheet; names that belong to one tab count the tabs. */
function withoutOtherTabs(parts: Parts): string {
  const tabs = tabsOf(parts);
  const kept = tabs.filter(({ type }) => type === 'worksheet');
  const isKept = (tag: string) => kept.some(({ name }) => name === attribute(tag, 'name'));
  return textOfPart(parts, 'xl/workbook.xml')
    .replace(/<sheet(?=\s)[^>]*>/g, (tag) => (isKept(tag) ? tag : ''))
    .replace(/\slocalSheetId="(\d+)"/g, (_all, index) => {
      const place = kept.indexOf(tabs[Number(index)] as FileTab);
      return ` localSheetId="${Math.max(place, 0)}"`;
    });
}

function renumbered(parts: Parts, sheets: FileTab[]): string {
  const relations = relationsOf(parts, 'xl/workbook.xml').flatMap(({ id, type, target }) => {
    const index = sheets.findIndex(({ part }) => part === target);
    const place = type === 'worksheet' ? `worksheets/sheet${index + 1}.xml` : target.replace(/^xl\//, '');
    return ['worksheet', 'styles', 'sharedStrings', 'theme'].includes(type)
      ? [`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escaped(place)}"/>`]
      : [];
  });
  return `<Relationships xmlns="${RELATIONSHIPS}">${relations.join('')}</Relationships>`;
}

/** Without what leads to other parts: pictures, tables and the like, and links, which are taken already. */
const withoutParts = (xml: string): string =>
  xml.replace(
    /<(hyperlinks|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst)(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/\1>)/g,
    '',
  );

/** exceljs keeps validations cell by cell; a million cells of a whole column would take minutes. */
function takeValidated(xml: string): { validated: Area[][]; rest: string } {
  const validated: Area[][] = [];
  const rest = xml.replace(/<dataValidation(?=\s)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g, (_all, said: string) => {
    validated.push(parseAreas(attribute(said, 'sqref') ?? ''));
    const others = said.replace(/\ssqref\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return `<dataValidation sqref="A${validated.length}"${others}>`;
  });
  return { validated, rest };
}

/** A tab as it was given to exceljs. */
export interface WrittenTab {
  sheet: Sheet;
  /** By address: within the file (`#'Tab'!A1`) or out of it. */
  links: Map<string, string>;
  /** Rows that were given the height of their text. */
  fitted: ReadonlySet<number>;
}

/**
 * After exceljs wrote: the first rule that holds wins, as in Sheets; rows below the grid and links are added, and rows that were
 * given the height of their text go on growing with it.
 */
export async function finishWritten(zip: JSZip, tabs: WrittenTab[]): Promise<void> {
  for (const [index, { sheet: written, links, fitted }] of tabs.entries()) {
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    await edit(zip, sheet, (xml) => xml.replaceAll('<cfRule ', '<cfRule stopIfTrue="1" '));
    if (fitted.size)
      await edit(zip, sheet, (xml) =>
        xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (all, tag: string, row: string) =>
          fitted.has(Number(row)) ? tag : all,
        ),
      );
    await edit(zip, sheet, (xml) => withRowsBeyond(xml, written));
    if (links.size) await addLinks(zip, sheet, links);
  }
}

/** exceljs can give a link to a text only, and would take the place of a formula or number. */
async function addLinks(zip: JSZip, sheet: string, links: WrittenTab['links']): Promise<void> {
  const outside: string[] = [];
  const tags = [...links].map(([address, target]) => {
    if (target.startsWith('#')) return `<hyperlink ref="${address}" location="${escaped(target.slice(1))}"/>`;
    const id = `link${outside.length + 1}`;
    outside.push(
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
    );
    return `<hyperlink ref="${address}" r:id="${id}"/>`;
  });
  await edit(zip, sheet, (xml) =>
    // What may follow the links, in the order of the format (ECMA-376 part 1, 18.3.1.99).
    xml.replace(
      /<(printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|drawing|legacyDrawing|tableParts|extLst)[\s/>]|<\/worksheet>/,
      (next) => `<hyperlinks>${tags.join('')}</hyperlinks>${next}`,
    ),
  );
  const relations = sheet.replace(/([^/]+)$/, '_rels/$1.rels');
  if (!zip.file(relations)) zip.file(relations, `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  await edit(zip, relations, (xml) =>
    xml
      .replace(/(<Relationships\b[^>]*)\/>/, '$1></Relationships>')
      .replace('</Relationships>', `${outside.join('')}</Relationships>`),
  );
}

async function edit(zip: JSZip, part: string, change: (xml: string) => string): Promise<void> {
  const xml = await zip.file(part)?.async('string');
  if (xml === undefined) return;
  const changed = change(xml);
  if (changed !== xml) zip.file(part, changed);
}

import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a test puts into a file; each is XML as a program would write it. */
export interface FileParts {
  /** `<row>` elements. */
  rows?: string;
  /** Elements before and behind the rows. */
  before?: string;
  behind?: string;
  /** Relations of the first sheet: `[type, target]`, with ids rId1, rId2 … */
  relations?: [type: string, target: string][];
  /** Of `<workbook>`, besides the sheet. */
  workbookPr?: string;
  workbook?: string;
  styles?: string;
  sharedStrings?: string;
  /** Any other parts, by name. */
  parts?: Record<string, string | Buffer>;
  sheetName?: string;
}

const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

const relationships = (relations: [type: string, target: string][]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${type.includes('/') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

let made = 0;

/** An .xlsx with one tab, put together by hand: none of our own code and no library decides what is in it. */
export async function fileOf(folder: string, what: FileParts, ending = 'xlsx'): Promise<string> {
  const zip = new JSZip();
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}` +
      `${override('xl/worksheets/sheet1.xml', 'worksheet')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
  );
  zip.file('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${what.workbookPr ?? ''}<sheets><sheet name="${what.sheetName ?? 'Nhiệm vụ'}" sheetId="1" r:id="rId1"/></sheets>${what.workbook ?? ''}</workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  zip.file('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${what.styles ?? PLAIN_STYLES}</styleSheet>`);
  zip.file('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${what.sharedStrings ?? ''}</sst>`);
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${what.before ?? ''}<sheetData>${what.rows ?? ''}</sheetData>${what.behind ?? ''}</worksheet>`,
  );
  if (what.relations) zip.file('xl/worksheets/_rels/sheet1.xml.rels', relationships(what.relations));
  for (const [name, content] of Object.entries(what.parts ?? {})) zip.file(name, content);
  const path = join(folder, `by-hand-${(made += 1)}.${ending}`);
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  return path;
}

/** One part of a file, as text. */
export async function partOf(path: string, part: string): Promise<string> {
  return (await JSZip.loadAsync(await readFile(path))).file(part)!.async('string');
}

import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { fileOf, type FileParts, partOf } from '../support/fileOf';
import { testFolder } from '../support/folder';

const folder = testFolder();

/** Fonts, fills, borders and number formats of which a look may be made. */
const FONTS = [
  '<font><sz val="13"/><name val="Times New Roman"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFF0000"/><name val="Arial"/></font>',
  '<font><u val="double"/><vertAlign val="superscript"/><sz val="11"/><color theme="5"/><name val="Calibri"/></font>',
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFCE8E6"/></patternFill></fill>',
  '<fill><patternFill patternType="darkUp"><fgColor rgb="FF00FF00"/></patternFill></fill>',
];
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left style="thin"><color rgb="FF000000"/></left><right style="dashed"/><top style="double"/><bottom style="hair"/><diagonal/></border>',
];
const FORMATS: Record<number, string> = {
  0: 'General',
  14: 'mm-dd-yy',
  170: 'dd/mm/yyyy;@',
  171: '#,##0.00" đ"',
  172: '[$-42A]d mmmm yyyy',
};
const ALIGNMENTS = [
  '',
  '<alignment horizontal="justify" vertical="center" wrapText="1" textRotation="45"/>',
  '<alignment horizontal="right" indent="2"/>',
];

const LOOKS = Object.keys(FORMATS).flatMap((format, i) =>
  FONTS.map((_, font) => ({
    format: Number(format),
    font,
    fill: (i + font) % 4,
    border: (i + font) % 2,
    alignment: ALIGNMENTS[(i * font) % 3]!,
  })),
);
const STYLES =
  `<numFmts count="3">${[170, 171, 172].map((id) => `<numFmt numFmtId="${id}" formatCode="${FORMATS[id]!.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
  `<fonts>${FONTS.join('')}</fonts><fills>${FILLS.join('')}</fills><borders>${BORDERS.join('')}</borders>` +
  '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${LOOKS.map(({ format, font, fill, border, alignment }) => `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0">${alignment}</xf>`).join('')}</cellXfs>`;

const TEXTS = [
  '<si><t>Chỉnh trang</t></si>',
  '<si><t xml:space="preserve"> hai  khoảng &amp;lt; </t></si>',
  '<si><r><rPr><b/><sz val="11"/><rFont val="Arial"/></rPr><t xml:space="preserve">Đậm </t></r><r><t>thường</t></r></si>',
  `<si><t>${'dài '.repeat(12_000)}</t></si>`,
  '<si><t>=1+1</t></si>',
  '<si><t>_x000D_xuống</t></si>',
];

/** The inside of a cell, with its type. */
const content = fc.oneof(
  fc
    .constantFrom(
      '912345678',
      '-5',
      '-0.5',
      '0',
      '1E+300',
      '45149.123456789012',
      '2958466',
      '60',
      '0.1',
      '1e-7',
    )
    .map((v) => ['', `<v>${v}</v>`]),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => ['', `<v>${v}</v>`]),
  fc.integer({ min: -100_000, max: 3_000_000 }).map((v) => ['n', `<v>${v}</v>`]),
  fc.constantFrom('0', '1').map((v) => ['b', `<v>${v}</v>`]),
  fc.constantFrom('#REF!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA').map((v) => ['e', `<v>${v}</v>`]),
  fc.nat(TEXTS.length - 1).map((v) => ['s', `<v>${v}</v>`]),
  fc
    .constantFrom(
      '<is><t>viết ngay trong ô &amp;amp;</t></is>',
      '<is><r><rPr><i/></rPr><t>nghiêng</t></r></is>',
    )
    .map((v) => ['inlineStr', v]),
  fc.constantFrom(
    ['', '<f>A1+1</f>'],
    ['', '<f>TODAY()</f><v>912345678</v>'],
    ['e', '<f>1/0</f><v>#SPILL!</v>'],
    ['str', '<f>"a"&amp;B1</f><v>a &amp;lt;</v>'],
    ['b', '<f>TRUE()</f><v>0</v>'],
    ['', '<f>_xlfn.STDEV.S(A1:A9)</f><v>0</v>'],
  ),
  fc.constant(['', '']),
) as fc.Arbitrary<[string, string]>;

interface Found {
  formula: string | undefined;
  value: string | number | undefined;
  style: unknown;
}

const list = (xml: string, name: string, each: string): string[] =>
  new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`)
    .exec(xml)?.[0]
    .match(new RegExp(`<${each}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${each}>)`, 'g')) ?? [];
const text = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
const value = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** An element as a set of what it says, whatever the order of its parts; defaults that may be said or not are left out. */
const said = (xml: string): string[] =>
  (xml.match(/<[^/?][^>]*>/g) ?? [])
    .map((tag) =>
      tag
        .replace(/\s*\/?>$/, '')
        .replace(/<(scheme|family|charset|xf)\b.*/, '')
        .replace(/ (auto|applyAlignment|count)="\d+"/g, ''),
    )
    .filter((tag) => /\s/.test(tag) || /^<(b|i|u|strike)$/.test(tag))
    .sort();

/** Every cell of the first sheet that holds something or looks like something, read without any of our code. */
async function cellsIn(path: string): Promise<Map<string, Found>> {
  const [sheet, styles, strings] = await Promise.all(
    ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml'].map((part) => partOf(path, part)),
  );
  const shared = strings!.match(/<si>[\s\S]*?<\/si>|<si\/>/g) ?? [];
  const [fonts, fills, borders, looks] = [
    list(styles!, 'fonts', 'font'),
    list(styles!, 'fills', 'fill'),
    list(styles!, 'borders', 'border'),
    list(styles!, 'cellXfs', 'xf'),
  ];
  const formats = new Map(
    list(styles!, 'numFmts', 'numFmt').map((tag) => [
      value(tag, 'numFmtId'),
      text(value(tag, 'formatCode') ?? ''),
    ]),
  );
  const styleOf = (index: string) => {
    const look = looks[Number(index)]!;
    const part = (all: string[], name: string) => said(all[Number(value(look, name) ?? 0)]!);
    const id = value(look, 'numFmtId') ?? '0';
    return [
      formats.get(id) ?? FORMATS[Number(id)],
      part(fonts, 'fontId'),
      part(fills, 'fillId').filter((tag) => !tag.includes('"none"')),
      part(borders, 'borderId'),
      said(look.replace(/^<xf[^>]*>/, '')),
    ];
  };
  const rich = (xml: string) =>
    [...xml.matchAll(/<(?:t|b|i)(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/t>)/g)]
      .map(([tag, inner]) => (inner === undefined ? tag.replace(/\s*\/>/, '') : text(inner)))
      .join('|');
  const found = new Map<string, Found>();
  for (const [, tag = '', inner = ''] of sheet!.matchAll(
    /<c((?:\s+[a-z]+="[^"]*")*)\s*(?:\/>|>([\s\S]*?)<\/c>)/g,
  )) {
    const type = value(tag, 't') ?? 'n';
    const v = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1];
    const content =
      type === 's'
        ? rich(shared[Number(v)]!)
        : type === 'inlineStr'
          ? rich(inner)
          : v === undefined
            ? undefined
            : type === 'n'
              ? Number(v)
              : text(v);
    found.set(value(tag, 'r')!, {
      formula: /<f[^>]*>([\s\S]*?)<\/f>/.exec(inner)?.map(text)[1],
      value: content,
      style: styleOf(value(tag, 's') ?? '0'),
    });
  }
  return found;
}

/** Without empty cells that look like a cell that is not there. */
const seen = (cells: Map<string, Found>): Map<string, Found> => {
  const plain = JSON.stringify(['General', said(FONTS[0]!), [], [], []]);
  const isSeen = ({ value, formula, style }: Found) =>
    value !== undefined || formula !== undefined || JSON.stringify(style) !== plain;
  return new Map([...cells].filter(([, cell]) => isSeen(cell)));
};

async function saved(what: FileParts): Promise<{ before: string; after: string }> {
  const before = await fileOf(folder, what);
  const after = join(folder, 'saved.xlsx');
  await writeXlsx(await readXlsx(before), after);
  return { before, after };
}

describe('a cell nobody touched', () => {
  it('is in the saved file as it was: value, formula and look', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(content, fc.nat(LOOKS.length)), { minLength: 1, maxLength: 30 }),
        async (cells) => {
          const rows = cells
            .map(
              ([[type, inner], style], i) =>
                `<row r="${i + 1}"><c r="B${i + 1}" s="${style}"${type && ` t="${type}"`}>${inner}</c></row>`,
            )
            .join('');
          const { before, after } = await saved({ rows, styles: STYLES, sharedStrings: TEXTS.join('') });
          expect(seen(await cellsIn(after))).toEqual(seen(await cellsIn(before)));
        },
      ),
      { numRuns: 40, seed: 10 },
    );
  });

  const kept = async (what: FileParts, part = 'xl/worksheets/sheet1.xml') =>
    partOf((await saved(what)).after, part);
  const one = (inner: string, attributes = '') => `<row r="1"><c r="A1"${attributes}>${inner}</c></row>`;

  it('shows a number that is no day as the number it is', async () => {
    const path = await fileOf(folder, {
      rows: one('<v>912345678</v>', ' s="1"'),
      styles: STYLES.replace(
        'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0"',
        'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14"',
      ),
    });
    const cell = (await readXlsx(path)).sheets[0]!.cells.get(1)!.get(1)!;
    expect([cell.value, cell.format?.numberFormat]).toEqual([912_345_678, 'dd/MM/yyyy']);
  });

  it('keeps its formula beside a link, and its number', async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>7</v></c></row>';
    const behind =
      '<hyperlinks><hyperlink ref="A1" location="\'Nhiệm vụ\'!A9"/><hyperlink ref="B1" r:id="rId1"/></hyperlinks>';
    const xml = await kept({
      rows,
      behind,
      relations: [['hyperlink" TargetMode="External', 'https://example.com/?a=1&amp;b=2']],
    });
    expect(xml).toContain('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>7</v></c>');
    expect(xml).toMatch(/<hyperlink ref="A1" location="'Nhiệm vụ'!A9"\/><hyperlink ref="B1" r:id="\w+"\/>/);
  });

  it('keeps an array formula as one', async () => {
    const xml = await kept({ rows: one('<f t="array" ref="A1:A2">B1:B2*2</f><v>2</v>') });
    expect(xml).toContain('<f t="array" ref="A1:A2">B1:B2*2</f>');
  });

  it('is read when days are written as dates, and when neither rows nor cells say where they are', async () => {
    const rows =
      '<row><c t="d"><v>2023-08-11</v></c><c t="d"><v>không rõ</v></c></row><row><c><v>3</v></c></row>';
    const { cells } = (await readXlsx(await fileOf(folder, { rows }))).sheets[0]!;
    expect([...cells].map(([row, line]) => [row, [...line].map(([, { value }]) => value)])).toEqual([
      [1, [45_149, 'không rõ']],
      [2, [3]],
    ]);
  });

  it('keeps its borders when somebody changes its colour', async () => {
    const path = await fileOf(folder, { rows: one('<v>1</v>', ` s="2"`), styles: STYLES });
    const workbook = await readXlsx(path);
    const cell = workbook.sheets[0]!.cells.get(1)!.get(1)!;
    workbook.sheets[0]!.cells.get(1)!.set(1, { ...cell, format: { ...cell.format, background: '#e6f4ea' } });
    const after = join(folder, 'coloured.xlsx');
    await writeXlsx(workbook, after);
    const [, , fill, border] = (await cellsIn(after)).get('A1')!.style as string[][];
    expect(fill!.join()).toContain('FFE6F4EA');
    expect(border!.join()).toContain('left style="thin"');
  });

  it('keeps the note that a program wrote without looks, on a cell that is not there', async () => {
    const path = await fileOf(folder, {
      relations: [['comments', '../comments/comment1.xml']],
      parts: {
        'xl/comments/comment1.xml':
          '<comments><authors><author/></authors><commentList><comment ref="C3" authorId="0"><text><t>Nhắc lại</t></text></comment></commentList></comments>',
      },
    });
    expect((await readXlsx(path)).sheets[0]!.cells.get(3)!.get(3)!.note).toBe('Nhắc lại');
  });

  it('is found in a file whose names carry a prefix, and whose tab has a name of its own', async () => {
    const path = await fileOf(folder, { rows: one('<v>5</v>') });
    const zip = await JSZip.loadAsync(readFileSync(path));
    const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
    zip.file(
      'xl/worksheets/trang.xml',
      sheet.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    );
    zip.remove('xl/worksheets/sheet1.xml');
    const relations = await zip.file('xl/_rels/workbook.xml.rels')!.async('string');
    zip.file('xl/_rels/workbook.xml.rels', relations.replace('sheet1.xml', 'trang.xml'));
    writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
    expect((await readXlsx(path)).sheets[0]!.cells.get(1)!.get(1)!.value).toBe(5);
  });
});

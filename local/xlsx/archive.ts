import type JSZip from 'jszip';

/**
 * What exceljs 4.4 cannot say or understand by itself, put right in the parts of the file:
 * rules that stop at the first that holds, links within the file, validation of whole columns.
 */
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** exceljs keeps validations cell by cell; a million cells of a whole column would take minutes. */
const LAST_VALIDATED_ROW = 20_000;

/** After exceljs wrote: the first rule that holds wins, as in Sheets; links to cells are links within the file. */
export async function finishWritten(zip: JSZip): Promise<void> {
  for (const { sheet, relations } of sheetParts(zip)) {
    await edit(zip, sheet, (xml) => xml.replaceAll('<cfRule ', '<cfRule stopIfTrue="1" '));
    const inside = new Map<string, string>();
    await edit(zip, relations, (xml) =>
      xml.replace(/<Relationship [^>]*?Id="([^"]*)"[^>]*?Target="#([^"]*)"[^>]*\/>/g, (_all, id, target) => {
        inside.set(id as string, target as string);
        return '';
      }),
    );
    await edit(zip, sheet, (xml) =>
      xml.replace(/<hyperlink ref="([^"]*)" r:id="([^"]*)"[^>]*\/>/g, (link, ref: string, id: string) =>
        inside.has(id) ? `<hyperlink ref="${ref}" location="${inside.get(id)}"/>` : link,
      ),
    );
  }
}

/** Before exceljs reads. */
export async function prepareForReading(zip: JSZip): Promise<void> {
  for (const { sheet, relations } of sheetParts(zip)) {
    await edit(zip, sheet, clipValidations);
    await exposeInsideLinks(zip, sheet, relations);
  }
}

function clipValidations(xml: string): string {
  return xml.replace(
    /(<dataValidation\b[^>]*?\bsqref=")([^"]*)"/g,
    (_all, before: string, areas: string) =>
      `${before}${areas.replace(/\d+/g, (row) => String(Math.min(Number(row), LAST_VALIDATED_ROW)))}"`,
  );
}

/** exceljs reads a link's address from the relations only: give links within the file one as well. */
async function exposeInsideLinks(zip: JSZip, sheet: string, relations: string): Promise<void> {
  const added: string[] = [];
  await edit(zip, sheet, (xml) =>
    xml.replace(/<hyperlink\b[^>]*>/g, (link) => {
      const ref = attribute(link, 'ref');
      const location = attribute(link, 'location');
      if (!ref || !location || attribute(link, 'r:id')) return link;
      const id = `inside${added.length + 1}`;
      added.push(
        `<Relationship Id="${id}" Type="${HYPERLINK}" Target="#${location}" TargetMode="External"/>`,
      );
      return link.replace('<hyperlink', `<hyperlink r:id="${id}"`);
    }),
  );
  if (!added.length) return;
  if (!zip.file(relations)) zip.file(relations, `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  await edit(zip, relations, (xml) =>
    xml
      .replace(/(<Relationships\b[^>]*)\/>/, '$1></Relationships>')
      .replace('</Relationships>', `${added.join('')}</Relationships>`),
  );
}

function sheetParts(zip: JSZip): { sheet: string; relations: string }[] {
  return Object.keys(zip.files)
    .map((name) => /^xl\/worksheets\/(sheet\d+\.xml)$/.exec(name)?.[1])
    .filter((name) => name !== undefined)
    .map((name) => ({ sheet: `xl/worksheets/${name}`, relations: `xl/worksheets/_rels/${name}.rels` }));
}

async function edit(zip: JSZip, part: string, change: (xml: string) => string): Promise<void> {
  const xml = await zip.file(part)?.async('string');
  if (xml === undefined) return;
  const changed = change(xml);
  if (changed !== xml) zip.file(part, changed);
}

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
}

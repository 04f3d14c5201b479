import { isFigure, type Run, textOf } from './content';
import type { Layout, TextLook } from './layout';
import type { Line, Paper, PaperTable } from './paper';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An element around text or other elements; names and attributes are ours, text is escaped by whoever puts it in. */
const element = (name: string, attributes: Record<string, string>, inside: string): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}>${inside}</${name}>`;

const look = ({ size, bold, italic, underline }: TextLook): string =>
  [
    `font-size:${size}pt`,
    `font-weight:${bold ? 'bold' : 'normal'}`,
    ...(italic ? ['font-style:italic'] : []),
    ...(underline ? ['text-decoration:underline'] : []),
  ].join(';');

/** The whole file that `npm run report` writes: prints as A4 by itself. */
export const htmlFile = (paper: Paper): string =>
  `<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
  `<title>${escaped(`${paper.title} ${textOf(paper.subject)}`)}</title>\n` +
  `<style>${paperStyle(paper.layout)}</style>\n</head>\n<body>\n${paperHtml(paper)}\n</body>\n</html>\n`;

/** Everything between `<body>` and its end. A sentence that may be rewritten bears its key in `data-key`. */
export const paperHtml = (paper: Paper): string =>
  element('article', { class: 'paper' }, [sheet(paper), annex(paper)].join(''));

const sheet = (paper: Paper): string =>
  [
    head(paper),
    element('h1', { style: look(paper.layout.title) }, escaped(paper.title)),
    element(
      'p',
      { class: 'subject', style: look(paper.layout.subject), 'data-key': 'subject' },
      runs(paper.subject),
    ),
    paper.layout.belowSubject === 'dashes'
      ? element('p', { class: 'dashes' }, '-----')
      : element('div', { class: 'rule' }, ''),
    ...paper.body.map((line) => lineHtml(line, paper.layout)),
    foot(paper),
  ].join('');

function head({ layout, upperBody, issuer, number, date }: Paper): string {
  const left = [
    element('p', { style: look(layout.upperBody) }, escaped(upperBody)),
    element('p', { style: look(layout.issuer) }, escaped(issuer)),
    layout.belowIssuer === 'star' ? element('p', {}, '*') : element('div', { class: 'rule' }, ''),
    element('p', { style: look(layout.numberLook) }, escaped(number)),
  ];
  const right = [
    ...layout.motto.map(
      ({ text, look: style, rule }) =>
        element('p', { style: look(style) }, escaped(text)) +
        (rule ? element('div', { class: 'rule' }, '') : ''),
    ),
    element('p', { class: 'date', style: look(layout.date) }, escaped(date)),
  ];
  return element(
    'header',
    {},
    element('div', { class: 'issuer' }, left.join('')) + element('div', { class: 'motto' }, right.join('')),
  );
}

function lineHtml(line: Line | PaperTable, layout: Layout): string {
  if (line.kind === 'table') return tableHtml(line);
  const inside = escaped(line.marker) + editable(line);
  switch (line.kind) {
    case 'section':
      return element('h2', { style: look(layout.section.look) }, inside);
    case 'group':
      return element('h3', { style: look(layout.group.look) }, inside);
    default:
      return element('p', { class: line.kind }, inside);
  }
}

const editable = ({ key, runs: own }: Line): string =>
  key === '' ? runs(own) : element('span', { 'data-key': key }, runs(own));

const runs = (own: readonly Run[]): string =>
  own
    .map((run) =>
      isFigure(run)
        ? element('span', { class: 'figure', title: run.why }, escaped(run.text))
        : escaped(textOf([run])),
    )
    .join('');

function tableHtml({ columns, rows }: PaperTable): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns
    .map(({ share }) => `<col style="width:${((share * 100) / all).toFixed(1)}%">`)
    .join('');
  const heads = columns.map(({ title }) => element('th', { scope: 'col' }, escaped(title))).join('');
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      cells
        .map((cell, i) => element('td', columns[i]?.isNumber ? { class: 'number' } : {}, runs(cell)))
        .join(''),
    ),
  );
  return element(
    'table',
    {},
    `<colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody>`,
  );
}

function foot({ layout, recipients, behalf, signerFunction }: Paper): string {
  const to = [
    element('p', { style: look(layout.recipients.titleLook) }, escaped(layout.recipients.title)),
    ...recipients.map((one) => element('p', { style: look(layout.recipients.look) }, escaped(`- ${one}`))),
  ];
  const signature = [
    element('p', { style: look(layout.behalfLook) }, escaped(behalf)),
    element('p', { style: look(layout.functionLook) }, escaped(signerFunction)),
  ];
  return element(
    'footer',
    {},
    element('div', { class: 'recipients' }, to.join('')) +
      element('div', { class: 'signature' }, signature.join('')),
  );
}

const annex = ({ annex: lines, layout }: Paper): string =>
  lines.length === 0
    ? ''
    : element(
        'section',
        { class: 'annex' },
        element('h1', { style: look(layout.title) }, 'PHỤ LỤC') +
          lines.map((line) => lineHtml(line, layout)).join(''),
      );

/** A4 with the margins of the layout, on the screen as on paper. */
export function paperStyle({ font, margins, body }: Layout): string {
  const { top, right, bottom, left } = margins;
  const pitch = body.pitch === null ? '1.15' : `${body.pitch}pt`;
  return [
    `@page{size:A4;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;@top-center{content:counter(page)}}`,
    '@page:first{@top-center{content:none}}',
    `.paper{box-sizing:border-box;max-width:210mm;margin:0 auto;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;` +
      `background:#fff;color:#000;font:${body.size}pt/${pitch} "${font}",Tinos,"Liberation Serif",serif}`,
    '.paper p,.paper h1,.paper h2,.paper h3{margin:0;color:inherit}',
    // Blanks for a pen stay as wide as they are.
    '.paper header p{white-space:pre-wrap}',
    '.paper header p,.paper .subject{text-wrap:balance}',
    '.paper header,.paper footer{display:flex;gap:4mm}',
    '.paper header>*,.paper footer>*{flex:1;text-align:center}',
    '.paper footer{margin-top:8mm;break-inside:avoid}',
    '.paper .recipients{text-align:left}',
    '.paper .signature{padding-bottom:30mm}',
    '.paper .date{margin-top:6pt}',
    '.paper h1{margin-top:8mm;text-align:center}',
    '.paper .subject,.paper .dashes{text-align:center}',
    '.paper .rule{width:40%;height:0;margin:2pt auto 6pt;border-top:1px solid #000}',
    '.paper h2,.paper h3{text-align:left;break-after:avoid}',
    `.paper h2,.paper h3,.paper .paragraph,.paper .item,.paper .field{margin-top:${body.before}pt;text-indent:${body.firstLine}mm}`,
    '.paper .paragraph,.paper .item,.paper .field{text-align:justify;overflow-wrap:anywhere}',
    '.paper .field{margin-top:0;font-style:italic}',
    `.paper table{width:100%;margin:6pt 0;border-collapse:collapse;font-size:12pt;line-height:1.2}`,
    '.paper th,.paper td{border:1px solid #000;padding:2pt 4pt;vertical-align:top;text-align:left;overflow-wrap:anywhere}',
    '.paper th{text-align:center}.paper .number{text-align:center}',
    '.paper thead{display:table-header-group}.paper tr{break-inside:avoid}',
    '.paper .annex{break-before:page}',
    '@media print{.paper{max-width:none;padding:0}}',
  ].join('');
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Run, textOf } from '../content';
import type { Layout, TextLook } from '../layout';
import type { Line, Paper, PaperTable } from '../paper';

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const points = (count: number): number => Math.round(count * 20);

const A4 = { width: 11906, height: 16838 };

/** The paper as a Word file. `base64`: as text, for whoever writes bytes in a way of their own. */
export const wordFile = (paper: Paper): Promise<string> => Packer.toBase64String(documentOf(paper));

function documentOf(paper: Paper): Document {
  const { layout } = paper;
  const { font, body, margins } = layout;
  const pageNumber = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: layout.pageNumber.size * 2 })],
  });
  return new Document({
    title: `${paper.title} ${textOf(paper.subject)}`,
    creator: paper.issuer,
    styles: {
      default: { document: { run: { font, size: body.size * 2, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: A4,
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              header: twips(10),
            },
          },
        },
        // Numbers stand at the top from the second page on.
        headers: {
          default: new Header({ children: [pageNumber] }),
          first: new Header({ children: [new Paragraph('')] }),
        },
        children: [
          head(paper),
          centred(paper.title, layout.title, points(12)),
          centred(textOf(paper.subject), layout.subject),
          layout.belowSubject === 'dashes' ? centred('-----', layout.subject) : rule(),
          ...paper.body.map((line) => drawn(line, layout)),
          new Paragraph({ children: [] }),
          foot(paper),
          ...annex(paper),
        ],
      },
    ],
  });
}

const text = (words: string, { size, bold, italic, underline }: TextLook): TextRun =>
  new TextRun({
    text: words,
    size: size * 2,
    bold: bold === true,
    italics: italic === true,
    ...(underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
  });

const centred = (words: string, look: TextLook, before = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [text(words, look)] });

/** A short line in the middle: a paragraph with a border, drawn in from both sides. */
const rule = (inset = 3000): Paragraph =>
  new Paragraph({
    indent: { left: inset, right: inset },
    spacing: { line: 60, lineRule: LineRuleType.EXACT, after: points(6) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });

function head({ layout, upperBody, issuer, number, date }: Paper): Table {
  const left = [
    centred(upperBody, layout.upperBody),
    centred(issuer, layout.issuer),
    layout.belowIssuer === 'star' ? centred('*', layout.upperBody) : rule(1400),
    centred(number, layout.numberLook),
  ];
  const right = [
    ...layout.motto.flatMap(({ text: words, look, rule: ruled }) => [
      centred(words, look),
      ...(ruled ? [rule(1000)] : []),
    ]),
    centred(date, layout.date, points(6)),
  ];
  return twoColumns(left, right);
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** The motto needs more room than the issuer. */
const widths = [4300, 5055];

const twoColumns = (left: Paragraph[], right: Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, i) =>
            new TableCell({
              children,
              borders: noBorders,
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });

function drawn(line: Line | PaperTable, layout: Layout): Paragraph | Table {
  return line.kind === 'table' ? tableOf(line) : paragraphOf(line, layout);
}

function paragraphOf({ kind, marker, runs }: Line, { body, section, group }: Layout): Paragraph {
  const isHeading = kind === 'section' || kind === 'group';
  const look: TextLook =
    kind === 'section'
      ? section.look
      : kind === 'group'
        ? group.look
        : kind === 'field'
          ? { size: body.size, italic: true }
          : { size: body.size };
  return new Paragraph({
    alignment: isHeading ? AlignmentType.LEFT : AlignmentType.BOTH,
    keepNext: isHeading,
    indent: { firstLine: twips(body.firstLine) },
    spacing: {
      before: kind === 'field' ? 0 : points(body.before),
      ...(body.pitch === null
        ? { line: 264, lineRule: LineRuleType.AUTO }
        : { line: points(body.pitch), lineRule: LineRuleType.EXACT }),
    },
    children: [text(`${marker}${textOf(runs)}`, look)],
  });
}

/** Tables are set smaller, as annexes are. */
const tableText = 12;

function tableOf({ columns, rows }: PaperTable): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((share * 9355) / all));
  const cell = (runs: readonly Run[], column: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [
        new Paragraph({
          alignment: isHead || columns[column]?.isNumber ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [text(textOf(runs), isHead ? { size: tableText, bold: true } : { size: tableText })],
        }),
      ],
    });
  return new Table({
    width: { size: 9355, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, i) => cell([title], i, true)),
      }),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((runs, i) => cell(runs, i, false)) }),
      ),
    ],
  });
}

function foot({ layout, recipients, behalf, signerFunction }: Paper): Table {
  const to = [
    new Paragraph({ children: [text(layout.recipients.title, layout.recipients.titleLook)] }),
    ...recipients.map((one) => new Paragraph({ children: [text(`- ${one}`, layout.recipients.look)] })),
  ];
  const signature = [
    centred(behalf, layout.behalfLook),
    centred(signerFunction, layout.functionLook),
    ...Array.from({ length: 4 }, () => new Paragraph({ children: [] })),
  ];
  return twoColumns(to, signature);
}

function annex({ annex: lines, layout }: Paper): (Paragraph | Table)[] {
  if (lines.length === 0) return [];
  return [
    new Paragraph({ children: [new PageBreak()] }),
    centred('PHỤ LỤC', layout.title),
    ...lines.map((line) => drawn(line, layout)),
  ];
}

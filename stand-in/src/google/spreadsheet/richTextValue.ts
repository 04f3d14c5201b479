import { isError, withFormat, withoutContent } from '../../workbook/cells';
import type { Cell, TextRun, TextStyle as Style } from '../../workbook/model';
import type { Context } from '../context';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { FakeTextStyle, styleOfCell } from './textStyle';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** What was asked for from `start` to `end`; later ones lie over earlier ones, null takes a link or style away. */
interface Layer {
  start: number;
  end: number;
  style?: Style | null;
  link?: string | null;
}

/** Cuts a text where its look changes. */
function runsOf(text: string, layers: Layer[]): TextRun[] {
  const cuts = [...new Set([0, text.length, ...layers.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const over = layers.filter((layer) => layer.start <= start && layer.end > start);
    const style = over.reduce<Style>(
      (sum, layer) => (layer.style === null ? {} : { ...sum, ...layer.style }),
      {},
    );
    const link = over.reduce<string | null>(
      (last, layer) => (layer.link === undefined ? last : layer.link),
      null,
    );
    return {
      start,
      end: cuts[i + 1] ?? text.length,
      ...(Object.keys(style).length ? { style } : {}),
      ...(link ? { link } : {}),
    };
  });
}

export class FakeRichTextValue
  extends Fake<RichTextValue>
  implements
    Pick<
      RichTextValue,
      'copy' | 'getEndIndex' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getText' | 'getTextStyle'
    >
{
  constructor(
    context: Context,
    readonly text: string,
    readonly runs: TextRun[],
    readonly startIndex = 0,
    /** Of the cell it was read from: what a run does not say of itself. */
    readonly cellStyle: Style = {},
  ) {
    super(context, 'RichTextValue');
  }

  copy(): Builder {
    return new FakeRichTextValueBuilder(this.context, this.text, this.runs).face;
  }

  getEndIndex(): number {
    return this.startIndex + this.text.length;
  }

  /** Null where parts of the text lead to different places. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    const links = new Set(this.#within(start, end).map(({ link }) => link ?? null));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }

  getRuns(): RichTextValue[] {
    return this.runs.map((run) => {
      const part = this.text.slice(run.start, run.end);
      const whole = { ...run, start: 0, end: part.length };
      return new FakeRichTextValue(this.context, part, [whole], run.start, this.cellStyle).face;
    });
  }

  getStartIndex(): number {
    return this.startIndex;
  }

  getText(): string {
    return this.text;
  }

  getTextStyle(start = 0, end = this.text.length): TextStyle {
    const style = { ...this.cellStyle, ...this.#within(start, end)[0]?.style };
    return new FakeTextStyle(this.context, style).face;
  }

  #within(start: number, end: number): TextRun[] {
    return this.runs.filter((run) => run.start < end && run.end > start);
  }
}

export class FakeRichTextValueBuilder extends Fake<Builder> implements Builder {
  #text: string;
  #layers: Layer[];

  constructor(context: Context, text = '', layers: Layer[] = []) {
    super(context, 'RichTextValueBuilder');
    this.#text = text;
    this.#layers = layers;
  }

  build(): RichTextValue {
    return new FakeRichTextValue(this.context, this.#text, runsOf(this.#text, this.#layers)).face;
  }

  setText(text: string): Builder {
    this.#text = String(text);
    this.#layers = [];
    return this.face;
  }

  setLinkUrl(...args: [number, number, string | null] | [string | null]): Builder {
    const [start, end, link] = args.length === 3 ? args : [0, this.#text.length, args[0]];
    return this.#add({ start, end, link });
  }

  setTextStyle(...args: [number, number, TextStyle | null] | [TextStyle | null]): Builder {
    const [start, end, given] = args.length === 3 ? args : [0, this.#text.length, args[0]];
    const style = given === null ? null : behind(given, FakeTextStyle)?.style;
    if (style === undefined) throw mismatch('SpreadsheetApp.RichTextValueBuilder.setTextStyle', args);
    return this.#add({ start, end, style });
  }

  #add(layer: Layer): Builder {
    const outside = layer.start < 0 || layer.end > this.#text.length || layer.start > layer.end;
    if (outside) throw new Exception('Illegal argument: the offsets are outside the text.');
    this.#layers = [...this.#layers, layer];
    return this.face;
  }
}

/** The rich text of a cell; null for a number, a date or a truth value, as on Google. */
export function richTextOf(context: Context, cell: Cell | undefined): RichTextValue | null {
  const value = cell?.value ?? '';
  if (typeof value !== 'string' || isError(value)) return null;
  const whole = { start: 0, end: value.length, ...(cell?.link ? { link: cell.link } : {}) };
  return new FakeRichTextValue(context, value, cell?.runs ?? [whole], 0, styleOfCell(cell?.format)).face;
}

/** The cell with this text in it, to the letter: it never becomes a formula, a number or a date. */
export function writeRichText(cell: Cell, { text, runs }: FakeRichTextValue): Cell {
  const bare = { ...withoutContent(cell), value: text || null };
  const [first] = runs;
  if (runs.length > 1) return { ...bare, runs };
  const linked = first?.link ? { ...bare, link: first.link } : bare;
  return first?.style ? withFormat(linked, first.style) : linked;
}

import { assumed, documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const value = reference('reference/spreadsheet/rich-text-value');
const builder = reference('reference/spreadsheet/rich-text-value-builder');
const range = reference('reference/spreadsheet/range');
const style = reference('reference/spreadsheet/text-style');

const bold = (): GoogleAppsScript.Spreadsheet.TextStyle =>
  SpreadsheetApp.newTextStyle().setBold(true).build();
const textOf = (text: string): GoogleAppsScript.Spreadsheet.RichTextValueBuilder =>
  SpreadsheetApp.newRichTextValue().setText(text);

/** Texts of which parts look different or lead somewhere. */
export const richText: Case[] = [
  documented('A text without styles is one run', value('getRuns()'), ['Đạt 3/9', 1], () => {
    const text = textOf('Đạt 3/9').build();
    return [text.getText(), text.getRuns().length];
  }),
  documented(
    'A style on a part cuts the text into runs',
    value('getRuns()'),
    [
      ['Đạt', 0, 3, true],
      [' 3/9', 3, 7, false],
    ],
    () =>
      textOf('Đạt 3/9')
        .setTextStyle(0, 3, bold())
        .build()
        .getRuns()
        .map((run) => [
          run.getText(),
          run.getStartIndex(),
          run.getEndIndex(),
          run.getTextStyle().isBold() === true,
        ]),
  ),
  documented('A link on the whole text is found there', value('getLinkUrl()'), 'https://example.com/', () =>
    textOf('Mở').setLinkUrl('https://example.com/').build().getLinkUrl(),
  ),
  documented(
    'Several links give null for the whole and each for its part',
    value('getLinkUrl(startOffset, endOffset)'),
    [null, 'https://example.com/a', 'https://example.com/b', null],
    () => {
      const text = textOf('một hai')
        .setLinkUrl(0, 3, 'https://example.com/a')
        .setLinkUrl(4, 7, 'https://example.com/b')
        .build();
      return [text.getLinkUrl(), text.getLinkUrl(0, 3), text.getLinkUrl(4, 7), text.getLinkUrl(3, 4)];
    },
  ),
  documented('null takes a link and a style away', builder('setLinkUrl(linkUrl)'), [null, true], () => {
    const text = textOf('Mở')
      .setLinkUrl('https://example.com/')
      .setLinkUrl(null)
      .setTextStyle(bold())
      .setTextStyle(null)
      .build();
    return [text.getLinkUrl(), text.getTextStyle().isBold() !== true];
  }),
  documented(
    'A later style lies over an earlier one',
    builder('setTextStyle(startOffset, endOffset, textStyle)'),
    [true, true],
    () => {
      const italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
      const look = textOf('abc')
        .setTextStyle(0, 3, bold())
        .setTextStyle(0, 3, italic)
        .build()
        .getTextStyle(0, 3);
      return [look.isBold(), look.isItalic()];
    },
  ),
  documented(
    'A style tells what it was given and null for the rest',
    style('isBold()'),
    [true, null, 14, '#174ea6', null, true, 'Arial', null],
    () => {
      const look = SpreadsheetApp.newTextStyle()
        .setBold(true)
        .setFontSize(14)
        .setForegroundColor('#174EA6')
        .setStrikethrough(true)
        .setFontFamily('Arial')
        .build();
      return [
        look.isBold(),
        look.isItalic(),
        look.getFontSize(),
        look.getForegroundColor(),
        look.isUnderline(),
        look.isStrikethrough(),
        look.getFontFamily(),
        SpreadsheetApp.newTextStyle().setUnderline(true).build().isItalic(),
      ];
    },
  ),
  documented('A copy of a style can be changed alone', style('copy()'), [true, true, null], () => {
    const first = bold();
    const second = first.copy().setItalic(true).build();
    return [second.isBold(), second.isItalic(), first.isItalic()];
  }),
  documented('A copy of a text keeps its runs', value('copy()'), ['abc', 2], () => {
    const copy = textOf('abc').setTextStyle(0, 1, bold()).build().copy().build();
    return [copy.getText(), copy.getRuns().length];
  }),
  reported(
    'A part outside the text is refused',
    builder('setTextStyle(startOffset, endOffset, textStyle)'),
    { refused: 'Exception: Illegal argument: the offsets are outside the text.' },
    () => refusal(() => textOf('abc').setTextStyle(0, 4, bold())),
  ),
  documented(
    'A cell gives back the text, its parts and their looks',
    range('setRichTextValue(value)'),
    ['Đạt 3/9', 2, true],
    onTab((sheet) => {
      const cell = sheet
        .getRange('A1')
        .setRichTextValue(textOf('Đạt 3/9').setTextStyle(0, 3, bold()).build());
      const found = cell.getRichTextValue();
      return [cell.getValue(), found?.getRuns().length, found?.getTextStyle(0, 3).isBold()];
    }),
  ),
  documented(
    'A link in a cell is found again',
    range('getRichTextValue()'),
    ['https://example.com/', 'Mở'],
    onTab((sheet) => {
      const cell = sheet
        .getRange('A1')
        .setRichTextValue(textOf('Mở').setLinkUrl('https://example.com/').build());
      return [cell.getRichTextValue()?.getLinkUrl(), cell.getDisplayValue()];
    }),
  ),
  documented(
    'Rich texts fill a range cell by cell',
    range('setRichTextValues(values)'),
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:B1').setRichTextValues([[textOf('a').build(), textOf('b').build()]]);
      const texts = cells.getRichTextValues()[0] ?? [];
      return [cells.getValues()[0], texts.map((text) => text?.getText())];
    }),
  ),
  reported(
    'A number has no rich text',
    range('getRichTextValue()'),
    null,
    onTab((sheet) => sheet.getRange('A1').setValue(5).getRichTextValue()),
  ),
  assumed(
    'A rich text never becomes a formula or a number',
    range('setRichTextValue(value)'),
    ['=1+1', '', '01234'],
    onTab((sheet) => {
      const cells = sheet
        .getRange('A1:B1')
        .setRichTextValues([[textOf('=1+1').build(), textOf('01234').build()]]);
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula(), cells.getValues()[0]?.[1]];
    }),
  ),
  reported(
    'A value written over a link takes it away',
    range('setValue(value)'),
    null,
    onTab((sheet) => {
      const cell = sheet
        .getRange('A1')
        .setRichTextValue(textOf('Mở').setLinkUrl('https://example.com/').build());
      return cell.setValue('khác').getRichTextValue()?.getLinkUrl();
    }),
  ),
];

import type ExcelJS from 'exceljs';

/** Office's own theme, in the order files number it. exceljs keeps a file's theme as text only; committees do not change it. */
const THEME = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
];

/** The old fixed palette, entries 8 to 63 (ECMA-376 part 1, 18.8.27). */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';

type FileColour = Partial<ExcelJS.Color> & { tint?: number; indexed?: number };

/** `#rrggbb` → exceljs. */
export function toArgb(colour: string): { argb: string } {
  return { argb: `FF${colour.slice(1).toUpperCase()}` };
}

/** A colour of a file (plain, of the theme, of the old palette) → `#rrggbb`; undefined for "automatic". */
export function fromFileColour(colour: FileColour | undefined): string | undefined {
  if (!colour) return undefined;
  if (colour.argb) return `#${colour.argb.slice(-6).toLowerCase()}`;
  if (colour.theme !== undefined) {
    const base = THEME[colour.theme];
    return base && `#${tinted(base, colour.tint ?? 0)}`;
  }
  const old = colour.indexed === undefined ? undefined : PALETTE.split(' ')[colour.indexed - 8];
  return old && `#${old}`;
}

/** A tint of -1 is black, +1 white (ECMA-376 part 1, 18.8.19, on each channel instead of on lightness). */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return channels
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}

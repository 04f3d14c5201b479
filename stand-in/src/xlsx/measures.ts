/** Sheets measures in pixels; a file in characters (columns) and points (rows). ECMA-376 part 1, 18.3.1.13, for 7-pixel digits. */
const DIGIT = 7;
const PADDING = 5;
/** exceljs takes this width for "no width of its own". */
const EXCELJS_DEFAULT = 9;

export const DEFAULT_COLUMN_PIXELS = 100;
export const DEFAULT_ROW_PIXELS = 21;

export function toCharacters(pixels: number): number {
  const width = (pixels - PADDING) / DIGIT;
  return width === EXCELJS_DEFAULT ? width + 0.01 : width;
}

export function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT + PADDING);
}

export function toPoints(pixels: number): number {
  return pixels * 0.75;
}

export function rowPixels(points: number): number {
  return Math.round(points / 0.75);
}

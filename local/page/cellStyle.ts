import type { IStyleData } from '@univerjs/core';
import type { Cell, CellFormat } from 'stand-in';

const left = 1,
  center = 2,
  right = 3;
const top = 1,
  middle = 2,
  bottom = 3;
const overflow = 1,
  wrap = 3;

const horizontal = { left, center, right } as const;
const vertical = { top, middle, bottom } as const;

/** Sheets' blue for text with an address behind it. */
const linkColour = '#1155cc';

const naturalSide = (value: Cell['value']) =>
  typeof value === 'number'
    ? right
    : typeof value === 'boolean' || (typeof value === 'object' && value !== null)
      ? center
      : left;

/** The format of a cell, its colour rules already applied, in the grid's words. */
export function cellStyle(format: CellFormat, value: Cell['value'], linked: boolean): IStyleData {
  const color = format.color ?? (linked ? linkColour : undefined);
  return {
    ht: format.horizontal ? horizontal[format.horizontal] : naturalSide(value),
    vt: vertical[format.vertical ?? 'bottom'],
    tb: format.wrap ? wrap : overflow,
    ...(format.font ? { ff: format.font } : {}),
    ...(format.size ? { fs: format.size } : {}),
    ...(format.bold ? { bl: 1 } : {}),
    ...(format.italic ? { it: 1 } : {}),
    ...((format.underline ?? linked) ? { ul: { s: 1 } } : {}),
    ...(format.strikethrough ? { st: { s: 1 } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(format.background ? { bg: { rgb: format.background } } : {}),
  };
}

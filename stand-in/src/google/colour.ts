import { cssColours } from './cssColours';
import { Exception } from './errors';

/** A CSS colour as `#rrggbb`, the only form the workbook keeps. */
export function hexColour(css: string): string {
  const text = css.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const rgb = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(text)?.slice(1).map(Number);
  if (rgb?.every((part) => part < 256)) {
    return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  const named = cssColours.get(text);
  if (!named) throw new Exception(`Invalid argument: color (${css})`);
  return named;
}

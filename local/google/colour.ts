import { Exception } from './errors';

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  purple: '#800080',
};

/** A CSS colour as `#rrggbb`, the only form the workbook keeps. */
export function hexColour(css: string): string {
  const text = css.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const rgb = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(text)?.slice(1).map(Number);
  if (rgb?.every((part) => part < 256)) {
    return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  const named = NAMED[text];
  if (!named) throw new Exception(`Invalid argument: color (${css})`);
  return named;
}

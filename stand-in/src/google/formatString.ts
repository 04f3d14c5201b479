import { Exception, NotImplemented } from './errors';

const SPECIFIER = /%%|%(\d+\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z])/g;

/** sprintf as Utilities.formatString knows it: `%s`, `%d`, `%f`, `%e`, `%x`, `%o`, `%c` with flags, width and precision. */
export function formatString(template: string, args: unknown[]): string {
  let next = 0;
  return template.replace(
    SPECIFIER,
    (
      whole: string,
      place: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (whole === '%%') return '%';
      const index = place ? parseInt(place) - 1 : next++;
      if (index >= args.length) throw new Exception(`Missing argument for ${whole}`);
      // What these flags do is nowhere documented.
      if (/[,#]/.test(flags)) throw new NotImplemented(`Utilities.formatString by "${whole}"`);
      const text = written(kind, args[index], precision === undefined ? undefined : Number(precision), flags);
      return padded(text, Number(width ?? 0), flags);
    },
  );
}

function written(kind: string, value: unknown, precision: number | undefined, flags: string): string {
  const number = Number(value);
  const signed = (text: string): string =>
    number >= 0 && flags.includes('+') ? `+${text}` : number >= 0 && flags.includes(' ') ? ` ${text}` : text;
  switch (kind) {
    case 's':
      return String(value).slice(0, precision);
    case 'd':
    case 'i':
      return signed(String(Math.trunc(number)));
    case 'f':
      return signed(number.toFixed(precision ?? 6));
    case 'e':
      return signed(number.toExponential(precision ?? 6).replace(/(?<=e[+-])(?=\d$)/, '0'));
    case 'x':
      return number.toString(16);
    case 'X':
      return number.toString(16).toUpperCase();
    case 'o':
      return number.toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
    default:
      throw new Exception(`Unknown format conversion: %${kind}`);
  }
}

function padded(text: string, width: number, flags: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
